// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "domain/problem_text.h"
#include "work/filled_workbook.h"
#include "work/office.h"
#include "work/table_cells.h"
#include "work/taking_over_form.h"

using namespace kamerklaar;
using kamerklaar::tests::FilledWorkbook;
using kamerklaar::tests::Office;

namespace {

using Cells = FilledWorkbook::Cells;

/// "kind sheet/key": each problem with the column that its cell stands in.
std::string told(const work::TakeOver& read, const FilledWorkbook& workbook) {
    std::string text;
    for (const domain::Problem& problem : read.problems) {
        text += text.empty() ? "" : ", ";
        text += std::string(domain::codeOf(problem.kind));
        const auto place = work::cellOf(problem);
        if (!place) {
            continue;
        }
        std::string key = place->cell;
        for (const work::WorkbookWriter::Sheet& sheet : workbook.book.sheets) {
            if (sheet.name == place->sheet && place->cell[1] <= '9') {
                key = sheet.columns.at(static_cast<std::size_t>(place->cell[0] - 'A')).key;
            }
        }
        text += " " + place->sheet + "/" + key;
    }
    return text;
}

/// Almelo's ordinary award and payments with these cells in another way.
std::string problemsWith(const std::string& sheet, int number, const Cells& cells) {
    Office office;
    office.clock.moveTo("2025-09-01T10:00:00Z");
    FilledWorkbook workbook(office.store());
    workbook.ordinary("Almelo").fill(sheet, "Almelo", number, cells);
    return told(work::readTakeOver(office.anna(), workbook.tables()), workbook);
}

}  // namespace

TEST_CASE("a cell that cannot be read is named with what belongs in it") {
    CHECK(problemsWith("Verlening", 0, {{"datum", "vorig jaar"}}) == "not_a_date Verlening/datum");
    CHECK(problemsWith("Verlening", 0, {{"bruto", ""}}) == "cell_wrong Verlening/bruto");
    CHECK(problemsWith("Verlening", 0, {{"bcf", "weinig"}}) == "not_an_amount Verlening/bcf");
    CHECK(problemsWith("Verlening", 0,
                       {{"besteding_van", "2027-07-01"}, {"besteding_tot", "2024-07-01"}}) ==
          "period_reversed Verlening/besteding_tot");
    CHECK(problemsWith("Betalingen", 1, {{"betaald_op", ""}}) ==
          "cell_wrong Betalingen/betaald_op");
    CHECK(problemsWith("Betalingen", 1, {{"termijn", "eerste"}}) ==
          "cell_wrong Betalingen/termijn");
    CHECK(problemsWith("SiSa", 2024,
                       {{"ontvangen_op", "2025-07-10"},
                        {"besteed", "100"},
                        {"cumulatief", "100"},
                        {"afgerond", "misschien"},
                        {"cbs", "goed"}}) == "cell_wrong SiSa/afgerond, cell_wrong SiSa/cbs");
    // A blank cell hides what follows from it: the payments are not said to lack an award.
    CHECK(problemsWith("Verlening", 0, {{"netto", ""}}) == "cell_wrong Verlening/netto");
}

TEST_CASE("what the ministry could not have decided is refused at its cell") {
    CHECK(problemsWith("Verlening", 0, {{"netto", "144000001"}}) ==
          "gross_not_net_plus_vat Verlening/bruto");
    CHECK(problemsWith("Verlening", 0, {{"bruto", "160000000"}, {"netto", "154000000"}})
              .starts_with("award_above_maximum Verlening/bruto"));
    CHECK(problemsWith("Verlening", 0, {{"jaar_1", "50000000"}, {"jaar_2", "50000000"}}) ==
          "years_differ Verlening/bruto");
    CHECK(problemsWith("Verlening", 0, {{"datum", "2025-09-02"}}) ==
          "day_in_future Verlening/datum");
    CHECK(problemsWith("Verlening", 0,
                       {{"besteding_van", "2024-06-01"}, {"besteding_tot", "2027-07-01"}}) ==
          "period_outside_scheme Verlening/besteding_van");
    CHECK(problemsWith("Betalingen", 1, {{"netto", "24000001"}}) ==
          "instalment_above_maximum Betalingen/netto");
    CHECK(problemsWith("Betalingen", 1, {{"betaald_op", "2024-06-30"}}) ==
          "payment_outside_window Betalingen/betaald_op");
    CHECK(problemsWith("Betalingen", 3,
                       {{"betaald_op", "2025-09-02"}, {"netto", "1"}, {"bcf", "0"}}) ==
          "day_in_future Betalingen/betaald_op");
    CHECK(problemsWith("Betalingen", 2, {{"termijn", "7"}}) == "unknown_code Betalingen/termijn");
}

TEST_CASE("a refused award hides what only follows from it") {
    // Without a day of its own it starts on the day that is still ahead: the payments came before.
    CHECK(problemsWith("Verlening", 0, {{"datum", "2025-09-02"}, {"ingang", ""}}) ==
          "day_in_future Verlening/datum");
    // Without any award a payment is told once, and not that it is more than nothing.
    Office office;
    office.clock.moveTo("2025-09-01T10:00:00Z");
    FilledWorkbook workbook(office.store());
    workbook.add("Betalingen", {{"gemeentecode", "GM0384"},
                                {"termijn", "1"},
                                {"betaald_op", "2024-07-05"},
                                {"netto", "24000000"},
                                {"bcf", "1000000"}});
    const auto read = work::readTakeOver(office.anna(), workbook.tables());
    CHECK(told(read, workbook) == "award_missing Betalingen/netto");
    CHECK(domain::sentence(read.problems.front(), domain::Language::Dutch)
              .find("Leg eerst de verlening vast.") != std::string::npos);
}

TEST_CASE("lines are held against one another: duplicates, strangers and payments without award") {
    Office office;
    office.clock.moveTo("2025-09-01T10:00:00Z");
    FilledWorkbook workbook(office.store());
    workbook.ordinary("Almelo");
    const Cells payment = {{"gemeente", "Almelo"},
                           {"termijn", "1"},
                           {"betaald_op", "2024-07-05"},
                           {"netto", "24000000"},
                           {"bcf", "1000000"}};
    workbook.add("Betalingen", payment);
    workbook.add("Betalingen", {{"gemeentecode", "GM0384"},
                                {"termijn", "1"},
                                {"betaald_op", "2024-07-05"},
                                {"netto", "100"},
                                {"bcf", "0"}});
    workbook.add("Betalingen", {{"gemeente", "Utrecht"},
                                {"termijn", "1"},
                                {"betaald_op", "2024-07-05"},
                                {"netto", "100"},
                                {"bcf", "0"}});
    workbook.add("Betalingen", {{"gemeentecode", "GM0141"},
                                {"gemeente", "Diemen"},
                                {"termijn", "1"},
                                {"betaald_op", "2024-07-05"},
                                {"netto", "100"},
                                {"bcf", "0"}});
    CHECK(told(work::readTakeOver(office.anna(), workbook.tables()), workbook) ==
          "duplicate_code Betalingen/gemeentecode, award_missing Betalingen/netto, "
          "municipality_unknown Betalingen/gemeente, cell_wrong Betalingen/gemeente");
}

TEST_CASE("the awards together stay below the ceiling, and an instalment below the national one") {
    domain::Scheme scheme = tests::regulation();
    scheme.ceiling = domain::Money::euros(2'500'000);
    Office office(scheme);
    office.clock.moveTo("2025-09-01T10:00:00Z");
    FilledWorkbook workbook(office.store());
    workbook.ordinary("Almelo").ordinary("Diemen");
    CHECK(told(work::readTakeOver(office.anna(), workbook.tables()), workbook) ==
          "awards_above_ceiling Verlening/bruto");
}

TEST_CASE("what a municipality stated against the regulation is flagged, and taken over") {
    CHECK(problemsWith("SiSa", 2024,
                       {{"ontvangen_op", "2025-07-16"},
                        {"besteed", "10000000"},
                        {"cumulatief", "11000000"}}) ==
          "sisa_late SiSa/ontvangen_op, sisa_chain_broken SiSa/cumulatief");
    CHECK(problemsWith("Verslagen", 2024,
                       {{"ontvangen_op", "2025-07-16"},
                        {"gepland_a", "100"},
                        {"besteed_a", "200"},
                        {"gepland_b", "0"},
                        {"besteed_b", "0"},
                        {"gepland_c", "0"},
                        {"besteed_c", "150000000"}}) ==
          "report_late Verslagen/ontvangen_op, spending_above_award Verslagen/besteed_a, "
          "spending_above_programme_year Verslagen/besteed_a, spending_above_plan "
          "Verslagen/besteed_a, spending_above_plan Verslagen/besteed_c");
    Office office;
    office.clock.moveTo("2026-09-01T10:00:00Z");
    FilledWorkbook workbook(office.store());
    workbook.ordinary("Almelo")
        .fill("SiSa", "Almelo", 2024,
              {{"ontvangen_op", "2025-07-10"}, {"besteed", "100"}, {"cumulatief", "100"}})
        .fill("SiSa", "Almelo", 2025,
              {{"ontvangen_op", "2026-07-10"}, {"besteed", "100"}, {"cumulatief", "300"}});
    const work::TakeOver read = work::readTakeOver(office.anna(), workbook.tables());
    CHECK(told(read, workbook) == "sisa_chain_broken SiSa/cumulatief");
    CHECK(read.problems.front().severity == domain::Severity::Flagged);
    CHECK(read.problems.front().article.find("17a") != std::string::npos);
    CHECK(read.sisaReturns.size() == 2);
}

TEST_CASE("columns are found by their key or their title, wherever they stand") {
    Office office;
    office.clock.moveTo("2025-09-01T10:00:00Z");
    FilledWorkbook workbook(office.store());
    workbook.ordinary("Almelo");
    for (work::WorkbookWriter::Sheet& sheet : workbook.book.sheets) {
        std::reverse(sheet.columns.begin(), sheet.columns.end());
        for (auto& row : sheet.rows) {
            std::reverse(row.begin(), row.end());
        }
    }
    std::reverse(workbook.book.sheets.begin(), workbook.book.sheets.end());
    CHECK(work::readTakeOver(office.anna(), workbook.tables()).decisions.size() == 3);
    // Without the hidden row of keys, as after copying to a new file.
    for (work::WorkbookWriter::Sheet& sheet : workbook.book.sheets) {
        for (work::WorkbookWriter::Column& column : sheet.columns) {
            column.key.clear();
        }
    }
    const work::TakeOver read = work::readTakeOver(office.anna(), workbook.tables());
    CHECK(read.problems.empty());
    CHECK(read.decisions.size() == 3);

    workbook.sheet("SiSa").columns.front().title = "Iets anders";
    std::erase_if(workbook.book.sheets,
                  [](const auto& sheet) { return sheet.name == "Verslagen"; });
    const work::TakeOver broken = work::readTakeOver(office.anna(), workbook.tables());
    REQUIRE(broken.problems.size() == 2);
    CHECK(broken.problems[0].kind == domain::ProblemKind::WorkbookNotOurs);
    CHECK(std::get<std::string>(broken.problems[0].facts[0]) == "Verslagen");
    CHECK(std::get<std::string>(broken.problems[1].facts[0]) == "Toelichting");
}

TEST_CASE("the manual of taking over names every sheet and column, and no other", "[docs]") {
    std::ifstream file(std::string(KAMERKLAAR_SOURCE) + "/docs/taking_over.md");
    std::ostringstream manual;
    REQUIRE((manual << file.rdbuf()));
    const std::string text = manual.str();
    std::string expected;
    for (const work::takeover::SheetKind kind : work::takeover::allSheets) {
        expected += std::string("\n### ") + work::takeover::nameOf(kind) +
                    "\n\n| column | key |\n|---|---|\n";
        for (const auto& column : work::takeover::columnsOf(kind, tests::regulation())) {
            expected += "| " + column.title + " | `" + column.key + "` |\n";
        }
    }
    INFO(expected);
    CHECK(text.find(expected) != std::string::npos);
}
