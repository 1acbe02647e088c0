// SPDX-License-Identifier: EUPL-1.2
//
// What was decided is undone by a counter-act, by two people too, and everything that followed from
// the decision is put back.
#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/grants.h"
#include "work/lists.h"
#include "work/publishing.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Decision;
using domain::DecisionKind;
using domain::Money;

namespace {

/// Everything that follows from decisions, spelled out so that two moments can be compared.
std::string followed(Office& office) {
    std::string text;
    for (const auto& one : office.store().ledger().allocations()) {
        text += std::to_string(one.municipality.value) + " year " +
                std::to_string(one.programmeYear) + " " +
                std::to_string(one.amount.gross.inCents()) + " " +
                std::to_string(one.amount.vatFund.inCents()) +
                (one.isReservation ? " reserved\n" : "\n");
    }
    for (const auto& one : office.store().ledger().instalments()) {
        for (const auto& field : domain::fieldsOf(one)) {
            text += field.path + "=" + field.text + " ";
        }
        text += "\n";
    }
    for (const auto& one : office.store().ledger().payments()) {
        text += std::to_string(one.municipality.value) + " paid " +
                std::to_string(one.net.inCents()) + " on " + one.paidOn.iso() + "\n";
    }
    for (const auto& one : office.store().reports().headers()) {
        text += std::to_string(one.id.value) + " due " + one.due.iso() + "\n";
    }
    for (const auto& round : office.store().rounds().all()) {
        text += work::editionOf(office.store(), round.year).isFinal ? "final\n" : "concept\n";
    }
    const auto grant = work::grantOf(office.store(), office.municipality(), office.clock.today());
    text += (grant.hasAward ? "award " : "none ") + grant.spendingPeriod.last().iso() +
            (grant.settled ? " settled" : "") + (grant.recovery ? " recovered" : "");
    return text;
}

std::string inShortOf(const domain::Result<Decision>& result) {
    return result ? std::string() : inShort(result.error());
}

/// "award, payment": what rests on it.
std::string restsOn(const domain::Result<Decision>& result) {
    std::string text;
    for (const domain::Problem& problem : result.error()) {
        CHECK(problem.kind == domain::ProblemKind::RestedOn);
        text += (text.empty() ? "" : ", ") + std::get<std::string>(problem.facts.at(0));
    }
    return text;
}

}  // namespace

TEST_CASE("a counter-act puts back all that followed from a decision, and undoing it restores it") {
    const DecisionKind kind =
        GENERATE(DecisionKind::Award, DecisionKind::Amendment, DecisionKind::Extension,
                 DecisionKind::Withdrawal, DecisionKind::Payment, DecisionKind::Settlement,
                 DecisionKind::Recovery, DecisionKind::Publication, DecisionKind::Selection);
    CAPTURE(nameOf(kind));
    Next it = next(kind);
    Office& office = *it.office;
    if (kind == DecisionKind::Award) {
        std::get<domain::AwardTerms>(it.decision.terms).reportTerms.at(0).due =
            domain::Date::known(2025, 9, 1);
    }
    // A payment is in the figures from its own day, and so is what undoes it.
    it.decision.effectiveOn = office.clock.today();
    const std::string before = followed(office);

    const Decision decision = decideBy(office.anna(), office.fien(), it.decision);
    const std::string after = followed(office);
    CHECK((after != before || kind == DecisionKind::Selection));

    const Decision counterAct = decideBy(office.anna(), office.fien(), reversal(office, decision));
    CHECK(followed(office) == before);
    const Decision undone = office.store().decisions().find(decision.id).value();
    CHECK_FALSE(undone.counts());
    CHECK(undone.reversedBy == counterAct.id);

    decideBy(office.anna(), office.fien(), reversal(office, counterAct));
    CHECK(followed(office) == after);
    CHECK(office.store().decisions().find(decision.id)->counts());
    CHECK(work::verify(office.store()).empty());
}

TEST_CASE("a counter-act says why, and keeps the reason in the journal") {
    Office office;
    const Decision decision = award(office, office.municipality());
    for (const char* reason : {"", " \t\n"}) {
        const auto refused = work::prepareReversal(office.anna(), decision.id, reason);
        CHECK(inShortOf(refused) == "reason_missing reason");
    }
    const auto counterAct = work::prepareReversal(office.anna(), decision.id, "Dubbel verleend.");
    REQUIRE(counterAct.has_value());
    CHECK(office.store().decisions().find(decision.id)->counts());
    REQUIRE(work::approve(office.bram(), counterAct->id, counterAct->version));
    bool isSaid = false;
    for (const auto& entry : office.store().journal().read({}, 0, 50)) {
        isSaid =
            isSaid || (entry.act == work::Act::ReverseAct && entry.subject == decision.subject() &&
                       entry.reason == "Dubbel verleend.");
    }
    CHECK(isSaid);
}

TEST_CASE("only what counts can be reversed, and only once") {
    Office office;
    const Decision prepared =
        work::prepare(office.anna(),
                      work::proposal(office.anna(), DecisionKind::Award, office.municipality()))
            .value();
    CHECK(inShortOf(work::prepareReversal(office.anna(), prepared.id, "Fout.")) ==
          "not_reversible");
    REQUIRE(work::approve(office.bram(), prepared.id, prepared.version));
    // Two counter-acts may wait; the second finds it done.
    const auto first = work::prepareReversal(office.anna(), prepared.id, "Fout.").value();
    const auto second = work::prepareReversal(office.anna(), prepared.id, "Nog eens.").value();
    REQUIRE(work::approve(office.bram(), first.id, first.version));
    CHECK(inShort(work::approve(office.bram(), second.id, second.version).error()) ==
          "already_reversed");
    CHECK(inShortOf(work::prepareReversal(office.anna(), prepared.id, "Fout.")) ==
          "already_reversed");
}

TEST_CASE("what an award carries is undone before the award") {
    Office office;
    const auto municipality = office.municipality();
    const Decision granted = award(office, municipality);
    const Decision paid =
        decide(office, work::proposal(office.anna(), DecisionKind::Payment, municipality));
    const Decision changed = decide(office, amendment(office, municipality, Money::euros(-1'000)));
    const Decision longer = decide(office, extension(office, municipality));
    CHECK(restsOn(work::prepareReversal(office.anna(), granted.id, "Fout.")) ==
          "payment, amendment, extension");

    for (const Decision& decision : {longer, changed, paid}) {
        decide(office, reversal(office, decision));
    }
    CHECK(work::prepareReversal(office.anna(), granted.id, "Fout.").has_value());
}

TEST_CASE("what a later decision rests on is not reversed before it") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    payInFull(office, municipality);
    const Decision firstPayment = office.store().decisions().all(municipality).at(1);
    const Decision changed = decide(office, amendment(office, municipality, Money()));
    const Decision longer = decide(office, extension(office, municipality));
    CHECK(work::prepareReversal(office.anna(), firstPayment.id, "Fout.").has_value());

    office.clock.moveTo("2028-08-01T09:00:00Z");
    finalReturn(office, municipality);
    const Decision settled = decideBy(office.anna(), office.carla(),
                                      settlement(office, municipality, Money::euros(100'000)));
    for (const Decision& decision : {changed, longer}) {
        CHECK(restsOn(work::prepareReversal(office.anna(), decision.id, "Fout.")) == "settlement");
    }
    CHECK(work::prepareReversal(office.anna(), settled.id, "Fout.").has_value());

    decideBy(office.anna(), office.fien(), recovery(office, municipality));
    for (const Decision& decision : {settled, firstPayment}) {
        CHECK(restsOn(work::prepareReversal(office.anna(), decision.id, "Fout.")) == "recovery");
    }
}

TEST_CASE("a change that made room for what was paid is not reversed") {
    Office office;
    const auto municipality = office.municipality();
    Decision less = work::proposal(office.anna(), DecisionKind::Award, municipality);
    less.terms = domain::proposedAward(regulation(), Money::euros(300'000), Money());
    decide(office, less);
    const Decision more = decide(office, amendment(office, municipality, Money::euros(200'000)));
    CHECK(work::prepareReversal(office.anna(), more.id, "Fout.").has_value());
    for (const int instalment : {1, 2, 3}) {
        pay(office, municipality, instalment, Money::euros(110'000),
            domain::Date::known(2025, 7, 1));
    }
    CHECK(restsOn(work::prepareReversal(office.anna(), more.id, "Fout.")) == "payment");
}

TEST_CASE("undoing a counter-act asks the rules again for what comes back") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    const Decision first =
        pay(office, municipality, 1, Money::euros(250'000), domain::Date::known(2025, 7, 1));
    const Decision counterAct = decide(office, reversal(office, first));
    pay(office, municipality, 1, Money::euros(250'000), domain::Date::known(2025, 7, 1));
    const auto again = work::prepareReversal(office.anna(), counterAct.id, "Toch wel.");
    CHECK(inShortOf(again) == "instalment_above_maximum terms/net");
}

TEST_CASE("an edition that became final by decision becomes a concept only by its counter-act") {
    const Next it = next(DecisionKind::Publication);
    Office& office = *it.office;
    auto edition = work::editionOf(office.store(), 2024);
    edition.isFinal = true;
    CHECK(inShort(work::setEdition(office.anna(), edition).error()) == "final_by_decision isFinal");

    const Decision published = decideBy(office.anna(), office.carla(), it.decision);
    CHECK(inShort(work::prepare(office.anna(), it.decision).error()) ==
          "already_decided terms/year");
    edition = work::editionOf(office.store(), 2024);
    CHECK(edition.isFinal);
    edition.isFinal = false;
    CHECK(inShort(work::setEdition(office.anna(), edition).error()) == "final_by_decision isFinal");
    decide(office, reversal(office, published));
    CHECK_FALSE(work::editionOf(office.store(), 2024).isFinal);
    CHECK(work::prepare(office.anna(), it.decision).has_value());
}
