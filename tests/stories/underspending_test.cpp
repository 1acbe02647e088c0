// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "stories/story.h"
#include "stories/window_hands.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::DecisionKind;

namespace {

/// To what was spent, with the same part of it in the VAT fund.
void lower(domain::Decision& decision) {
    auto& terms = std::get<domain::SettlementTerms>(decision.terms);
    terms.gross = euros(800'000);
    terms.vatFund = euros(64'000);
}

void lowerOnGround(domain::Decision& decision) {
    lower(decision);
    auto& terms = std::get<domain::SettlementTerms>(decision.terms);
    terms.ground = "a";
    terms.reason = "Twee van de drie interventies zijn niet uitgevoerd.";
}

}  // namespace

TEMPLATE_TEST_CASE("what was not carried out is settled lower and claimed back", "[story]",
                   WorkHands, WindowHands) {
    Story haarlem(std::make_unique<TestType>(), "Haarlem");
    haarlem.on("2024-05-02").asksFor(euros(1'200'000), euros(96'000));
    haarlem.assessApplication();
    haarlem.on("2024-06-10").decide(DecisionKind::Award, Who::Carla);
    haarlem.on("2024-07-01").pay(1);
    haarlem.on("2025-02-03").pay(2);
    haarlem.on("2025-07-07").accountsFor(2024, euros(100'000), euros(100'000));
    haarlem.on("2026-02-02").pay(3);
    haarlem.on("2026-03-16").notifies("Twee interventies worden niet uitgevoerd.");
    haarlem.on("2026-07-07").accountsFor(2025, euros(250'000), euros(350'000));
    haarlem.on("2027-02-01").pay(4);
    haarlem.on("2027-07-07").accountsFor(2026, euros(250'000), euros(600'000));
    haarlem.on("2028-07-07")
        .accountsFor(2027, euros(136'000), euros(736'000), [](domain::SisaReturn& sisa) {
            sisa.activitiesFinished = domain::Answer::Yes;
            sisa.isFinal = domain::Answer::Yes;
        });

    // Nothing is claimed back before the settlement, and a remainder is no ground by itself.
    haarlem.on("2028-09-04");
    CHECK(haarlem.refusalToPrepare(DecisionKind::Recovery, [](domain::Decision& decision) {
        auto& terms = std::get<domain::RecoveryTerms>(decision.terms);
        terms.amount = euros(368'000);
        terms.reason = "Niet besteed.";
    }) == "recovery_without_lower_settlement");
    CHECK(haarlem.refusalToPrepare(DecisionKind::Settlement, lower) ==
          "ground_missing terms/ground, reason_missing terms/reason");
    CHECK(haarlem.refusalToPrepare(DecisionKind::Settlement, [](domain::Decision& decision) {
        lowerOnGround(decision);
        std::get<domain::SettlementTerms>(decision.terms).ground = "c";
    }) == "ground_condition_missing terms/groundCondition");

    haarlem.prepare(DecisionKind::Settlement, lowerOnGround);
    CHECK(haarlem.refusalToApprove(Who::Carla) == "assessed_earlier");
    haarlem.on("2028-09-11").approve(Who::Dora);
    CHECK(haarlem.grant().isSettledLower());
    CHECK(haarlem.grant().overpaid() == euros(368'000));

    // The third stage needs a third person.
    haarlem.on("2028-09-18").prepare(DecisionKind::Recovery, [](domain::Decision& decision) {
        std::get<domain::RecoveryTerms>(decision.terms).reason =
            "De niet uitgevoerde interventies waren al betaald.";
    });
    CHECK(haarlem.refusalToApprove(Who::Carla) == "assessed_earlier");
    CHECK(haarlem.refusalToApprove(Who::Dora) == "assessed_earlier");
    haarlem.approve(Who::Evert);
    CHECK(haarlem.grant().recovery->amount == euros(368'000));
    CHECK(haarlem.refusalToPrepare(DecisionKind::Recovery, [](domain::Decision& decision) {
        std::get<domain::RecoveryTerms>(decision.terms).reason = "Nogmaals.";
    }) == "stage_closed");

    haarlem.on("2028-10-23").objects("De derde interventie is wel begonnen.");
    haarlem.on("2028-11-30").rule("De activiteiten zijn niet geheel uitgevoerd.");
    haarlem.everythingHolds();
}

TEMPLATE_TEST_CASE("the ministers may leave what was paid too much, with the reason", "[story]",
                   WorkHands, WindowHands) {
    Story haarlem(std::make_unique<TestType>(), "Haarlem");
    haarlem.on("2024-06-10").decide(DecisionKind::Award, Who::Carla);
    haarlem.on("2024-07-01").pay(1);
    haarlem.on("2025-02-03").pay(2);
    haarlem.on("2026-02-02").pay(3);
    haarlem.on("2028-07-07");
    for (const int year : {2024, 2025, 2026, 2027}) {
        haarlem.accountsFor(
            year, euros(100'000), euros(100'000 * (year - 2023)), [year](domain::SisaReturn& sisa) {
                sisa.isFinal = year == 2027 ? domain::Answer::Yes : domain::Answer::No;
            });
    }
    haarlem.on("2028-09-04").decide(DecisionKind::Settlement, Who::Dora, lowerOnGround);
    haarlem.on("2028-09-18")
        .decide(DecisionKind::Recovery, Who::Evert, [](domain::Decision& decision) {
            decision.terms = domain::RecoveryTerms{
                false, {}, "De gemeente zet de interventies uit eigen middelen voort.", {}};
        });
    CHECK_FALSE(haarlem.grant().recovery->recover);
    haarlem.everythingHolds();
}
