// SPDX-License-Identifier: EUPL-1.2
//
// What there is to say about a record, held against the grant and the rest of the dossier. The
// rules themselves are tried in tests/domain.
#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/dossier.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Answer;
using domain::Date;
using domain::Money;
using domain::Severity;

namespace {

template <typename Noun>
std::string said(Office& office, const Noun& noun) {
    return inShort(work::findingsOf(office.store(), noun, office.clock.today()));
}

template <typename Noun>
std::string refusal(Office& office, const Noun& noun) {
    const auto entries = office.entries();
    const auto result = work::save(writerOf<Noun>(office), noun);
    CHECK(office.entries() == entries);
    return result ? "saved" : inShort(result.error());
}

domain::SisaReturn sisaOver(Office& office, int year, Money spent, Money cumulative) {
    auto sisa = work::begun<domain::SisaReturn>(office.store(), office.clock.today(),
                                                office.municipality());
    sisa.year = year;
    sisa.receivedOn = Date::known(year + 1, 7, 10);
    sisa.spent = spent;
    sisa.cumulative = cumulative;
    return sisa;
}

}  // namespace

TEST_CASE(
    "a budget is held against what is asked, then against the award, whatever changes later") {
    Office office;
    auto application = saved(office, valid<domain::Application>(office));
    CHECK(said(office, application).empty());
    application.budget.front().amount = Money::euros(90'000);
    const auto problems = work::findingsOf(office.store(), application, office.clock.today());
    REQUIRE(inShort(problems) == "budget_not_award budget");
    CHECK(problems.front().severity == Severity::Flagged);
    CHECK(problems.front().article == "art. 4, vierde lid, onder c");
    application = saved(office, application);

    auto proposed =
        work::proposal(office.anna(), domain::DecisionKind::Award, office.municipality());
    proposed.terms = domain::proposedAward(regulation(), Money::euros(890'000), {});
    decide(office, proposed);
    CHECK(said(office, application).empty());

    auto amendment =
        work::proposal(office.anna(), domain::DecisionKind::Amendment, office.municipality());
    domain::AwardTerms terms;
    terms.gross = terms.net = Money::euros(10'000);
    terms.years = {{3, {Money::euros(10'000), {}}}};
    terms.grounds = "Meer gesprekken.";
    terms.instalments =
        work::grantOf(office.store(), office.municipality(), office.clock.today()).instalments;
    auto& last = terms.instalments.back().amount;
    last.gross = last.gross + Money::euros(10'000);
    amendment.terms = terms;
    decide(office, amendment);
    CHECK(said(office, application).empty());
}

TEST_CASE("other money for the same activities asks until somebody says what was found") {
    Office office;
    auto application = valid<domain::Application>(office);
    application.otherFunding = {{"Provincie", "financieel", Money::euros(20'000), Answer::Yes, {}}};
    const auto problems = work::findingsOf(office.store(), application, office.clock.today());
    REQUIRE(inShort(problems) == "double_funding otherFunding/0/outcome");
    CHECK(problems.front().severity == Severity::Asks);
    CHECK(problems.front().article == "art. 4, vierde lid, onder c");
    application = saved(office, application);
    application.otherFunding.front().outcome = "Betaalt andere uren.";
    CHECK(said(office, saved(office, application)).empty());
}

TEST_CASE(
    "a notification points at the decision that it changed, and asks again when that is undone") {
    Office office;
    const auto m = office.municipality();
    const auto granted = award(office, m);
    const auto elsewhere = award(office, office.municipality(1));
    auto notification = valid<domain::Notification>(office);
    notification.outcome = domain::NotificationOutcome::Amendment;
    notification.decidedOn = office.clock.today();
    notification.decisionNote = "De verlening wordt gewijzigd.";
    notification.decision = elsewhere.id;
    CHECK(refusal(office, notification) == "not_found decision");

    notification.decision = {};
    notification = saved(office, notification);
    CHECK(said(office, notification) == "missing decision");

    // The approval of an amendment that names the notification links the two.
    auto amendment = work::proposal(office.anna(), domain::DecisionKind::Amendment, m);
    domain::AwardTerms terms;
    terms.grounds = "Later klaar.";
    terms.fromNotification = notification.id;
    amendment.terms = terms;
    amendment = decide(office, amendment);
    notification = office.store().records<domain::Notification>().find(notification.id).value();
    CHECK(notification.decision == amendment.id);
    CHECK(said(office, notification).empty());

    const auto reversal = work::prepareReversal(office.anna(), amendment.id, "Verkeerde gemeente.");
    mustBeDone(reversal);
    mustBeDone(work::approve(office.bram(), reversal->id, reversal->version));
    notification.decision = amendment.id;
    CHECK(said(office, notification) == "missing decision");
    CHECK(granted.counts());
}

TEST_CASE("a continuity report comes once, by its day, and covers both parts") {
    Office office;
    auto report = saved(office, valid<domain::ContinuityReport>(office));
    CHECK(refusal(office, valid<domain::ContinuityReport>(office)) ==
          "duplicate_code municipality");
    report.assessment = domain::AssessmentResult::ToBeCompleted;
    report.coversSafeguarding = Answer::Yes;
    report.coversFunding = Answer::No;
    report = saved(office, report);
    const auto problems = work::findingsOf(office.store(), report, office.clock.today());
    REQUIRE(inShort(problems) == "continuity_incomplete coversFunding");
    CHECK(problems.front().article == "art. 8, vierde lid, onder b");

    office.clock.moveTo("2026-07-02T09:00:00Z");
    report.receivedOn.reset();
    CHECK(said(office, report) == "continuity_missing receivedOn");
}

TEST_CASE(
    "a return is held against the year before, the award and what was paid by the year's end") {
    Office office;
    const auto m = office.municipality();
    award(office, m);
    pay(office, m, 2, Money::euros(400'000), Date::known(2025, 7, 1));
    office.clock.moveTo("2026-08-01T09:00:00Z");

    // Nothing was paid in 2024.
    const auto first =
        saved(office, sisaOver(office, 2024, Money::euros(100'000), Money::euros(100'000)));
    const auto problems = work::findingsOf(office.store(), first, office.clock.today());
    REQUIRE(inShort(problems) == "sisa_above_paid cumulative");
    CHECK(problems.front().severity == Severity::Flagged);
    CHECK(problems.front().article == "art. 6");

    auto second =
        saved(office, sisaOver(office, 2025, Money::euros(200'000), Money::euros(310'000)));
    CHECK(said(office, second) == "sisa_chain_broken cumulative");
    second.cumulative = Money::euros(300'000);
    second = saved(office, second);
    CHECK(said(office, second).empty());
    second.spent = Money::euros(1'900'000);
    second.cumulative = Money::euros(2'000'000);
    CHECK(said(office, second) == "sisa_above_award cumulative, sisa_above_paid cumulative");
    CHECK(refusal(office, sisaOver(office, 2025, Money(), Money())) == "duplicate_code year");
}

TEST_CASE("an accepted correction of the year before holds in the chain from then on") {
    Office office;
    const auto m = office.municipality();
    award(office, m);
    pay(office, m, 2, Money::euros(400'000), Date::known(2025, 7, 1));
    office.clock.moveTo("2026-08-01T09:00:00Z");
    auto first =
        saved(office, sisaOver(office, 2024, Money::euros(100'000), Money::euros(100'000)));
    const auto second =
        saved(office, sisaOver(office, 2025, Money::euros(200'000), Money::euros(310'000)));
    CHECK(said(office, second) == "sisa_chain_broken cumulative");

    first.cbsStatus = domain::CbsStatus::Plausible;
    first.cbsOn = Date::known(2025, 9, 1);
    first.corrections = {{Date::known(2026, 7, 20),
                          Money::euros(110'000),
                          Money::euros(110'000),
                          "Factuur over december",
                          Answer::Unknown,
                          {},
                          {}}};
    first = saved(office, first);
    CHECK(said(office, second) == "sisa_chain_broken cumulative");
    first.corrections.front().accepted = Answer::Yes;
    CHECK(refusal(office, first) == "missing corrections/0/decidedOn");
    first.corrections.front().decidedOn = office.clock.today();
    saved(office, first);
    CHECK(said(office, second).empty());
}

TEST_CASE("an objection counts its six weeks from the decision, to the next working day") {
    Office office;
    // Six weeks after Saturday 15 March 2025 is a Saturday, and King's Day: the term ends on
    // Monday.
    office.clock.moveTo("2025-03-15T09:00:00Z");
    const auto granted = award(office, office.municipality());
    const Date last = domain::endOfTerm(granted.date, *regulation().objectionWeeks, true);
    CHECK(last == Date::known(2025, 4, 28));

    office.clock.moveTo("2025-06-01T09:00:00Z");
    auto objection =
        work::begun<domain::Objection>(office.store(), office.clock.today(), office.municipality());
    objection.receivedOn = last;
    CHECK(refusal(office, objection) == "missing against");
    objection.against = granted.id;
    objection = saved(office, objection);
    CHECK(said(office, objection).empty());

    objection.receivedOn = last.plusDays(1);
    const auto problems = work::findingsOf(office.store(), objection, office.clock.today());
    REQUIRE(inShort(problems) == "objection_late receivedOn");
    CHECK(problems.front().severity == Severity::Flagged);
    CHECK(problems.front().article == "art. 6:7 Awb");

    objection.outcome = domain::ObjectionOutcome::Founded;
    objection.decidedOn = last;
    CHECK(refusal(office, objection) == "period_reversed decidedOn, reason_missing ruling");
    objection.decidedOn = office.clock.today();
    objection.ruling = "De berekening klopte niet.";
    objection = saved(office, objection);
    CHECK(said(office, objection) == "missing decision, objection_late receivedOn");
    objection.against = award(office, office.municipality(1)).id;
    CHECK(refusal(office, objection) == "not_found against");
}

TEST_CASE("a division of spending adds up, over the years that the period touches, with a reason") {
    Office office;
    auto split = valid<domain::SpendingSplit>(office);
    split.reason = "  ";
    split.parts = {{2025, 1, Money::euros(150'000)}, {2026, 2, Money::euros(49'999)}};
    CHECK(refusal(office, split) ==
          "unknown_code parts/1/programmeYear, split_differs parts, reason_missing reason");
    split.parts = {{2025, 1, Money::euros(150'000)}, {2025, 1, Money::euros(50'000)}};
    split.reason = "Zo was het.";
    CHECK(refusal(office, split) == "duplicate_code parts/1/programmeYear");
    split.report = {};
    CHECK(refusal(office, split).find("missing report") != std::string::npos);

    split = saved(office, valid<domain::SpendingSplit>(office));
    split.parts.clear();
    split.reason.clear();
    CHECK(saved(office, split).parts.empty());
}

TEST_CASE("an explanation holds for two amounts; when one changes the difference is open again") {
    Office office;
    auto explanation = saved(office, valid<domain::Explanation>(office));
    CHECK(said(office, explanation).empty());
    auto sisa = office.store().records<domain::SisaReturn>().all().front();
    sisa.spent = sisa.cumulative = Money::euros(60'000);
    saved(office, sisa);
    const auto problems = work::findingsOf(office.store(), explanation, office.clock.today());
    REQUIRE(inShort(problems) == "sources_differ leftAmount");
    CHECK(problems.front().facts.front() == domain::Fact(Money::euros(60'000)));

    explanation.text = " ";
    CHECK(refusal(office, explanation) == "missing text");
    explanation.text = "Anders.";
    explanation.difference = "sisa_weather";
    CHECK(refusal(office, explanation) == "not_found difference");
}

TEST_CASE("what an officer notes has what it cannot do without") {
    Office office;
    domain::Deadline deadline;
    deadline.doneOn = office.clock.today().plusDays(1);
    CHECK(refusal(office, deadline) == "missing name, missing source, day_in_future doneOn");
    CHECK(refusal(office, domain::LetterTemplate()) == "missing title, missing body");
    auto sample = valid<domain::LetterTemplate>(office);
    sample.body = "Geacht college van {gemeentte},";
    CHECK(refusal(office, sample).starts_with("letter_field_unknown"));
    auto letter = valid<domain::Letter>(office);
    letter.answerBy = letter.date.plusDays(-1);
    letter.document = {77};
    CHECK(refusal(office, letter) == "not_found document");
    letter.document = {};
    CHECK(refusal(office, letter) == "period_reversed answerBy");
    domain::Selection selection;
    selection.indicators = {{"a", "A", "per 1.000", 2024, "politie", {}, -1}};
    CHECK(refusal(office, selection)
              .starts_with("missing name, missing places, negative_number indicators/0/weight"));
}
