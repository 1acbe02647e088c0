// SPDX-License-Identifier: EUPL-1.2
#include "work/published_counts.h"

#include <catch2/catch.hpp>
#include <random>

#include "store/open.h"
#include "support/count_attacker.h"
#include "work/example.h"
#include "work/office.h"

using namespace kamerklaar;
using domain::Intervention;
using domain::MunicipalityId;
using tests::PrintedCounts;
using work::Count;
using work::PublishedCounts;
using work::ReachField;
using work::ReportedMunicipality;

namespace {

using Municipalities = std::vector<ReportedMunicipality>;
using Number = std::optional<std::int64_t>;

constexpr std::int64_t threshold = 5;
const std::vector<std::string> bands = {"8-11", "12-17", "18-22"};

domain::Scheme scheme(std::int64_t smallest = threshold) {
    domain::Scheme scheme;
    scheme.smallNumberThreshold = smallest;
    for (const std::string& band : bands) {
        scheme.terms.push_back({domain::TermKind::AgeBand, band, band, band, {}, false, {}});
    }
    return scheme;
}

Intervention line(const std::string& band, Number planned, Number actual, Number completed,
                  Number droppedOut) {
    Intervention line;
    line.ageBand = band;
    line.reachPlanned = planned;
    line.reachActual = actual;
    line.completed = completed;
    line.droppedOut = droppedOut;
    return line;
}

Municipalities municipalities(const std::vector<std::vector<Intervention>>& lines) {
    Municipalities all;
    for (const std::vector<Intervention>& ofOne : lines) {
        ReportedMunicipality one;
        one.municipality.id = MunicipalityId{static_cast<std::int64_t>(all.size()) + 1};
        one.report.status = domain::ReportStatus::Received;
        one.report.interventions = ofOne;
        all.push_back(one);
    }
    return all;
}

constexpr MunicipalityId first{1};
constexpr Count suppressed{std::nullopt, true};
Count shown(Number value) {
    return {value, false};
}

Number numberIn(const Intervention& line, ReachField field) {
    const std::array<Number, 4> all = {line.reachPlanned, line.reachActual, line.completed,
                                       line.droppedOut};
    return all.at(static_cast<std::size_t>(field));
}

/// A reader with the report on the table, who knows what adds up to what. Made from the reports and
/// from what is printed, and from nothing that the program works with in between.
class Reader {
public:
    Reader(const Municipalities& municipalities, const PublishedCounts& counts) {
        for (const ReachField field : work::allReachFields) {
            addField(municipalities, counts, field);
        }
        for (std::size_t i = 0; i < rows_[ReachField::Actual].size(); ++i) {
            addRest(i);
        }
    }

    [[nodiscard]] const PrintedCounts& printed() const { return printed_; }
    [[nodiscard]] const std::vector<std::int64_t>& truth() const { return truth_; }
    [[nodiscard]] bool isSmall(std::size_t cell) const {
        return truth_[cell] > 0 && truth_[cell] < threshold;
    }
    /// As the same reader would see it if only what is small were left out.
    [[nodiscard]] PrintedCounts careless() const {
        PrintedCounts out = printed_;
        for (std::size_t cell = 0; cell < truth_.size(); ++cell) {
            const bool isHidden = isSmall(cell) || isRest_[cell];
            out.cells[cell] = isHidden ? Number{} : Number{truth_[cell]};
        }
        return out;
    }
    /// Small ones that follow from the sums by elimination.
    [[nodiscard]] std::size_t solved(const PrintedCounts& seen) const {
        const std::vector<std::size_t> cells = tests::solved(seen);
        return static_cast<std::size_t>(std::count_if(
            cells.begin(), cells.end(), [&](std::size_t cell) { return isSmall(cell); }));
    }

private:
    std::size_t add(const Count& count, std::int64_t value, bool isRest = false) {
        if (!count.isSuppressed && !isRest) {
            REQUIRE(count.value.value_or(0) == value);
        }
        printed_.cells.push_back(count.isSuppressed || isRest ? Number{} : Number{value});
        truth_.push_back(value);
        isRest_.push_back(isRest);
        return truth_.size() - 1;
    }
    std::size_t addTotal(const Count& count, const std::vector<std::size_t>& parts) {
        std::int64_t sum = 0;
        for (const std::size_t part : parts) {
            sum += truth_[part];
        }
        const std::size_t total = add(count, sum);
        printed_.sums.push_back({total, parts});
        return total;
    }

    // Rows of all fields come in the same order.
    void addField(const Municipalities& all, const PublishedCounts& counts, ReachField field) {
        std::vector<std::size_t>& rows = rows_[field];
        std::map<std::string, std::vector<std::size_t>> byBand;
        std::vector<std::size_t> totals;
        for (const ReportedMunicipality& one : all) {
            std::vector<std::size_t> lines;
            for (std::size_t i = 0; i < one.report.interventions.size(); ++i) {
                const Intervention& line = one.report.interventions[i];
                const Count count = counts.line(one.municipality.id, i, field);
                lines.push_back(add(count, numberIn(line, field).value_or(0)));
                rows.push_back(lines.back());
                byBand[line.ageBand].push_back(lines.back());
            }
            totals.push_back(addTotal(counts.municipality(one.municipality.id, field), lines));
            rows.push_back(totals.back());
        }
        const std::size_t national = addTotal(counts.national(field), totals);
        rows.push_back(national);
        std::vector<std::size_t> bandTotals;
        for (const std::string& band : bands) {
            bandTotals.push_back(addTotal(counts.ageBand(band, field), byBand[band]));
            rows.push_back(bandTotals.back());
        }
        const std::vector<std::size_t>& without = byBand[""];
        bandTotals.insert(bandTotals.end(), without.begin(), without.end());
        printed_.sums.push_back({national, bandTotals});
    }
    void addRest(std::size_t i) {
        const std::size_t actual = rows_[ReachField::Actual][i];
        const std::size_t completed = rows_[ReachField::Completed][i];
        const std::size_t droppedOut = rows_[ReachField::DroppedOut][i];
        const std::size_t rest =
            add({}, truth_[actual] - truth_[completed] - truth_[droppedOut], true);
        printed_.sums.push_back({actual, {completed, droppedOut, rest}});
    }

    PrintedCounts printed_;
    std::vector<std::int64_t> truth_;
    std::vector<bool> isRest_;
    std::map<ReachField, std::vector<std::size_t>> rows_;
};

Municipalities drawn(std::size_t size, std::size_t lines, std::uint32_t largest,
                     std::mt19937& random) {
    std::vector<std::vector<Intervention>> all(size);
    const auto upTo = [&](std::int64_t most) {
        return static_cast<std::int64_t>(random() % (static_cast<std::uint32_t>(most) + 1));
    };
    for (std::vector<Intervention>& ofOne : all) {
        for (std::size_t i = 0; i < lines; ++i) {
            const std::int64_t actual = upTo(largest);
            const std::int64_t completed = upTo(actual);
            const std::string band = random() % 8 == 0 ? "" : bands[random() % bands.size()];
            ofOne.push_back(line(band, upTo(largest), actual, completed, upTo(actual - completed)));
        }
    }
    return municipalities(all);
}

}  // namespace

TEST_CASE("a small count is suppressed with another one of its municipality, and totals stay") {
    const Municipalities all = municipalities(
        {{line("8-11", 20, 30, {}, {}), line("8-11", 20, 3, {}, {}), line("12-17", 20, 14, {}, {})},
         {line("8-11", 20, 40, {}, {}), line("12-17", 20, 50, {}, {})}});
    const PublishedCounts counts(scheme(), all);
    CHECK(counts.line(first, 0, ReachField::Planned) == shown(20));
    CHECK(counts.line(first, 1, ReachField::Actual) == suppressed);
    // In the same age band: the band's total would tell a line of another one.
    CHECK(counts.line(first, 0, ReachField::Actual) == suppressed);
    CHECK(counts.line(first, 2, ReachField::Actual) == shown(14));
    CHECK(counts.municipality(first, ReachField::Actual) == shown(47));
    CHECK(counts.ageBand("8-11", ReachField::Actual) == shown(73));
    CHECK(counts.ageBand("12-17", ReachField::Actual) == shown(64));
    CHECK(counts.national(ReachField::Actual) == shown(137));
}

TEST_CASE("what was not reported is not suppressed, and what does not exist is not there") {
    const Municipalities all = municipalities({{line("8-11", 20, {}, {}, {})}});
    const PublishedCounts counts(scheme(), all);
    CHECK(counts.line(first, 0, ReachField::Actual) == Count{});
    CHECK(counts.municipality(first, ReachField::Actual) == Count{});
    CHECK(counts.ageBand("12-17", ReachField::Planned) == Count{});
    CHECK(counts.line(first, 7, ReachField::Planned) == Count{});
    CHECK(counts.municipality(MunicipalityId{9}, ReachField::Planned) == Count{});
    CHECK(counts.ageBand("23-27", ReachField::Planned) == Count{});
    CHECK(counts.national(ReachField::Planned) == shown(20));
}

TEST_CASE("a report that has not come in does not count") {
    Municipalities all =
        municipalities({{line("8-11", 20, 30, {}, {})}, {line("8-11", 9, 9, 9, 0)}});
    all.back().report.status = domain::ReportStatus::Expected;
    const PublishedCounts counts(scheme(), all);
    CHECK(counts.line(MunicipalityId{2}, 0, ReachField::Actual) == Count{});
    CHECK(counts.national(ReachField::Actual) == shown(30));
}

TEST_CASE(
    "a scheme without a threshold publishes all, and one without age bands has no totals of them") {
    domain::Scheme open = scheme(0);
    open.terms.clear();
    const PublishedCounts counts(open, municipalities({{line("8-11", 1, 2, 1, 1)}}));
    CHECK(counts.line(first, 0, ReachField::Actual) == shown(2));
    CHECK(counts.national(ReachField::DroppedOut) == shown(1));
    CHECK(counts.ageBand("8-11", ReachField::Actual) == Count{});
}

TEST_CASE("those who are still taking part are too few to be worked out") {
    // Thirty reached, twenty-eight completed: two are left.
    const PublishedCounts counts(
        scheme(), municipalities({{line("8-11", 30, 30, 28, 0), line("8-11", 30, 40, 20, 10)}}));
    const bool isOpen = !counts.line(first, 0, ReachField::Actual).isSuppressed &&
                        !counts.line(first, 0, ReachField::Completed).isSuppressed &&
                        !counts.line(first, 0, ReachField::DroppedOut).isSuppressed;
    CHECK_FALSE(isOpen);
    CHECK(counts.municipality(first, ReachField::Actual) == shown(70));
}

TEST_CASE("a report that contradicts itself is published as it is") {
    const PublishedCounts counts(scheme(), municipalities({{line("8-11", 30, 30, 38, 6)}}));
    CHECK(counts.line(first, 0, ReachField::Completed) == shown(38));
    CHECK(counts.line(first, 0, ReachField::Actual) == shown(30));
}

TEST_CASE("a reader who tries all numbers recovers no small count of a few municipalities") {
    std::mt19937 random(21);
    constexpr std::int64_t most = 400;
    std::size_t careless = 0;
    for (int round = 0; round < 25; ++round) {
        const Municipalities all = drawn(2, 2, 12, random);
        const Reader reader(all, PublishedCounts(scheme(), all));
        for (std::size_t cell = 0; cell < reader.truth().size(); ++cell) {
            if (reader.isSmall(cell)) {
                INFO("round " << round << " cell " << cell << " is " << reader.truth()[cell]);
                for (std::int64_t value = 1; value < threshold; ++value) {
                    CHECK(tests::couldBe(reader.printed(), cell, {value, value}, most));
                }
                careless += tests::bestRange(reader.careless(), cell, most).isKnown() ? 1 : 0;
            }
        }
    }
    CHECK(careless > 50);
}

TEST_CASE("a reader who eliminates recovers no small count of twenty municipalities") {
    std::mt19937 random(22);
    for (const std::uint32_t largest : {15U, 60U, 250U}) {
        const Municipalities all = drawn(20, 8, largest, random);
        const Reader reader(all, PublishedCounts(scheme(), all));
        CHECK(reader.solved(reader.careless()) > 10);
        CHECK(reader.solved(reader.printed()) == 0);
        tests::PencilReader pencil(reader.printed(), 1'000'000);
        REQUIRE(pencil.narrow());
        for (std::size_t cell = 0; cell < reader.truth().size(); ++cell) {
            if (reader.isSmall(cell)) {
                CHECK(pencil.range(cell).low <= 1);
                CHECK(pencil.range(cell).high >= threshold - 1);
            }
        }
    }
}

TEST_CASE("in the example file little is suppressed that is not small itself") {
    const auto store = store::openInMemory();
    work::startExampleFile(*store, tests::regulation());
    const int year = tests::regulation().rounds.front().calendarYear;
    const auto data = work::kamerReportData(*store, year);
    REQUIRE(data.has_value());
    const PublishedCounts counts(data->scheme, data->municipalities);
    std::size_t all = 0;
    std::size_t secondary = 0;
    for (const ReportedMunicipality& one : data->municipalities) {
        for (std::size_t i = 0; i < one.report.interventions.size(); ++i) {
            for (const ReachField field : work::allReachFields) {
                const std::int64_t number =
                    numberIn(one.report.interventions[i], field).value_or(0);
                const bool isSmall = number > 0 && number < data->scheme.smallNumberThreshold;
                const bool isSuppressed = counts.line(one.municipality.id, i, field).isSuppressed;
                CHECK((isSuppressed || !isSmall));
                all += number > 0 ? 1 : 0;
                secondary += isSuppressed && !isSmall ? 1 : 0;
            }
        }
    }
    REQUIRE(all > 100);
    CHECK(secondary < all / 8);
    for (const ReachField field : work::allReachFields) {
        CHECK(counts.national(field).value.has_value());
    }
}
