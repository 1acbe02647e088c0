// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/application.h"

namespace kamerklaar::domain {

/// Borgingsverslag: how the approach goes on after the grant (art. 8, fourth paragraph). One for
/// each municipality, expected from the start.
struct ContinuityReport : Record<ContinuityReport> {
    static constexpr auto kind = Subject::Kind::ContinuityReport;
    static constexpr const char* table = "continuity_report";

    std::optional<Date> receivedOn;
    std::string caseNumber;
    std::string remainingPeriod;                  ///< how it is safeguarded in the remaining period
    std::string widerPolicy;                      ///< how it fits the wider municipal policy
    std::string fundingAfter;                     ///< how it is paid for afterwards
    std::string efforts;                          ///< or which efforts were made to that end
    Answer coversSafeguarding = Answer::Unknown;  ///< the officer's finding on part a
    Answer coversFunding = Answer::Unknown;       ///< and on part b
    std::string findings;
    AssessmentResult assessment = AssessmentResult::Open;
    PersonId assessedBy;
    std::optional<Date> assessedOn;
    friend bool operator==(const ContinuityReport&, const ContinuityReport&) = default;
};

template <typename Form>
void describe(Form& form, Of<ContinuityReport> auto& report) {
    describeRecord(form, report);
    form.date("receivedOn", report.receivedOn);
    form.words("caseNumber", report.caseNumber);
    form.words("remainingPeriod", report.remainingPeriod);
    form.words("widerPolicy", report.widerPolicy);
    form.words("fundingAfter", report.fundingAfter);
    form.words("efforts", report.efforts);
    form.choice("coversSafeguarding", report.coversSafeguarding, answerCodes);
    form.choice("coversFunding", report.coversFunding, answerCodes);
    form.words("findings", report.findings);
    form.choice("assessment", report.assessment, assessmentResultCodes);
    form.ref("assessedBy", report.assessedBy);
    form.date("assessedOn", report.assessedOn);
}

}  // namespace kamerklaar::domain
