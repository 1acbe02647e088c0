// SPDX-License-Identifier: EUPL-1.2
#include "domain/publication_check.h"

#include <charconv>
#include <cmath>

#include "domain/rule_findings.h"
#include "domain/value_rules.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

/// Long enough for a chapter of a report.
constexpr std::int64_t longestPublished = 200'000;

/// One of the three parts of a colour, as WCAG 2.1 reckons its light.
double lightOf(int part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

}  // namespace

Problems check(const ReportText& text, const Scheme& scheme) {
    RecordFindings findings(scheme);
    findings.require("year", text.year != 0);
    findings.require("part", !text.part.empty());
    findings.values.notLonger("body", text.body, longestPublished);
    return findings.found.take();
}

Problems check(const Consultation& consultation, const Scheme& scheme, Date today) {
    RecordFindings findings(consultation, scheme);
    findings.require("year", consultation.year != 0);
    findings.values.optionalCode("party", consultation.party, TermKind::ConsultationParty);
    findings.require("name", !consultation.party.empty() || !isBlank(consultation.name));
    findings.values.past("askedOn", consultation.askedOn, today);
    findings.values.notAfter("answeredOn", consultation.answeredOn, today);
    findings.inOrder("answeredOn", consultation.askedOn, consultation.answeredOn);
    if (consultation.outcome != ConsultationOutcome::Asked) {
        findings.require("answeredOn", consultation.answeredOn.has_value());
        // In writing: there is a paper that says so.
        findings.require("reference",
                         !isBlank(consultation.reference) || consultation.document.isStored());
    }
    return findings.found.take();
}

Problems check(const Commitment& commitment, const Scheme& scheme, Date today) {
    RecordFindings findings(commitment, scheme);
    findings.require("promise", !isBlank(commitment.promise));
    findings.require("source", !isBlank(commitment.source));
    findings.values.notAfter("madeOn", commitment.madeOn, today);
    findings.values.notAfter("fulfilledOn", commitment.fulfilledOn, today);
    findings.inOrder("fulfilledOn", commitment.madeOn, commitment.fulfilledOn);
    if (commitment.fulfilledOn) {
        findings.require("fulfilledBy", !isBlank(commitment.fulfilledBy));
    } else if (commitment.due && *commitment.due < today) {
        findings.found.add(Kind::CommitmentOverdue, Severity::Flagged, "fulfilledOn",
                           {commitment.promise, *commitment.due});
    }
    return findings.found.take();
}

Problems check(const PressAgreement& agreement, const Scheme& scheme, Date today) {
    RecordFindings findings(agreement, scheme);
    findings.require("year", agreement.year != 0);
    findings.values.notAfter("askedOn", agreement.askedOn, today);
    findings.values.notAfter("agreedOn", agreement.agreedOn, today);
    findings.inOrder("agreedOn", agreement.askedOn, agreement.agreedOn);
    return findings.found.take();
}

Problems check(const Submission& submission, const Scheme& scheme, Date today) {
    RecordFindings findings(submission, scheme);
    findings.require("year", submission.year != 0);
    findings.values.notAfter("informedOn", submission.informedOn, today);
    findings.inOrder("informedOn", submission.date, submission.informedOn);
    return findings.found.take();
}

Problems check(const PublicationRuling& ruling, const Scheme& scheme) {
    RecordFindings findings(ruling, scheme);
    findings.require("year", ruling.year != 0);
    findings.require("finding", !ruling.finding.empty());
    findings.require("fingerprint", !ruling.fingerprint.empty());
    findings.require("mayStand", ruling.mayStand != Answer::Unknown);
    findings.require("reason", !isBlank(ruling.reason));
    return findings.found.take();
}

Problems check(const Restatement& restatement, const Scheme& scheme) {
    RecordFindings findings(restatement, scheme);
    findings.require("year", restatement.year != 0);
    findings.require("figure", !restatement.figure.empty());
    findings.require("reason", !isBlank(restatement.reason));
    return findings.found.take();
}

Problems check(const HouseStyle& style, const Scheme& scheme) {
    RecordFindings findings(style, scheme);
    if (!style.accent.empty() && !isReadableColour(style.accent)) {
        findings.found.refuse(Kind::ColourUnusable, "accent", {style.accent});
    }
    // What a logo says has to be there for whoever cannot see it.
    findings.require("logoAlternative", !style.logo.isStored() || !isBlank(style.logoAlternative));
    return findings.found.take();
}

bool isReadableColour(const std::string& colour) {
    constexpr std::size_t length = 7;
    if (colour.size() != length || colour.front() != '#') {
        return false;
    }
    double parts[3] = {};
    for (std::size_t i = 0; i < 3; ++i) {
        int part = 0;
        const char* first = colour.data() + 1 + 2 * i;
        const auto read = std::from_chars(first, first + 2, part, 16);
        if (read.ec != std::errc() || read.ptr != first + 2) {
            return false;
        }
        parts[i] = lightOf(part);
    }
    const double light = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    return 1.05 / (light + 0.05) >= 4.5;
}

}  // namespace kamerklaar::domain
