// SPDX-License-Identifier: EUPL-1.2
#include "work/table_reader.h"

#include <catch2/catch.hpp>

using namespace kamerklaar::work;

TEST_CASE("a cell has the name that a spreadsheet gives it") {
    CHECK(cellName(0, 0) == "A1");
    CHECK(cellName(11, 1) == "B12");
    CHECK(cellName(0, 25) == "Z1");
    CHECK(cellName(0, 26) == "AA1");
    CHECK(cellName(0, 701) == "ZZ1");
    CHECK(cellName(0, 702) == "AAA1");
    CHECK(cellName(1'048'575, 16'383) == "XFD1048576");
}

TEST_CASE("a cell beyond what a sheet holds is empty") {
    TableReader::Table table;
    table.rows = {{"a"}, {"", "b"}};
    CHECK(table.at(1, 1) == "b");
    CHECK(table.at(0, 1).empty());
    CHECK(table.at(2, 0).empty());
}

TEST_CASE("a workbook of ours is known by its hidden sheet, any other has no kind") {
    TableReader::Table sheet;
    sheet.sheet = "Verlening";
    TableReader::Table kind;
    kind.sheet = kindSheet;
    kind.rows = {{kindWord, "overnemen"}};
    CHECK(workbookKind({sheet, kind}) == "overnemen");
    CHECK(workbookKind({sheet}).empty());
    kind.rows = {{"iets anders", "overnemen"}};
    CHECK(workbookKind({sheet, kind}).empty());
}
