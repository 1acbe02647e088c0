// SPDX-License-Identifier: EUPL-1.2
#include "domain/grant_state.h"
#include "domain/rule_cases.h"

// What the regulation does not allow in a payment, an extension, a settlement and a recovery.
using namespace kamerklaar::domain;
using namespace kamerklaar::tests;
using Kind = ProblemKind;

namespace {

Decision firstAward() {
    return approved(1, DecisionKind::Award, day(2024, 6, 10),
                    proposedAward(regulation(), eur(1'500'000), eur(100'000)));
}

DecisionSurroundings withAward(Date today) {
    DecisionSurroundings around;
    around.today = today;
    around.state = stateOf({firstAward()}, regulation(), {}, today);
    return around;
}

template <typename Terms>
auto saying(DecisionKind kind, Date date, Terms terms, DecisionSurroundings around) {
    const Decision decision = approved(9, kind, date, terms);
    return [decision, around](const Scheme& scheme) { return check(decision, scheme, around); };
}

PaymentOrder order(int instalment, Money net, Money vatFund) {
    const InstalmentPlan& plan = regulation().instalments.at(std::size_t(instalment) - 1);
    return {instalment, plan.plannedOn, net, vatFund, {}, 0};
}

template <typename Change>
auto payment(PaymentOrder paid, Change change) {
    DecisionSurroundings around = withAward(paid.payOn);
    change(paid, around);
    return saying(DecisionKind::Payment, paid.payOn, paid, around);
}

template <typename Change>
auto extension(Change change) {
    ExtensionTerms terms{day(2026, 11, 2), "Meer tijd voor de overdracht.", day(2027, 12, 31)};
    DecisionSurroundings around = withAward(day(2026, 12, 1));
    change(terms, around);
    return saying(DecisionKind::Extension, around.today, terms, around);
}

// Paid in full, the final return is there.
DecisionSurroundings paidInFull() {
    DecisionSurroundings around = withAward(day(2028, 9, 1));
    around.state.paid = {eur(1'500'000), eur(100'000)};
    around.finalReturn = 2027;
    around.finalReturnYear = 2027;
    return around;
}

SettlementTerms asAwarded() {
    SettlementTerms terms;
    terms.termStart = day(2028, 7, 15);
    terms.gross = eur(1'500'000);
    terms.vatFund = eur(100'000);
    return terms;
}

SettlementTerms lower(const std::string& ground) {
    SettlementTerms terms = asAwarded();
    terms.gross -= eur(200'000);
    terms.ground = ground;
    terms.reason = "Twee interventies zijn niet uitgevoerd.";
    return terms;
}

template <typename Change>
auto settlement(SettlementTerms terms, Change change) {
    DecisionSurroundings around = paidInFull();
    Date date = day(2028, 9, 1);
    change(terms, around, date);
    return saying(DecisionKind::Settlement, date, terms, around);
}
const auto asItIs = [](auto&&...) {};

template <typename Change>
auto recovery(Change change) {
    RecoveryTerms terms{true, eur(200'000), "Te veel betaald.", {}};
    DecisionSurroundings around = paidInFull();
    around.state.settled = lower("a");
    change(terms, around);
    return saying(DecisionKind::Recovery, day(2029, 1, 8), terms, around);
}

}  // namespace

TEST_CASE("a payment lies between the first and the last day that the regulation gives",
          "[art-6-window]") {
    const Period window = regulation().instalments.front().window;
    for (const auto& [payOn, allowed] :
         std::vector<std::pair<Date, bool>>{{window.first(), true},
                                            {window.last(), true},
                                            {window.first().plusDays(-1), false},
                                            {window.last().plusDays(1), false}}) {
        INFO(payOn.iso());
        const auto said = payment(order(1, eur(100), Money()),
                                  [&](PaymentOrder& paid, auto&) { paid.payOn = payOn; });
        if (allowed) {
            checkCalm(said);
        } else {
            checkOnly({Kind::PaymentOutsideWindow,
                       "terms/payOn",
                       refusing,
                       "art. 6",
                       {window.first(), window.last()}},
                      said);
        }
    }
}

TEST_CASE("what is paid of an instalment stays within its maximum", "[art-6-maximum]") {
    const auto paid = [](Money net) {
        return payment(order(2, net, eur(20'000)), [](auto&, DecisionSurroundings& around) {
            around.paidByInstalment = {{1, {eur(250'000), Money()}}, {2, {eur(80'000), Money()}}};
        });
    };
    checkCalm(paid(eur(400'000)));
    checkOnly({Kind::InstalmentAboveMaximum,
               "terms/net",
               refusing,
               "art. 6",
               {eur(500'001), eur(500'000)}},
              paid(eur(400'001)));
}

TEST_CASE("all municipalities together stay within the national maximum of an instalment",
          "[art-6-national]") {
    const Money most = *regulation().instalments.at(2).nationalMaximum;
    const auto paid = [&](Money elsewhere) {
        return payment(order(3, eur(380'000), eur(20'000)),
                       [&](auto&, DecisionSurroundings& around) {
                           around.paidElsewhere = {{2, most}, {3, elsewhere}};
                       });
    };
    checkCalm(paid(most - eur(400'000)));
    checkOnly({Kind::InstalmentAboveNational,
               "terms/net",
               refusing,
               "art. 6",
               {most + Money::cents(1), most}},
              paid(most - eur(400'000) + Money::cents(1)));
}

TEST_CASE("no more is paid than is awarded net, or than is settled", "[art-2-5-paid]") {
    const auto paid = [](Money net, std::optional<SettlementTerms> settled) {
        return payment(order(4, net, Money()), [&](auto&, DecisionSurroundings& around) {
            around.paidByInstalment = {{1, {eur(250'000), Money()}},
                                       {2, {eur(500'000), Money()}},
                                       {3, {eur(500'000), Money()}}};
            around.state.settled = settled;
        });
    };
    checkCalm(paid(eur(150'000), {}));
    checkOnly(
        {Kind::PaymentAboveAward, "terms/net", refusing, "", {eur(1'400'001), eur(1'400'000)}},
        paid(eur(150'001), {}));
    checkOnly(
        {Kind::PaymentAboveAward, "terms/net", refusing, "", {eur(1'350'000), eur(1'200'000)}},
        paid(eur(100'000), lower("a")));
}

TEST_CASE("no more goes into the VAT fund than the award has for it", "[art-2-5-paid]") {
    const auto paid = [](Money vatFund) {
        return payment(order(4, eur(1'000), vatFund), [](auto&, DecisionSurroundings& around) {
            around.paidByInstalment = {{1, {eur(70'000), eur(70'000)}}};
        });
    };
    checkCalm(paid(eur(30'000)));
    checkOnly({Kind::VatFundAboveAward,
               "terms/vatFund",
               refusing,
               "art. 2, vijfde lid",
               {eur(30'001) + eur(70'000), eur(100'000)}},
              paid(eur(30'001)));
}

TEST_CASE("what is no value in a payment is refused") {
    const auto changed = [](auto change) { return payment(order(1, eur(100), Money()), change); };
    checkAmong(Kind::NegativeAmount, "terms/net",
               changed([](PaymentOrder& paid, auto&) { paid.net = eur(-1); }));
    checkAmong(Kind::NegativeAmount, "terms/vatFund",
               changed([](PaymentOrder& paid, auto&) { paid.vatFund = eur(-1); }));
    checkOnly({Kind::Missing, "terms/net", refusing, "", {}},
              changed([](PaymentOrder& paid, auto&) { paid.net = Money(); }));
    checkOnly({Kind::UnknownCode, "terms/instalment", refusing, "", {std::string("5")}},
              changed([](PaymentOrder& paid, auto&) { paid.instalment = 5; }));
    checkAmong(Kind::Missing, "terms/payOn",
               changed([](PaymentOrder& paid, auto&) { paid.payOn = Date(); }));
    checkAmong(Kind::AwardMissing, "", changed([](auto&, DecisionSurroundings& around) {
                   around.state = {};
                   around.state.awarded = {eur(1'500'000), Money()};
               }));
}

TEST_CASE("the spending period is extended at most up to the last day for it", "[art-10a]") {
    checkCalm(extension([](auto&, auto&) {}));
    const Date last = *regulation().lastDayOfExtension;
    checkOnly(
        {Kind::ExtensionTooLong, "terms/lastDay", refusing, "art. 10a", {last.plusDays(1), last}},
        extension([&](ExtensionTerms& terms, auto&) { terms.lastDay = last.plusDays(1); }));
    const Date now = regulation().spendingPeriod.last();
    checkOnly({Kind::ExtensionNotLater, "terms/lastDay", refusing, "", {now, now}},
              extension([&](ExtensionTerms& terms, auto&) { terms.lastDay = now; }));
}

TEST_CASE("a request for extension is reasoned, and flagged when it comes too late", "[art-10a]") {
    const Date last = *regulation().lastDayOfExtensionRequest;
    checkCalm(extension([&](ExtensionTerms& terms, DecisionSurroundings& around) {
        terms.requestedOn = last;
        around.today = last;
    }));
    checkOnly({Kind::ExtensionRequestLate,
               "terms/requestedOn",
               Severity::Flagged,
               "art. 10a",
               {last.plusDays(1), last}},
              extension([&](ExtensionTerms& terms, DecisionSurroundings& around) {
                  terms.requestedOn = last.plusDays(1);
                  around.today = last.plusDays(1);
              }));
    checkOnly({Kind::ReasonMissing, "terms/motivation", refusing, "art. 10a", {}},
              extension([](ExtensionTerms& terms, auto&) { terms.motivation.clear(); }));
    checkAmong(Kind::DayInFuture, "terms/requestedOn",
               extension([](ExtensionTerms& terms, DecisionSurroundings& around) {
                   terms.requestedOn = around.today.plusDays(1);
               }));
    checkAmong(Kind::Missing, "terms/lastDay",
               extension([](ExtensionTerms& terms, auto&) { terms.lastDay = Date(); }));
    checkAmong(Kind::AwardMissing, "", extension([](auto&, DecisionSurroundings& around) {
                   around.state.hasAward = false;
               }));
}

TEST_CASE("a grant is settled after the final SiSa return", "[art-9]") {
    checkCalm(settlement(asAwarded(), asItIs));
    checkOnly(
        {Kind::SettlementTooEarly, "terms/finalReturn", refusing, "art. 9", {std::string("2027")}},
        settlement(asAwarded(),
                   [](auto&, DecisionSurroundings& around, auto&) { around.finalReturn.reset(); }));
}

TEST_CASE("a settlement is not above the award", "[art-9]") {
    checkOnly({Kind::SettlementAboveAward,
               "terms/gross",
               refusing,
               "art. 9",
               {eur(1'500'001), eur(1'500'000)}},
              settlement(asAwarded(),
                         [](SettlementTerms& terms, auto&, auto&) { terms.gross += eur(1); }));
}

TEST_CASE("a settlement after the weeks of its term is flagged; a Saturday stands", "[art-9]") {
    const Date last = day(2028, 12, 16);
    checkCalm(settlement(asAwarded(), [&](auto&, auto&, Date& date) { date = last; }));
    checkOnly({Kind::SettlementLate, "date", Severity::Flagged, "art. 9", {last, last.plusDays(1)}},
              settlement(asAwarded(), [&](auto&, auto&, Date& date) { date = last.plusDays(1); }));
    // The start of the term is a field of its own.
    checkCalm(settlement(asAwarded(), [&](SettlementTerms& terms, auto&, Date& date) {
        date = last.plusDays(1);
        terms.termStart = terms.termStart.plusDays(1);
    }));
}

TEST_CASE("a lower settlement rests on one of the four grounds, with its reason",
          "[art-9-grounds]") {
    CHECK(regulation().termsOf(TermKind::SettlementGround).size() == 4);
    for (const std::string ground : {"a", "b", "d"}) {
        INFO(ground);
        checkCalm(settlement(lower(ground), asItIs));
    }
    // Underspending is no ground by itself: there is no fifth.
    checkOnly({Kind::UnknownCode, "terms/ground", refusing, "", {std::string("onderbesteding")}},
              settlement(lower("onderbesteding"), asItIs));
    checkOnly({Kind::GroundMissing, "terms/ground", refusing, "art. 9", {}},
              settlement(lower(""), asItIs));
    checkOnly(
        {Kind::ReasonMissing, "terms/reason", refusing, "art. 9", {}},
        settlement(lower("b"), [](SettlementTerms& terms, auto&, auto&) { terms.reason = "  "; }));
    checkOnly(
        {Kind::GroundWithoutReduction, "terms/ground", refusing, "art. 9", {}},
        settlement(asAwarded(), [](SettlementTerms& terms, auto&, auto&) { terms.ground = "a"; }));
    // Less for the municipality is lower too, though the gross amount stays.
    checkOnly({Kind::GroundMissing, "terms/ground", refusing, "art. 9", {}},
              settlement(asAwarded(), [](SettlementTerms& terms, auto&, auto&) {
                  terms.vatFund += eur(1);
                  terms.reason = "x";
              }));
}

TEST_CASE("wrong data are a ground only when right ones would have led to another decision",
          "[art-9-c]") {
    const Term& ground = *regulation().term(TermKind::SettlementGround, "c");
    CHECK(ground.marked);
    CHECK(ground.name.find("tot een andere beslissing") != ground.name.npos);
    checkCalm(settlement(
        lower("c"), [](SettlementTerms& terms, auto&, auto&) { terms.groundCondition = true; }));
    checkOnly({Kind::GroundConditionMissing,
               "terms/groundCondition",
               refusing,
               "art. 9, onder c",
               {ground.name}},
              settlement(lower("c"), asItIs));
}

TEST_CASE("a grant is settled once, and not without an award") {
    checkOnly({Kind::StageClosed, "", refusing, "", {std::string("settlement")}},
              settlement(asAwarded(), [](auto&, DecisionSurroundings& around, auto&) {
                  around.state.settled = asAwarded();
              }));
    checkAmong(Kind::AwardMissing, "",
               settlement(asAwarded(), [](auto&, DecisionSurroundings& around, auto&) {
                   around.state.hasAward = false;
               }));
    checkAmong(Kind::Missing, "terms/termStart",
               settlement(asAwarded(),
                          [](SettlementTerms& terms, auto&, auto&) { terms.termStart = Date(); }));
    checkAmong(Kind::NegativeAmount, "terms/vatFund",
               settlement(asAwarded(),
                          [](SettlementTerms& terms, auto&, auto&) { terms.vatFund = eur(-1); }));
}

TEST_CASE("money is claimed back only after a lower settlement", "[art-10]") {
    checkCalm(recovery([](auto&, auto&) {}));
    const Said tooSoon{Kind::RecoveryWithoutLowerSettlement, "", refusing, "art. 10", {}};
    // Then any amount is too much, which says nothing more.
    checkOnly(tooSoon,
              recovery([](auto&, DecisionSurroundings& around) { around.state.settled.reset(); }));
    // As awarded, nothing was paid too much: not even the decision to leave it is there to take.
    checkOnly(tooSoon, recovery([](RecoveryTerms& terms, DecisionSurroundings& around) {
                  around.state.settled = asAwarded();
                  terms.recover = false;
                  terms.amount = Money();
              }));
}

TEST_CASE("no more is claimed back than was paid too much", "[art-10]") {
    checkOnly({Kind::RecoveryAboveOverpaid,
               "terms/amount",
               refusing,
               "art. 10",
               {eur(200'001), eur(200'000)}},
              recovery([](RecoveryTerms& terms, auto&) { terms.amount += eur(1); }));
}

TEST_CASE("recovering or leaving it both have their reason", "[art-10]") {
    const auto left = [](RecoveryTerms& terms, auto&) {
        terms.recover = false;
        terms.amount = Money();
    };
    checkCalm(recovery(left));
    for (const bool recover : {true, false}) {
        checkOnly({Kind::ReasonMissing, "terms/reason", refusing, "art. 10", {}},
                  recovery([&](RecoveryTerms& terms, DecisionSurroundings& around) {
                      if (!recover) {
                          left(terms, around);
                      }
                      terms.reason.clear();
                  }));
    }
    checkOnly({Kind::AmountWithoutRecovery, "terms/amount", refusing, "", {eur(200'000)}},
              recovery([](RecoveryTerms& terms, auto&) { terms.recover = false; }));
    checkOnly({Kind::Missing, "terms/amount", refusing, "", {}},
              recovery([](RecoveryTerms& terms, auto&) { terms.amount = Money(); }));
    checkAmong(Kind::NegativeAmount, "terms/amount",
               recovery([](RecoveryTerms& terms, auto&) { terms.amount = eur(-1); }));
    checkOnly({Kind::StageClosed, "", refusing, "", {std::string("recovery")}},
              recovery([](auto&, DecisionSurroundings& around) {
                  around.state.recovery = RecoveryTerms{};
              }));
}

TEST_CASE("the decisions about no single municipality have what they need") {
    const auto said = [](DecisionKind kind, auto terms) {
        return saying(kind, day(2026, 1, 5), terms, DecisionSurroundings{});
    };
    checkCalm(said(DecisionKind::Publication, PublicationTerms{2025, {}}));
    checkOnly({Kind::Missing, "terms/year", refusing, "", {}},
              said(DecisionKind::Publication, PublicationTerms{}));
    checkOnly({Kind::Missing, "terms/workbook", refusing, "", {}},
              said(DecisionKind::TakeOver, TakeOverTerms{}));
    SelectionTerms selection{{3}, {{"GM0141", 1, "hoogste index"}, {"GM0748", 2, "tweede"}}};
    checkCalm(said(DecisionKind::Selection, selection));
    selection.chosen[1] = {"GM0141", 2, ""};
    checkAmong(Kind::DuplicateCode, "terms/chosen/1/code",
               said(DecisionKind::Selection, selection));
    checkAmong(Kind::ReasonMissing, "terms/chosen/1/reason",
               said(DecisionKind::Selection, selection));
    checkAmong(Kind::Missing, "terms/chosen",
               said(DecisionKind::Selection, SelectionTerms{{3}, {}}));
    checkAmong(Kind::ReasonMissing, "reason", said(DecisionKind::Reversal, ReversalTerms{{4}}));
    checkAmong(Kind::Missing, "terms/reversed", said(DecisionKind::Reversal, ReversalTerms{}));
}
