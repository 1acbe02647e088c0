// SPDX-License-Identifier: EUPL-1.2
//
// A workbook that was saved as csv holds one of its sheets: the others are asked for by name.
#include <algorithm>
#include <catch2/catch.hpp>

#include "work/filled_return.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::returns::CheckedReturn;
using work::returns::Weight;

namespace {

/// The cells of that sheet as a program saves them when it is asked for csv.
std::string csvOf(const FilledReturn& filled, const std::string& sheet) {
    std::string csv;
    for (const work::TableReader::Table& table : filled.file().tables) {
        if (table.sheet != sheet) {
            continue;
        }
        for (const auto& row : table.rows) {
            std::string line;
            for (const std::string& cell : row) {
                line += "\"" + cell + "\";";
            }
            csv += line + "\r\n";
        }
    }
    return csv;
}

}  // namespace

TEST_CASE("a csv file of one sheet is told as such, with the sheets that were not in it") {
    Office office;
    office.clock.moveTo("2026-03-10T09:00:00Z");
    FilledReturn filled(office);
    filled.ordinary();
    work::returns::ReturnFile file = work::returns::openReturn(
        exchange::WorkbookReader(), "verslag.csv", csvOf(filled, "Interventies"));
    REQUIRE(file.isReadable());
    const CheckedReturn one = work::returns::ReturnDesk(office.anna()).read(std::move(file), {});
    const work::returns::Message& said = messageOf(one, "part_missing");
    CHECK(said.weight == Weight::Error);
    CHECK(said.text.dutch.find("Een csv-bestand bevat maar één blad van een werkmap") == 0);
    CHECK(said.text.dutch.find("Verslag") != std::string::npos);
    CHECK(said.text.dutch.find("Partners") != std::string::npos);
    CHECK(said.text.dutch.find("Interventies") == std::string::npos);
    CHECK(said.text.english.find("A csv file holds only one sheet") == 0);
    // Once, and not a line for each sheet.
    CHECK(std::count_if(one.messages.begin(), one.messages.end(),
                        [](const auto& message) { return message.rule == "part_missing"; }) == 1);
}
