// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "stories/story.h"
#include "stories/window_hands.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::DecisionKind;
using domain::Money;

namespace {

void moveToVatFund(domain::Decision& decision) {
    auto& terms = std::get<domain::AwardTerms>(decision.terms);
    terms.vatFund = euros(30'000);
    terms.net = euros(-30'000);
    terms.years = {{3, {Money(), euros(30'000)}}};
    terms.grounds = "Meer begeleiding wordt ingekocht.";
}

domain::Money spentIn(const std::vector<domain::YearAmounts>& years, const std::string& label) {
    for (const domain::YearAmounts& year : years) {
        if (year.label == label) {
            return year.amounts.spent;
        }
    }
    return {};
}

}  // namespace

TEMPLATE_TEST_CASE("a grant is extended, and more of it goes into the VAT fund", "[story]",
                   WorkHands, WindowHands) {
    Story venray(std::make_unique<TestType>(), "Venray");
    venray.on("2024-05-02").asksFor(euros(1'200'000), euros(96'000));
    venray.assessApplication();
    venray.on("2024-06-10").decide(DecisionKind::Award, Who::Carla);
    venray.on("2024-07-01").pay(1);
    venray.on("2025-02-03").pay(2);
    venray.on("2026-02-02").pay(3);
    venray.on("2026-07-06").reports(2025, euros(300'000));
    venray.on("2026-08-20").approveReport(2025);

    venray.on("2026-10-05").notifies("De school waar wij beginnen, opent een half jaar later.");

    // What the municipality asks is a fact; how far it may go is the ministry's own limit.
    const auto askedOn = [](const char* day, const char* until) {
        return [day, until](domain::Decision& decision) {
            auto& terms = std::get<domain::ExtensionTerms>(decision.terms);
            terms.requestedOn = Date::fromIso(day).value();
            terms.lastDay = Date::fromIso(until).value();
            terms.motivation = "Het restant is nodig om de tweede groep af te ronden.";
        };
    };
    CHECK(venray.refusalToPrepare(DecisionKind::Extension, askedOn("2026-10-05", "2028-01-01")) ==
          "extension_too_long terms/lastDay");
    CHECK(venray.refusalToPrepare(DecisionKind::Extension, askedOn("2026-10-05", "2027-07-01")) ==
          "extension_not_later terms/lastDay");
    venray.prepare(DecisionKind::Extension, askedOn("2026-10-05", "2027-12-31"));
    venray.on("2026-10-12").approve(Who::Carla);

    // The schedule that holds has to follow the change.
    venray.on("2026-10-14");
    CHECK(venray.refusalToPrepare(DecisionKind::Amendment, moveToVatFund) ==
          "instalments_differ terms/instalments");
    venray.decide(DecisionKind::Amendment, Who::Carla, [&](domain::Decision& decision) {
        moveToVatFund(decision);
        auto& terms = std::get<domain::AwardTerms>(decision.terms);
        terms.instalments = venray.grant().instalments;
        terms.instalments.back().amount.vatFund += euros(30'000);
        // The last report covers the longer period as well.
        terms.reportTerms = {
            {2027, domain::Period::known(Date::known(2027, 1, 1), Date::known(2027, 12, 31)),
             Date::known(2028, 7, 15)}};
    });

    // Every figure follows from its day, and stands as it was on any day before.
    CHECK(venray.grant().isExtended);
    CHECK(venray.grant().spendingPeriod.last() == Date::known(2027, 12, 31));
    CHECK(venray.grant().awarded.gross == euros(1'200'000));
    CHECK(venray.grant().awarded.net() == euros(1'074'000));
    CHECK(venray.grantOn("2026-10-13").awarded.net() == euros(1'104'000));
    CHECK(venray.grantOn("2026-10-04").spendingPeriod.last() == Date::known(2027, 7, 1));
    CHECK(venray.figures().total.awardedNet() == euros(1'074'000));

    // The last instalment is paid as it was changed: EUR 200,000 gross, 46,000 into the fund.
    venray.on("2027-02-01").pay(4);
    CHECK(venray.grant().paid.net() == euros(1'074'000));
    CHECK(venray.grant().paid.vatFund == euros(126'000));

    // What is spent after 1 July 2027 stands in a column of its own.
    venray.on("2028-07-10").reports(2027, euros(365'000));
    venray.on("2028-08-15").approveReport(2027);
    const domain::Figures figures = venray.figures();
    CHECK(spentIn(figures.programmeYears, domain::outsideProgrammeYears) == euros(183'000));
    CHECK(spentIn(figures.programmeYears, "2026-2027") == euros(182'000));
    CHECK(spentIn(figures.calendarYears, "2027") == euros(365'000));
    venray.everythingHolds();
}

TEMPLATE_TEST_CASE("a request for an extension that comes too late is recorded and flagged",
                   "[story]", WorkHands, WindowHands) {
    Story venray(std::make_unique<TestType>(), "Venray");
    venray.on("2024-06-10").decide(DecisionKind::Award, Who::Carla);
    const auto late = [](domain::Decision& decision) {
        auto& terms = std::get<domain::ExtensionTerms>(decision.terms);
        terms.motivation = "De tweede groep is nog niet klaar.";
        terms.lastDay = Date::known(2027, 12, 31);
    };
    venray.on("2026-12-31");
    CHECK(venray.findingsOn(DecisionKind::Extension, late).empty());
    venray.on("2027-01-11");
    CHECK(venray.findingsOn(DecisionKind::Extension, late) ==
          "extension_request_late terms/requestedOn");
    venray.decide(DecisionKind::Extension, Who::Carla, late);
    CHECK(venray.grant().isExtended);
}
