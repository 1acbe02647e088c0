// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbooks.h"

#include <catch2/catch.hpp>

#include "exchange/package/xml_reader.h"
#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::WorkbookWriter;
using CellKind = WorkbookWriter::CellKind;
using Format = WorkbookWriter::Format;

namespace {

WorkbookWriter::Column column(const std::string& key, const std::string& title,
                              CellKind kind = CellKind::Text) {
    WorkbookWriter::Column made;
    made.key = key;
    made.title = title;
    made.kind = kind;
    return made;
}

WorkbookWriter::Workbook takingOver() {
    WorkbookWriter::Sheet sheet;
    sheet.name = "Verlening";
    sheet.title = "Verleningen die al zijn gedaan";
    sheet.introduction = {"Vul per gemeente één regel in.", "Laat leeg wat u niet weet."};
    sheet.columns = {column("code", "Gemeentecode"),
                     column("name", "Gemeente"),
                     column("net", "Netto verleend", CellKind::Money),
                     column("date", "Datum besluit", CellKind::Date),
                     column("year", "Jaar", CellKind::Count),
                     column("audit", "Aard controle")};
    sheet.columns[0].isLocked = true;
    sheet.columns[2].help = "Zonder het deel dat in het BTW-compensatiefonds is gestort.";
    sheet.columns[5].choices = {"R", "D1", "D2", "n.v.t."};
    sheet.rows = {{"GM0344", "Utrecht", "123456789", "2024-07-01", "2024", "R"},
                  {"GM0599", "=1+1", "-5", "n.v.t.", "", "D1"}};
    sheet.emptyRows = 5;
    sheet.isProtected = true;
    return {"Overnemen", "overnemen", {sheet}, false, domain::Language::Dutch};
}

const Rows expected = {
    {"Verleningen die al zijn gedaan"},
    {"Vul per gemeente één regel in."},
    {"Laat leeg wat u niet weet."},
    {},
    {"code", "name", "net", "date", "year", "audit"},
    {"Gemeentecode", "Gemeente", "Netto verleend", "Datum besluit", "Jaar", "Aard controle"},
    {"GM0344", "Utrecht", "1234567,89", "2024-07-01", "2024", "R"},
    {"GM0599", "=1+1", "-0,05", "n.v.t.", "", "D1"},
};

}  // namespace

TEST_CASE("what is written as xlsx or ods is read again as it was meant") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods);
    const auto tables = tablesIn(exchange::Workbooks().write(takingOver(), format));
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].sheet == "Verlening");
    CHECK_FALSE(tables[0].isHidden);
    CHECK(tables[0].rows == expected);
    CHECK(tables[1].isHidden);
    CHECK(work::workbookKind(tables) == "overnemen");
}

TEST_CASE("what is written as csv is read again: header and rows of the first sheet") {
    const std::string csv = exchange::Workbooks().write(takingOver(), Format::Csv);
    CHECK(csv ==
          "\xEF\xBB\xBFGemeentecode;Gemeente;Netto verleend;Datum besluit;Jaar;Aard controle\r\n"
          "GM0344;Utrecht;1234567,89;2024-07-01;2024;R\r\n"
          "GM0599;'=1+1;-0,05;n.v.t.;;D1\r\n");
    CHECK(rowsIn(csv) == Rows(expected.begin() + 5, expected.end()));
}

TEST_CASE("the same workbook gives the same bytes") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods, Format::Csv);
    const exchange::Workbooks writer;
    CHECK(writer.write(takingOver(), format) == writer.write(takingOver(), format));
}
