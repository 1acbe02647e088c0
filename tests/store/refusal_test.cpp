// SPDX-License-Identifier: EUPL-1.2
//
// What the database itself refuses about decisions and records, whatever the program above it
// thinks: approvals by one pair of eyes, changes of what was approved, removal.
#include <catch2/catch.hpp>

#include "store/filled.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Decision;
using domain::DecisionKind;
using domain::ProblemKind;

namespace {

void note(work::Store& store, domain::DecisionId id, domain::DecisionId reversedBy) {
    Decision decision = store.decisions().find(id).value();
    decision.reversedBy = reversedBy;
    act(store, [&] { (void)store.decisions().update(decision); });
}

ProblemKind refusalOf(work::Store& store, const std::string& statement) {
    return problemFrom([&] { act(store, [&] { sql(store, statement); }); }).kind;
}

}  // namespace

TEST_CASE("the database refuses an approval that two pairs of eyes did not give",
          "[bio2-four-eyes][bio2-stages]") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    const auto approve = [&](Decision decision, std::int64_t by) {
        decision = approved(decision);
        decision.decidedBy = {by};
        act(*store, [&] { store->decisions().add(decision); });
    };
    const auto kindOf = [&](DecisionKind kind, std::int64_t municipality, std::int64_t by) {
        return problemFrom([&] { approve(filledDecision(kind, {municipality}, 1), by); });
    };
    CHECK(kindOf(DecisionKind::Award, 5, 1).kind == ProblemKind::SamePersonTwice);
    CHECK(kindOf(DecisionKind::Payment, 5, 1).kind == ProblemKind::SamePersonTwice);

    // Whoever takes back an own proposal is no second pair of eyes, and needs none.
    Decision takenBack = declined(filledDecision(DecisionKind::Award, {5}, 1));
    takenBack.decidedBy = takenBack.preparedBy;
    CHECK(added(*store, takenBack).isStored());

    approve(filledDecision(DecisionKind::Award, {5}, 1), 2);
    const domain::Problem settled = kindOf(DecisionKind::Settlement, 5, 2);
    CHECK(settled.kind == ProblemKind::AssessedEarlier);
    CHECK(settled.facts == std::vector<domain::Fact>{std::string("award")});
    CHECK(kindOf(DecisionKind::Recovery, 5, 2).kind == ProblemKind::AssessedEarlier);
    approve(filledDecision(DecisionKind::Settlement, {6}, 1), 2);
    approve(filledDecision(DecisionKind::Payment, {5}, 1), 2);
    approve(filledDecision(DecisionKind::Amendment, {5}, 1), 2);

    domain::Application application;
    application.municipality = {7};
    application.assessedBy = {2};
    act(*store, [&] { store->records<domain::Application>().add(application); });
    CHECK(kindOf(DecisionKind::Award, 7, 2).facts ==
          std::vector<domain::Fact>{std::string("application")});
    approve(filledDecision(DecisionKind::Payment, {7}, 1), 2);
    Decision takenOver = filledDecision(DecisionKind::Award, {7}, 1);
    takenOver.takenOver = true;
    approve(takenOver, 2);
}

TEST_CASE("an approved decision changes in no way, and what was recorded stays") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    Decision award = approved(filledDecision(DecisionKind::Award, {5}, 1));
    award.id = added(*store, award);
    const std::string id = std::to_string(award.id.value);

    // Another value for each column; an empty one is refused by a constraint if not by the trigger.
    std::vector<std::string> changes = {"stage = 3",
                                        "municipality = 6",
                                        "taken_over = 1",
                                        "decision_kind = 'payment'",
                                        "status = 'prepared'",
                                        "number = 'anders'",
                                        "date = '2020-01-01'",
                                        "effective_on = '2020-01-01'",
                                        "prepared_by = 2, decided_by = 1",
                                        "prepared_at = '2020-01-01T00:00:00Z'",
                                        "decided_by = NULL",
                                        "decided_at = '2020-01-01T00:00:00Z'",
                                        "reason = 'anders'",
                                        "answer = 'anders'",
                                        "withdrawn = 1",
                                        "id = 77"};
    for (const std::string& change : changes) {
        CAPTURE(change);
        CHECK(refusalOf(*store, "UPDATE decision SET " + change + " WHERE id = " + id) ==
              ProblemKind::CannotWrite);
    }
    for (const char* statement :
         {"INSERT INTO decision_award_years VALUES (?, 9, 1, 100, 0)",
          "UPDATE decision_award SET gross = 1 WHERE owner = ?",
          "UPDATE decision_award_years SET gross = 1 WHERE owner = ?",
          "DELETE FROM decision_award_instalments WHERE owner = ?",
          "DELETE FROM decision_award_report_terms WHERE owner = ?",
          "INSERT INTO decision_payment VALUES (?, 1, '2025-01-01', 1, 0, '', 0)",
          "INSERT INTO decision_reversal VALUES (?, NULL)"}) {
        std::string whole = statement;
        whole.replace(whole.find('?'), 1, id);
        CAPTURE(whole);
        CHECK(refusalOf(*store, whole) == ProblemKind::CannotWrite);
    }
    CHECK(store->decisions().find(award.id) == award);

    CHECK(refusalOf(*store,
                    "INSERT INTO decision SELECT id + 50, version, stage, municipality,"
                    " taken_over, withdrawn, decision_kind, status, number, date,"
                    " effective_on, prepared_by, prepared_at, decided_by, decided_at,"
                    " reason, answer, NULL FROM decision WHERE id = " +
                        id) == ProblemKind::CannotWrite);
}

TEST_CASE(
    "a decision is reversed by its own approved counter-act, and comes back when that is undone") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    const auto refused = [&](domain::DecisionId id, domain::DecisionId by) {
        return problemFrom([&] { note(*store, id, by); }).kind == ProblemKind::CannotWrite;
    };
    const domain::DecisionId award =
        added(*store, approved(filledDecision(DecisionKind::Award, {5}, 1)));
    const domain::DecisionId other =
        added(*store, approved(filledDecision(DecisionKind::Extension, {5}, 1)));
    Decision proposed = filledDecision(DecisionKind::Reversal, {5}, 1);
    proposed.terms = domain::ReversalTerms{award};
    CHECK(refused(award, added(*store, proposed)));
    CHECK(refused(award, other));

    const domain::DecisionId counter = reverse(*store, award);
    CHECK_FALSE(store->decisions().find(award)->counts());
    CHECK(refused(award, {}));
    CHECK(refused(award, other));
    reverse(*store, counter);
    note(*store, award, {});
    CHECK(store->decisions().find(award)->counts());
    reverse(*store, award);
    CHECK_FALSE(store->decisions().find(award)->counts());
}

TEST_CASE("nothing that was recorded can be deleted") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    const auto expectStays = [&](const std::string& table) {
        CAPTURE(table);
        CHECK(refusalOf(*store, "DELETE FROM " + table) == ProblemKind::CannotWrite);
    };
    expectStays("decision");
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        Noun one = filled<Noun>(1);
        one.municipality = {8};
        act(*store, [&] { store->records<Noun>().add(one); });
        expectStays(Noun::table);
    });
}
