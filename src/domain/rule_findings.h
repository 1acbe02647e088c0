// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/problem.h"
#include "domain/scheme.h"
#include "domain/yearly_report.h"

namespace kamerklaar::domain {

/// Collects what there is to say, with severity and article as the scheme's data have them.
class RuleFindings {
public:
    explicit RuleFindings(const Scheme& scheme) : scheme_(scheme) {}

    /// No value at all, whatever the scheme says; the article is the scheme's where it has one.
    void refuse(ProblemKind kind, std::string field, std::vector<Fact> facts = {}) {
        const SchemeRule* rule = scheme_.rule(kind);
        found_.push_back({kind, std::move(field), std::move(facts), Severity::Refused,
                          rule != nullptr ? rule->article : std::string()});
    }
    /// Against a rule of the scheme; nothing when it has no such rule.
    void breaks(ProblemKind kind, std::string field, std::vector<Fact> facts = {}) {
        if (const SchemeRule* rule = scheme_.rule(kind)) {
            found_.push_back(
                {kind, std::move(field), std::move(facts), rule->severity, rule->article});
        }
    }
    [[nodiscard]] Problems take() { return std::move(found_); }

private:
    const Scheme& scheme_;
    Problems found_;
};

/// What is no value at all in a report: refused. See check() in report_check.h.
void findWrongValues(const YearlyReport& report, const Scheme& scheme, RuleFindings& findings);

}  // namespace kamerklaar::domain
