// SPDX-License-Identifier: EUPL-1.2
//
// Decisions are kept whole, what follows from them is what the domain would reckon, and the
// database itself refuses what two pairs of eyes are for.
#include "store/decision_rows.h"

#include <catch2/catch.hpp>
#include <map>

#include "store/columns.h"
#include "store/filled.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::DecisionStatus;
using domain::MunicipalityId;
using domain::ProblemKind;

TEST_CASE("every field of a decision has its column, and every column its field") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = freshStore(engine);
    if (!store) {
        return;
    }
    store::Shape head{QStringLiteral("decision"), {}, {}};
    store::ColumnForm form(head);
    const Decision none;
    domain::describeHead(form, none);
    expectColumns(*store, head, {"id", "version", "stage"});
    const std::vector<store::Shape> terms = {
        store::shapeOf<domain::AwardTerms>("decision_award"),
        store::shapeOf<domain::ExtensionTerms>("decision_extension"),
        store::shapeOf<domain::PaymentOrder>("decision_payment"),
        store::shapeOf<domain::SettlementTerms>("decision_settlement"),
        store::shapeOf<domain::RecoveryTerms>("decision_recovery"),
        store::shapeOf<domain::PublicationTerms>("decision_publication"),
        store::shapeOf<domain::TakeOverTerms>("decision_take_over"),
        store::shapeOf<domain::SelectionTerms>("decision_selection"),
        store::shapeOf<domain::ReversalTerms>("decision_reversal"),
    };
    for (const store::Shape& shape : terms) {
        expectColumns(*store, shape, {"owner"});
    }
}

TEST_CASE("a decision of every kind comes back whole, prepared, approved and declined") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    int seed = 1;
    std::vector<Decision> all = store->decisions().all(MunicipalityId{3});
    for (const auto& [kind, code] : domain::decisionKindCodes) {
        CAPTURE(code);
        const Decision proposal = filledDecision(kind, {3}, ++seed);
        Decision other = approved(proposal);
        // Each of another person, so that the stages lie apart.
        other.decidedBy = {2};
        other.municipality = {static_cast<std::int64_t>(seed) + 3};
        for (Decision given : {proposal, declined(proposal), other}) {
            given.id = added(*store, given);
            CHECK(store->decisions().find(given.id) == given);
            if (given.municipality == MunicipalityId{3}) {
                all.push_back(given);
            }
        }
    }
    CHECK(store->decisions().all(MunicipalityId{3}) == all);
    CHECK(store->soundness().check().empty());
}

TEST_CASE("what waits stands with the longest waiting first") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    const auto late = added(*store, filledDecision(DecisionKind::Extension, {2}, 9));
    const auto early = added(*store, filledDecision(DecisionKind::Extension, {1}, 3));
    added(*store, approved(filledDecision(DecisionKind::Extension, {1}, 1)));
    added(*store, declined(filledDecision(DecisionKind::Extension, {1}, 2)));
    Decision withdrawn = filledDecision(DecisionKind::Extension, {1}, 4);
    withdrawn.withdrawn = true;
    added(*store, withdrawn);
    const std::vector<Decision> prepared = store->decisions().prepared();
    REQUIRE(prepared.size() == 2);
    CHECK(prepared[0].id == early);
    CHECK(prepared[1].id == late);
}

TEST_CASE("a proposal changes with its kind and terms until it is approved; a lost race shows") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    Decision first = filledDecision(DecisionKind::Award, {1}, 1);
    first.id = added(*store, first);
    Decision second = filledDecision(DecisionKind::Amendment, {1}, 2);
    second.id = first.id;
    std::get<domain::AwardTerms>(second.terms).years.pop_back();
    act(*store, [&] { CHECK(store->decisions().update(second)); });
    second.version = 1;
    CHECK(store->decisions().find(first.id) == second);
    act(*store, [&] { CHECK_FALSE(store->decisions().update(first)); });

    Decision third = approved(filledDecision(DecisionKind::Selection, {}, 3));
    third.id = first.id;
    third.version = 1;
    act(*store, [&] { CHECK(store->decisions().update(third)); });
    third.version = 2;
    CHECK(store->decisions().find(first.id) == third);

    third.reversedBy = reverse(*store, third.id);
    third.version = 3;
    CHECK(store->decisions().find(first.id) == third);
    CHECK(problemFrom([&] {
              act(*store, [&] {
                  Decision changed = third;
                  std::get<domain::SelectionTerms>(changed.terms).chosen.clear();
                  (void)store->decisions().update(changed);
              });
          }).kind == ProblemKind::CannotWrite);
    CHECK(store->decisions().find(first.id) == third);
}

TEST_CASE("the figures that follow are those of the decisions that count") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    act(*store, [&] {
        for (int municipality = 1; municipality <= 4; ++municipality) {
            for (int year = 1; year <= 3; ++year) {
                store->ledger().add(domain::Allocation{
                    {municipality}, year, {domain::Money::cents(1000 * year), {}}, true});
            }
        }
    });
    const auto withYears = [](Decision decision, std::int64_t cents) {
        auto& terms = std::get<domain::AwardTerms>(decision.terms);
        terms.years = {{1, {domain::Money::cents(cents), domain::Money::cents(cents / 10)}},
                       {3, {domain::Money::cents(cents * 2), domain::Money()}}};
        return decision;
    };
    // 1: award and amendment; 2: a reversed award; 3: only proposed; 4: nothing.
    added(*store, withYears(approved(filledDecision(DecisionKind::Award, {1}, 1)), 5000));
    added(*store, withYears(approved(filledDecision(DecisionKind::Amendment, {1}, 2)), -700));
    added(*store, withYears(filledDecision(DecisionKind::Withdrawal, {1}, 3), -9000));
    reverse(*store,
            added(*store, withYears(approved(filledDecision(DecisionKind::Award, {2}, 4)), 6000)));
    added(*store, withYears(filledDecision(DecisionKind::Award, {3}, 6), 7000));
    added(*store, paymentOrder({1}, Date::known(2025, 3, 1), 11, 2));
    added(*store, filledDecision(DecisionKind::Payment, {1}, 1));
    reverse(*store, added(*store, paymentOrder({1}, Date::known(2025, 3, 2), 13, 2)));

    std::map<std::pair<std::int64_t, int>, domain::GrantAmount> sums;
    std::map<std::int64_t, bool> hasAward;
    domain::Money paid;
    for (const Decision& decision : store->decisions().all()) {
        if (!decision.counts()) {
            continue;
        }
        hasAward[decision.municipality.value] |= decision.decisionKind == DecisionKind::Award;
        if (const auto* terms = std::get_if<domain::AwardTerms>(&decision.terms)) {
            for (const domain::YearShare& share : terms->years) {
                auto& sum = sums[{decision.municipality.value, share.programmeYear}];
                sum = sum + share.amount;
            }
        }
        if (const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms)) {
            paid += order->net;
        }
    }
    for (const domain::Allocation& one : store->ledger().reservations()) {
        if (!hasAward[one.municipality.value]) {
            sums[{one.municipality.value, one.programmeYear}] = one.amount;
        }
    }
    const auto allocations = store->ledger().allocations();
    CHECK(allocations.size() == sums.size());
    domain::Money total;
    for (const domain::Allocation& one : allocations) {
        CAPTURE(one.municipality.value, one.programmeYear);
        CHECK(one.amount == sums.at({one.municipality.value, one.programmeYear}));
        CHECK(one.isReservation == !hasAward[one.municipality.value]);
        total += one.amount.gross;
    }
    CHECK(allocations.front().amount.gross == domain::Money::cents(4300));
    const auto payments = store->ledger().payments();
    REQUIRE(payments.size() == 1);
    CHECK(payments.front().net == paid);

    const domain::LedgerRows national = store->ledger().nationalSums();
    for (const domain::Allocation& sum : national.allocations) {
        total -= sum.amount.gross;
    }
    CHECK(total.isZero());
    CHECK(national.payments.size() == 1);
}

TEST_CASE("spending carries its report and the last division of it") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    const auto split = [&](std::vector<domain::SplitPart> parts, bool isWithdrawn) {
        domain::SpendingSplit one;
        one.municipality = {1};
        one.report = {1};
        one.parts = std::move(parts);
        one.withdrawn = isWithdrawn;
        act(*store, [&] { store->records<domain::SpendingSplit>().add(one); });
        return store->ledger().spending(MunicipalityId{1}).at(0).parts;
    };
    CHECK(store->ledger().spending().at(0).report == domain::ReportId{1});
    CHECK(store->ledger().spending().at(0).parts.empty());
    const std::vector<domain::SplitPart> parts = {{2025, 2, domain::Money::cents(5)},
                                                  {2025, 1, domain::Money::cents(4)}};
    CHECK(split(parts, false) == parts);
    CHECK(split({{2024, 1, domain::Money::cents(9)}}, true) == parts);
    CHECK(store->ledger().nationalSums().spending.at(0).parts == parts);
    CHECK(split({}, false).empty());
}
