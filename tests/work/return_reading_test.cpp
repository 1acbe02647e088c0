// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>

#include "work/filled_return.h"
#include "work/returns/number_text.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::returns::AnswerKind;
using work::returns::CellForm;
using work::returns::understand;
using work::returns::Understood;
using State = Understood::State;

namespace {

struct Row {
    AnswerKind kind;
    const char* text;
    State state;
    const char* value;
    const char* rule;
};

work::returns::CheckedReturn readTables(Office& office,
                                        std::vector<work::TableReader::Table> tables) {
    work::returns::ReturnFile file;
    file.name = "verslag.ods";
    file.bytes = "bytes";
    file.tables = std::move(tables);
    return work::returns::ReturnDesk(office.anna()).read(std::move(file), {});
}

std::vector<work::TableReader::Table> tablesOf(const FilledReturn& filled) {
    return filled.file().tables;
}

work::TableReader::Table& named(std::vector<work::TableReader::Table>& tables,
                                const std::string& name) {
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const auto& one) { return one.sheet == name; });
    REQUIRE(found != tables.end());
    return *found;
}

}  // namespace

TEST_CASE("a cell is understood in any notation, and said how where it could be another") {
    const Row rows[] = {
        {AnswerKind::Money, "45000", State::Plain, "4500000", ""},
        {AnswerKind::Money, "1.234,56", State::Plain, "123456", ""},
        {AnswerKind::Money, "€ 1.234.567,80", State::Plain, "123456780", ""},
        {AnswerKind::Money, "EUR 250,-", State::Plain, "25000", ""},
        {AnswerKind::Money, "0", State::Plain, "0", ""},
        {AnswerKind::Money, "€ 1 234 567,80", State::Plain, "123456780", ""},
        {AnswerKind::Money, "90 00", State::NotUnderstood, "", "not_an_amount"},
        {AnswerKind::Money, "9 0 0 0", State::NotUnderstood, "", "not_an_amount"},
        {AnswerKind::Count, "100000000000", State::NotUnderstood, "", "number_too_large"},
        {AnswerKind::Money, "1,234.56", State::ReadAs, "123456", "number_read_as"},
        {AnswerKind::Money, "1,234,567", State::ReadAs, "123456700", "number_read_as"},
        {AnswerKind::Money, "1234.5", State::ReadAs, "123450", "number_read_as"},
        {AnswerKind::Money, "45.000", State::ReadAs, "4500000", "number_read_as"},
        {AnswerKind::Money, "'45000", State::Plain, "4500000", ""},
        {AnswerKind::Money, "(250)", State::ReadAs, "-25000", "number_read_as"},
        {AnswerKind::Money, "250-", State::ReadAs, "-25000", "number_read_as"},
        {AnswerKind::Money, "333,333333333333", State::ReadAs, "33333", "number_rounded"},
        {AnswerKind::Money, "1,234", State::NotUnderstood, "", "number_ambiguous"},
        {AnswerKind::Money, "1.23.4", State::NotUnderstood, "", "not_an_amount"},
        {AnswerKind::Money, "45000 of zo", State::NotUnderstood, "", "not_an_amount"},
        {AnswerKind::Money, "1,5E+300", State::NotUnderstood, "", "not_an_amount"},
        {AnswerKind::Money, "NaN", State::NotUnderstood, "", "not_an_amount"},
        {AnswerKind::Money, "99999999999999", State::NotUnderstood, "", "number_too_large"},
        {AnswerKind::Money, "#DIV/0!", State::NotUnderstood, "", "formula_error"},
        {AnswerKind::Money, "=A1+B1", State::NotUnderstood, "", "formula_without_value"},
        {AnswerKind::Money, " \n ", State::Blank, "", ""},
        {AnswerKind::Money, "45\u2007000\u00A0", State::Plain, "4500000", ""},
        {AnswerKind::Money, "\u200B45000\u200E", State::Plain, "4500000", ""},
        {AnswerKind::Money, "\u00A0\u200B\u00AD\uFEFF", State::Blank, "", ""},
        {AnswerKind::Text, "\u202F", State::Blank, "", ""},
        {AnswerKind::Text, "\u00A0Goed\u00A0zo\u2060", State::Plain, "Goed\u00A0zo", ""},
        {AnswerKind::Money, "4.5000", State::NotUnderstood, "", "number_ambiguous"},
        {AnswerKind::Money, "45.0000", State::NotUnderstood, "", "number_ambiguous"},
        {AnswerKind::Money, "4,5000", State::NotUnderstood, "", "number_ambiguous"},
        {AnswerKind::Money, "12345.678", State::NotUnderstood, "", "number_ambiguous"},
        {AnswerKind::Count, "45.0000", State::NotUnderstood, "", "not_a_number"},
        {AnswerKind::Decimal, "0.1234", State::ReadAs, "123", "number_rounded"},
        {AnswerKind::Money, "45000 euro", State::Plain, "4500000", ""},
        {AnswerKind::Money, "45000,=", State::Plain, "4500000", ""},
        {AnswerKind::Money, "Err:502", State::NotUnderstood, "", "formula_error"},
        {AnswerKind::Text, "Err:502", State::NotUnderstood, "", "formula_error"},
        {AnswerKind::Money, "#GETTING_DATA", State::NotUnderstood, "", "formula_error"},
        {AnswerKind::Money, "########", State::NotUnderstood, "", "formula_error"},
        {AnswerKind::Text, "#WAARDE!", State::NotUnderstood, "", "formula_error"},
        {AnswerKind::Text, "#OVERLOOP!", State::NotUnderstood, "", "formula_error"},
        {AnswerKind::Text, "#3/2025", State::Plain, "#3/2025", ""},
        {AnswerKind::Text, "#samen!", State::Plain, "#samen!", ""},
        {AnswerKind::Count, "1250", State::Plain, "1250", ""},
        {AnswerKind::Count, "1.250", State::ReadAs, "1250", "number_read_as"},
        {AnswerKind::Count, "12,0", State::Plain, "12", ""},
        {AnswerKind::Count, "12,5", State::NotUnderstood, "", "not_whole"},
        {AnswerKind::Count, "10-12", State::NotUnderstood, "", "not_a_number"},
        {AnswerKind::Decimal, "12,5%", State::Plain, "12500", ""},
        {AnswerKind::Decimal, "0,125", State::Plain, "125", ""},
        {AnswerKind::Decimal, "12.5", State::ReadAs, "12500", "number_read_as"},
        {AnswerKind::Day, "2025-02-01", State::Plain, "2025-02-01", ""},
        {AnswerKind::Day, "1-2-25", State::Plain, "2025-02-01", ""},
        {AnswerKind::Day, "2025-02-01 12:30", State::Plain, "2025-02-01", ""},
        {AnswerKind::Day, "1/2/2025", State::ReadAs, "2025-02-01", "date_read_as"},
        {AnswerKind::Day, "2/15/2025", State::ReadAs, "2025-02-15", "date_read_as"},
        {AnswerKind::Day, "45689", State::ReadAs, "2025-02-01", "date_read_as"},
        {AnswerKind::Day, "1e juli 2026", State::Plain, "2026-07-01", ""},
        {AnswerKind::Day, "dinsdag 30 juni 2026", State::Plain, "2026-06-30", ""},
        {AnswerKind::Day, "2026/06/30", State::Plain, "2026-06-30", ""},
        {AnswerKind::Day, "00000", State::NotUnderstood, "", "not_a_date"},
        {AnswerKind::Day, "00001", State::NotUnderstood, "", "not_a_date"},
        {AnswerKind::Day, "zondig", State::NotUnderstood, "", "not_a_date"},
        {AnswerKind::Day, "31-2-2025", State::NotUnderstood, "", "not_a_date"},
        {AnswerKind::Text, "two\nparagraphs", State::Plain, "two\nparagraphs", ""},
    };
    for (const Row& row : rows) {
        CellForm form;
        form.kind = row.kind;
        const Understood read = understand(form, row.text);
        INFO(row.text);
        CHECK(read.state == row.state);
        CHECK(read.value == row.value);
        CHECK(read.rule == row.rule);
    }
}

TEST_CASE("a day that a month does not have is told as such") {
    CellForm form;
    form.kind = AnswerKind::Day;
    CHECK(understand(form, "31-06-2026").words.dutch ==
          "een dag die bestaat (deze maand heeft 30 dagen)");
    CHECK(understand(form, "31-06-2026").words.english ==
          "a day that exists (this month has 30 days)");
    CHECK(understand(form, "begin juni").words.dutch.find("bestaat") == std::string::npos);
}

TEST_CASE("a choice is known by its letters, whatever the case, the spaces and the accents' form") {
    CellForm form;
    form.kind = AnswerKind::Choice;
    form.choices = {{"a", "Programmaondersteuning en/of programmacoördinatie", {}},
                    {"ja", "ja", {"yes"}}};
    for (const char* text :
         {"PROGRAMMAONDERSTEUNING EN/OF PROGRAMMACOÖRDINATIE",
          "Programmaondersteuning en/of programmacoo\u0308rdinatie",
          "Programmaondersteuning\nen/of\u00A0\u200Bprogramma\u00ADcoördinatie "}) {
        INFO(text);
        CHECK(understand(form, text).value == "a");
        CHECK(understand(form, text).state == State::Plain);
    }
    CHECK(understand(form, "Ja.").value == "ja");
    CHECK(understand(form, "nee.").state == State::NotUnderstood);
}

TEST_CASE("answers are found when rows and columns were moved, added and renamed") {
    Office office;
    sitDown(office);
    auto tables = tablesOf(FilledReturn(office).ordinary());
    auto& costs = named(tables, "Kosten");
    costs.sheet = "Blad 2 (oud)";
    // A column in front, a row in between, and the last two rows turned round.
    for (auto& row : costs.rows) {
        row.insert(row.begin(), std::string());
    }
    costs.rows.insert(costs.rows.begin() + 2, std::vector<std::string>());
    const std::size_t last = costs.rows.size() - 1;
    std::swap(costs.rows[last - 1], costs.rows[last - 2]);
    std::reverse(tables.begin(), tables.end());
    const auto one = readTables(office, tables);
    CHECK(inShort(one.messages).empty());
    CHECK(one.report.spent() == domain::Money::euros(200'000));
}

TEST_CASE("without its hidden keys a return is read by its words") {
    Office office;
    sitDown(office);
    auto tables = tablesOf(FilledReturn(office).ordinary());
    for (auto& table : tables) {
        for (auto& row : table.rows) {
            if (!row.empty() && table.sheet != work::kindSheet) {
                const bool isKeys = row[0].starts_with("blad.");
                row[0].clear();
                if (isKeys) {
                    row.clear();
                }
            }
        }
    }
    const auto one = readTables(office, tables);
    INFO(inShort(one.messages));
    CHECK_FALSE(says(one, "missing"));
    CHECK(one.report.spent() == domain::Money::euros(200'000));
    CHECK(one.report.interventions.at(0).name == "Mentoren op straat");
}

TEST_CASE("sheets below each other in one table are read as if each stood alone") {
    Office office;
    sitDown(office);
    const auto tables = tablesOf(FilledReturn(office).ordinary());
    work::TableReader::Table all;
    for (const auto& table : tables) {
        all.rows.insert(all.rows.end(), table.rows.begin(), table.rows.end());
        all.rows.emplace_back();
    }
    const auto one = readTables(office, {all});
    INFO(inShort(one.messages));
    CHECK(one.report.spent() == domain::Money::euros(200'000));
    CHECK(one.report.partners.size() == 1);
    REQUIRE(one.municipality);
    CHECK(one.municipality->name == "Almelo");
}

TEST_CASE("a blank cell hides what rests on it, and one message names all cells in their order") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    for (const char* key : {"besteed.sector.zorg", "besteed.categorie.c", "gepland.categorie.a"}) {
        filled.put(key, "");
    }
    const auto one = filled.read();
    const work::returns::Message& missing = messageOf(one, "missing");
    CHECK(inShort({missing}) == "error missing: Kosten C6, D8, D10");
    CHECK(placesInWords(missing.places, domain::Language::Dutch) ==
          "Kosten, cellen C6, D8; Sectoren, cel D10");
    CHECK_FALSE(says(one, "sectors_differ"));
    CHECK_FALSE(says(one, "interventions_differ"));
    CHECK_FALSE(says(one, "cumulative_differs"));
    CHECK(one.messages.front().weight == work::returns::Weight::Error);
}

TEST_CASE("a row that was added to a list is an answer with a key of its own") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    filled.sheet("Partners")
        .rows.insert(filled.sheet("Partners").rows.begin() + 1, {"", "Halt", "Halt Oost", ""});
    const auto one = filled.read();
    REQUIRE(one.report.partners.size() == 2);
    CHECK(one.report.partners[1].name == "Halt Oost");
    CHECK(one.reading.find("partner.2.naam") != nullptr);
}

TEST_CASE("a scheme says otherwise what an error is") {
    domain::Scheme scheme = regulation();
    scheme.texts.push_back({"return_rules", "missing warning\nreach_off_plan error 10\n"});
    Office office(scheme);
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary().put("samenvatting", "").put("interventie.1.bereik", "50");
    const auto one = filled.read();
    CHECK(messageOf(one, "missing").weight == work::returns::Weight::Warning);
    CHECK(messageOf(one, "reach_off_plan").weight == work::returns::Weight::Error);
}

TEST_CASE("where visible cells were sorted away from their hidden keys, what people see counts") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary().put("knelpunten", "Te weinig ruimte.").put("lessen", "Begin eerder.");
    auto tables = tablesOf(filled);
    auto& rows = named(tables, "Verslag").rows;
    const auto rowWith = [&rows](const std::string& key) {
        return std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
            return std::find(row.begin(), row.end(), key) != row.end();
        });
    };
    const auto bottlenecks = rowWith("knelpunten");
    const auto lessons = rowWith("lessen");
    REQUIRE(bottlenecks != rows.end());
    REQUIRE(lessons != rows.end());
    std::swap_ranges(bottlenecks->begin() + 1, bottlenecks->end(), lessons->begin() + 1);
    const auto one = readTables(office, std::move(tables));
    CHECK(one.report.bottlenecks == "Te weinig ruimte.");
    CHECK(one.report.lessons == "Begin eerder.");
    CHECK(says(one, "moved_from_key"));
}

TEST_CASE("columns whose titles were moved away from their hidden keys are read below the titles") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    auto tables = tablesOf(filled);
    auto& rows = named(tables, "Kosten").rows;
    const auto planned = std::find_if(rows.begin(), rows.end(), [](const auto& row) {
        return std::find(row.begin(), row.end(), "Gepland") != row.end();
    });
    REQUIRE(planned != rows.end());
    const auto column = std::find(planned->begin(), planned->end(), "Gepland") - planned->begin();
    const auto at = static_cast<std::size_t>(column);
    for (auto row = planned; row != rows.end(); ++row) {
        if (row->size() > at + 1) {
            std::swap((*row)[at], (*row)[at + 1]);
        }
    }
    (*std::next(planned))[at] = "123";  // spent, below its title
    const auto one = readTables(office, std::move(tables));
    CHECK(one.reading.find("besteed.categorie.a")->value() == "12300");
    CHECK(says(one, "moved_from_key"));
}

TEST_CASE("a sheet without any key is found by its name, also where another has the same titles") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    auto tables = tablesOf(filled);
    for (auto& row : named(tables, "Sectoren").rows) {
        for (std::string& cell : row) {
            if (cell.starts_with("sector.") || cell.starts_with("blad.")) {
                cell.clear();
            }
        }
    }
    const auto one = readTables(office, std::move(tables));
    CHECK(one.reading.absent.empty());
    CHECK(one.reading.find("besteed.sector.totaal")->value() == "20000000");
}
