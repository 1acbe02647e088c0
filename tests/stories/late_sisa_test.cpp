// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "stories/story.h"
#include "stories/window_hands.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Answer;
using domain::DecisionKind;

TEMPLATE_TEST_CASE("a SiSa return comes late, is found wrong in form, and is corrected afterwards",
                   "[story]", WorkHands, WindowHands) {
    Story gouda(std::make_unique<TestType>(), "Gouda");
    gouda.on("2024-06-10").decide(DecisionKind::Award, Who::Carla);
    gouda.on("2024-07-01").pay(1);
    gouda.on("2025-02-03").pay(2);
    gouda.on("2025-07-01").reports(2024, euros(150'000));

    // Due on 15 July; it comes on 4 August and CBS does not find it plausible.
    gouda.on("2025-08-04")
        .accountsFor(2024, euros(165'000), euros(160'000), [](domain::SisaReturn& sisa) {
            sisa.cbsStatus = domain::CbsStatus::NotPlausible;
            sisa.findings = {
                {"onzekerheid", euros(5'000), "Een prestatieverklaring ontbreekt.", {}}};
        });
    CHECK(gouda.findingsOnReturn(2024) ==
          "not_plausible cbsStatus, sisa_chain_broken cumulative, "
          "finding_open findings/0/settled, sisa_late receivedOn");
    CHECK(gouda.openDifferences() == "sisa_reports 2024, sisa_payments 2024, sisa_chain 2024");

    gouda.on("2025-09-15").changeReturn(2024, [](domain::SisaReturn& sisa) {
        sisa.cbsStatus = domain::CbsStatus::Plausible;
        sisa.cbsOn = domain::Date::known(2025, 9, 12);
        sisa.cumulative = euros(165'000);
        sisa.findings.front().settled = "De verklaring is alsnog ontvangen.";
    });
    CHECK(gouda.findingsOnReturn(2024) == "sisa_late receivedOn");

    // After that a correction goes straight to the ministry, which agrees or says why not.
    gouda.on("2025-10-20").changeReturn(2024, [](domain::SisaReturn& sisa) {
        sisa.corrections = {{domain::Date::known(2025, 10, 13), euros(150'000), euros(150'000),
                             "Een factuur over 2025 is dubbel geboekt.", Answer::Yes,
                             domain::Date::known(2025, 10, 20), "De accountant bevestigt dit."}};
    });
    CHECK(gouda.openDifferences() == "sisa_payments 2024");
    gouda.explain("sisa_payments", 2024, "Voorschot; in januari besteed.");
    CHECK(gouda.openDifferences().empty());

    // The next return counts on from the corrected amount.
    gouda.on("2026-07-06").accountsFor(2025, euros(300'000), euros(450'000));
    CHECK(gouda.findingsOnReturn(2025).empty());
    gouda.on("2026-09-01").changeReturn(2025, [](domain::SisaReturn& sisa) {
        sisa.corrections = {{domain::Date::known(2026, 8, 24), euros(310'000), euros(460'000),
                             "Loonkosten van december.", Answer::No,
                             domain::Date::known(2026, 9, 1), "Zonder oordeel van de accountant."}};
    });
    CHECK(gouda.findingsOnReturn(2025).empty());
    CHECK(gouda.openDifferences() == "sisa_payments 2025");
    gouda.everythingHolds();
}
