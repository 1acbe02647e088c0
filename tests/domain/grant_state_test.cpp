// SPDX-License-Identifier: EUPL-1.2
#include "domain/grant_state.h"

#include <random>

#include "domain/decisions.h"

using namespace kamerklaar::domain;
using namespace kamerklaar::tests;

namespace {

const Date awardDay = day(2024, 6, 10);
const Date later = day(2030, 1, 1);

Decision award(Money gross = eur(1'500'000), Money vatFund = eur(100'000)) {
    AwardTerms terms = proposedAward(regulation(), gross, vatFund);
    terms.obligations = "Neem deel aan de monitoring.\n\nDeel wat u leert.";
    return approved(1, DecisionKind::Award, awardDay, terms);
}

Decision amendment(int id, Date on, Money gross, Money vatFund, int year) {
    AwardTerms terms;
    terms.gross = gross;
    terms.vatFund = vatFund;
    terms.net = gross - vatFund;
    terms.years = {{year, {gross, vatFund}}};
    return approved(id, DecisionKind::Amendment, on, terms);
}

Decision payment(int id, Date on, Money net, Money vatFund) {
    return approved(id, DecisionKind::Payment, on, PaymentOrder{1, on, net, vatFund, {}, 0});
}

Decision reversal(int id, Date on, Decision& reversed) {
    reversed.reversedBy = {id};
    return approved(id, DecisionKind::Reversal, on, ReversalTerms{reversed.id});
}

std::vector<Allocation> reservations() {
    std::vector<Allocation> all;
    for (const ProgrammeYear& year : regulation().programmeYears) {
        all.push_back({{7}, year.number, {*year.reservation, Money()}, true});
    }
    return all;
}

GrantState on(Date day, const std::vector<Decision>& decisions) {
    return stateOf(decisions, regulation(), reservations(), day);
}

Money sumOfYears(const GrantState& state) {
    Money sum;
    for (const YearShare& share : state.years) {
        sum += share.amount.gross;
    }
    return sum;
}

}  // namespace

TEST_CASE("without an award there is what the scheme reserves, and nothing else") {
    const GrantState state = on(later, {});
    CHECK_FALSE(state.hasAward);
    CHECK(state.awarded == GrantAmount{eur(1'500'000), Money()});
    CHECK(state.years.size() == 3);
    CHECK(state.instalments.empty());
    CHECK(state.spendingPeriod == regulation().spendingPeriod);
    CHECK(state.paid == GrantAmount());
    CHECK(state.overpaid() == Money());
}

TEST_CASE("an award replaces what was reserved from the day on which it takes effect") {
    const std::vector<Decision> decisions = {award()};
    CHECK_FALSE(on(awardDay.plusDays(-1), decisions).hasAward);
    const GrantState state = on(awardDay, decisions);
    CHECK(state.hasAward);
    CHECK(state.awardedOn == awardDay);
    CHECK(state.awarded == GrantAmount{eur(1'500'000), eur(100'000)});
    CHECK(sumOfYears(state) == eur(1'500'000));
    CHECK(state.instalments.size() == 4);
    CHECK(state.obligations ==
          std::vector<std::string>{"Neem deel aan de monitoring.", "Deel wat u leert."});
    CHECK(state.reportTerms.size() == 4);
}

TEST_CASE("only what was approved counts") {
    Decision decision = award();
    for (const DecisionStatus status : {DecisionStatus::Prepared, DecisionStatus::Declined}) {
        decision.status = status;
        CHECK_FALSE(on(later, {decision}).hasAward);
    }
}

TEST_CASE("an amendment changes the award from its day, in the year that it names") {
    const std::vector<Decision> decisions = {
        amendment(2, day(2025, 3, 1), eur(-200'000), eur(-20'000), 2), award()};
    CHECK(on(day(2025, 2, 28), decisions).awarded.gross == eur(1'500'000));
    const GrantState state = on(day(2025, 3, 1), decisions);
    CHECK(state.awarded == GrantAmount{eur(1'300'000), eur(80'000)});
    CHECK(state.years.at(1).amount.gross == eur(300'000));
    CHECK(state.years.at(0).amount.gross == eur(500'000));
    CHECK(sumOfYears(state) == state.awarded.gross);
    // What an amendment leaves empty stays as it was.
    CHECK(state.instalments.size() == 4);
    CHECK(state.obligations.size() == 2);
}

TEST_CASE("what an amendment fills in takes the place of what was there") {
    Decision change = amendment(2, day(2025, 3, 1), Money(), Money(), 1);
    auto& terms = std::get<AwardTerms>(change.terms);
    terms.instalments = {{1, day(2025, 5, 1), {eur(5), Money()}}};
    terms.obligations = "Meld wijzigingen vooraf.";
    const Period window = Period::known(day(2025, 1, 1), day(2025, 6, 30));
    terms.reportTerms = {{2025, window, day(2025, 9, 1)}};
    const GrantState state = on(later, {award(), change});
    CHECK(state.instalments == terms.instalments);
    CHECK(state.obligations == std::vector<std::string>{"Meld wijzigingen vooraf."});
    REQUIRE(state.reportTerms.size() == 4);
    CHECK(state.reportTerms.at(1) == ReportTerm{2025, window, day(2025, 9, 1)});
    CHECK(state.reportTerms.at(2).due == regulation().rounds.at(2).due);
}

TEST_CASE("an extension lengthens the spending period from its own day", "[art-10a]") {
    const Date asked = day(2026, 11, 1);
    const Date lastDay = *regulation().lastDayOfExtension;
    const std::vector<Decision> decisions = {
        award(),
        approved(2, DecisionKind::Extension, asked, ExtensionTerms{asked, "meer tijd", lastDay})};
    CHECK(on(asked.plusDays(-1), decisions).spendingPeriod == regulation().spendingPeriod);
    CHECK_FALSE(on(asked.plusDays(-1), decisions).isExtended);
    const GrantState state = on(asked, decisions);
    CHECK(state.spendingPeriod.last() == lastDay);
    CHECK(state.isExtended);
}

TEST_CASE("a counter-act takes a decision away from its own day, and not before") {
    Decision change = amendment(2, day(2025, 3, 1), eur(-200'000), Money(), 2);
    const Decision counterAct = reversal(3, day(2025, 6, 1), change);
    const std::vector<Decision> decisions = {award(), change, counterAct};
    CHECK(on(day(2025, 5, 31), decisions).awarded.gross == eur(1'300'000));
    CHECK(on(day(2025, 6, 1), decisions).awarded.gross == eur(1'500'000));
    CHECK_FALSE(countsOn(change, decisions, day(2025, 6, 1)));
    CHECK(countsOn(counterAct, decisions, day(2025, 6, 1)));
    // A counter-act that was only prepared takes nothing away.
    Decision prepared = counterAct;
    prepared.status = DecisionStatus::Prepared;
    change.reversedBy = {};
    CHECK(on(later, {award(), change, prepared}).awarded.gross == eur(1'300'000));
}

TEST_CASE("reversing a counter-act brings the first decision back") {
    Decision change = amendment(2, day(2025, 3, 1), eur(-200'000), Money(), 2);
    Decision counterAct = reversal(3, day(2025, 6, 1), change);
    const Decision second = reversal(4, day(2025, 9, 1), counterAct);
    const std::vector<Decision> decisions = {award(), change, counterAct, second};
    CHECK(on(day(2025, 8, 31), decisions).awarded.gross == eur(1'500'000));
    CHECK(on(day(2025, 9, 1), decisions).awarded.gross == eur(1'300'000));
}

TEST_CASE("a decision that was reversed by something out of sight counts no longer") {
    Decision decision = award();
    decision.reversedBy = {99};
    CHECK_FALSE(countsOn(decision, {decision}, later));
}

TEST_CASE("payments add up, and what was paid beyond a settlement is overpaid") {
    Decision first = payment(2, day(2024, 7, 1), eur(230'000), eur(20'000));
    const Decision second = payment(3, day(2025, 2, 1), eur(450'000), eur(50'000));
    std::vector<Decision> decisions = {award(), first, second};
    CHECK(on(day(2024, 12, 31), decisions).paid == GrantAmount{eur(250'000), eur(20'000)});
    CHECK(on(later, decisions).paid.net() == eur(680'000));
    CHECK(on(later, decisions).overpaid() == Money());

    SettlementTerms settlement;
    settlement.gross = eur(700'000);
    settlement.vatFund = eur(70'000);
    decisions.push_back(approved(4, DecisionKind::Settlement, day(2028, 9, 1), settlement));
    const GrantState state = on(later, decisions);
    REQUIRE(state.settled.has_value());
    CHECK(state.overpaid() == eur(50'000));
    // A settlement above what was paid leaves nothing to recover.
    std::get<SettlementTerms>(decisions.back().terms).gross = eur(900'000);
    CHECK(on(later, decisions).overpaid() == Money());
}

TEST_CASE("the order in which decisions are given makes no difference") {
    std::mt19937 random(4);
    std::vector<Decision> decisions = {
        award(), amendment(2, day(2025, 3, 1), eur(-200'000), eur(-1), 2),
        amendment(3, day(2025, 3, 1), eur(100'000), eur(1), 3),
        approved(4, DecisionKind::Extension, day(2026, 6, 1),
                 ExtensionTerms{day(2026, 5, 1), "", day(2027, 12, 1)}),
        payment(5, day(2025, 2, 1), eur(450'000), eur(50'000))};
    const GrantState expected = on(later, decisions);
    for (int i = 0; i < 20; ++i) {
        std::shuffle(decisions.begin(), decisions.end(), random);
        const GrantState state = on(later, decisions);
        CHECK(state.awarded == expected.awarded);
        CHECK(state.years == expected.years);
        CHECK(state.paid == expected.paid);
        CHECK(state.spendingPeriod == expected.spendingPeriod);
    }
}

TEST_CASE("a proposed award follows the scheme's own amounts") {
    const AwardTerms terms = proposedAward(regulation(), eur(1'500'000), eur(120'000));
    CHECK(terms.net == eur(1'380'000));
    for (std::size_t i = 0; i < terms.instalments.size(); ++i) {
        const InstalmentPlan& plan = regulation().instalments.at(i);
        CHECK(terms.instalments[i].amount.gross == plan.maximum);
        CHECK(terms.instalments[i].plannedOn == plan.plannedOn);
    }
    for (const YearShare& share : terms.years) {
        CHECK(share.amount.gross == eur(500'000));
    }
    CHECK(terms.spendingPeriod == regulation().spendingPeriod);
    REQUIRE(terms.reportTerms.size() == 4);
    CHECK(terms.reportTerms.front().due == regulation().rounds.front().due);
}

TEST_CASE("a proposed award carries the obligations of the regulation, one a line", "[art-8-2]") {
    const GrantState state =
        stateOf({approved(1, DecisionKind::Award, day(2024, 6, 10),
                          proposedAward(regulation(), eur(1'500'000), Money()))},
                regulation(), {}, day(2024, 7, 1));
    CHECK(state.obligations.size() == 5);
    for (const char* article : {"art. 7", "art. 8, tweede lid", "art. 8, derde lid",
                                "art. 8, vierde lid", "art. 17a Financiële-verhoudingswet"}) {
        CAPTURE(article);
        CHECK(std::any_of(
            state.obligations.begin(), state.obligations.end(),
            [&](const std::string& each) { return each.find(article) != std::string::npos; }));
    }
    CHECK(proposedAward(otherRegulation(), eur(100), Money()).obligations.empty());
}

TEST_CASE("whatever is proposed adds up to the cent, and no part has more VAT than gross") {
    std::mt19937 random(5);
    for (const Scheme& scheme : {regulation(), otherRegulation()}) {
        for (int i = 0; i < 500; ++i) {
            const auto cents = std::uniform_int_distribution<std::int64_t>(0, 150'000'000)(random);
            const auto vat = std::uniform_int_distribution<std::int64_t>(0, cents)(random);
            const AwardTerms terms = proposedAward(scheme, Money::cents(cents), Money::cents(vat));
            GrantAmount years;
            for (const YearShare& share : terms.years) {
                years = years + share.amount;
                REQUIRE(share.amount.vatFund >= Money());
                REQUIRE(share.amount.net() >= Money());
            }
            GrantAmount instalments;
            for (const InstalmentShare& share : terms.instalments) {
                instalments = instalments + share.amount;
                REQUIRE(share.amount.net() >= Money());
                const InstalmentPlan& plan =
                    *std::find_if(scheme.instalments.begin(), scheme.instalments.end(),
                                  [&](const auto& each) { return each.number == share.number; });
                REQUIRE(share.amount.gross <= plan.maximum.value_or(share.amount.gross));
            }
            REQUIRE(years == GrantAmount{terms.gross, terms.vatFund});
            REQUIRE(instalments == GrantAmount{terms.gross, terms.vatFund});
        }
    }
    CHECK(proposedAward(regulation(), Money(), Money()).years.size() == 3);
}
