// SPDX-License-Identifier: EUPL-1.2
#include "report/tables.h"

#include <catch2/catch.hpp>

#include "rich_document.h"
#include "sample_document.h"

using namespace kamerklaar;
using namespace kamerklaar::report;
using CellKind = work::WorkbookWriter::CellKind;
using Sheet = work::WorkbookWriter::Sheet;

namespace {

Document with(Table table) {
    Document document = test::letter();
    document.body = {Heading{1, "Financiën", "4", ""}, std::move(table)};
    return document;
}

Table column(const std::string& unit, const std::vector<std::string>& cells,
             Table::Align align = Table::Align::Right) {
    Table table;
    table.caption = "Een kolom";
    table.columns = {{"Kop", unit, align, 1}};
    for (const std::string& cell : cells) {
        table.rows.push_back({{cell}, false});
    }
    return table;
}

struct Read {
    CellKind kind;
    std::vector<std::string> cells;
    bool operator==(const Read&) const = default;
};

Read read(const Table& table) {
    const Sheet sheet = tablesOf(with(table)).sheets.at(1);
    Read read{sheet.columns.front().kind, {}};
    for (const auto& row : sheet.rows) {
        read.cells.push_back(row.front());
    }
    return read;
}

}  // namespace

TEST_CASE("what a table says in the Dutch way is taken for what it is, to the cent") {
    CHECK(read(column("€", {"1.234.567,89", "−12,00", "0", "–", "minder dan 5"})) ==
          Read{CellKind::Money, {"123456789", "-1200", "0", "–", "minder dan 5"}});
    CHECK(read(column("aantal", {"1.250", "< 5", "0"})) ==
          Read{CellKind::Count, {"1250", "< 5", "0"}});
    CHECK(read(column("% van begroot", {"61,3\u00a0%", "–", "100,0 %"})) ==
          Read{CellKind::Decimal, {"61300", "–", "100000"}});
    CHECK(read(column("", {"12,5", "1.250", "−3"})) ==
          Read{CellKind::Decimal, {"12500", "1250000", "-3000"}});
    CHECK(read(column("", {"14-07-2026", "–", ""}, Table::Align::Left)) ==
          Read{CellKind::Date, {"2026-07-14", "–", ""}});
}

TEST_CASE("a column with one value of another kind stays words") {
    CHECK(read(column("€", {"1.234,5", "1,2345"})).kind == CellKind::Text);
    CHECK(read(column("aantal", {"12", "12a"})) == Read{CellKind::Text, {"12", "12a"}});
    CHECK(read(column("", {"14-07-2026", "juli 2026"}, Table::Align::Left)).kind == CellKind::Text);
    CHECK(read(column("", {"2025", "2026"}, Table::Align::Left)).kind == CellKind::Text);
    CHECK(read(column("× € 1.000", {"12"})).kind == CellKind::Count);
    CHECK(read(column("€", {"–", ""})).kind == CellKind::Text);
}

TEST_CASE("the first sheet lists the tables, and each has its chapter, its units and its source") {
    const auto workbook = tablesOf(test::richReport());
    REQUIRE(workbook.sheets.size() == 7);
    const Sheet& list = workbook.sheets.front();
    CHECK(list.title == "Preventie met gezag: voortgang 2025");
    REQUIRE(list.rows.size() == 6);
    CHECK(list.rows[0] == std::vector<std::string>{"1", "1.1 Waar het geld naartoe ging",
                                                   "Tabel 1: besteding per gemeente, 2025", "11"});
    const Sheet& annex = workbook.sheets[4];
    CHECK(annex.title == "Begroot en besteed");
    CHECK(annex.name == "4 Wat gemeenten schrijven Begroot en besteed");
    CHECK(annex.columns[1].title == "Besteed (€)");
    CHECK(annex.rows[0] ==
          std::vector<std::string>{"Personeel", "123456789", "61300", "1250", "2026-07-14"});
    CHECK(workbook.sheets[1].introduction.back().rfind("Bron: verantwoording", 0) == 0);
}

TEST_CASE("a note in a cell stands above the table, and the value stays a value") {
    Table table = column("", {"11"});
    Text note = plain("12");
    note.push_back({"Geschat.", Span::Kind::Note, "", ""});
    table.rows.push_back({{Table::Cell(note)}, false});
    Text head = plain("Kop");
    head.push_back({"Per 31 december.", Span::Kind::Note, "", ""});
    table.columns[0].title = Table::Cell(head);
    const Sheet sheet = tablesOf(with(table)).sheets.at(1);
    CHECK(sheet.columns[0].title == "Kop");
    CHECK(sheet.columns[0].kind == CellKind::Count);
    CHECK(sheet.rows == std::vector<std::vector<std::string>>{{"11"}, {"12"}});
    CHECK(sheet.introduction == std::vector<std::string>{"4 Financiën",
                                                         "Noot bij “Kop”: Per 31 december.",
                                                         "Noot bij “12”: Geschat."});
}

TEST_CASE("a concept and an example are marked on every sheet") {
    for (const Sheet& sheet : tablesOf(test::richReport()).sheets) {
        CHECK(sheet.introduction.front() == "CONCEPT");
    }
    CHECK(tablesOf(test::sampleReport()).isExample);
    CHECK_FALSE(tablesOf(test::richReport()).isExample);
    CHECK(tablesOf(test::letter()).sheets.size() == 1);
}
