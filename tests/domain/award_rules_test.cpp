// SPDX-License-Identifier: EUPL-1.2
#include "domain/grant_state.h"

#include <functional>

#include "domain/rule_cases.h"

// What the regulation does not allow the ministry in an award, an amendment or a withdrawal. The
// tag names the article, and docs/policy.md names the tag.
using namespace kamerklaar::domain;
using namespace kamerklaar::tests;
using Kind = ProblemKind;

namespace {

DecisionSurroundings noAwardYet() {
    DecisionSurroundings around;
    around.state = stateOf({}, regulation(), {}, day(2024, 6, 1));
    around.today = day(2024, 6, 1);
    return around;
}

Decision calmAward(Money gross = eur(1'500'000), Money vatFund = eur(100'000)) {
    return approved(1, DecisionKind::Award, day(2024, 6, 10),
                    proposedAward(regulation(), gross, vatFund));
}

// After an award of 1.4 million net and a first payment of 230,000.
DecisionSurroundings afterAward() {
    DecisionSurroundings around;
    around.today = day(2025, 5, 1);
    around.state = stateOf({calmAward()}, regulation(), {}, around.today);
    around.paidByInstalment = {{1, {eur(250'000), eur(20'000)}}};
    return around;
}

// Takes 100,000 gross off the last programme year and the last instalment.
Decision calmAmendment() {
    const GrantAmount less{eur(-100'000), eur(-10'000)};
    AwardTerms terms;
    terms.gross = less.gross;
    terms.vatFund = less.vatFund;
    terms.net = less.net();
    terms.years = {{3, less}};
    terms.instalments = std::get<AwardTerms>(calmAward().terms).instalments;
    terms.instalments.back().amount = terms.instalments.back().amount + less;
    terms.grounds = "De gemeente ziet af van een activiteit.";
    return approved(2, DecisionKind::Amendment, day(2025, 5, 1), terms);
}

AwardTerms& termsOf(Decision& decision) {
    return std::get<AwardTerms>(decision.terms);
}

// The findings about a decision that `change` was done to.
template <typename Change>
auto about(Decision decision, DecisionSurroundings around, Change change) {
    change(termsOf(decision), around);
    return [decision, around](const Scheme& scheme) { return check(decision, scheme, around); };
}
template <typename Change>
auto award(Change change) {
    return about(calmAward(), noAwardYet(), change);
}
template <typename Change>
auto amendment(Change change) {
    return about(calmAmendment(), afterAward(), change);
}

}  // namespace

TEST_CASE("of an award, an amendment and a withdrawal in order there is nothing to say") {
    checkCalm(award([](auto&, auto&) {}));
    checkCalm(amendment([](auto&, auto&) {}));
    Decision withdrawal = calmAmendment();
    withdrawal.decisionKind = DecisionKind::Withdrawal;
    checkCalm(about(withdrawal, afterAward(), [](auto&, auto&) {}));
}

TEST_CASE("gross is net and the part for the VAT fund, in an award and in a change", "[art-2-5]") {
    checkOnly({Kind::GrossNotNetPlusVat,
               "terms/gross",
               refusing,
               "art. 2, vijfde lid",
               {eur(1'500'000), Money::cents(140'000'001), eur(100'000)}},
              award([](AwardTerms& terms, auto&) { terms.net += Money::cents(1); }));
    checkOnly({Kind::GrossNotNetPlusVat,
               "terms/gross",
               refusing,
               "art. 2, vijfde lid",
               {eur(-100'000), eur(-89'999), eur(-10'000)}},
              amendment([](AwardTerms& terms, auto&) { terms.net += eur(1); }));
}

TEST_CASE("no municipality gets more than the maximum, VAT included", "[art-maximum]") {
    Scheme scheme = regulation();
    const Money most = *scheme.maximumPerMunicipality;
    // With roomier instalments, so that this is the only thing to say.
    for (InstalmentPlan& plan : scheme.instalments) {
        plan.maximum.reset();
    }
    DecisionSurroundings around = noAwardYet();
    const auto said = [&](Money gross) {
        const Decision decision = approved(1, DecisionKind::Award, day(2024, 6, 10),
                                           proposedAward(scheme, gross, eur(100'000)));
        return check(decision, scheme, around);
    };
    CHECK(said(most).empty());
    const Problems above = said(most + Money::cents(1));
    REQUIRE(above.size() == 1);
    checkSaid(
        above.front(),
        {Kind::AwardAboveMaximum, "terms/gross", refusing, "", {most + Money::cents(1), most}});
    scheme.maximumPerMunicipality.reset();
    CHECK(said(most + Money::cents(1)).empty());
}

TEST_CASE("all awards together stay within the ceiling, to the cent", "[awb-4-25]") {
    const Money ceiling = *regulation().ceiling;
    checkCalm(award([&](auto&, DecisionSurroundings& around) {
        around.awardedElsewhere = ceiling - eur(1'500'000);
    }));
    checkOnly({Kind::AwardsAboveCeiling,
               "terms/gross",
               refusing,
               "art. 4:25, tweede lid, Awb",
               {ceiling + Money::cents(1), ceiling}},
              award([&](auto&, DecisionSurroundings& around) {
                  around.awardedElsewhere = ceiling - eur(1'500'000) + Money::cents(1);
              }));
    // A change that raises nothing breaks no ceiling.
    checkCalm(
        amendment([&](auto&, DecisionSurroundings& around) { around.awardedElsewhere = ceiling; }));
}

TEST_CASE("without indexation, more than the first award is flagged and not refused") {
    const auto raised = [](Money more) {
        DecisionSurroundings around;
        around.today = day(2025, 5, 1);
        around.state =
            stateOf({calmAward(eur(1'200'000), Money())}, regulation(), {}, around.today);
        AwardTerms terms;
        terms.gross = more;
        terms.net = more;
        terms.years = {{3, {more, Money()}}};
        terms.instalments = around.state.instalments;
        terms.instalments.back().amount.gross += more;
        terms.grounds = "Hogere kosten.";
        return about(approved(2, DecisionKind::Amendment, day(2025, 5, 1), terms), around,
                     [](auto&, auto&) {});
    };
    checkOnly(
        {Kind::AwardRaised, "terms/gross", Severity::Flagged, "", {eur(1'240'000), eur(1'200'000)}},
        raised(eur(40'000)));
    checkCalm(raised(eur(-40'000)));
}

TEST_CASE("an award letter plans instalments within their maximum and window", "[art-6-maximum]") {
    const InstalmentPlan& first = regulation().instalments.front();
    checkOnly({Kind::InstalmentAboveMaximum,
               "terms/instalments/0/gross",
               refusing,
               "art. 6",
               {*first.maximum + eur(1), *first.maximum}},
              award([](AwardTerms& terms, auto&) {
                  terms.instalments[0].amount.gross += eur(1);
                  terms.instalments[1].amount.gross -= eur(1);
              }));
    checkOnly({Kind::PaymentOutsideWindow,
               "terms/instalments/3/plannedOn",
               refusing,
               "art. 6",
               {first.window.first(), first.window.last()}},
              award([&](AwardTerms& terms, auto&) {
                  terms.instalments[3].plannedOn = first.window.last().plusDays(1);
              }));
}

TEST_CASE("whether the maximum of an instalment counts the part for the VAT fund is data",
          "[art-6-maximum]") {
    Scheme scheme = regulation();
    Decision decision = calmAward();
    auto& shares = termsOf(decision).instalments;
    // Above the maximum gross, and not above it net.
    shares[0].amount = {*scheme.instalments[0].maximum + eur(10'000), eur(30'000)};
    shares[1].amount.gross -= eur(10'000);
    const auto kinds = [&] { return check(decision, scheme, noAwardYet()); };
    CHECK(found(kinds(), Kind::InstalmentAboveMaximum));
    scheme.maximaCountVatFund = false;
    CHECK_FALSE(found(kinds(), Kind::InstalmentAboveMaximum));
}

TEST_CASE("an award adds up over programme years and instalments, gross and VAT") {
    const Money whole = eur(1'500'000);
    checkOnly({Kind::YearsDiffer, "terms/years", refusing, "", {whole - eur(1), whole}},
              award([](AwardTerms& terms, auto&) { terms.years[0].amount.gross -= eur(1); }));
    checkOnly({Kind::YearsDiffer, "terms/years", refusing, "", {eur(100'001), eur(100'000)}},
              award([](AwardTerms& terms, auto&) { terms.years[0].amount.vatFund += eur(1); }));
    checkOnly({Kind::InstalmentsDiffer, "terms/instalments", refusing, "", {Money(), whole}},
              award([](AwardTerms& terms, auto&) { terms.instalments.clear(); }));
    // An amendment of the amount without a new schedule leaves one that no longer adds up.
    checkOnly({Kind::InstalmentsDiffer, "terms/instalments", refusing, "", {whole, eur(1'400'000)}},
              amendment([](AwardTerms& terms, auto&) { terms.instalments.clear(); }));
}

TEST_CASE("an award is not lowered below what was paid", "[art-10-below-paid]") {
    const auto lowered = [](Money paid) {
        return amendment([paid](auto&, DecisionSurroundings& around) {
            around.paidByInstalment = {{1, {eur(250'000) + eur(10'000), eur(10'000)}},
                                       {2, {paid - eur(250'000), Money()}}};
        });
    };
    checkCalm(lowered(eur(1'310'000)));
    checkOnly({Kind::AwardBelowPaid,
               "terms/net",
               refusing,
               "art. 10",
               {eur(1'310'000), eur(1'310'000) + Money::cents(1)}},
              lowered(eur(1'310'000) + Money::cents(1)));
}

TEST_CASE("the spending period lies within that of the scheme, its last day included",
          "[art-10a]") {
    const Period whole = regulation().spendingPeriod;
    const auto within = [](Date first, Date last) {
        return award(
            [=](AwardTerms& terms, auto&) { terms.spendingPeriod = Period::known(first, last); });
    };
    checkCalm(within(whole.first(), whole.last()));
    checkCalm(within(whole.first().plusDays(40), whole.last().plusDays(-1)));
    checkOnly({Kind::PeriodOutsideScheme,
               "terms/spendingPeriod/last",
               refusing,
               "art. 10a",
               {whole.first(), whole.last()}},
              within(whole.first(), whole.last().plusDays(1)));
    checkOnly({Kind::PeriodOutsideScheme,
               "terms/spendingPeriod/first",
               refusing,
               "art. 10a",
               {whole.first(), whole.last()}},
              within(whole.first().plusDays(-1), whole.last()));
    // What an extension has lengthened may stay so in an amendment.
    const Date extended = *regulation().lastDayOfExtension;
    checkCalm(amendment([&](AwardTerms& terms, DecisionSurroundings& around) {
        around.state.spendingPeriod = Period::known(whole.first(), extended);
        terms.spendingPeriod = around.state.spendingPeriod;
    }));
}

TEST_CASE("an award comes once, and a change after it and before the settlement") {
    Decision decision = calmAward();
    checkAmong(Kind::AwardTwice, "",
               [&](const Scheme& scheme) { return check(decision, scheme, afterAward()); });
    for (const DecisionKind kind : {DecisionKind::Amendment, DecisionKind::Withdrawal}) {
        decision = calmAmendment();
        decision.decisionKind = kind;
        checkAmong(Kind::AwardMissing, "",
                   [&](const Scheme& scheme) { return check(decision, scheme, noAwardYet()); });
        DecisionSurroundings around = afterAward();
        around.state.settled = SettlementTerms{};
        checkOnly({Kind::StageClosed, "", refusing, "", {std::string("settlement")}},
                  [&](const Scheme& scheme) { return check(decision, scheme, around); });
    }
}

TEST_CASE("a change needs its reason, and a withdrawal lowers the grant") {
    checkOnly({Kind::ReasonMissing, "terms/grounds", refusing, "", {}},
              amendment([](AwardTerms& terms, auto&) { terms.grounds = " \n"; }));
    Decision decision = calmAmendment();
    decision.decisionKind = DecisionKind::Withdrawal;
    checkAmong(Kind::WithdrawalRaises, "terms/gross",
               about(decision, afterAward(), [](AwardTerms& terms, auto&) {
                   terms.gross = eur(5);
                   terms.net = eur(15'000);
               }));
    checkAmong(Kind::Missing, "terms/gross",
               about(decision, afterAward(), [](AwardTerms& terms, auto&) {
                   terms.gross = terms.vatFund = terms.net = Money();
               }));
    // An amendment may leave the amounts as they are.
    checkCalm(amendment([](AwardTerms& terms, auto&) {
        terms = {};
        terms.obligations = "Meld wijzigingen vooraf.";
        terms.grounds = "Op verzoek van de gemeente.";
    }));
}

TEST_CASE("a change may move an amount between the municipality and the VAT fund") {
    checkCalm(amendment([](AwardTerms& terms, auto&) {
        terms.gross = Money();
        terms.vatFund = eur(-20'000);
        terms.net = eur(20'000);
        terms.years = {{2, {Money(), eur(-20'000)}}};
        terms.instalments = std::get<AwardTerms>(calmAward().terms).instalments;
        terms.instalments[1].amount.vatFund -= eur(20'000);
    }));
}

TEST_CASE("what is no value in an award is refused at its place") {
    struct Row {
        Kind kind;
        std::string field;
        std::function<void(AwardTerms&)> change;
    };
    const std::vector<Row> rows = {
        {Kind::Missing, "terms/gross", [](auto& t) { t.gross = t.net = t.vatFund = Money(); }},
        {Kind::NegativeAmount, "terms/gross", [](auto& t) { t.gross = eur(-1); }},
        {Kind::NegativeAmount, "terms/vatFund", [](auto& t) { t.vatFund = eur(-1); }},
        {Kind::NegativeAmount, "terms/net", [](auto& t) { t.vatFund = t.gross + eur(1); }},
        {Kind::UnknownCode, "terms/years/2/programmeYear",
         [](auto& t) { t.years[2].programmeYear = 4; }},
        {Kind::DuplicateCode, "terms/years/2/programmeYear",
         [](auto& t) { t.years[2].programmeYear = 1; }},
        {Kind::NegativeAmount, "terms/years/1/gross",
         [](auto& t) { t.years[1].amount.gross = eur(-1); }},
        {Kind::NegativeAmount, "terms/years/1/vatFund",
         [](auto& t) { t.years[1].amount.vatFund = eur(-1); }},
        {Kind::UnknownCode, "terms/instalments/0/number",
         [](auto& t) { t.instalments[0].number = 5; }},
        {Kind::DuplicateCode, "terms/instalments/1/number",
         [](auto& t) { t.instalments[1].number = 1; }},
        {Kind::NegativeAmount, "terms/instalments/1/gross",
         [](auto& t) { t.instalments[1].amount.gross = eur(-1); }},
        {Kind::Missing, "terms/spendingPeriod/first", [](auto& t) { t.spendingPeriod.reset(); }},
        {Kind::UnknownCode, "terms/reportTerms/0/year",
         [](auto& t) { t.reportTerms[0].year = 2023; }},
        {Kind::DuplicateCode, "terms/reportTerms/1/year",
         [](auto& t) { t.reportTerms[1].year = 2024; }},
        {Kind::DueBeforeEnd, "terms/reportTerms/0/due",
         [](auto& t) { t.reportTerms[0].due = t.reportTerms[0].period.last().plusDays(-1); }},
        {Kind::TextTooLong, "terms/obligations",
         [](auto& t) { t.obligations = std::string(30'001, 'x'); }},
    };
    for (const Row& row : rows) {
        checkAmong(row.kind, row.field,
                   award([&](AwardTerms& terms, auto&) { row.change(terms); }));
    }
    // A change may be below nothing, but not what it leaves.
    checkAmong(Kind::NegativeAmount, "terms/gross",
               amendment([](AwardTerms& terms, auto&) { terms.gross = eur(-1'500'001); }));
    checkAmong(Kind::NegativeAmount, "terms/years/0/gross", amendment([](AwardTerms& terms, auto&) {
                   terms.years[0].amount.gross = eur(-500'001);
               }));
}

TEST_CASE("a decision has its dates") {
    Decision decision = calmAward();
    decision.date = Date();
    decision.effectiveOn = Date();
    const auto findings = [&](const Scheme& scheme) {
        return check(decision, scheme, noAwardYet());
    };
    checkAmong(Kind::Missing, "date", findings);
    checkAmong(Kind::Missing, "effectiveOn", findings);
}
