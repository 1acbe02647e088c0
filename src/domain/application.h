// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/describe.h"
#include "domain/record.h"

namespace kamerklaar::domain {

/// An amount of the plan's budget: one cost category in one programme year.
struct BudgetLine {
    std::string category;  ///< cost category
    int programmeYear = 0;
    Money amount;  ///< gross
    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

/// Money or capacity received otherwise than under this scheme (art. 4, fourth paragraph, c).
struct OtherFunding {
    std::string source;
    std::string kind;             ///< funding kind: financial or capacity
    std::optional<Money> amount;  ///< nothing for capacity
    Answer sameActivities = Answer::Unknown;
    std::string outcome;  ///< what was found about paying twice; empty while it is open
    friend bool operator==(const OtherFunding&, const OtherFunding&) = default;
};

/// One item of the checklist of the plan, with what the officer found.
struct PlanCheck {
    std::string item;  ///< plan item
    Answer present = Answer::Unknown;
    std::string note;
    friend bool operator==(const PlanCheck&, const PlanCheck&) = default;
};

/// What the problem analysis says of one domain of risk and protective factors.
struct FactorAnalysis {
    std::string domain;  ///< factor domain
    Answer covered = Answer::Unknown;
    std::string source;  ///< scientific or other objective source
    std::string note;
    friend bool operator==(const FactorAnalysis&, const FactorAnalysis&) = default;
};

struct PlanPartner {
    std::string kind;  ///< partner kind
    std::string name;
    std::string contribution;
    friend bool operator==(const PlanPartner&, const PlanPartner&) = default;
};

enum class AssessmentResult { Open, Complete, ToBeCompleted };
inline constexpr CodeTable<AssessmentResult, 3> assessmentResultCodes = {{
    {AssessmentResult::Open, "open"},
    {AssessmentResult::Complete, "complete"},
    {AssessmentResult::ToBeCompleted, "to_be_completed"},
}};

/// What a municipality asked for, and what the officer found in it (art. 3 and 4).
struct Application : Record<Application> {
    static constexpr auto kind = Subject::Kind::Application;
    static constexpr const char* table = "application";

    std::optional<Date> receivedOn;
    std::string caseNumber;
    Money gross;
    Money vatFund;
    /// Whether the statement of compensable VAT came along.
    Answer vatStatement = Answer::Unknown;
    std::string contact;  ///< programme supporter or coordinator: work data only
    std::vector<PlanCheck> plan;
    std::vector<FactorAnalysis> factors;
    std::vector<BudgetLine> budget;
    std::vector<OtherFunding> otherFunding;
    std::vector<PlanPartner> partners;
    AssessmentResult assessment = AssessmentResult::Open;
    PersonId assessedBy;  ///< who may not approve the award
    std::optional<Date> assessedOn;
    std::string note;

    [[nodiscard]] Money budgetTotal() const {
        Money total;
        for (const BudgetLine& line : budget) {
            total += line.amount;
        }
        return total;
    }
    friend bool operator==(const Application&, const Application&) = default;
};

template <typename Form>
void describe(Form& form, Of<BudgetLine> auto& line) {
    form.code("category", line.category);
    form.number("programmeYear", line.programmeYear);
    form.money("amount", line.amount);
}
template <typename Form>
void describe(Form& form, Of<OtherFunding> auto& funding) {
    form.words("source", funding.source);
    form.code("fundingKind", funding.kind);
    form.money("amount", funding.amount);
    form.choice("sameActivities", funding.sameActivities, answerCodes);
    form.words("outcome", funding.outcome);
}
template <typename Form>
void describe(Form& form, Of<PlanCheck> auto& check) {
    form.code("item", check.item);
    form.choice("present", check.present, answerCodes);
    form.words("note", check.note);
}
template <typename Form>
void describe(Form& form, Of<FactorAnalysis> auto& factor) {
    form.code("factorDomain", factor.domain);
    form.choice("covered", factor.covered, answerCodes);
    form.words("source", factor.source);
    form.words("note", factor.note);
}
template <typename Form>
void describe(Form& form, Of<PlanPartner> auto& partner) {
    form.code("partnerKind", partner.kind);
    form.words("name", partner.name);
    form.words("contribution", partner.contribution);
}
template <typename Form>
void describe(Form& form, Of<Application> auto& application) {
    describeRecord(form, application);
    form.date("receivedOn", application.receivedOn);
    form.words("caseNumber", application.caseNumber);
    form.money("gross", application.gross);
    form.money("vatFund", application.vatFund);
    form.choice("vatStatement", application.vatStatement, answerCodes);
    form.words("contact", application.contact);
    form.choice("assessment", application.assessment, assessmentResultCodes);
    form.ref("assessedBy", application.assessedBy);
    form.date("assessedOn", application.assessedOn);
    form.words("note", application.note);
    form.lines("plan", application.plan);
    form.lines("factors", application.factors);
    form.lines("budget", application.budget);
    form.lines("otherFunding", application.otherFunding);
    form.lines("partners", application.partners);
}

}  // namespace kamerklaar::domain
