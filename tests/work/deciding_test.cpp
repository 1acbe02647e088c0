// SPDX-License-Identifier: EUPL-1.2
//
// Two pairs of eyes: who may approve what, and what stands in the way of a decision.
#include "work/deciding.h"

#include <catch2/catch.hpp>

#include "work/deciding_series.h"
#include "work/grants.h"
#include "work/seals.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Decision;
using domain::DecisionKind;
using domain::DecisionStatus;
using domain::Money;

namespace {

/// A take-over is approved with its workbook, which is read elsewhere; nothing follows here. A
/// publication is approved with its seal.
domain::Outcome approveDecision(const work::Context& by, const Decision& decision, int version) {
    if (decision.decisionKind == DecisionKind::TakeOver) {
        return work::approveAnd(by, decision.id, version, {},
                                [](const Decision&) { return domain::Outcome(); });
    }
    return decision.decisionKind == DecisionKind::Publication
               ? work::approvePublication(by, plainTools(), decision.id, version)
               : work::approve(by, decision.id, version);
}
domain::Outcome approveDecision(const work::Context& by, const Decision& decision) {
    return approveDecision(by, decision, decision.version);
}

DecisionStatus statusOf(Office& office, const Decision& decision) {
    return office.store().decisions().find(decision.id)->status;
}

std::string factOf(const domain::Outcome& outcome) {
    return std::get<std::string>(outcome.error().at(0).facts.at(0));
}

/// What stands in the way, as the page of the decision says it.
std::string inTheWay(const work::Context& context, const Decision& decision) {
    return inShort(work::openDecision(context, decision.id)->inTheWay);
}

}  // namespace

TEST_CASE("no decision of any kind is approved by who prepared it, and another can",
          "[bio2-four-eyes]") {
    const DecisionKind kind = GENERATE(from_range(allKinds()));
    CAPTURE(nameOf(kind));
    const Next it = next(kind);
    Office& office = *it.office;
    const auto prepared = work::prepare(office.anna(), it.decision);
    REQUIRE(prepared.has_value());
    CHECK(office.lastEntry().act == work::Act::PrepareDecision);

    const auto before = office.entries();
    const auto alone = approveDecision(office.anna(), *prepared);
    REQUIRE_FALSE(alone.has_value());
    CHECK(inShort(alone.error()) == "same_person_twice");
    CHECK(inTheWay(office.anna(), *prepared) == "same_person_twice");
    CHECK(statusOf(office, *prepared) == DecisionStatus::Prepared);
    CHECK(office.entries() == before);

    CHECK(inTheWay(office.fien(), *prepared).empty());
    REQUIRE(approveDecision(office.fien(), *prepared));
    const Decision stored = office.store().decisions().find(prepared->id).value();
    CHECK(stored.counts());
    CHECK(stored.preparedBy == office.anna().person);
    CHECK(stored.decidedBy == office.fien().person);
    CHECK(stored.decidedAt == office.clock.now());
    CHECK(office.entries() > before);
}

TEST_CASE("whoever changes a proposal becomes its preparer") {
    Next it = next(DecisionKind::Award);
    Office& office = *it.office;
    Decision prepared = work::prepare(office.bram(), it.decision).value();
    prepared.number = "K-2";
    const auto changed = work::changeProposal(office.anna(), prepared);
    REQUIRE(changed.has_value());
    CHECK(changed->preparedBy == office.anna().person);
    CHECK(changed->version == prepared.version + 1);
    CHECK(office.lastEntry().act == work::Act::ChangeDecision);
    CHECK(inShort(work::approve(office.anna(), changed->id, changed->version).error()) ==
          "same_person_twice");
    CHECK(work::approve(office.bram(), changed->id, changed->version));
}

TEST_CASE("who approved the award approves no settlement or recovery of that municipality",
          "[bio2-stages]") {
    const DecisionKind kind = GENERATE(DecisionKind::Settlement, DecisionKind::Recovery);
    CAPTURE(nameOf(kind));
    const Next it = next(kind);
    Office& office = *it.office;
    const auto prepared = work::prepare(office.anna(), it.decision).value();
    const auto before = office.entries();
    const auto again = approveDecision(office.bram(), prepared);
    REQUIRE_FALSE(again.has_value());
    CHECK(inShort(again.error()) == "assessed_earlier");
    CHECK(factOf(again) == "award");
    CHECK(office.entries() == before);
}

TEST_CASE("who approved the settlement does not approve the recovery") {
    const Next it = next(DecisionKind::Recovery);
    Office& office = *it.office;
    const auto prepared = work::prepare(office.anna(), it.decision).value();
    const auto again = approveDecision(office.carla(), prepared);
    REQUIRE_FALSE(again.has_value());
    CHECK(inShort(again.error()) == "assessed_earlier");
    CHECK(factOf(again) == "settlement");
    CHECK(approveDecision(office.fien(), prepared));
}

TEST_CASE("who assessed the application does not approve the award", "[bio2-stages]") {
    Next it = next(DecisionKind::Award);
    Office& office = *it.office;
    auto application = work::begun<domain::Application>(office.store(), office.clock.today(),
                                                        office.municipality());
    application.receivedOn = domain::Date::known(2024, 5, 10);
    application.assessment = domain::AssessmentResult::Complete;
    const auto assessed = work::save(office.bram(), application);
    REQUIRE(assessed.has_value());
    REQUIRE(assessed->assessedBy == office.bram().person);

    const auto prepared = work::prepare(office.anna(), it.decision).value();
    const auto refused = approveDecision(office.bram(), prepared);
    REQUIRE_FALSE(refused.has_value());
    CHECK(inShort(refused.error()) == "assessed_earlier");
    CHECK(factOf(refused) == "application");
    CHECK(approveDecision(office.carla(), prepared));
}

TEST_CASE("a stage of another municipality, and what is no stage, keeps nobody away") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    decideBy(office.anna(), office.carla(),
             work::proposal(office.anna(), DecisionKind::Award, office.municipality(1)));
    decide(office, amendment(office, municipality, Money::euros(-50'000)));
    decide(office, work::proposal(office.anna(), DecisionKind::Payment, municipality));
    decide(office, extension(office, municipality));
    office.clock.moveTo("2028-08-01T09:00:00Z");
    finalReturn(office, municipality);
    decideBy(office.anna(), office.carla(), settlement(office, municipality));
    CHECK(work::grantOf(office.store(), municipality, office.clock.today()).settled);
}

TEST_CASE("everything that stands in the way comes back together") {
    const Next it = next(DecisionKind::Settlement);
    Office& office = *it.office;
    const auto prepared = work::prepare(office.bram(), it.decision).value();
    CHECK(inShort(approveDecision(office.bram(), prepared).error()) ==
          "same_person_twice, assessed_earlier");
}

TEST_CASE("a declined decision says why, is decided for good, and changes nothing") {
    const DecisionKind kind = GENERATE(from_range(allKinds()));
    CAPTURE(nameOf(kind));
    const Next it = next(kind);
    Office& office = *it.office;
    const auto prepared = work::prepare(office.anna(), it.decision).value();
    const auto before = office.entries();
    CHECK(inShort(work::decline(office.carla(), prepared.id, prepared.version, " \n").error()) ==
          "reason_missing answer");
    CHECK(office.entries() == before);

    const auto figures = work::openDecision(office.anna(), prepared.id)->before.awarded;
    REQUIRE(work::decline(office.carla(), prepared.id, prepared.version, "Te vroeg."));
    CHECK(office.entries() == before + 1);
    CHECK(office.lastEntry().act == work::Act::DeclineDecision);
    CHECK(office.lastEntry().reason == "Te vroeg.");
    const auto one = work::openDecision(office.anna(), prepared.id);
    CHECK(one->decision.status == DecisionStatus::Declined);
    CHECK(one->decision.answer == "Te vroeg.");
    CHECK(one->decidedBy == "Carla Visser");
    CHECK(one->after.awarded == figures);
    CHECK(one->findings.empty());

    for (const auto& outcome :
         {approveDecision(office.fien(), prepared, prepared.version + 1),
          work::decline(office.fien(), prepared.id, prepared.version + 1, "Nog eens.")}) {
        REQUIRE_FALSE(outcome.has_value());
        CHECK(inShort(outcome.error()) == "already_decided");
        CHECK(factOf(outcome) == "declined");
    }
    Decision changed = one->decision;
    changed.number = "K-9";
    CHECK(inShort(work::changeProposal(office.anna(), changed).error()) == "already_decided");
}

TEST_CASE("the preparer may take back an own proposal, and prepare another") {
    const Next it = next(DecisionKind::Award);
    Office& office = *it.office;
    const auto prepared = work::prepare(office.anna(), it.decision).value();
    REQUIRE(work::decline(office.anna(), prepared.id, prepared.version, "Verkeerd bedrag."));
    CHECK(work::waitingDecisions(office.anna()).empty());
    decide(office, it.decision);
}

TEST_CASE("two who decide at once: the second is told, and only the first counts") {
    const Next it = next(DecisionKind::Award);
    Office& office = *it.office;
    const auto prepared = work::prepare(office.anna(), it.decision).value();
    REQUIRE(work::approve(office.bram(), prepared.id, prepared.version));
    const auto before = office.entries();
    CHECK(inShort(work::approve(office.carla(), prepared.id, prepared.version).error()) ==
          "already_decided");
    CHECK(inShort(work::decline(office.carla(), prepared.id, prepared.version, "Nee.").error()) ==
          "already_decided");
    CHECK(office.entries() == before);
    CHECK(office.store().decisions().find(prepared.id)->decidedBy == office.bram().person);
}

TEST_CASE("a proposal that changed since it was read is not approved as it was") {
    const Next it = next(DecisionKind::Award);
    Office& office = *it.office;
    Decision prepared = work::prepare(office.anna(), it.decision).value();
    Decision changed = prepared;
    std::get<domain::AwardTerms>(changed.terms).obligations = "Deelname aan de monitor.";
    REQUIRE(work::changeProposal(office.anna(), changed).has_value());

    const auto before = office.entries();
    const std::string lost = "changed_by_other, changed_by_other terms/obligations";
    CHECK(inShort(work::approve(office.bram(), prepared.id, prepared.version).error()) == lost);
    CHECK(inShort(work::decline(office.bram(), prepared.id, prepared.version, "Nee.").error()) ==
          lost);
    prepared.number = "K-1";
    CHECK(inShort(work::changeProposal(office.bram(), prepared).error()) == lost);
    CHECK(office.entries() == before);
    CHECK(statusOf(office, prepared) == DecisionStatus::Prepared);
}

TEST_CASE("what was allowed when it was prepared is asked again when it is approved") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    const auto payment =
        work::prepare(office.anna(),
                      work::proposal(office.anna(), DecisionKind::Payment, municipality))
            .value();
    decide(office, withdrawal(office, municipality));
    CHECK(inShort(work::openDecision(office.bram(), payment.id)->inTheWay) ==
          "payment_above_award terms/net");
    CHECK(inShort(work::approve(office.bram(), payment.id, payment.version).error()) ==
          "payment_above_award terms/net");
    CHECK(office.store().ledger().payments().empty());
}

TEST_CASE("a decision that is not there, or is about nobody, is refused") {
    Office office;
    CHECK(inShort(work::approve(office.bram(), {77}, 0).error()) == "not_found");
    CHECK(inShort(work::decline(office.bram(), {77}, 0, "Nee.").error()) == "not_found");
    CHECK(inShort(work::prepareReversal(office.anna(), {77}, "Fout.").error()) == "not_found");
    CHECK_FALSE(work::openDecision(office.anna(), {77}).has_value());
    Decision decision = work::proposal(office.anna(), DecisionKind::Award, office.municipality());
    decision.municipality = {9999};
    CHECK(inShort(work::prepare(office.anna(), decision).error()) == "not_found municipality");
    CHECK(office.store().decisions().all().empty());
}

TEST_CASE("what waits is listed with who prepared it and what stands in the way of each person") {
    Office office;
    const auto first =
        work::prepare(office.bram(),
                      work::proposal(office.bram(), DecisionKind::Award, office.municipality(4)))
            .value();
    office.clock.moveTo("2025-07-02T09:00:00Z");
    (void)work::prepare(office.anna(),
                        work::proposal(office.anna(), DecisionKind::Award, office.municipality(1)))
        .value();
    const auto waiting = work::waitingDecisions(office.bram());
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].decision.id == first.id);
    CHECK(waiting[0].preparedBy == "Bram Jansen");
    CHECK(inShort(waiting[0].inTheWay) == "same_person_twice");
    CHECK(waiting[0].municipality->id == office.municipality(4));
    CHECK_FALSE(waiting[0].before.hasAward);
    CHECK(waiting[0].after.hasAward);
    CHECK(waiting[1].preparedBy == "Anna de Vries");
    CHECK(waiting[1].inTheWay.empty());
    for (const auto& one : work::waitingDecisions(office.els())) {
        CHECK(inShort(one.inTheWay) == "not_permitted");
    }
}

TEST_CASE("awards are held against the ceiling with those that were decided before them") {
    auto scheme = regulation();
    scheme.ceiling = Money::euros(2'000'000);
    for (auto& year : scheme.programmeYears) {
        year.ceiling.reset();
    }
    Office office(scheme);
    const auto first = work::prepare(
        office.anna(), work::proposal(office.anna(), DecisionKind::Award, office.municipality()));
    const auto second = work::prepare(
        office.anna(), work::proposal(office.anna(), DecisionKind::Award, office.municipality(1)));
    REQUIRE(second.has_value());  // nothing counts yet
    CHECK(inShort(work::approveAll(office.bram(), {*first, *second}).error()) ==
          "awards_above_ceiling terms/gross");
    CHECK(statusOf(office, *first) == DecisionStatus::Prepared);
    REQUIRE(work::approve(office.bram(), first->id, first->version));
    CHECK(inShort(work::approve(office.bram(), second->id, second->version).error()) ==
          "awards_above_ceiling terms/gross");
}
