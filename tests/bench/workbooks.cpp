// SPDX-License-Identifier: EUPL-1.2
//
// What ./dev bench returns measures: makes workbooks like those that municipalities send back, and
// reads them one after the other.
//
//   kamerklaar-bench-workbooks make FOLDER COUNT
//   kamerklaar-bench-workbooks read FOLDER
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include "exchange/workbook_reader.h"
#include "exchange/workbooks.h"

namespace kamerklaar::bench {
namespace {

namespace fs = std::filesystem;
using work::WorkbookWriter;
using Kind = WorkbookWriter::CellKind;

constexpr int sheets = 6;
constexpr int rows = 40;
constexpr int columns = 12;
constexpr int differentFiles = 20;

WorkbookWriter::Workbook returned(int number) {
    WorkbookWriter::Workbook workbook;
    workbook.title = "Opgave";
    workbook.kind = "opgave";
    for (int sheet = 0; sheet < sheets; ++sheet) {
        WorkbookWriter::Sheet& made = workbook.sheets.emplace_back();
        made.name = "Blad " + std::to_string(sheet + 1);
        made.title = "Onderdeel " + std::to_string(sheet + 1);
        made.introduction = {"Vul alle witte cellen in. Ook 0 is een antwoord."};
        made.isProtected = true;
        made.emptyRows = 20;
        for (int column = 0; column < columns; ++column) {
            const Kind kinds[] = {Kind::Text, Kind::Money, Kind::Date, Kind::Count};
            const std::string name = std::to_string(column);
            made.columns.push_back({"k" + name, "Kolom " + name, kinds[column % 4], {}, "", false});
        }
        for (int row = 0; row < rows; ++row) {
            auto& cells = made.rows.emplace_back();
            for (int column = 0; column < columns; ++column) {
                const std::string value = std::to_string((number + 1) * 7919 + row * 31 + column);
                const std::string cell[] = {"Een antwoord met " + value + " in woorden",
                                            value + "50",
                                            "2025-02-" + std::to_string(10 + row % 18), value};
                cells.push_back(cell[column % 4]);
            }
        }
    }
    return workbook;
}

void make(const fs::path& folder, int count) {
    fs::create_directories(folder);
    const auto fileOf = [&](int number) { return folder / (std::to_string(number) + ".xlsx"); };
    for (int number = 0; number < count; ++number) {
        if (number < differentFiles) {
            std::ofstream(fileOf(number), std::ios::binary)
                << exchange::Workbooks().write(returned(number), WorkbookWriter::Format::Xlsx);
        } else {
            fs::copy_file(fileOf(number % differentFiles), fileOf(number));
        }
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
        if (words.size() == 3 && words[0] == "make") {
            kamerklaar::bench::make(words[1], std::stoi(words[2]));
        } else if (words.size() == 2 && words[0] == "read") {
            kamerklaar::bench::read(words[1]);
        } else {
            throw std::runtime_error("make FOLDER COUNT, or read FOLDER");
        }
        return 0;
    } catch (const std::exception& problem) {
        std::cerr << "workbooks: " << problem.what() << '\n';
        return 1;
    }
}
