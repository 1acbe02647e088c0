// SPDX-License-Identifier: EUPL-1.2
//
// What people and programs do to a workbook beside filling it in.
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

#include "work/filled_return.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Catch::Matchers::Contains;
using work::TableReader;
using work::returns::CheckedReturn;
using work::returns::Message;
using work::returns::Weight;

namespace {

/// In the weeks in which returns come in, with an ordinary return.
struct OddWorld {
    OddWorld() : filled((sitDown(office), office)) { filled.ordinary(); }

    /// The tables of a file, as its kind says what its cells are.
    [[nodiscard]] CheckedReturn readAfter(
        const std::function<void(std::vector<TableReader::Table>&)>& change) {
        auto file = filled.file();
        change(file.tables);
        return work::returns::ReturnDesk(office.anna()).read(std::move(file), {});
    }

    Office office;
    FilledReturn filled;
};

TableReader::Table& sheetNamed(std::vector<TableReader::Table>& tables, const std::string& name) {
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const auto& one) { return one.sheet == name; });
    REQUIRE(found != tables.end());
    return *found;
}

std::string& cellAfter(TableReader::Table& table, const std::string& key, std::size_t column) {
    const auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& one) {
        return !one.empty() && one.front() == key;
    });
    REQUIRE(row != table.rows.end());
    row->resize(std::max(row->size(), column + 1));
    return (*row)[column];
}

/// Without its column of keys, as somebody leaves it who deletes what looks empty.
void takeFirstColumn(TableReader::Table& table) {
    for (auto& row : table.rows) {
        if (!row.empty()) {
            row.erase(row.begin());
        }
    }
}

}  // namespace

TEST_CASE("of a sheet and its copy the one with the name of the form counts, wherever it stands") {
    OddWorld it;
    const auto copied = [&](bool isHidden, bool isFirst, const std::string& answer) {
        return it.readAfter([&](auto& tables) {
            TableReader::Table copy = sheetNamed(tables, "Kosten");
            copy.sheet = "Kosten (2)";
            copy.isHidden = isHidden;
            cellAfter(copy, "categorie.a", 3) = answer;
            tables.insert(isFirst ? tables.begin() : tables.end(), copy);
        });
    };
    for (const bool isHidden : {false, true}) {
        for (const bool isFirst : {false, true}) {
            auto one = copied(isHidden, isFirst, "777");
            CHECK(one.reading.find("besteed.categorie.a")->value() == "2000000");
            const Message& said = messageOf(one, "sheet_twice");
            CHECK(said.weight == Weight::Error);
            CHECK(said.text.dutch ==
                  "De bladen Kosten en Kosten (2) zijn beide het blad Kosten van het formulier, "
                  "met andere antwoorden. Verwijder er een.");
            REQUIRE(said.places.size() == 1);
            CHECK(said.places.front().sheet == "Kosten (2)");
            CHECK_FALSE(says(one, "stray_sheet"));
            CHECK_FALSE(says(one, "stray_cell"));
        }
    }
    const auto same = copied(false, true, "20000");
    CHECK_FALSE(says(same, "sheet_twice"));
    CHECK(messageOf(same, "stray_sheet").text.dutch ==
          "Het blad Kosten (2) is een kopie van het blad Kosten, met dezelfde antwoorden. Gelezen "
          "is Kosten.");
}

TEST_CASE("of two sheets with other names the one that people see counts") {
    OddWorld it;
    auto one = it.readAfter([&](auto& tables) {
        TableReader::Table copy = sheetNamed(tables, "Partners");
        sheetNamed(tables, "Partners").sheet = "Onze partners";
        copy.sheet = "Oud";
        copy.isHidden = true;
        copy.rows.resize(copy.rows.size() - 1);
        cellAfter(copy, "partner.1", 2) = "Iemand anders";
        tables.insert(tables.begin(), copy);
    });
    CHECK(one.report.partners.at(0).name == "Politie Oost-Nederland");
    CHECK_THAT(messageOf(one, "sheet_twice").text.english,
               Contains("The sheets Onze partners and Oud are both the sheet Partners"));
}

TEST_CASE("a question or title with other words is read by its key, and told") {
    OddWorld it;
    const auto one = it.readAfter([](auto& tables) {
        cellAfter(sheetNamed(tables, "Kosten"), "categorie.c", 1) = "Overhead gemeente";
        for (auto& row : sheetNamed(tables, "Interventies").rows) {
            std::replace(row.begin(), row.end(), std::string("Uitvoerder"), std::string("Regio"));
        }
    });
    const auto count = std::count_if(one.messages.begin(), one.messages.end(),
                                     [](const auto& m) { return m.rule == "label_changed"; });
    CHECK(count == 2);
    CHECK(one.report.spent() == domain::Money::euros(200'000));
    const Message& said = messageOf(one, "label_changed");
    CHECK(said.weight == Weight::Warning);
    CHECK_THAT(said.text.dutch, Contains("“Overhead gemeente” in plaats van “"));
    CHECK_THAT(said.text.english, Contains("The answer was read as that to"));
    CHECK(said.places.front().column == 1);
}

TEST_CASE("a question is the same with other spaces, line ends and capitals") {
    OddWorld it;
    const auto one = it.readAfter([](auto& tables) {
        for (const char* name : {"Kosten", "Sectoren", "Factoren", "Verslag"}) {
            for (auto& row : sheetNamed(tables, name).rows) {
                if (row.size() > 1 && !row[0].starts_with("blad.")) {
                    std::replace(row[1].begin(), row[1].end(), ' ', '\n');
                    row[1] += "\u00A0";
                }
            }
        }
    });
    CHECK(inShort(one.messages) == "");
}

TEST_CASE("a workbook as it went out has nothing of its own that is told") {
    OddWorld it;
    for (const int round : {2024, 2025, 2026}) {
        const FilledReturn blank(it.office, round);
        for (const auto format : {FilledReturn::Format::Ods, FilledReturn::Format::Xlsx}) {
            const auto one =
                work::returns::ReturnDesk(it.office.anna()).read(blank.file(format), {});
            INFO(inShort(one.messages));
            for (const char* rule :
                 {"label_changed", "sheet_twice", "stray_cell", "stray_sheet", "moved_from_key"}) {
                CHECK_FALSE(says(one, rule));
            }
        }
    }
}

TEST_CASE("a lone table is taken for the sheet whose questions it has") {
    OddWorld it;
    auto one = it.readAfter([](auto& tables) {
        TableReader::Table costs = sheetNamed(tables, "Kosten");
        takeFirstColumn(costs);
        costs.sheet.clear();
        tables = {costs};
    });
    REQUIRE(one.reading.find("besteed.categorie.c") != nullptr);
    CHECK(one.reading.find("besteed.categorie.c")->value() == "12000000");
    CHECK(one.reading.find("besteed.sector.totaal") == nullptr);
}

TEST_CASE("the hidden row of keys is nobody's answer when the column of keys was deleted") {
    OddWorld it;
    const auto one = it.readAfter([](auto& tables) {
        for (auto& table : tables) {
            if (table.sheet != work::kindSheet) {
                takeFirstColumn(table);
            }
        }
    });
    INFO(inShort(one.messages));
    CHECK_FALSE(says(one, "stray_cell"));
    CHECK(one.report.spent() == domain::Money::euros(200'000));
}

TEST_CASE("without the hidden sheet, year and municipality are found wherever they were moved") {
    OddWorld it;
    const auto withoutFacts = [&](const std::function<void(TableReader::Table&)>& change) {
        return it.readAfter([&](auto& tables) {
            std::erase_if(tables, [](const auto& one) { return one.sheet == work::kindSheet; });
            change(sheetNamed(tables, "Gemeente"));
        });
    };
    const std::vector<std::function<void(TableReader::Table&)>> changes = {
        [](auto&) {},
        [](auto& table) {
            for (auto& row : table.rows) {
                row.insert(row.begin() + (row.size() > 1 ? 1 : 0), std::string());
            }
        },
        [](auto& table) { takeFirstColumn(table); },
        [](auto& table) { cellAfter(table, "gemeente.code", 1) = "Code van de gemeente"; },
    };
    for (const auto& change : changes) {
        const auto one = withoutFacts(change);
        INFO(inShort(one.messages));
        REQUIRE(one.municipality);
        CHECK(one.municipality->name == "Almelo");
        CHECK(one.round == 2025);
        CHECK_FALSE(says(one, "municipality_unknown"));
        CHECK_FALSE(says(one, "wrong_scheme"));
    }
}

TEST_CASE("stray cells of a sheet are one message, however many") {
    OddWorld it;
    const auto strayed = [&](std::size_t count) {
        return it.readAfter([&](auto& tables) {
            auto& rows = sheetNamed(tables, "Verslag").rows;
            for (std::size_t at = 0; at < count; ++at) {
                rows.push_back({"", "", "", "", "eigen " + std::to_string(at + 1)});
            }
        });
    };
    CHECK(messageOf(strayed(1), "stray_cell").text.dutch ==
          "Deze cel hoort bij geen vraag: “eigen 1”. Zet het antwoord bij een vraag, of maak de "
          "cel leeg.");
    CHECK_THAT(messageOf(strayed(2), "stray_cell").text.dutch, Contains("“eigen 1” en “eigen 2”"));
    const auto many = strayed(500);
    const Message& said = messageOf(many, "stray_cell");
    CHECK_THAT(said.text.dutch,
               Contains("Deze 500 cellen horen bij geen vraag: “eigen 1”, “eigen 2” en nog 498."));
    CHECK_THAT(said.text.english, Contains("“eigen 1”, “eigen 2” and 498 more."));
    CHECK(said.places.size() == 50);
}

TEST_CASE("an empty row is told at the first column of the list") {
    OddWorld it;
    it.filled.put("interventie.3.naam", "Nog een").put("interventie.3.kosten", "0");
    CHECK(messageOf(it.filled.read(), "row_gap").places.front().column == 1);
}

TEST_CASE("a text that begins with a sign of equality is no formula where the file says so") {
    OddWorld it;
    it.filled.put("voortgang", "= zie bijlage");
    for (const auto format : {FilledReturn::Format::Ods, FilledReturn::Format::Xlsx}) {
        const auto one =
            work::returns::ReturnDesk(it.office.anna()).read(it.filled.file(format), {});
        CHECK_FALSE(says(one, "formula_without_value"));
        CHECK(one.report.progress == "= zie bijlage");
    }
    // As the reader gives a formula that no program reckoned.
    const auto one = it.readAfter(
        [](auto& tables) { cellAfter(sheetNamed(tables, "Kosten"), "categorie.a", 3) = "=D8*2"; });
    CHECK(messageOf(one, "formula_without_value").weight == Weight::Error);
}

TEST_CASE("a percentage at a unit that is none is asked, with the unit") {
    OddWorld it;
    it.filled.put("indicator.1.eenheid", "euro").type("indicator.1.werkelijk", "12,5%");
    const auto read = it.filled.read();
    CHECK_THAT(messageOf(read, "unit_without_fit").text.dutch,
               Contains("De eenheid is “euro”, maar hier staat een percentage: 12,5%."));
    for (const char* unit : {"%", "Procent", "percentage leerlingen", "procentpunt"}) {
        CHECK_FALSE(says(it.filled.put("indicator.1.eenheid", unit).read(), "unit_without_fit"));
    }
}

TEST_CASE("a report that was received before it was filled in is told") {
    OddWorld it;
    const auto received = [&](int day) {
        return it.filled.read({{}, {}, domain::Date::known(2026, 3, day)});
    };
    CHECK(messageOf(received(1), "received_before_filled").weight == Weight::Warning);
    CHECK_FALSE(says(received(2), "received_before_filled"));
    CHECK_FALSE(says(it.filled.read(), "received_before_filled"));
}

TEST_CASE("a file of a municipality that was brought in another file too is not taken over") {
    OddWorld it;
    const auto one = it.filled.read({{}, {}, {}, "almelo-2.xlsx"});
    const Message& said = messageOf(one, "municipality_twice");
    CHECK(said.weight == Weight::Error);
    CHECK_THAT(said.text.dutch, Contains("Ook almelo-2.xlsx is van Almelo over 2025."));
    CHECK_FALSE(one.mayBeTakenOver());
}

TEST_CASE("a municipality may be called what it is") {
    OddWorld it;
    CHECK_FALSE(
        says(it.filled.put("gemeente.naam", "Gemeente Almelo").read(), "name_contradicts_code"));
}
