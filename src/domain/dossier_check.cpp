// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossier_check.h"

#include "domain/rule_findings.h"
#include "domain/value_rules.h"

// What a municipality tells and how it goes on: notifications and continuity reports. The
// application has its own file, and so has the SiSa return.
namespace kamerklaar::domain {

namespace {
using Kind = ProblemKind;
}  // namespace

Problems check(const Notification& notification, const Scheme& scheme, Date today) {
    RuleFindings findings(scheme);
    ValueRules values(scheme, findings);
    values.texts(fieldsOf(notification));
    values.past("receivedOn", notification.receivedOn, today);
    values.optionalCode("nature", notification.nature, TermKind::NotificationKind);
    const std::string article = findings.articleOf(Kind::DecisionPending);
    if (notification.nature.empty() && !scheme.termsOf(TermKind::NotificationKind).empty()) {
        findings.add(Kind::Missing, Severity::Asks, "nature", {}, article);
    }
    if (notification.outcome == NotificationOutcome::Open) {
        if (notification.receivedOn) {
            findings.breaks(Kind::DecisionPending, "outcome", {*notification.receivedOn});
        }
        return findings.take();
    }
    // What follows is the ministry's own act.
    values.past("decidedOn", notification.decidedOn, today);
    if (notification.receivedOn && notification.decidedOn &&
        *notification.decidedOn < *notification.receivedOn) {
        findings.refuse(Kind::PeriodReversed, "decidedOn",
                        {*notification.receivedOn, *notification.decidedOn});
    }
    if (isBlank(notification.decisionNote)) {
        findings.add(Kind::ReasonMissing, Severity::Refused, "decisionNote", {}, article);
    }
    if (notification.outcome == NotificationOutcome::Amendment &&
        !notification.decision.isStored()) {
        findings.add(Kind::Missing, Severity::Asks, "decision", {}, article);
    }
    return findings.take();
}

Problems check(const ContinuityReport& report, const Scheme& scheme, Date today) {
    RuleFindings findings(scheme);
    ValueRules values(scheme, findings);
    values.texts(fieldsOf(report));
    if (!report.receivedOn) {
        if (scheme.continuityDue && today > *scheme.continuityDue) {
            findings.breaks(Kind::ContinuityMissing, "receivedOn", {*scheme.continuityDue});
        }
        return findings.take();
    }
    values.past("receivedOn", report.receivedOn, today);
    if (scheme.continuityDue && *report.receivedOn > *scheme.continuityDue) {
        findings.breaks(Kind::ContinuityLate, "receivedOn",
                        {*scheme.continuityDue, *report.receivedOn});
    }
    const std::vector<Term> due = scheme.termsOf(TermKind::ContinuityPart);
    const auto part = [&](std::size_t index, const char* field, Answer covered) {
        if (index < due.size() && isLacking(covered, report.assessment != AssessmentResult::Open)) {
            findings.breaks(Kind::ContinuityIncomplete, field, {due[index].name},
                            due[index].article);
        }
    };
    part(0, "coversSafeguarding", report.coversSafeguarding);
    part(1, "coversFunding", report.coversFunding);
    return findings.take();
}

bool isLacking(Answer found, bool isAssessed) {
    return found == Answer::No || (found == Answer::Unknown && isAssessed);
}

}  // namespace kamerklaar::domain
