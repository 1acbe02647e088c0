// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/dossier_plans.h"

#include <QtCore/QCoreApplication>

#include "domain/words.h"
#include "ui/words/decision_words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int linesOfText = 4;  // of a text of some sentences

/// For the translations only.
struct DossierPlans {
    Q_DECLARE_TR_FUNCTIONS(DossierPlans)
};

void addList(FormPlan& plan, const std::string& path, const QString& addLine,
             const QString& whenEmpty) {
    plan.looks[path].addLine = addLine;
    plan.looks[path].whenEmpty = whenEmpty;
}

}  // namespace

FormPlan planOfApplication() {
    FormPlan plan;
    plan.parts = {
        {DossierPlans::tr("What is asked for"),
         {},
         {"receivedOn", "caseNumber", "gross", "vatFund", "vatStatement", "contact"}},
        {DossierPlans::tr("Plan of action"),
         DossierPlans::tr("What the plan must hold, and whether it does."),
         {"plan"}},
        {DossierPlans::tr("Risk and protective factors"),
         DossierPlans::tr(
             "Which domains the analysis covers, and the scientific or other objective "
             "source it rests on."),
         {"factors"}},
        {DossierPlans::tr("Budget"),
         DossierPlans::tr(
             "Gross, per cost category and programme year. The sums follow while you type."),
         {"budget"}},
        {DossierPlans::tr("Other public money"),
         DossierPlans::tr(
             "Money or capacity received otherwise than under this regulation. Where it is "
             "for the same activities, write down what was found about paying twice."),
         {"otherFunding"}},
        {DossierPlans::tr("Partners"),
         DossierPlans::tr("Who takes part, and what each contributes."),
         {"partners"}},
        {DossierPlans::tr("Assessment"),
         DossierPlans::tr("Whoever assesses the application does not approve the award."),
         {"assessment", "note"}},
    };
    plan.looks["contact"].hint =
        DossierPlans::tr("Work data only: name, function, e-mail and telephone at work.");
    plan.looks["note"].lines = linesOfText;
    addList(plan, "plan", DossierPlans::tr("Add item"),
            DossierPlans::tr("No item was looked for yet."));
    addList(plan, "factors", DossierPlans::tr("Add domain"),
            DossierPlans::tr("No domain was looked for yet."));
    addList(plan, "budget", DossierPlans::tr("Add amount"), DossierPlans::tr("No budget yet."));
    addList(plan, "otherFunding", DossierPlans::tr("Add other money"),
            DossierPlans::tr("The municipality states no other money."));
    addList(plan, "partners", DossierPlans::tr("Add partner"),
            DossierPlans::tr("No partners yet."));
    return plan;
}

FormPlan planOfSisaReturn(const domain::Scheme& scheme) {
    FormPlan plan;
    std::vector<std::string> stated{"receivedOn", "cbsStatus",  "cbsOn",
                                    "spent",      "cumulative", "activitiesFinished",
                                    "isFinal",    "auditKind",  "explanation"};
    plan.parts = {
        {DossierPlans::tr("As stated"),
         DossierPlans::tr(
             "Without compensable VAT. What the municipality states is recorded as stated; "
             "what does not agree stands beside it."),
         std::move(stated)}};
    for (const domain::Term& term : scheme.termsOf(domain::TermKind::SisaIndicator)) {
        if (!term.marked) {
            plan.parts.push_back({DossierPlans::tr("Further indicators"), {}, {"indicators"}});
            break;
        }
    }
    plan.parts.push_back(
        {DossierPlans::tr("Findings of the auditor"),
         DossierPlans::tr("Open until it is written down how a finding was settled."),
         {"findings"}});
    plan.parts.push_back(
        {DossierPlans::tr("Corrections after \"plausible\""),
         DossierPlans::tr(
             "They come straight to the ministry, which may refuse them. Accepted amounts "
             "take the place of those above from the day of the decision."),
         {"corrections"}});
    plan.looks["explanation"].lines = linesOfText;
    addList(plan, "indicators", DossierPlans::tr("Add indicator"),
            DossierPlans::tr("No further indicators."));
    addList(plan, "findings", DossierPlans::tr("Add finding"),
            DossierPlans::tr("The auditor found nothing."));
    addList(plan, "corrections", DossierPlans::tr("Add correction"),
            DossierPlans::tr("No corrections."));
    return plan;
}

FormPlan planOfContactPerson() {
    FormPlan plan;
    plan.parts = {
        {DossierPlans::tr("Whom to call or write to"),
         DossierPlans::tr("Work data only. Nothing of it is published."),
         {"name", "contactRole", "jobTitle", "email", "telephone", "validFrom", "validUntil"}}};
    plan.looks["email"].hint = DossierPlans::tr("The address at work.");
    plan.looks["telephone"].hint = DossierPlans::tr("The number at work.");
    plan.looks["validUntil"].hint = DossierPlans::tr("Empty as long as it goes on.");
    return plan;
}

FormPlan planOfNotification(const Choices& decisions) {
    FormPlan plan;
    plan.parts = {{DossierPlans::tr("What the municipality tells"),
                   {},
                   {"receivedOn", "caseNumber", "nature", "activity", "text"}},
                  {DossierPlans::tr("Decision"),
                   DossierPlans::tr("What the ministry does about it, and why."),
                   {"outcome", "decidedOn", "decisionNote", "decision"}}};
    plan.looks["text"].lines = linesOfText;
    plan.looks["decisionNote"].lines = linesOfText;
    plan.looks["decision"].choices = decisions;
    plan.looks["decision"].hint = DossierPlans::tr("Where the award was changed because of it.");
    return plan;
}

FormPlan planOfObjection(const Choices& decisions) {
    FormPlan plan;
    plan.parts = {
        {DossierPlans::tr("Objection"), {}, {"against", "receivedOn", "caseNumber", "grounds"}},
        {DossierPlans::tr("Ruling"), {}, {"outcome", "decidedOn", "ruling", "decision"}}};
    plan.looks["grounds"].lines = linesOfText;
    plan.looks["ruling"].lines = linesOfText;
    plan.looks["against"].choices = decisions;
    plan.looks["decision"].choices = decisions;
    return plan;
}

FormPlan planOfContinuityReport(const domain::Scheme& scheme, domain::Language language) {
    FormPlan plan;
    plan.parts = {
        {DossierPlans::tr("What the municipality writes"),
         {},
         {"receivedOn", "caseNumber", "remainingPeriod", "widerPolicy", "fundingAfter", "efforts"}},
        {DossierPlans::tr("Assessment"),
         {},
         {"coversSafeguarding", "coversFunding", "findings", "assessment"}}};
    for (const char* text : {"remainingPeriod", "widerPolicy", "fundingAfter", "efforts"}) {
        plan.looks[text].lines = linesOfText;
    }
    plan.looks["findings"].lines = linesOfText;
    // The two parts of the report are terms of the scheme, in this order.
    const std::vector<domain::Term> parts = scheme.termsOf(domain::TermKind::ContinuityPart);
    const char* const fields[] = {"coversSafeguarding", "coversFunding"};
    for (std::size_t at = 0; at < std::min(parts.size(), std::size(fields)); ++at) {
        plan.looks[fields[at]].hint =
            DossierPlans::tr("%1 (%2)", "part of the continuity report, article")
                .arg(words::text(domain::nameOf(parts[at], language)),
                     words::text(parts[at].article));
    }
    return plan;
}

FormPlan planOfSpendingSplit() {
    FormPlan plan;
    plan.parts = {
        {DossierPlans::tr("Division of an officer"),
         DossierPlans::tr("The parts add up to what the report states. Without any part the "
                          "spending is divided by days again."),
         {"parts", "reason"}}};
    addList(plan, "parts", DossierPlans::tr("Add part"), DossierPlans::tr("Divided by days."));
    plan.looks["reason"].lines = linesOfText;
    return plan;
}

Choices decisionChoices(Desk& desk, domain::MunicipalityId municipality) {
    using All = std::vector<domain::Decision>;
    const All all = desk.read([&] { return desk.store().decisions().all(municipality); }, All());
    Choices choices;
    for (auto decision = all.rbegin(); decision != all.rend(); ++decision) {
        if (decision->status == domain::DecisionStatus::Approved) {
            choices.push_back(
                {QString::number(decision->id.value),
                 DossierPlans::tr("%1 of %2", "kind of decision, day")
                     .arg(words::kindOf(*decision, desk.language()), words::date(decision->date))});
        }
    }
    return choices;
}

}  // namespace kamerklaar::ui
