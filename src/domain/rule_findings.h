// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "domain/problem.h"
#include "domain/scheme.h"
#include "domain/yearly_report.h"

namespace kamerklaar::domain {

/// The path of a field in a line of a list: "interventions/2/reachActual".
[[nodiscard]] inline std::string fieldAt(const std::string& list, std::size_t index,
                                         const std::string& field) {
    return list + "/" + std::to_string(index) + "/" + field;
}

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
    /// Against a rule of the scheme; nothing when it has no such rule. `article` takes the place of
    /// the rule's own where a list of the scheme names it more precisely.
    void breaks(ProblemKind kind, std::string field, std::vector<Fact> facts = {},
                const std::string& article = {}) {
        if (const SchemeRule* rule = scheme_.rule(kind)) {
            found_.push_back({kind, std::move(field), std::move(facts), rule->severity,
                              article.empty() ? rule->article : article});
        }
    }
    /// Whatever the scheme says, with an article that the caller knows.
    void add(ProblemKind kind, Severity severity, std::string field, std::vector<Fact> facts = {},
             std::string article = {}) {
        found_.push_back({kind, std::move(field), std::move(facts), severity, std::move(article)});
    }
    /// The article of a rule; empty when the scheme has no such rule.
    [[nodiscard]] std::string articleOf(ProblemKind kind) const {
        const SchemeRule* rule = scheme_.rule(kind);
        return rule != nullptr ? rule->article : std::string();
    }
    /// Gravest first, otherwise in the order in which they were found.
    [[nodiscard]] Problems take() {
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Problem& left, const Problem& right) {
                             return left.severity < right.severity;
                         });
        return std::move(found_);
    }

private:
    const Scheme& scheme_;
    Problems found_;
};

/// What is no value at all in a report: refused. See check() in report_check.h.
void findWrongValues(const YearlyReport& report, const Scheme& scheme, RuleFindings& findings);

}  // namespace kamerklaar::domain
