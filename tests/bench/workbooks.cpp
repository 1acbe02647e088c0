// SPDX-License-Identifier: EUPL-1.2
//
// What ./dev bench returns measures: makes the workbooks of a round as municipalities send them
// back, filled in, and reads them one after the other without looking at what they say.
//
//   kamerklaar-bench-workbooks make FILE ROUND FOLDER
//   kamerklaar-bench-workbooks read FOLDER
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include "exchange/workbook_reader.h"
#include "exchange/workbooks.h"
#include "store/open.h"
#include "work/returns/return_template.h"
#include "work/system_clock.h"

namespace kamerklaar::bench {
namespace {

namespace fs = std::filesystem;
using work::WorkbookWriter;
using Kind = WorkbookWriter::CellKind;

/// A cell that is open to whoever fills the workbook in.
struct Open {
    Kind kind = Kind::Text;
    std::vector<std::string> choices;
};

std::optional<Open> openAt(const WorkbookWriter::Sheet& sheet, std::size_t row,
                           std::size_t column) {
    for (const WorkbookWriter::OwnCell& own : sheet.ownCells) {
        if (own.row == row && own.column == column) {
            return own.isLocked || own.isSum ? std::nullopt
                                             : std::optional(Open{own.kind, own.choices});
        }
    }
    const WorkbookWriter::Column& of = sheet.columns[column];
    return of.isLocked || of.isHidden ? std::nullopt : std::optional(Open{of.kind, of.choices});
}

std::string answerTo(const Open& question) {
    if (!question.choices.empty()) {
        return question.choices.front();
    }
    switch (question.kind) {
        case Kind::Money:
            return "1250000";
        case Kind::Date:
            return "2026-03-02";
        case Kind::Count:
            return "48";
        case Kind::Decimal:
            return "12500";
        case Kind::Text:
            break;
    }
    return "Alle wijken zijn begonnen en de cijfers volgen in het najaar.";
}

/// Whether it is one of the first lines of a list ("interventie.3") or no line of a list at all.
bool isUsed(const std::string& rowKey) {
    constexpr int linesUsed = 5;
    const std::string number = rowKey.substr(rowKey.rfind('.') + 1);
    const bool isLine = !number.empty() && number.find_first_not_of("0123456789") == number.npos;
    return !isLine || std::stoi(number) <= linesUsed;
}

/// Every open cell answered, but for most of the empty lines of lists.
void fillIn(WorkbookWriter::Workbook& workbook) {
    for (WorkbookWriter::Sheet& sheet : workbook.sheets) {
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            if (!isUsed(sheet.rows[row].front())) {
                continue;
            }
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                std::string& cell = sheet.rows[row][column];
                const auto question = openAt(sheet, row, column);
                if (question && cell.empty()) {
                    cell = answerTo(*question);
                }
            }
        }
    }
}

void make(const std::string& file, int round, const fs::path& folder) {
    fs::create_directories(folder);
    const auto store = store::open(file, store::Access::Reading);
    if (!store) {
        throw std::runtime_error("the example file does not open");
    }
    for (const domain::Municipality& one : (*store)->municipalities().all()) {
        auto workbook =
            work::returns::returnTemplate(**store, work::SystemClock().today(), round, one.id);
        if (!workbook) {
            throw std::runtime_error("the example has no such round");
        }
        fillIn(*workbook);
        std::ofstream(folder / (work::returns::fileNameOf(round, one) + ".xlsx"), std::ios::binary)
            << exchange::Workbooks().write(*workbook, WorkbookWriter::Format::Xlsx);
    }
}

void read(const fs::path& folder) {
    const exchange::WorkbookReader reader;
    std::size_t filled = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(file), {});
        const auto grid = reader.readGrid(entry.path().filename(), bytes);
        if (!grid) {
            throw std::runtime_error(std::string("not read: ") + domain::code(grid.error()));
        }
        for (const work::WorkbookGrid::Sheet& sheet : grid->sheets) {
            for (const auto& row : sheet.table.rows) {
                for (const std::string& cell : row) {
                    filled += cell.empty() ? 0 : 1;
                }
            }
        }
    }
    std::printf("%zu\n", filled);
}

}  // namespace
}  // namespace kamerklaar::bench

int main(int argc, char** argv) {
    try {
        const std::vector<std::string> words(argv + 1, argv + argc);
        if (words.size() == 4 && words[0] == "make") {
            kamerklaar::bench::make(words[1], std::stoi(words[2]), words[3]);
        } else if (words.size() == 2 && words[0] == "read") {
            kamerklaar::bench::read(words[1]);
        } else {
            throw std::runtime_error("make FILE ROUND FOLDER, or read FOLDER");
        }
        return 0;
    } catch (const std::exception& problem) {
        std::cerr << "workbooks: " << problem.what() << '\n';
        return 1;
    }
}
