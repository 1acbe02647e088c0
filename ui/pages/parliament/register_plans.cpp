// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/register_plans.h"

#include <QtCore/QCoreApplication>

namespace kamerklaar::ui {

namespace {

constexpr int someLines = 3;

/// For the translations only.
struct RegisterPlans {
    Q_DECLARE_TR_FUNCTIONS(RegisterPlans)
};

/// Remarks that stay inside the ministry.
void addRemarks(FormPlan& plan) {
    plan.looks["remarks"].lines = someLines;
    plan.looks["remarks"].hint =
        RegisterPlans::tr("Internal: never part of a report, a summary or open data.");
}

}  // namespace

FormPlan planOfConsultation(const Choices& documents) {
    FormPlan plan;
    plan.parts = {{RegisterPlans::tr("Asked in writing"),
                   {},
                   {"party", "name", "askedOn", "answeredOn", "consultationOutcome", "reference",
                    "document"}},
                  {RegisterPlans::tr("Internal"), {}, {"remarks"}}};
    plan.looks["name"].hint =
        RegisterPlans::tr("Only for somebody who is not among the parties above.");
    plan.looks["reference"].hint =
        RegisterPlans::tr("An answer has its reference or the document itself, kept below.");
    if (documents.empty()) {
        plan.looks["document"].isHidden = true;
    } else {
        plan.looks["document"].choices = documents;
    }
    addRemarks(plan);
    return plan;
}

FormPlan planOfCommitment() {
    FormPlan plan;
    plan.parts = {{RegisterPlans::tr("The promise"), {}, {"promise", "source", "madeOn", "due"}},
                  {RegisterPlans::tr("How it was kept"),
                   RegisterPlans::tr("Empty as long as the promise is open."),
                   {"fulfilledOn", "fulfilledBy"}},
                  {RegisterPlans::tr("Internal"), {}, {"remarks"}}};
    plan.looks["promise"].lines = someLines;
    plan.looks["source"].hint = RegisterPlans::tr("Parliamentary paper or debate, with its day.");
    addRemarks(plan);
    return plan;
}

FormPlan planOfSubmission() {
    FormPlan plan;
    plan.parts = {{{}, {}, {"date", "reference", "signatory", "paper", "informedOn"}}};
    plan.looks["signatory"].hint =
        RegisterPlans::tr("The member of the government who signs; never the name of an official.");
    plan.looks["paper"].hint = RegisterPlans::tr("Once the paper has a number.");
    plan.looks["informedOn"].hint =
        RegisterPlans::tr("Until this day is recorded, press release and public summary are held.");
    return plan;
}

FormPlan planOfPressAgreement() {
    FormPlan plan;
    plan.parts = {{{}, {}, {"askedOn", "agreedOn", "reference"}},
                  {RegisterPlans::tr("Internal"), {}, {"remarks"}}};
    addRemarks(plan);
    return plan;
}

}  // namespace kamerklaar::ui
