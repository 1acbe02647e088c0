// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "stories/story.h"
#include "stories/window_hands.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::DecisionKind;

TEMPLATE_TEST_CASE("an ordinary grant goes from application to settlement", "[story]", WorkHands,
                   WindowHands) {
    Story almelo(std::make_unique<TestType>(), "Almelo");

    // Before there is an award only a reservation counts.
    CHECK_FALSE(almelo.grant().hasAward);
    CHECK(almelo.refusalToPrepare(DecisionKind::Payment) ==
          "award_missing, unknown_code terms/instalment, missing terms/net");

    almelo.on("2024-05-02").asksFor(euros(1'200'000), euros(96'000));
    almelo.on("2024-05-13").assessApplication();

    // Whoever prepared the award, or assessed what it rests on, does not approve it.
    almelo.on("2024-06-03").prepare(DecisionKind::Award);
    CHECK(almelo.refusalToApprove(Who::Bram) == "same_person_twice");
    CHECK(almelo.refusalToApprove(Who::Anna) == "assessed_earlier");
    CHECK_FALSE(almelo.grant().hasAward);
    almelo.on("2024-06-10").approve(Who::Carla);
    CHECK(almelo.grant().awarded.gross == euros(1'200'000));
    CHECK(almelo.grant().awarded.net() == euros(1'104'000));
    CHECK(almelo.refusalToPrepare(DecisionKind::Award) == "award_twice");

    almelo.on("2024-07-01").pay(1);
    almelo.on("2025-02-03").pay(2);
    almelo.on("2025-07-01").reports(2024, euros(180'000));
    almelo.accountsFor(2024, euros(180'000), euros(180'000));
    almelo.on("2025-08-12").approveReport(2024);
    CHECK(almelo.openDifferences() == "sisa_payments 2024");
    almelo.explain("sisa_payments", 2024, "Voorschot; in januari besteed.");
    CHECK(almelo.openDifferences().empty());

    almelo.on("2026-02-02").pay(3);
    almelo.on("2026-06-24").sendsContinuityReport();
    almelo.assessContinuityReport();
    almelo.on("2026-07-06").reports(2025, euros(372'000));
    almelo.accountsFor(2025, euros(372'000), euros(552'000));
    almelo.on("2026-08-20").approveReport(2025);

    almelo.on("2027-02-01").pay(4);
    CHECK(almelo.refusalToPrepare(DecisionKind::Payment) == "missing terms/net");
    almelo.on("2027-07-05").reports(2026, euros(368'000));
    almelo.accountsFor(2026, euros(368'000), euros(920'000));
    almelo.on("2027-08-17").approveReport(2026);
    CHECK(almelo.refusalToPrepare(DecisionKind::Settlement) ==
          "settlement_too_early terms/finalReturn");

    almelo.on("2028-07-10").reports(2027, euros(184'000));
    almelo.accountsFor(2027, euros(184'000), euros(1'104'000), [](domain::SisaReturn& sisa) {
        sisa.activitiesFinished = domain::Answer::Yes;
        sisa.isFinal = domain::Answer::Yes;
    });
    CHECK(almelo.findingsOnReturn(2027).empty());
    almelo.on("2028-08-15").approveReport(2027);

    // Settlement follows the award; a stage that was approved earlier is approved by another now.
    almelo.on("2028-09-04").prepare(DecisionKind::Settlement);
    CHECK(almelo.refusalToApprove(Who::Carla) == "assessed_earlier");
    almelo.approve(Who::Dora);
    CHECK(almelo.grant().settled->gross == euros(1'200'000));
    CHECK_FALSE(almelo.grant().isSettledLower());
    CHECK(almelo.grant().overpaid().isZero());
    CHECK(almelo.refusalToPrepare(DecisionKind::Amendment, [](domain::Decision& decision) {
        std::get<domain::AwardTerms>(decision.terms).grounds = "Te laat.";
    }) == "stage_closed");
    CHECK(almelo.refusalToPrepare(DecisionKind::Recovery, [](domain::Decision& decision) {
        auto& terms = std::get<domain::RecoveryTerms>(decision.terms);
        terms.amount = euros(1);
        terms.reason = "Overschot.";
    }) == "recovery_without_lower_settlement");

    const domain::Amounts total = almelo.figures().total;
    CHECK(total.paid == euros(1'104'000));
    CHECK(total.paidVatFund == euros(96'000));
    CHECK(total.spent == euros(1'104'000));
    CHECK(total.remaining().isZero());
    almelo.everythingHolds();

    // As it stood at the end of the first year.
    CHECK(almelo.grantOn("2024-12-31").paid.net() == euros(184'000));
    CHECK_FALSE(almelo.grantOn("2024-06-01").hasAward);
}
