// SPDX-License-Identifier: EUPL-1.2
#include "stories/story.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/lists.h"
#include "work/reconciling.h"
#include "work/recording.h"
#include "work/verifying.h"

namespace kamerklaar::tests {
namespace {

using domain::Answer;
using domain::AssessmentResult;
using domain::Decision;
using domain::DecisionKind;
using domain::Money;

void mustBeDone(const domain::Outcome& outcome) {
    if (!outcome) {
        FAIL("refused: " << inShort(outcome.error()));
    }
}

std::string refusalOf(const domain::Outcome& outcome) {
    return outcome ? "done" : inShort(outcome.error());
}

template <typename Noun>
Noun lastOf(work::Store& store, domain::MunicipalityId municipality) {
    const auto all = store.records<Noun>().all(municipality);
    REQUIRE_FALSE(all.empty());
    return all.back();
}

}  // namespace

Story::Story(std::unique_ptr<Hands> hands, const char* municipality)
    : hands_(std::move(hands)), municipality_(ministry_.municipality(municipality)) {}

Story& Story::on(const char* day) {
    ministry_.clock.moveTo(day);
    return *this;
}

void Story::asksFor(Money gross, Money vatFund) {
    auto application =
        work::begun<domain::Application>(ministry_.store(), ministry_.clock.today(), municipality_);
    application.receivedOn = ministry_.clock.today();
    application.gross = gross;
    application.vatFund = vatFund;
    application.contact = "Programmacoördinator";
    application.vatStatement = Answer::Yes;
    std::vector<std::int64_t> cells(application.budget.size(), 1);
    const std::vector<Money> parts = gross.split(cells);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        application.budget[at].amount = parts[at];
    }
    mustBeDone(hands_->record(ministry_.at(Who::Anna), application));
}

void Story::assessApplication() {
    auto application = lastOf<domain::Application>(ministry_.store(), municipality_);
    for (domain::PlanCheck& item : application.plan) {
        item.present = Answer::Yes;
    }
    for (domain::FactorAnalysis& factor : application.factors) {
        factor.covered = Answer::Yes;
        factor.source = "Politiecijfers 2023";
    }
    application.assessment = AssessmentResult::Complete;
    mustBeDone(hands_->record(ministry_.at(Who::Anna), application));
}

void Story::reports(int year, Money spent) {
    domain::YearlyReport report = reportOver(year);
    report.receivedOn = ministry_.clock.today();
    report.summary = "De activiteiten verlopen volgens plan.";
    const std::vector<Money> parts = spent.split({15, 20, 65});
    report.categories = {
        {"a", parts[0], parts[0]}, {"b", parts[1], parts[1]}, {"c", parts[2], parts[2]}};
    report.sectors = {{"jongerenwerk", spent, spent}};
    domain::Intervention intervention;
    intervention.name = "Mentoren op straat";
    intervention.category = "c";
    intervention.basis = "a";
    intervention.ageBand = "12-17";
    intervention.reachPlanned = 60;
    intervention.reachActual = 55;
    intervention.cost = parts[2];
    report.interventions = {intervention};
    report.coordinatorInPlace = Answer::Yes;
    report.changeNote = "Het eerste jaar telde zes maanden en het laatste ook.";
    mustBeDone(hands_->record(ministry_.at(Who::Anna), report));
}

void Story::approveReport(int year) {
    const work::Context anna = ministry_.at(Who::Anna);
    mustBeDone(hands_->step(anna, reportOver(year), domain::ReportAct::StartReview));
    mustBeDone(hands_->step(anna, reportOver(year), domain::ReportAct::Approve));
}

void Story::notifies(const std::string& text) {
    auto notification = work::begun<domain::Notification>(ministry_.store(),
                                                          ministry_.clock.today(), municipality_);
    notification.receivedOn = ministry_.clock.today();
    notification.nature = "te_laat";
    notification.activity = "Mentoren op straat";
    notification.text = text;
    mustBeDone(hands_->record(ministry_.at(Who::Anna), notification));
}

void Story::sendsContinuityReport() {
    auto report = work::begun<domain::ContinuityReport>(ministry_.store(), ministry_.clock.today(),
                                                        municipality_);
    report.receivedOn = ministry_.clock.today();
    report.remainingPeriod = "De werkwijze is vastgelegd.";
    report.widerPolicy = "De aanpak is een onderdeel van het integrale veiligheidsplan.";
    report.fundingAfter = "In de meerjarenbegroting is een bedrag opgenomen.";
    mustBeDone(hands_->record(ministry_.at(Who::Anna), report));
}

void Story::assessContinuityReport() {
    auto report = lastOf<domain::ContinuityReport>(ministry_.store(), municipality_);
    report.coversSafeguarding = Answer::Yes;
    report.coversFunding = Answer::Yes;
    report.findings = "Beide onderdelen zijn beschreven.";
    report.assessment = AssessmentResult::Complete;
    mustBeDone(hands_->record(ministry_.at(Who::Anna), report));
}

void Story::accountsFor(int year, Money spent, Money cumulative,
                        const std::function<void(domain::SisaReturn&)>& change) {
    auto sisa =
        work::begun<domain::SisaReturn>(ministry_.store(), ministry_.clock.today(), municipality_);
    REQUIRE(sisa.year == year);
    sisa.receivedOn = ministry_.clock.today();
    sisa.cbsStatus = domain::CbsStatus::Plausible;
    sisa.cbsOn = ministry_.clock.today();
    sisa.spent = spent;
    sisa.cumulative = cumulative;
    sisa.activitiesFinished = Answer::No;
    sisa.isFinal = Answer::No;
    sisa.auditKind = "R";
    if (change) {
        change(sisa);
    }
    mustBeDone(hands_->record(ministry_.at(Who::Anna), sisa));
}

void Story::changeReturn(int year, const std::function<void(domain::SisaReturn&)>& change) {
    domain::SisaReturn sisa = returnOver(year);
    change(sisa);
    mustBeDone(hands_->record(ministry_.at(Who::Anna), sisa));
}

void Story::objects(const std::string& grounds) {
    auto objection =
        work::begun<domain::Objection>(ministry_.store(), ministry_.clock.today(), municipality_);
    objection.against = ministry_.store().decisions().all(municipality_).back().id;
    objection.receivedOn = ministry_.clock.today();
    objection.grounds = grounds;
    mustBeDone(hands_->record(ministry_.at(Who::Anna), objection));
}

void Story::rule(const std::string& ruling) {
    auto objection = lastOf<domain::Objection>(ministry_.store(), municipality_);
    objection.outcome = domain::ObjectionOutcome::Unfounded;
    objection.decidedOn = ministry_.clock.today();
    objection.ruling = ruling;
    mustBeDone(hands_->record(ministry_.at(Who::Anna), objection));
}

void Story::explain(const char* difference, int year, const std::string& text) {
    for (const work::SourceDifference& line :
         work::reconciliation(ministry_.store(), municipality_)) {
        if (line.difference == difference && line.year == year) {
            auto explanation = work::begun<domain::Explanation>(
                ministry_.store(), ministry_.clock.today(), municipality_);
            explanation.difference = difference;
            explanation.year = year;
            explanation.left = line.left;
            explanation.right = line.right;
            explanation.text = text;
            mustBeDone(hands_->record(ministry_.at(Who::Anna), explanation));
            return;
        }
    }
    FAIL("no such difference: " << difference << " " << year);
}

Decision Story::proposed(DecisionKind kind, const Change& change) {
    Decision decision = work::proposal(ministry_.at(Who::Bram), kind, municipality_);
    decision.number = "JenV " + std::to_string(ministry_.store().journal().size());
    if (change) {
        change(decision);
    }
    return decision;
}

Decision Story::waiting() {
    for (const Decision& decision : ministry_.store().decisions().prepared()) {
        if (decision.municipality == municipality_) {
            return decision;
        }
    }
    FAIL("no decision waits");
    return {};
}

void Story::prepare(DecisionKind kind, const Change& change) {
    mustBeDone(hands_->prepare(ministry_.at(Who::Bram), proposed(kind, change)));
}

void Story::approve(Who who) {
    mustBeDone(hands_->approve(ministry_.at(who), waiting()));
}

void Story::decide(DecisionKind kind, Who approver, const Change& change) {
    prepare(kind, change);
    approve(approver);
}

void Story::pay(int instalment) {
    decide(DecisionKind::Payment, Who::Carla, [instalment](Decision& decision) {
        CHECK(std::get<domain::PaymentOrder>(decision.terms).instalment == instalment);
    });
}

std::string Story::refusalToPrepare(DecisionKind kind, const Change& change) {
    return refusalOf(hands_->prepare(ministry_.at(Who::Bram), proposed(kind, change)));
}

std::string Story::refusalToApprove(Who who) {
    return refusalOf(hands_->approve(ministry_.at(who), waiting()));
}

domain::GrantState Story::grant() {
    return work::grantOf(ministry_.store(), municipality_, ministry_.clock.today());
}

domain::GrantState Story::grantOn(const char* day) {
    return work::grantOf(ministry_.store(), municipality_, domain::Date::fromIso(day).value());
}

domain::Figures Story::figures() {
    return work::figuresOf(ministry_.store(), municipality_);
}

std::string Story::findingsOn(DecisionKind kind, const Change& change) {
    return inShort(hands_->findings(ministry_.at(Who::Bram), proposed(kind, change)));
}

std::string Story::findingsOnReturn(int year) {
    return inShort(hands_->findings(ministry_.at(Who::Anna), returnOver(year)));
}

std::string Story::openDifferences() {
    std::string open;
    for (const work::SourceDifference& line :
         work::reconciliation(ministry_.store(), municipality_)) {
        if (line.isOpen()) {
            open += (open.empty() ? "" : ", ") + line.difference + " " + std::to_string(line.year);
        }
    }
    return open;
}

void Story::everythingHolds() {
    CHECK(inShort(work::verify(ministry_.store())).empty());
    CHECK(work::closingProof(ministry_.store()).holds());
}

domain::YearlyReport Story::reportOver(int year) {
    for (const work::ReportHeader& header : ministry_.store().reports().headers(municipality_)) {
        if (header.year == year) {
            return ministry_.store().reports().find(header.id).value();
        }
    }
    FAIL("no report over " << year);
    return {};
}

domain::SisaReturn Story::returnOver(int year) {
    for (const domain::SisaReturn& sisa :
         ministry_.store().records<domain::SisaReturn>().all(municipality_)) {
        if (sisa.year == year) {
            return sisa;
        }
    }
    FAIL("no return over " << year);
    return {};
}

std::string inShort(domain::Problems problems) {
    std::stable_sort(problems.begin(), problems.end(),
                     [](const domain::Problem& one, const domain::Problem& other) {
                         return one.field < other.field;
                     });
    std::string text;
    for (const domain::Problem& problem : problems) {
        text += text.empty() ? "" : ", ";
        text += std::string(domain::codeOf(problem.kind));
        text += problem.field.empty() ? "" : " " + problem.field;
    }
    return text;
}

}  // namespace kamerklaar::tests
