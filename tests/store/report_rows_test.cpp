// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/fields.h"
#include "store/reports.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;
using domain::ReportStatus;
using domain::YearlyReport;

TEST_CASE("a report comes back with every line in its order") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    YearlyReport report = fullReport({1}, addRound(*store, 2025));
    report.id = addReport(*store, report);
    CHECK(*store->reports().find(report.id) == report);

    YearlyReport empty;
    empty.municipality = {2};
    empty.round = report.round;
    empty.id = addReport(*store, empty);
    CHECK(*store->reports().find(empty.id) == empty);
    CHECK_FALSE(store->reports().find({999}).has_value());
}

TEST_CASE("a report that is saved loses the lines that it no longer has") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    YearlyReport report = fullReport({1}, addRound(*store, 2025));
    report.id = addReport(*store, report);
    report.interventions.erase(report.interventions.begin());
    report.partners.clear();
    report.ownPeriod.reset();
    report.expectedUnderspending.reset();
    report.status = ReportStatus::Approved;
    std::swap(report.categories.front(), report.categories.back());
    act(*store, [&] { CHECK(store->reports().update(report)); });
    report.version = 1;
    CHECK(*store->reports().find(report.id) == report);
}

TEST_CASE("a whole round comes at once, by municipality, the same as one by one") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    const domain::RoundId round = addRound(*store, 2025);
    const domain::RoundId other = addRound(*store, 2026);
    const auto places = store->municipalities().all();
    for (std::size_t at = places.size(); at-- > 0;) {
        addReport(*store, fullReport(places[at].id, round, static_cast<int>(at) + 1));
        addReport(*store, fullReport(places[at].id, other));
    }
    const std::vector<YearlyReport> all = store->reports().ofRound(round);
    REQUIRE(all.size() == places.size());
    for (std::size_t at = 0; at < all.size(); ++at) {
        CHECK(all[at].municipality == places[at].id);
        CHECK(all[at] == *store->reports().find(all[at].id));
    }
    CHECK(store->reports().ofRound({999}).empty());
}

TEST_CASE("what municipalities are compared by comes in the order of their reports") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    const domain::RoundId round = addRound(*store, 2025);
    addReport(*store, fullReport({1}, addRound(*store, 2026)));
    YearlyReport second = fullReport({2}, round, 2);
    second.interventions.front().basis.clear();
    second.interventions.front().reachActual.reset();
    addReport(*store, second);
    addReport(*store, fullReport({1}, round));
    std::vector<work::ComparedIntervention> expected;
    for (const YearlyReport& report : store->reports().ofRound(round)) {
        for (const domain::Intervention& one : report.interventions) {
            expected.push_back(
                {report.municipality, one.name, one.basis, one.cost, one.reachActual});
        }
    }
    REQUIRE(expected.size() > 2);
    CHECK(store->reports().comparedIn(round) == expected);
    CHECK(store->reports().comparedIn({999}).empty());
}

TEST_CASE("headers hold the sums over the cost categories and the term that counts") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    const domain::RoundId round = addRound(*store, 2025);
    const YearlyReport own = fullReport({1}, round);
    YearlyReport plain;
    plain.municipality = {2};
    plain.round = round;
    addReport(*store, own);
    addReport(*store, plain);

    const auto headers = store->reports().headers(domain::MunicipalityId{1});
    REQUIRE(headers.size() == 1);
    CHECK(headers[0].planned == own.planned());
    CHECK(headers[0].spent == own.spent());
    CHECK(headers[0].due == *own.ownDue);
    CHECK(headers[0].period == *own.ownPeriod);
    CHECK(headers[0].receivedOn == own.receivedOn);
    CHECK(headers[0].status == ReportStatus::Received);
    CHECK(headers[0].year == 2025);

    const auto ofRound = store->reports().headers({}, round);
    REQUIRE(ofRound.size() == 2);
    const auto& expected =
        ofRound[0].municipality == domain::MunicipalityId{2} ? ofRound[0] : ofRound[1];
    CHECK(expected.due == roundOver(2025).due);
    CHECK(expected.period == roundOver(2025).period);
    CHECK(expected.spent.isZero());
    CHECK(store->reports().headers({}, domain::RoundId{999}).empty());
}

TEST_CASE("only what came in counts as spent and in the totals of a code") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    struct Row {
        ReportStatus status;
        bool isIn;
    };
    const auto row = GENERATE(values<Row>({{ReportStatus::Expected, false},
                                           {ReportStatus::Received, true},
                                           {ReportStatus::InReview, true},
                                           {ReportStatus::Returned, true},
                                           {ReportStatus::Approved, true}}));
    YearlyReport report = fullReport({1}, addRound(*store, 2025));
    report.status = row.status;
    addReport(*store, report);
    addReport(*store, fullReport({2}, addRound(*store, 2026)));

    CHECK(store->ledger().spending({}, 2024).empty());
    const auto spending = store->ledger().spending({}, 2025);
    CHECK(spending.size() == (row.isIn ? 1U : 0U));
    if (row.isIn) {
        CHECK(spending[0].spent == report.spent());
        CHECK(spending[0].period == *report.ownPeriod);
        CHECK(spending[0].municipality == report.municipality);
    }
    CHECK(store->ledger().nationalSums().spending.size() == spending.size() + 1);
    CHECK(store->ledger().spending(domain::MunicipalityId{2}).size() == 1);
}

TEST_CASE("the steps of a report come back oldest first") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    const domain::ReportId report = addReport(*store, fullReport({1}, addRound(*store, 2025)));
    const domain::StatusEvent first{domain::ReportAct::Receive,
                                    ReportStatus::Expected,
                                    ReportStatus::Received,
                                    {1},
                                    domain::Timestamp::fromUnixSeconds(1750000000),
                                    ""};
    domain::StatusEvent second = first;
    second.act = domain::ReportAct::SendBack;
    second.reason = "cijfers ontbreken";
    act(*store, [&] {
        store->reports().addEvent(report, first);
        store->reports().addEvent(report, second);
    });
    const auto events = store->reports().events(report);
    REQUIRE(events.size() == 2);
    CHECK(events[0].at == first.at);
    CHECK(events[0].act == first.act);
    CHECK(events[0].to == first.to);
    CHECK(events[0].by == first.by);
    CHECK(events[1].act == second.act);
    CHECK(events[1].reason == second.reason);
}
