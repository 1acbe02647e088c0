// SPDX-License-Identifier: EUPL-1.2
#include "work/selecting.h"

#include <catch2/catch.hpp>
#include <set>

#include "domain/problem_text.h"
#include "work/built_in_texts.h"
#include "work/office.h"
#include "work/table_cells.h"
#include "work/tables.h"

using namespace kamerklaar;
using domain::Language;
using domain::ProblemKind;
using domain::Selection;
using kamerklaar::tests::inShort;
using kamerklaar::tests::regulation;
using kamerklaar::tests::tableOf;

namespace {

// The table of docs/selection.md.
constexpr const char* example = R"(gemeentecode;gemeente;verdachten;diploma
naam;;Verdachten 12 tot en met 24 jaar;Startkwalificatie op 22 jaar
eenheid;;per 1.000;per 100
jaar;;2022;2022
bron;;verzonnen;verzonnen
richting;;hoger is ernstiger;lager is ernstiger
gewicht;;1;0,5
plaatsen;2
voorbeeld;ja
GM9001;Aardam;40;12
GM9002;Beekstede;25;9
GM9003;Cleverveen;25;
GM9004;Duinoord;10;15
)";

domain::Result<Selection> read(const std::string& text) {
    return work::selectionFrom({tableOf(text, "Cijfers")}, "cijfers 2022.ods");
}

std::string refusalOf(const std::string& text) {
    const auto selection = read(text);
    REQUIRE_FALSE(selection);
    return inShort(selection.error());
}

Selection builtIn() {
    const std::string text(work::builtInText("samples/selection.csv"));
    return work::selectionFrom({tableOf(text)}, "selection.csv").value();
}

}  // namespace

TEST_CASE("the table of the manual becomes the selection that it describes") {
    const Selection selection = read(example).value();
    CHECK(selection.name == "cijfers 2022");
    CHECK(selection.fileName == "cijfers 2022.ods");
    CHECK(selection.places == 2);
    CHECK(selection.isMadeUp);
    REQUIRE(selection.indicators.size() == 2);
    CHECK(selection.indicators[1] ==
          domain::SelectionIndicator{"diploma", "Startkwalificatie op 22 jaar", "per 100", 2022,
                                     "verzonnen", domain::Direction::LowerIsWorse, 500});
    REQUIRE(selection.values.size() == 8);
    CHECK(selection.values[0] == domain::SelectionValue{"GM9001", "Aardam", "verdachten", 40'000});
    // A gap stays a gap.
    CHECK(selection.values[5] ==
          domain::SelectionValue{"GM9003", "Cleverveen", "diploma", std::nullopt});
    CHECK(rank(selection).lines.front().name == "Aardam");
}

TEST_CASE("columns and rows of the table may stand in any order, and codes be short") {
    const Selection selection = read(R"(

x;GEMEENTE;Gemeentecode
12,5;Groningen;14
-;Almere;gm34
1;;naam
0,25;;gewicht
;;
)")
                                    .value();
    CHECK(selection.indicators.front().code == "x");
    CHECK(selection.indicators.front().weight == 250);
    REQUIRE(selection.values.size() == 2);
    CHECK(selection.values[0] == domain::SelectionValue{"GM0014", "Groningen", "x", 12'500});
    CHECK(selection.values[1] == domain::SelectionValue{"GM0034", "Almere", "x", std::nullopt});
    CHECK_FALSE(selection.isMadeUp);
}

TEST_CASE("everything in a table that cannot be read is named at once, each with its cell") {
    CHECK(refusalOf(R"(gemeentecode;gemeente;x;y
richting;;omhoog;
jaar;;dit jaar;
gewicht;;1,2345;
plaatsen;twintig
voorbeeld;misschien
GM0014;Groningen;12a;1
Almere;Almere;3;1
)") == "cell_wrong Cijfers!C2, cell_wrong Cijfers!C3, cell_wrong Cijfers!C4, "
       "cell_wrong Cijfers!B5, cell_wrong Cijfers!B6, cell_wrong Cijfers!C7, "
       "cell_wrong Cijfers!A8");
    CHECK(refusalOf("gemeente;x\nAlmere;1\n") == "cell_wrong Cijfers!A1");
    CHECK(refusalOf("gemeentecode;gemeente\n14;Groningen\n") == "cell_wrong Cijfers!C1");
    CHECK(refusalOf("gemeentecode;x;x\n14;1;2\n") == "duplicate_code Cijfers!C1");
    CHECK(refusalOf("gemeentecode;x\nnaam;X\n") == "cell_wrong Cijfers!A3");
    CHECK(inShort(work::selectionFrom({}, "leeg.csv").error()) == "table_unreadable");
}

TEST_CASE("a cell that is wrong is told with its sheet, what was found and what is expected") {
    const auto refused = read("gemeentecode;x\nGM0014;veel\n");
    REQUIRE_FALSE(refused);
    const domain::Problem& problem = refused.error().front();
    CHECK(work::sentenceWithPlace(problem, Language::Dutch) ==
          "Cijfers, cel B2: ‘veel’ is niet wat hier hoort. Verwacht: een getal met ten hoogste "
          "drie decimalen, zoals 12,5.");
    CHECK(work::sentenceWithPlace(problem, Language::English) ==
          "Cijfers, cell B2: “veel” is not what belongs here. Expected: a number with at most "
          "three decimals behind a comma, such as 12,5.");
    CHECK(work::cellOf(problem)->sheet == "Cijfers");
    CHECK(work::cellOf(problem)->cell == "B2");
    CHECK_FALSE(work::cellOf({ProblemKind::Missing, "terms/gross", {}, {}, {}}));
    const auto direction = read("gemeentecode;x\nrichting;omhoog\nGM0014;1\n");
    REQUIRE_FALSE(direction);
    CHECK(domain::sentence(direction.error().front(), Language::Dutch) ==
          "‘omhoog’ is niet wat hier hoort. Verwacht: een van deze: hoger is ernstiger, lager is "
          "ernstiger.");
}

TEST_CASE("the municipalities under another regulation are set aside as the scheme lists them") {
    Selection selection = builtIn();
    selection.setAside = {{"GM0014", "of an earlier time", ""}};
    work::setAsideOthers(selection, regulation());
    CHECK(selection.setAside.size() == 27);
    const domain::Ranking ranking = rank(selection);
    for (const domain::RankedMunicipality& line : ranking.lines) {
        const bool isOther =
            regulation().term(domain::TermKind::OtherParticipant, line.code) != nullptr;
        CHECK(line.isSetAside == isOther);
        CHECK(line.setAsideReason.empty() != isOther);
    }
    // Without such a list nobody is.
    work::setAsideOthers(selection, domain::Scheme());
    CHECK(selection.setAside.empty());
}

TEST_CASE("the table that comes with the program is made up, says so, and fits the regulation") {
    Selection selection = builtIn();
    CHECK(selection.isMadeUp);
    CHECK(selection.note.find("VOORBEELDGEGEVENS") == 0);
    for (const domain::SelectionIndicator& indicator : selection.indicators) {
        CHECK(indicator.source.find("VOORBEELDGEGEVENS") == 0);
        CHECK(indicator.year > 0);
        CHECK_FALSE(indicator.unit.empty());
    }
    work::setAsideOthers(selection, regulation());
    const domain::Ranking ranking = rank(selection);
    CHECK(ranking.lines.size() == 61);
    std::set<std::string> chosen;
    for (const domain::RankedMunicipality& line : ranking.lines) {
        if (line.isWithin) {
            chosen.insert(line.code);
        }
    }
    std::set<std::string> listed;
    for (const domain::ListedMunicipality& municipality : regulation().municipalities) {
        listed.insert(municipality.code);
    }
    CHECK(chosen == listed);
    // It has something to show: gaps, and a place that hangs on a weight.
    CHECK(ranking.findings.size() == 3);
    const auto views = sensitivity(selection);
    CHECK(std::any_of(views.begin(), views.end(),
                      [](const domain::Sensitivity& view) { return !view.entering.empty(); }));
}

TEST_CASE("the choice holds the ranking's first, each with a reason; a tie is left to people") {
    Selection selection = read(example).value();
    selection.id = {7};
    selection.date = domain::Date::known(2024, 3, 1);
    const domain::Decision choice = work::choiceFrom(selection, rank(selection));
    CHECK(choice.decisionKind == domain::DecisionKind::Selection);
    CHECK(choice.date == selection.date);
    const auto& terms = std::get<domain::SelectionTerms>(choice.terms);
    CHECK(terms.selection == selection.id);
    REQUIRE(terms.chosen.size() == 2);
    CHECK(terms.chosen[0] ==
          domain::ChosenMunicipality{"GM9001", 1,
                                     "Rang 1 van 4; index 0,943, op 2 van de 2 indicatoren."});
    CHECK(terms.chosen[1].code == "GM9002");
    // Without the diplomas the second and third are equal.
    selection.indicators[1].weight = 0;
    const domain::Decision open = work::choiceFrom(selection, rank(selection));
    CHECK(std::get<domain::SelectionTerms>(open.terms).chosen.size() == 1);
}
