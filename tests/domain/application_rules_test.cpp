// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossier_check.h"

#include <functional>

#include "domain/rule_cases.h"

// What a municipality asks, tells and sends is recorded; what stands out against the regulation is
// flagged with its article, and refused is only what is no value at all.
using namespace kamerklaar::domain;
using namespace kamerklaar::tests;
using Kind = ProblemKind;

namespace {

const Date today = day(2024, 6, 1);

Application calmApplication() {
    Application application;
    application.municipality = {7};
    application.receivedOn = day(2024, 5, 1);
    application.gross = eur(1'500'000);
    application.vatFund = eur(100'000);
    application.vatStatement = Answer::Yes;
    application.contact = "Programmacoördinator";
    for (const Term& item : regulation().termsOf(TermKind::PlanItem)) {
        application.plan.push_back({item.code, Answer::Yes, {}});
    }
    for (const Term& domain : regulation().termsOf(TermKind::FactorDomain)) {
        application.factors.push_back({domain.code, Answer::Yes, "CBS, 2023", {}});
    }
    for (const int year : {1, 2, 3}) {
        application.budget.push_back({"b", year, eur(200'000)});
        application.budget.push_back({"c", year, eur(300'000)});
    }
    application.otherFunding = {{"Gemeente", "capaciteit", {}, Answer::No, {}}};
    application.partners = {{"politie", "Politie", "signalen"}};
    return application;
}

template <typename Change>
auto application(Change change, std::optional<GrantAmount> awarded = {}) {
    Application one = calmApplication();
    change(one);
    return [one, awarded](const Scheme& scheme) { return check(one, scheme, awarded, today); };
}

template <typename Change>
auto notification(Change change) {
    Notification one;
    one.receivedOn = day(2024, 5, 20);
    one.nature = "te_laat";
    one.text = "De werving duurt langer.";
    one.outcome = NotificationOutcome::Talk;
    one.decidedOn = day(2024, 5, 30);
    one.decisionNote = "Besproken; de planning is aangepast.";
    change(one);
    return [one](const Scheme& scheme) { return check(one, scheme, today); };
}

template <typename Change>
auto continuity(Date on, Change change) {
    ContinuityReport one;
    one.receivedOn = day(2026, 6, 30);
    one.coversSafeguarding = Answer::Yes;
    one.coversFunding = Answer::Yes;
    change(one);
    return [one, on](const Scheme& scheme) { return check(one, scheme, on); };
}

}  // namespace

TEST_CASE("of an application in order there is nothing to say") {
    checkCalm(application([](auto&) {}));
}

TEST_CASE("an application after the last day is flagged and not refused", "[art-4]") {
    const Date last = *regulation().lastDayOfApplication;
    checkCalm(application([&](Application& one) { one.receivedOn = last; }));
    checkOnly({Kind::ApplicationLate, "receivedOn", flagged, "art. 4", {last.plusDays(1), last}},
              application([&](Application& one) { one.receivedOn = last.plusDays(1); }));
}

TEST_CASE("the statement of compensable VAT comes along", "[art-4]") {
    checkOnly({Kind::VatStatementMissing, "vatStatement", flagged, "art. 4", {}},
              application([](Application& one) { one.vatStatement = Answer::No; }));
    // Not looked at yet is no finding; assessed without looking is.
    checkCalm(application([](Application& one) { one.vatStatement = Answer::Unknown; }));
    checkOnly({Kind::VatStatementMissing, "vatStatement", flagged, "art. 4", {}},
              application([](Application& one) {
                  one.vatStatement = Answer::Unknown;
                  one.assessment = AssessmentResult::Complete;
              }));
}

TEST_CASE("the plan holds each item of the regulation", "[art-4-4]") {
    const std::vector<std::pair<std::string, std::string>> articles = {
        {"probleemanalyse", "art. 3"},        {"coordinatie", "art. 3"},
        {"a", "art. 4, vierde lid, onder a"}, {"b", "art. 4, vierde lid, onder b"},
        {"c", "art. 4, vierde lid, onder c"}, {"d", "art. 4, vierde lid, onder d"},
        {"e", "art. 4, vierde lid, onder e"}};
    REQUIRE(calmApplication().plan.size() == articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const auto& [code, article] = articles[i];
        INFO(code);
        const std::string name = regulation().term(TermKind::PlanItem, code)->name;
        const std::string field = "plan/" + std::to_string(i) + "/present";
        checkOnly({Kind::PlanItemMissing, field, flagged, article, {name}},
                  application([&](Application& one) { one.plan[i].present = Answer::No; }));
        // An item without a line is missing too, once somebody has assessed the whole.
        checkOnly({Kind::PlanItemMissing, "plan", flagged, article, {name}},
                  application([&](Application& one) {
                      one.plan.erase(one.plan.begin() + static_cast<std::ptrdiff_t>(i));
                      one.assessment = AssessmentResult::ToBeCompleted;
                  }));
    }
}

TEST_CASE("the analysis covers the five domains, each with a source", "[art-4-4-a-analysis]") {
    const std::string article = "art. 4, vierde lid, onder a";
    REQUIRE(calmApplication().factors.size() == 5);
    for (std::size_t i = 0; i < 5; ++i) {
        const std::string at = "factors/" + std::to_string(i) + "/";
        const std::string name = regulation().termsOf(TermKind::FactorDomain)[i].name;
        checkOnly({Kind::FactorDomainMissing, at + "covered", flagged, article, {name}},
                  application([&](Application& one) { one.factors[i].covered = Answer::No; }));
        checkOnly({Kind::FactorSourceMissing, at + "source", flagged, article, {name}},
                  application([&](Application& one) { one.factors[i].source = " "; }));
    }
}

TEST_CASE("the budget covers the years of the scheme and adds up to what is asked or awarded",
          "[art-4-4-c]") {
    const std::string article = "art. 4, vierde lid, onder c";
    checkOnly({Kind::BudgetNotAward, "budget", flagged, article, {eur(1'499'999), eur(1'500'000)}},
              application([](Application& one) { one.budget[0].amount -= eur(1); }));
    checkCalm(application([](auto&) {}, GrantAmount{eur(1'500'000), eur(90'000)}));
    checkOnly({Kind::BudgetNotAward, "budget", flagged, article, {eur(1'500'000), eur(1'400'000)}},
              application([](auto&) {}, GrantAmount{eur(1'400'000), eur(90'000)}));
    checkOnly(
        {Kind::BudgetBeyondYears, "budget/0/programmeYear", flagged, article, {std::int64_t{4}}},
        application([](Application& one) { one.budget[0].programmeYear = 4; }));
}

TEST_CASE("a budget outside the cost categories is recorded and flagged", "[art-2-3-budget]") {
    const Problems said =
        application([](Application& one) { one.budget[1].category = "d"; })(regulation());
    REQUIRE(said.size() == 1);
    checkSaid(said.front(), {Kind::UnknownCategory,
                             "budget/1/category",
                             flagged,
                             "art. 2, derde lid",
                             {std::string("d")}});
}

TEST_CASE("other public money for the same activities asks for a word", "[art-4-4-c]") {
    const std::string article = "art. 4, vierde lid, onder c";
    checkOnly(
        {Kind::DoubleFunding,
         "otherFunding/0/outcome",
         Severity::Asks,
         article,
         {std::string("Gemeente")}},
        application([](Application& one) { one.otherFunding[0].sameActivities = Answer::Yes; }));
    checkCalm(application([](Application& one) {
        one.otherFunding[0].sameActivities = Answer::Yes;
        one.otherFunding[0].outcome = "Geen dubbele vergoeding.";
    }));
    // Whether it is for the same activities has to be found out.
    const auto unknown =
        application([](Application& one) { one.otherFunding[0].sameActivities = Answer::Unknown; });
    const Problems said = unknown(regulation());
    REQUIRE(said.size() == 1);
    checkSaid(said.front(),
              {Kind::Missing, "otherFunding/0/sameActivities", Severity::Asks, article, {}});
    CHECK(unknown(without(regulation(), Kind::DoubleFunding)).empty());
}

TEST_CASE("the supporter or coordinator is named as contact", "[art-3-contact]") {
    checkOnly({Kind::ContactMissing, "contact", flagged, "art. 3", {}},
              application([](Application& one) { one.contact = " "; }));
}

TEST_CASE("of an application that has not come only wrong values are said") {
    checkCalm([](const Scheme& scheme) { return check(Application(), scheme, {}, today); });
    checkAmong(Kind::NegativeAmount, "gross", [](const Scheme& scheme) {
        Application one;
        one.gross = eur(-1);
        return check(one, scheme, {}, today);
    });
}

TEST_CASE("what is no value in an application is refused, and nothing else is") {
    struct Row {
        Kind kind;
        std::string field;
        std::function<void(Application&)> change;
    };
    const std::vector<Row> rows = {
        {Kind::DayInFuture, "receivedOn", [](auto& a) { a.receivedOn = today.plusDays(1); }},
        {Kind::NegativeAmount, "vatFund", [](auto& a) { a.vatFund = eur(-1); }},
        {Kind::NegativeAmount, "budget/0/amount", [](auto& a) { a.budget[0].amount = eur(-1); }},
        {Kind::UnknownCode, "plan/0/item", [](auto& a) { a.plan[0].item = "z"; }},
        {Kind::DuplicateCode, "plan/1/item", [](auto& a) { a.plan[1].item = a.plan[0].item; }},
        {Kind::UnknownCode, "factors/0/factorDomain", [](auto& a) { a.factors[0].domain = "z"; }},
        {Kind::UnknownCode, "partners/0/partnerKind", [](auto& a) { a.partners[0].kind = "z"; }},
        {Kind::UnknownCode, "otherFunding/0/fundingKind",
         [](auto& a) { a.otherFunding[0].kind = "z"; }},
        {Kind::Missing, "otherFunding/0/source", [](auto& a) { a.otherFunding[0].source = ""; }},
        {Kind::NegativeAmount, "otherFunding/0/amount",
         [](auto& a) { a.otherFunding[0].amount = eur(-1); }},
        {Kind::TextTooLong, "note", [](auto& a) { a.note = std::string(30'001, 'x'); }},
    };
    for (const Row& row : rows) {
        const auto said = application(row.change);
        checkAmong(row.kind, row.field, said);
        CHECK(refuses(said(regulation())));
    }
}

TEST_CASE("a notification waits for a decision, with its reason and what it changed", "[art-7]") {
    checkCalm(notification([](auto&) {}));
    checkOnly({Kind::DecisionPending, "outcome", flagged, "art. 7", {day(2024, 5, 20)}},
              notification([](Notification& one) {
                  one.outcome = NotificationOutcome::Open;
                  one.decidedOn.reset();
                  one.decisionNote.clear();
              }));
    checkOnly({Kind::ReasonMissing, "decisionNote", Severity::Refused, "art. 7", {}},
              notification([](Notification& one) { one.decisionNote.clear(); }));
    checkOnly({Kind::Missing, "decidedOn", Severity::Refused, "", {}},
              notification([](Notification& one) { one.decidedOn.reset(); }));
    checkOnly({Kind::PeriodReversed,
               "decidedOn",
               Severity::Refused,
               "",
               {day(2024, 5, 20), day(2024, 5, 19)}},
              notification([](Notification& one) { one.decidedOn = day(2024, 5, 19); }));
    const auto changed = [](DecisionId decision) {
        return notification([decision](Notification& one) {
            one.outcome = NotificationOutcome::Amendment;
            one.decision = decision;
        });
    };
    checkCalm(changed({3}));
    checkOnly({Kind::Missing, "decision", Severity::Asks, "art. 7", {}}, changed({}));
}

TEST_CASE("a notification says when it came and which of the three it is", "[art-7]") {
    CHECK(regulation().termsOf(TermKind::NotificationKind).size() == 3);
    checkOnly({Kind::Missing, "receivedOn", Severity::Refused, "", {}},
              notification([](Notification& one) { one.receivedOn.reset(); }));
    checkAmong(Kind::DayInFuture, "receivedOn",
               notification([](Notification& one) { one.receivedOn = today.plusDays(1); }));
    checkOnly({Kind::UnknownCode, "nature", Severity::Refused, "", {std::string("vroeg")}},
              notification([](Notification& one) { one.nature = "vroeg"; }));
    checkOnly({Kind::Missing, "nature", Severity::Asks, "art. 7", {}},
              notification([](Notification& one) { one.nature.clear(); }));
}

TEST_CASE("the continuity report is due on its day", "[art-8-4-report]") {
    const Date due = *regulation().continuityDue;
    const auto none = [](Date on) {
        return continuity(on, [](ContinuityReport& one) { one = {}; });
    };
    checkCalm(none(due));
    checkOnly({Kind::ContinuityMissing, "receivedOn", flagged, "art. 8, vierde lid", {due}},
              none(due.plusDays(1)));
    const auto came = [](Date on) {
        return continuity(day(2026, 8, 1), [on](ContinuityReport& one) { one.receivedOn = on; });
    };
    checkCalm(came(due));
    checkOnly(
        {Kind::ContinuityLate, "receivedOn", flagged, "art. 8, vierde lid", {due, due.plusDays(1)}},
        came(due.plusDays(1)));
}

TEST_CASE("the continuity report covers both parts", "[art-8-4-report]") {
    const std::vector<Term> parts = regulation().termsOf(TermKind::ContinuityPart);
    REQUIRE(parts.size() == 2);
    const Date on = day(2026, 7, 1);
    checkOnly({Kind::ContinuityIncomplete,
               "coversSafeguarding",
               flagged,
               "art. 8, vierde lid, onder a",
               {parts[0].name}},
              continuity(on, [](auto& one) { one.coversSafeguarding = Answer::No; }));
    checkOnly({Kind::ContinuityIncomplete,
               "coversFunding",
               flagged,
               "art. 8, vierde lid, onder b",
               {parts[1].name}},
              continuity(on, [](auto& one) { one.coversFunding = Answer::No; }));
    checkCalm(continuity(on, [](auto& one) { one.coversFunding = Answer::Unknown; }));
    checkAmong(Kind::ContinuityIncomplete, "coversFunding", continuity(on, [](auto& one) {
                   one.coversFunding = Answer::Unknown;
                   one.assessment = AssessmentResult::Complete;
               }));
}
