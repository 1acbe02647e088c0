// SPDX-License-Identifier: EUPL-1.2
//
// After an approval only by two people: the counter-act of a decision is a decision itself.
#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/dossier.h"
#include "work/publishing.h"
#include "work/reversals.h"
#include "work/reversing.h"
#include "work/seals.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::DecisionStatus;
using domain::Money;
using domain::Subject;

namespace {

const std::string becauseDecided = "Bij de verkeerde gemeente.";

work::JournalEntry newest(Office& office, const Subject& subject, work::Act act) {
    work::JournalFilter filter;
    filter.subject = subject;
    for (const work::JournalEntry& entry : office.store().journal().read(filter, 0, 100)) {
        if (entry.act == act) {
            return entry;
        }
    }
    FAIL("no such entry");
    return {};
}

Decision stored(Office& office, domain::DecisionId id) {
    return office.store().decisions().find(id).value();
}

/// Prepares the counter-act by way of the journal and approves it; gives the counter-decision.
Decision reverseByTwo(Office& office, std::int64_t entry) {
    mustBeDone(work::canReverse(office.anna(), entry));
    mustBeDone(work::reverse(office.anna(), entry, becauseDecided));
    const auto waiting = office.store().decisions().prepared();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().decisionKind == DecisionKind::Reversal);
    CHECK(waiting.front().reason == becauseDecided);
    CHECK(inShort(
              work::approve(office.anna(), waiting.front().id, waiting.front().version).error()) ==
          "same_person_twice");
    mustBeDone(work::approve(office.bram(), waiting.front().id, waiting.front().version));
    return stored(office, waiting.front().id);
}

}  // namespace

TEST_CASE("an approved payment is undone by two people, and the journal names what was undone") {
    Office office;
    const auto m = office.municipality();
    award(office, m);
    const Decision paid = pay(office, m, 1, Money::euros(100'000), Date::known(2025, 7, 1));
    const auto approval = newest(office, paid.subject(), work::Act::ApproveDecision).number;
    CHECK(office.store().ledger().payments(m).size() == 1);

    const Decision counter = reverseByTwo(office, approval);
    CHECK(stored(office, paid.id).reversedBy == counter.id);
    CHECK(office.store().ledger().payments(m).empty());
    const auto undoing = newest(office, paid.subject(), work::Act::ReverseAct);
    CHECK(undoing.reverses == approval);
    CHECK(newest(office, paid.subject(), work::Act::ApproveDecision).reversedBy == undoing.number);
    CHECK(reversalRefused(office, office.anna(), approval, becauseDecided) == "already_reversed");
    mustBeEmpty(work::verify(office.store()));

    // And the counter-act by another one: then the payment counts again.
    reverseByTwo(office, undoing.number);
    CHECK(stored(office, paid.id).counts());
    CHECK(office.store().ledger().payments(m).size() == 1);
    CHECK(newest(office, paid.subject(), work::Act::ApproveDecision).reversedBy == 0);
    CHECK(newest(office, paid.subject(), work::Act::ReverseAct).reverses == undoing.number);
    mustBeEmpty(work::verify(office.store()));
}

TEST_CASE("an approval on which another decision rests stands; so does one that a manager undoes") {
    Office office;
    const auto m = office.municipality();
    const Decision granted = award(office, m);
    const auto approval = newest(office, granted.subject(), work::Act::ApproveDecision).number;
    CHECK(reversalRefused(office, office.carla(), approval, becauseDecided) == "not_permitted");
    pay(office, m, 1, Money::euros(100'000), Date::known(2025, 7, 1));
    CHECK(reversalRefused(office, office.anna(), approval, becauseDecided) == "rested_on");
}

TEST_CASE("a proposal is taken back as long as nobody decided, and waits for no one any more") {
    Office office;
    const auto proposal = work::prepare(
        office.anna(), work::proposal(office.anna(), DecisionKind::Award, office.municipality()));
    mustBeDone(proposal);
    const auto preparing = office.lastEntry().number;
    mustBeDone(work::reverse(office.anna(), preparing, becauseDecided));
    CHECK(stored(office, proposal->id).withdrawn);
    CHECK(office.store().decisions().prepared().empty());
    CHECK(inShort(work::approve(office.bram(), proposal->id, proposal->version + 1).error()) ==
          "not_found");
    const auto withdrawal = office.lastEntry();
    CHECK(withdrawal.reverses == preparing);
    mustBeDone(work::reverse(office.anna(), withdrawal.number, "Toch wel."));
    mustBeDone(work::approve(office.bram(), proposal->id, proposal->version + 2));
    CHECK(reversalRefused(office, office.anna(), preparing, becauseDecided) == "already_decided");
    mustBeEmpty(work::verify(office.store()));
}

TEST_CASE("whoever puts a changed proposal back becomes its preparer, and may not approve it") {
    Office office;
    auto proposal = work::prepare(office.anna(), work::proposal(office.anna(), DecisionKind::Award,
                                                                office.municipality()))
                        .value();
    proposal.number = "2025-0001";
    proposal = work::changeProposal(office.anna(), proposal).value();
    mustBeDone(work::reverse(office.bram(), office.lastEntry().number, becauseDecided));
    const Decision now = stored(office, proposal.id);
    CHECK(now.number.empty());
    CHECK(now.preparedBy == office.bram().person);
    CHECK(inShort(work::approve(office.bram(), now.id, now.version).error()) ==
          "same_person_twice");
    mustBeDone(work::approve(office.carla(), now.id, now.version));
}

TEST_CASE("a decline is undone, and the proposal waits again") {
    Office office;
    const auto proposal =
        work::prepare(office.anna(),
                      work::proposal(office.anna(), DecisionKind::Award, office.municipality()))
            .value();
    mustBeDone(work::decline(office.bram(), proposal.id, proposal.version, "Onvolledig."));
    mustBeDone(work::reverse(office.bram(), office.lastEntry().number, becauseDecided));
    const Decision now = stored(office, proposal.id);
    CHECK(now.status == DecisionStatus::Prepared);
    CHECK_FALSE(now.decidedBy.isStored());
    CHECK(now.preparedBy == office.anna().person);
    mustBeDone(work::approve(office.bram(), now.id, now.version));
    mustBeEmpty(work::verify(office.store()));
}

TEST_CASE("an instalment is planned as before again; that it is planned at all stays") {
    Office office;
    const auto m = office.municipality();
    award(office, m);
    auto amendment = work::proposal(office.anna(), DecisionKind::Amendment, m);
    domain::AwardTerms terms;
    const auto before = office.store().ledger().instalments(m);
    for (const domain::Instalment& one : before) {
        terms.instalments.push_back({one.number, one.plannedOn, one.amount});
    }
    terms.instalments.back().plannedOn = terms.instalments.back().plannedOn.plusDays(14);
    terms.grounds = "Later.";
    amendment.terms = terms;
    decide(office, amendment);
    const auto changing = newest(office, {Subject::Kind::Instalment, before.back().id.value},
                                 work::Act::ChangeInstalment);
    mustBeDone(work::reverse(office.anna(), changing.number, becauseDecided));
    CHECK(office.store().ledger().instalments(m).back().plannedOn == before.back().plannedOn);
    CHECK(office.lastEntry().reverses == changing.number);
    mustBeEmpty(work::verify(office.store()));
}

TEST_CASE("an edition that became final by a decision becomes a concept by its counter-act") {
    Office office;
    office.clock.moveTo("2025-08-01T09:00:00Z");
    const Decision published = decide(office, publication(office));
    const auto setting =
        newest(office, {Subject::Kind::Edition, 2024}, work::Act::SetEdition).number;
    CHECK(work::editionOf(office.store(), 2024).isFinal);
    const Decision counter = reverseByTwo(office, setting);
    CHECK(stored(office, published.id).reversedBy == counter.id);
    CHECK_FALSE(work::editionOf(office.store(), 2024).isFinal);
    // Nobody makes it final again by undoing that alone.
    const auto unsetting =
        newest(office, {Subject::Kind::Edition, 2024}, work::Act::SetEdition).number;
    CHECK(reversalRefused(office, office.anna(), unsetting, becauseDecided) ==
          "final_by_decision isFinal");
}
