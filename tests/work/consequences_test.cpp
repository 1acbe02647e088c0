// SPDX-License-Identifier: EUPL-1.2
//
// What follows from a decision as part of the act that approves it.
#include <catch2/catch.hpp>
#include <map>

#include "work/deciding.h"
#include "work/grants.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::GrantAmount;
using domain::Money;

namespace {

std::vector<GrantAmount> planned(Office& office, domain::MunicipalityId municipality) {
    std::vector<GrantAmount> amounts;
    for (const auto& one : office.store().ledger().instalments(municipality)) {
        amounts.push_back(one.amount);
    }
    return amounts;
}

}  // namespace

TEST_CASE("an award plans its instalments, with the part for the VAT fund, and nothing else's") {
    Office office;
    const auto other = planned(office, office.municipality(1));
    Decision decision = work::proposal(office.anna(), DecisionKind::Award, office.municipality());
    decision.terms =
        domain::proposedAward(regulation(), Money::euros(1'200'000), Money::euros(60'000));
    decide(office, decision);
    CHECK(planned(office, office.municipality()) ==
          std::vector<GrantAmount>{{Money::euros(200'000), Money::euros(10'000)},
                                   {Money::euros(400'000), Money::euros(20'000)},
                                   {Money::euros(400'000), Money::euros(20'000)},
                                   {Money::euros(200'000), Money::euros(10'000)}});
    CHECK(planned(office, office.municipality(1)) == other);
}

TEST_CASE("an amendment plans anew, and a withdrawal leaves planned what was paid") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    decide(office, amendment(office, municipality, Money::euros(-50'000)));
    CHECK(planned(office, municipality).at(3).gross == Money::euros(200'000));
    pay(office, municipality, 1, Money::euros(250'000), Date::known(2025, 7, 1));
    decide(office, withdrawal(office, municipality));
    CHECK(planned(office, municipality) ==
          std::vector<GrantAmount>{{Money::euros(250'000), {}}, {}, {}, {}});
    const auto grant = work::grantOf(office.store(), municipality, office.clock.today());
    CHECK(grant.awarded.gross == Money::euros(250'000));
    CHECK(grant.payable().net() == grant.paid.net());
}

TEST_CASE("an award letter sets the term of a report, of the rounds that it names only",
          "[art-8-3]") {
    Office office;
    const auto municipality = office.municipality();
    Decision decision = work::proposal(office.anna(), DecisionKind::Award, municipality);
    auto& terms = std::get<domain::AwardTerms>(decision.terms);
    terms.reportTerms = {{2025,
                          domain::Period::known(Date::known(2025, 2, 1), Date::known(2026, 1, 31)),
                          Date::known(2026, 9, 1)}};
    decide(office, decision);
    for (const auto& header : office.store().reports().headers(municipality)) {
        CAPTURE(header.year);
        const auto round = office.store().rounds().ofYear(header.year).value();
        const bool isNamed = header.year == 2025;
        CHECK(header.due == (isNamed ? Date::known(2026, 9, 1) : round.due));
        CHECK(header.period == (isNamed ? terms.reportTerms[0].period : round.period));
    }
    const auto elsewhere = office.store().reports().headers(office.municipality(1));
    CHECK(elsewhere.at(1).due == office.store().rounds().ofYear(2025)->due);
}

TEST_CASE("what a notification led to is linked with it, and unlinked when that is undone") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    domain::Notification told;
    told.municipality = municipality;
    told.receivedOn = Date::known(2025, 6, 20);
    told.nature = "deels";
    told.text = "Een interventie gaat niet door.";
    told = recorded(office, told);
    Decision decision = amendment(office, municipality, Money::euros(-50'000));
    std::get<domain::AwardTerms>(decision.terms).fromNotification = {told.id.value};
    decision = decide(office, decision);
    const auto linked = [&] {
        return office.store().records<domain::Notification>().find(told.id)->decision;
    };
    CHECK(linked() == decision.id);
    decide(office, reversal(office, decision));
    CHECK_FALSE(linked().isStored());
}

TEST_CASE("what follows is journalled, each thing under its own subject") {
    Office office;
    const auto before = office.entries();
    award(office, office.municipality());
    std::map<work::Act, int> acts;
    for (const auto& entry : office.store().journal().read({}, 0, int(office.entries() - before))) {
        ++acts[entry.act];
        CHECK_FALSE(entry.changes.empty());
    }
    CHECK(acts[work::Act::PrepareDecision] == 1);
    CHECK(acts[work::Act::ApproveDecision] == 1);
    // The award plans what was planned already; the letter's terms are new to each report.
    CHECK(acts[work::Act::SetReportTerm] == 4);
    CHECK(acts.size() == 3);
}

TEST_CASE("figures follow a decision from its own day") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    Decision later = amendment(office, municipality, Money::euros(-50'000));
    later.effectiveOn = Date::known(2025, 10, 1);
    decide(office, later);
    const auto on = [&](Date day) { return work::grantOf(office.store(), municipality, day); };
    CHECK(on(Date::known(2025, 9, 30)).awarded.gross == Money::euros(1'500'000));
    CHECK(on(Date::known(2025, 10, 1)).awarded.gross == Money::euros(1'450'000));
}
