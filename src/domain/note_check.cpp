// SPDX-License-Identifier: EUPL-1.2
#include "domain/note_check.h"

#include <algorithm>

#include "domain/rule_findings.h"
#include "domain/selection_index.h"
#include "domain/spending_parts.h"
#include "domain/value_rules.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

/// A pair of years as one reads it: "2025, 2024-2025".
std::string yearsOf(const SplitPart& part, const Scheme& scheme) {
    std::string years = std::to_string(part.calendarYear);
    for (const ProgrammeYear& year : scheme.programmeYears) {
        if (year.number == part.programmeYear) {
            years += ", " + year.label;
        }
    }
    return years;
}

bool isSameYears(const SplitPart& left, const SplitPart& right) {
    return left.calendarYear == right.calendarYear && left.programmeYear == right.programmeYear;
}

void checkParts(const SpendingSplit& split, const Scheme& scheme, const DividedSpending& of,
                RecordFindings& findings) {
    const std::vector<SplitPart> touched = partsByDays(scheme, of.period, of.spent);
    Money sum;
    for (std::size_t i = 0; i < split.parts.size(); ++i) {
        const SplitPart& part = split.parts[i];
        const std::string at = "parts/" + std::to_string(i) + "/";
        const auto hasItsYears = [&part](const SplitPart& other) {
            return isSameYears(part, other);
        };
        if (std::none_of(touched.begin(), touched.end(), hasItsYears)) {
            findings.found.refuse(Kind::UnknownCode, at + "programmeYear", {yearsOf(part, scheme)});
        }
        const auto before = split.parts.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(split.parts.begin(), before, hasItsYears)) {
            findings.found.refuse(Kind::DuplicateCode, at + "programmeYear",
                                  {yearsOf(part, scheme)});
        }
        findings.values.notNegative(at + "spent", part.spent);
        sum += part.spent;
    }
    if (sum != of.spent) {
        findings.found.refuse(Kind::SplitDiffers, "parts", {sum, of.spent});
    }
}

}  // namespace

Problems check(const Explanation& explanation, const Scheme& scheme,
               std::optional<DifferingAmounts> now) {
    RecordFindings findings(explanation, scheme);
    if (isBlank(explanation.text)) {
        findings.found.refuse(Kind::Missing, "text");
    }
    if (!now) {
        findings.found.refuse(Kind::NotFound, "difference",
                              {explanation.difference + " " + std::to_string(explanation.year)});
    } else if (now->left != explanation.left || now->right != explanation.right) {
        // It was given for other amounts, so that the difference is open again.
        findings.found.add(Kind::SourcesDiffer, Severity::Flagged, "leftAmount",
                           {now->left, now->right}, findings.found.articleOf(Kind::SourcesDiffer));
    }
    return findings.found.take();
}

Problems check(const SpendingSplit& split, const Scheme& scheme, const DividedSpending& of) {
    RecordFindings findings(split, scheme);
    // Without parts the spending lies by days again.
    if (!split.parts.empty()) {
        checkParts(split, scheme, of, findings);
        if (isBlank(split.reason)) {
            findings.found.refuse(Kind::ReasonMissing, "reason");
        }
    }
    return findings.found.take();
}

Problems check(const ReportNote& note, const Scheme& scheme) {
    RecordFindings findings(note, scheme);
    if (isBlank(note.text)) {
        findings.found.refuse(Kind::Missing, "text");
    }
    return findings.found.take();
}

Problems check(const Objection& objection, const Scheme& scheme, std::optional<Date> lastDay,
               Date today) {
    RecordFindings findings(objection, scheme);
    findings.values.past("receivedOn", objection.receivedOn, today);
    if (lastDay && objection.receivedOn && *objection.receivedOn > *lastDay) {
        findings.found.breaks(Kind::ObjectionLate, "receivedOn", {*objection.receivedOn, *lastDay});
    }
    if (objection.outcome == ObjectionOutcome::Open) {
        return findings.found.take();
    }
    findings.values.past("decidedOn", objection.decidedOn, today);
    if (objection.receivedOn && objection.decidedOn &&
        *objection.decidedOn < *objection.receivedOn) {
        findings.found.refuse(Kind::PeriodReversed, "decidedOn",
                              {*objection.receivedOn, *objection.decidedOn});
    }
    // Who takes an objection back gets no ruling.
    if (objection.outcome != ObjectionOutcome::Withdrawn && isBlank(objection.ruling)) {
        findings.found.refuse(Kind::ReasonMissing, "ruling");
    }
    if (objection.outcome == ObjectionOutcome::Founded && !objection.decision.isStored()) {
        findings.found.add(Kind::Missing, Severity::Asks, "decision");
    }
    return findings.found.take();
}

Problems check(const Deadline& deadline, const Scheme& scheme, Date today) {
    RecordFindings findings(deadline, scheme);
    findings.values.name("name", deadline.name);
    findings.values.name("source", deadline.source);
    findings.values.notAfter("doneOn", deadline.doneOn, today);
    return findings.found.take();
}

Problems check(const LetterTemplate& sample, const Scheme& scheme) {
    return RecordFindings(sample, scheme).found.take();
}

Problems check(const Letter& letter, const Scheme& scheme) {
    RecordFindings findings(letter, scheme);
    findings.values.name("title", letter.title);
    if (letter.answerBy && *letter.answerBy < letter.date) {
        findings.found.refuse(Kind::PeriodReversed, "answerBy", {letter.date, *letter.answerBy});
    }
    return findings.found.take();
}

Problems check(const Selection& selection, const Scheme& scheme) {
    RecordFindings findings(selection, scheme);
    findings.values.name("name", selection.name);
    if (selection.places < 1) {
        findings.found.refuse(Kind::Missing, "places");
    }
    for (std::size_t i = 0; i < selection.indicators.size(); ++i) {
        findings.values.notNegative("indicators/" + std::to_string(i) + "/weight",
                                    std::optional(selection.indicators[i].weight));
    }
    Problems problems = findings.found.take();
    const Problems said = rank(selection).findings;
    problems.insert(problems.end(), said.begin(), said.end());
    return problems;
}

}  // namespace kamerklaar::domain
