// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>

#include "domain/decisions.h"

// For tests of one rule at a time: what is said, with the article from the data, and that nothing
// is said when the scheme lacks the rule.
namespace kamerklaar::tests {

constexpr auto flagged = domain::Severity::Flagged;
constexpr auto refusing = domain::Severity::Refused;

/// One finding as a test expects it.
struct Said {
    domain::ProblemKind kind;
    std::string field;
    domain::Severity severity;
    std::string article;
    std::vector<domain::Fact> facts;
};

inline void checkSaid(const domain::Problem& problem, const Said& expected) {
    CHECK(codeOf(problem.kind) == codeOf(expected.kind));
    CHECK(problem.field == expected.field);
    CHECK(codeOf(problem.severity) == codeOf(expected.severity));
    CHECK(problem.article == expected.article);
    CHECK(problem.facts == expected.facts);
}

inline std::string listOf(const domain::Problems& problems) {
    std::string list;
    for (const domain::Problem& problem : problems) {
        list += std::string(codeOf(problem.kind)) + " at " + problem.field + "; ";
    }
    return list;
}

inline domain::Scheme without(domain::Scheme scheme, domain::ProblemKind kind) {
    std::erase_if(scheme.rules, [kind](const auto& rule) { return rule.kind == kind; });
    return scheme;
}

/// Exactly this one thing is said by `findings(scheme)` under the regulation. When it comes from a
/// rule of the scheme, nothing is said under the regulation without that rule.
template <typename Findings>
void checkOnly(const Said& expected, Findings findings) {
    const domain::Problems problems = findings(regulation());
    INFO("said: " << listOf(problems));
    REQUIRE(problems.size() == 1);
    checkSaid(problems.front(), expected);
    if (regulation().rule(expected.kind) != nullptr) {
        const domain::Problems rest = findings(without(regulation(), expected.kind));
        INFO("said without the rule: " << listOf(rest));
        CHECK(rest.empty());
    }
}

/// Nothing is said under the regulation.
template <typename Findings>
void checkCalm(Findings findings) {
    const domain::Problems problems = findings(regulation());
    INFO("said: " << listOf(problems));
    CHECK(problems.empty());
}

/// Among others, and wherever the article comes from.
template <typename Findings>
void checkAmong(domain::ProblemKind kind, const std::string& field, Findings findings) {
    const domain::Problems problems = findings(regulation());
    INFO(codeOf(kind) << " at " << field << "; said: " << listOf(problems));
    CHECK(std::any_of(problems.begin(), problems.end(), [&](const domain::Problem& problem) {
        return problem.kind == kind && problem.field == field;
    }));
}

}  // namespace kamerklaar::tests
