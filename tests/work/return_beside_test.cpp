// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <set>

#include "work/filled_return.h"
#include "work/returns/return_checks.h"
#include "work/returns/sisa_desk.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::WorkbookGrid;
using Remark = work::WorkbookGrid::Remark;

namespace {

using Change = std::function<void(WorkbookGrid&)>;

/// Reads a file as it is and puts into it what our own writer never makes.
class ChangingReader : public work::GridReader {
public:
    explicit ChangingReader(Change change) : change_(std::move(change)) {}
    [[nodiscard]] tl::expected<WorkbookGrid, domain::FileFault> readGrid(
        const std::string& fileName, const std::string& bytes) const override {
        auto grid = exchange::WorkbookReader().readGrid(fileName, bytes);
        if (grid) {
            change_(*grid);
        }
        return grid;
    }

private:
    Change change_;
};

work::returns::CheckedReturn readAfter(Office& office, const FilledReturn& filled,
                                       const Change& change) {
    return work::returns::ReturnDesk(office.anna())
        .read(work::returns::openReturn(ChangingReader(change), "verslag.ods", filled.bytes()), {});
}

WorkbookGrid::Sheet& sheetOf(WorkbookGrid& grid, const std::string& name) {
    return grid.sheets.at(grid.sheetNamed(name).value());
}

struct BesideCase {
    const char* rule;
    Change change;
    const char* cell;    ///< of the message; empty for the whole file
    const char* quotes;  ///< what it repeats of the file
};

const std::vector<BesideCase>& besideCases() {
    static const std::vector<BesideCase> all = {
        {"macros", [](WorkbookGrid& grid) { grid.remarks.insert(Remark::Macros); }, "", ""},
        {"other_files", [](WorkbookGrid& grid) { grid.remarks.insert(Remark::OtherFiles); }, "",
         ""},
        {"other_kind_than_named",
         [](WorkbookGrid& grid) { grid.remarks.insert(Remark::NameOfOtherKind); }, "", ""},
        {"cell_covered",
         [](WorkbookGrid& grid) {
             sheetOf(grid, "Kosten").covered.push_back({9, 4, "250000", {}});
         },
         "E10", "“250000”"},
        {"cell_note",
         [](WorkbookGrid& grid) {
             sheetOf(grid, "Kosten")
                 .notes.push_back({7, 2, "Nog niet door de accountant gezien", "A. Jansen"});
         },
         "C8", "“Nog niet door de accountant gezien”"},
    };
    return all;
}

/// Where the answer under this key stands when nothing was changed.
work::returns::Place placeOf(const FilledReturn& filled, const std::string& key) {
    auto one = filled.read();
    return one.reading.find(key)->place;
}

struct Ministry {
    Ministry() { office.clock.moveTo("2026-03-10T09:00:00Z"); }
    [[nodiscard]] FilledReturn filled() {
        FilledReturn filled(office);
        filled.ordinary();
        return filled;
    }
    Office office;
};

}  // namespace

TEST_CASE("what a file holds beside its answers is told") {
    Ministry it;
    const FilledReturn filled = it.filled();
    for (const BesideCase& one : besideCases()) {
        CHECK_FALSE(says(filled.read(), one.rule));
        const auto read = readAfter(it.office, filled, one.change);
        const auto& message = messageOf(read, one.rule);
        CHECK((message.places.empty() ? "" : message.places.front().cell()) == one.cell);
        CHECK(message.text.dutch.find(one.quotes) != std::string::npos);
        CHECK(message.text.english.find(one.quotes) != std::string::npos);
        CHECK(message.weight == work::returns::Weight::Warning);
    }
}

TEST_CASE("an answer in a hidden row, column or sheet counts, and is told") {
    Ministry it;
    const FilledReturn filled = it.filled();
    const auto place = placeOf(filled, "besteed.categorie.c");
    const std::vector<Change> changes = {
        [&](WorkbookGrid& grid) {
            grid.sheets[place.sheetNumber].hiddenRows = {{place.row, place.row}};
        },
        [&](WorkbookGrid& grid) {
            grid.sheets[place.sheetNumber].hiddenColumns = {{place.column, place.column}};
        },
        [&](WorkbookGrid& grid) { grid.sheets[place.sheetNumber].table.isHidden = true; },
    };
    CHECK_FALSE(says(filled.read(), "answer_hidden"));
    for (const Change& change : changes) {
        auto read = readAfter(it.office, filled, change);
        const auto& places = messageOf(read, "answer_hidden").places;
        CHECK(std::find(places.begin(), places.end(), place) != places.end());
        CHECK(read.reading.find("besteed.categorie.c")->value() == "12000000");
    }
}

TEST_CASE("the notes of the form itself are not told, whoever a program says wrote them") {
    Ministry it;
    const FilledReturn filled = it.filled();
    for (const auto format : {FilledReturn::Format::Ods, FilledReturn::Format::Xlsx}) {
        std::size_t notes = 0;
        const ChangingReader nobody([&](WorkbookGrid& grid) {
            for (WorkbookGrid::Sheet& sheet : grid.sheets) {
                for (WorkbookGrid::CellText& note : sheet.notes) {
                    ++notes;
                    CHECK(note.author == "Kamerklaar");
                    note.author = "Onbekend";
                }
            }
        });
        auto one =
            work::returns::ReturnDesk(it.office.anna())
                .read(work::returns::openReturn(nobody, "verslag", filled.bytes(format)), {});
        CHECK(notes > 0);
        CHECK_FALSE(says(one, "cell_note"));
    }
}

TEST_CASE("a file that cannot be read says what is the matter with it") {
    Ministry it;
    const auto read = [&](const std::string& bytes) {
        return inShort(
            work::returns::ReturnDesk(it.office.anna())
                .read(work::returns::openReturn(exchange::WorkbookReader(), "verslag.xlsx", bytes),
                      {})
                .messages);
    };
    CHECK(read("") == "error file_blank");
    CHECK(read("%PDF-1.7") == "error file_of_other_kind");
    CHECK(read(it.filled().bytes().substr(0, 2'000)) == "error file_damaged");
    CHECK(read("<html><table></table></html>") == "error file_web_page");
}

TEST_CASE("the form of the CBS is looked at in the same way") {
    Ministry it;
    const ChangingReader reader([](WorkbookGrid& grid) {
        grid.remarks = {Remark::Macros, Remark::OtherFiles, Remark::NameOfOtherKind};
        grid.sheets[0].covered = {{5, 5, "12", {}}};
        grid.sheets[0].notes = {{2, 1, "Voorlopig", {}}};
        grid.sheets[0].hiddenRows = {{2, 2}};
    });
    const auto one =
        work::returns::SisaDesk(it.office.anna())
            .read(work::returns::openReturn(reader, "sisa.csv",
                                            "Gemeentecode;GM0141\r\nJaar;2025\r\nC90/01;100\r\n"
                                            "C90/02;100\r\nC90/03;nee\r\nC90/05;nee\r\n"),
                  {});
    const std::string messages = inShort(one.messages);
    for (const auto& check : work::returns::besideChecks()) {
        INFO(check.rule << " is not among: " << messages);
        CHECK(messages.find("warning " + check.rule) != std::string::npos);
    }
}

TEST_CASE("there is a case for each check of what stands beside the answers") {
    std::set<std::string> tried = {"answer_hidden"};
    for (const BesideCase& one : besideCases()) {
        tried.insert(one.rule);
    }
    for (const auto& check : work::returns::besideChecks()) {
        CHECK(tried.erase(check.rule) == 1);
    }
    CHECK(tried.empty());
}
