// SPDX-License-Identifier: EUPL-1.2
#include "domain/selection_index.h"

#include <cmath>
#include <random>

#include "domain/regulation.h"
#include "domain/wide.h"

using namespace kamerklaar::domain;
using kamerklaar::tests::found;
using Kind = ProblemKind;

namespace {

SelectionIndicator indicator(const std::string& code, std::int64_t weight = 1000,
                             Direction direction = Direction::HigherIsWorse) {
    return {code, "naam van " + code, "per 1.000", 2022, "made up", direction, weight};
}

// The example of docs/selection.md; a name stands for its code too.
Selection example() {
    Selection selection;
    selection.name = "voorbeeld";
    selection.places = 2;
    selection.isMadeUp = true;
    selection.indicators = {indicator("verdachten"),
                            indicator("diploma", 500, Direction::LowerIsWorse)};
    struct Row {
        std::string name;
        std::optional<std::int64_t> suspects;
        std::optional<std::int64_t> diploma;
    };
    for (const Row& row :
         {Row{"Aardam", 40'000, 12'000}, Row{"Beekstede", 25'000, 9'000},
          Row{"Cleverveen", 25'000, std::nullopt}, Row{"Duinoord", 10'000, 15'000}}) {
        selection.values.push_back({row.name, row.name, "verdachten", row.suspects});
        selection.values.push_back({row.name, row.name, "diploma", row.diploma});
    }
    return selection;
}

// One indicator, one value a municipality.
Selection withValues(const std::vector<std::int64_t>& values, int places) {
    Selection selection;
    selection.places = places;
    selection.indicators = {indicator("x")};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string name(1, static_cast<char>('A' + i));
        selection.values.push_back({name, name, "x", values[i]});
    }
    return selection;
}

const RankedMunicipality& lineOf(const Ranking& ranking, const std::string& name) {
    for (const RankedMunicipality& line : ranking.lines) {
        if (line.name == name) {
            return line;
        }
    }
    FAIL(name << " is not in the ranking");
    return ranking.lines.front();
}

std::vector<std::string> within(const Ranking& ranking) {
    std::vector<std::string> names;
    for (const RankedMunicipality& line : ranking.lines) {
        if (line.isWithin) {
            names.push_back(line.name);
        }
    }
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the index is the weighted mean of standard scores, turned so that higher is worse") {
    const Ranking ranking = rank(example());
    REQUIRE(ranking.lines.size() == 4);
    const std::vector<std::pair<std::string, std::int64_t>> scores = {
        {"Aardam", 943}, {"Beekstede", 408}, {"Cleverveen", 0}, {"Duinoord", -1351}};
    for (std::size_t i = 0; i < scores.size(); ++i) {
        CHECK(ranking.lines[i].name == scores[i].first);
        CHECK(ranking.lines[i].score == scores[i].second);
        CHECK(ranking.lines[i].rank == static_cast<int>(i) + 1);
    }
    CHECK(within(ranking) == Names{"Aardam", "Beekstede"});
}

TEST_CASE("a gap is named, and the index rests on the other indicators") {
    const Ranking ranking = rank(example());
    CHECK(lineOf(ranking, "Cleverveen").valuesUsed == 1);
    CHECK(lineOf(ranking, "Aardam").valuesUsed == 2);
    const auto gap = found(ranking.findings, Kind::ValueMissing);
    REQUIRE(gap.has_value());
    CHECK(gap->facts ==
          std::vector<Fact>{std::string("Cleverveen"), std::string("naam van diploma")});
    CHECK(ranking.findings.size() == 1);
    CHECK_FALSE(refuses(ranking.findings));
}

TEST_CASE("a municipality without any value has no rank, rather than an average one") {
    Selection selection = example();
    selection.values.push_back({"Eemhoek", "Eemhoek", "verdachten", std::nullopt});
    const Ranking ranking = rank(selection);
    const RankedMunicipality& line = lineOf(ranking, "Eemhoek");
    CHECK(line.rank == 0);
    CHECK(line.valuesUsed == 0);
    CHECK_FALSE(line.isWithin);
    CHECK(ranking.lines.back().name == "Eemhoek");
}

TEST_CASE("equal scores share a rank, and a tie over the last place is for somebody to decide") {
    const Selection selection = withValues({5, 9, 5, 1, 5, 9}, 4);
    const Ranking ranking = rank(selection);
    std::vector<int> ranks;
    for (const RankedMunicipality& line : ranking.lines) {
        ranks.push_back(line.rank);
    }
    CHECK(ranks == std::vector<int>{1, 1, 3, 3, 3, 6});
    CHECK(within(ranking) == Names{"B", "F"});
    for (const RankedMunicipality& line : ranking.lines) {
        CHECK(line.isTiedAtEdge == (line.rank == 3));
    }
    // With one place more the tie fits, and nobody has to choose.
    const Ranking roomy = rank(withValues({5, 9, 5, 1, 5, 9}, 5));
    CHECK(within(roomy).size() == 5);
    for (const RankedMunicipality& line : roomy.lines) {
        CHECK_FALSE(line.isTiedAtEdge);
    }
}

TEST_CASE("who takes part elsewhere is set aside, and counts in the mean all the same") {
    Selection selection = withValues({9, 7, 5, 3, 1}, 2);
    const std::int64_t scoreOfB = lineOf(rank(selection), "B").score;
    selection.setAside = {{"A", "A", "andere regeling"}};
    const Ranking ranking = rank(selection);
    CHECK(within(ranking) == Names{"B", "C"});
    CHECK(lineOf(ranking, "B").rank == 1);
    CHECK(lineOf(ranking, "B").score == scoreOfB);
    CHECK(ranking.lines.back().name == "A");
    CHECK(ranking.lines.back().isSetAside);
    CHECK(ranking.lines.back().rank == 0);
    CHECK(ranking.lines.back().setAsideReason == "andere regeling");
}

TEST_CASE("an indicator that is the same everywhere says nothing and is left out") {
    Selection selection = example();
    selection.indicators.push_back(indicator("vlak"));
    for (const std::string name : {"Aardam", "Beekstede", "Cleverveen", "Duinoord"}) {
        selection.values.push_back({name, name, "vlak", 7'000});
    }
    const Ranking ranking = rank(selection);
    CHECK(found(ranking.findings, Kind::IndicatorConstant)->facts ==
          std::vector<Fact>{std::string("naam van vlak")});
    CHECK(lineOf(ranking, "Aardam").score == 943);
    CHECK(lineOf(ranking, "Aardam").valuesUsed == 2);
    // With a single municipality every indicator is the same everywhere.
    CHECK(rank(withValues({5}, 1)).lines.front().rank == 0);
}

TEST_CASE("a weight of nothing leaves an indicator out; a negative one is named") {
    Selection selection = example();
    selection.indicators[1].weight = 0;
    CHECK(lineOf(rank(selection), "Aardam").score == 1414);
    selection.indicators[1].weight = -5;
    const Ranking ranking = rank(selection);
    CHECK(lineOf(ranking, "Aardam").score == 1414);
    CHECK(found(ranking.findings, Kind::NegativeNumber));
}

TEST_CASE("a table with faults is ranked as far as it goes, and each fault is named") {
    Selection selection = example();
    selection.values.push_back({"Aardam", "Aardam", "verdachten", 1'000});
    selection.values.push_back({"Aardam", "Aardam", "onbekend", 1'000});
    selection.values.push_back({"Aardam", "Aardam", "verdachten", INT64_MAX});
    selection.indicators.push_back(indicator("verdachten"));
    const Ranking ranking = rank(selection);
    CHECK(lineOf(ranking, "Aardam").score == 943);
    CHECK(found(ranking.findings, Kind::DuplicateCode));
    CHECK(found(ranking.findings, Kind::UnknownCode));
    CHECK(found(ranking.findings, Kind::NotANumber));
    CHECK(rank(Selection()).lines.empty());
}

TEST_CASE("the order in which a table is given makes no difference") {
    std::mt19937 random(7);
    Selection selection = example();
    const Ranking expected = rank(selection);
    for (int i = 0; i < 10; ++i) {
        std::shuffle(selection.values.begin(), selection.values.end(), random);
        const Ranking ranking = rank(selection);
        for (std::size_t line = 0; line < expected.lines.size(); ++line) {
            CHECK(ranking.lines[line].name == expected.lines[line].name);
            CHECK(ranking.lines[line].score == expected.lines[line].score);
        }
    }
}

TEST_CASE("who enters and who leaves is shown for each indicator left out, halved and doubled") {
    const std::vector<Sensitivity> all = sensitivity(example());
    REQUIRE(all.size() == 6);
    CHECK(all[0].indicator == "verdachten");
    CHECK(all[0].weight == 0);
    CHECK(all[1].weight == 500);
    CHECK(all[2].weight == 2000);
    // Without the suspects Cleverveen has no value at all, and the order is Beekstede, Aardam.
    CHECK(all[0].entering.empty());
    CHECK(all[0].leaving.empty());
    // Without the diplomas Beekstede and Cleverveen are tied for the second place.
    CHECK(all[3].indicator == "diploma");
    CHECK(all[3].weight == 0);
    CHECK(all[3].entering.empty());
    CHECK(all[3].leaving == Names{"Beekstede"});
    CHECK(all[5].weight == 1000);
    CHECK(all[5].leaving.empty());
}

TEST_CASE("changing a weight can let another in") {
    Selection selection = withValues({9'000, 8'000, 1'000}, 1);
    selection.indicators.push_back(indicator("y", 100));
    for (const auto& [name, value] : std::vector<std::pair<std::string, std::int64_t>>{
             {"A", 1'000}, {"B", 9'000}, {"C", 2'000}}) {
        selection.values.push_back({name, name, "y", value});
    }
    CHECK(within(rank(selection)) == Names{"A"});
    const std::vector<Sensitivity> all = sensitivity(selection);
    CHECK(all[0].entering == Names{"B"});
    CHECK(all[0].leaving == Names{"A"});
    CHECK(all[4].entering.empty());
}

TEST_CASE("the reckoning in whole numbers agrees with one in decimals") {
    std::mt19937_64 random(8);
    for (int round = 0; round < 200; ++round) {
        const std::int64_t most = round % 2 == 0 ? 100'000 : 1'000'000'000'000;
        std::vector<std::int64_t> values;
        for (int i = 0; i < 26; ++i) {
            values.push_back(std::uniform_int_distribution<std::int64_t>(-most, most)(random));
        }
        long double mean = 0;
        for (const std::int64_t value : values) {
            mean += static_cast<long double>(value) / 26;
        }
        long double spread = 0;
        for (const std::int64_t value : values) {
            spread += (value - mean) * (value - mean) / 26;
        }
        const Ranking ranking = rank(withValues(values, 3));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const long double exact = (values[i] - mean) / std::sqrt(spread) * 1000;
            const auto& line = lineOf(ranking, std::string(1, static_cast<char>('A' + i)));
            REQUIRE(std::abs(exact - static_cast<long double>(line.score)) < 0.502L);
        }
    }
}

TEST_CASE("ratios are rounded half away from zero, and roots are whole") {
    CHECK(roundedRatio(5, 2) == 3);
    CHECK(roundedRatio(-5, 2) == -3);
    CHECK(roundedRatio(4, 3) == 1);
    CHECK(roundedRatio(5, 3) == 2);
    CHECK(roundedRatio(0, 7) == 0);
    for (const std::int64_t root : {std::int64_t{0}, std::int64_t{1}, std::int64_t{2},
                                    std::int64_t{46'341}, std::int64_t{3'037'000'499}}) {
        CHECK(wholeRoot(Wide{root} * root) == root);
        CHECK(wholeRoot(Wide{root} * root + 2 * root) == root);
    }
    CHECK_THROWS_AS(roundedRatio(1, 0), Bug);
    CHECK_THROWS_AS(wholeRoot(-1), Bug);
}
