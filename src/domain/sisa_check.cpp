// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossier_check.h"
#include "domain/rule_findings.h"
#include "domain/value_rules.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

class SisaChecker {
public:
    SisaChecker(const SisaReturn& sisa, const Scheme& scheme, const SisaSurroundings& around)
        : sisa_(sisa),
          scheme_(scheme),
          around_(around),
          findings_(scheme),
          values_(scheme, findings_) {}

    Problems run() {
        wrongValues();
        if (arrived()) {
            amounts();
            final();
            audit();
        }
        corrections();
        return findings_.take();
    }

private:
    void wrongValues() {
        values_.texts(fieldsOf(sisa_));
        values_.optionalCode("auditKind", sisa_.auditKind, TermKind::AuditKind);
        for (std::size_t i = 0; i < sisa_.indicators.size(); ++i) {
            values_.code(fieldAt("indicators", i, "code"), sisa_.indicators[i].code,
                         TermKind::SisaIndicator);
        }
        for (std::size_t i = 0; i < sisa_.findings.size(); ++i) {
            values_.optionalCode(fieldAt("findings", i, "nature"), sisa_.findings[i].nature,
                                 TermKind::FindingKind);
        }
        // Spending in a year may be below zero where it corrects an earlier one; the sum may not.
        values_.notNegative("cumulative", sisa_.cumulative.value_or(Money()));
        if (!Date::make(sisa_.year, 1, 1)) {
            findings_.refuse(Kind::Missing, "year");
        }
    }

    bool arrived() {
        const std::optional<Date> due = sisaDueOf(scheme_, sisa_.year);
        if (!sisa_.receivedOn) {
            if (due && around_.today > *due) {
                findings_.breaks(Kind::SisaMissing, "receivedOn", {std::int64_t{sisa_.year}, *due});
            }
            return false;
        }
        values_.past("receivedOn", sisa_.receivedOn, around_.today);
        if (due && *sisa_.receivedOn > *due) {
            findings_.breaks(Kind::SisaLate, "receivedOn", {*due, *sisa_.receivedOn});
        }
        if (sisa_.cbsStatus == CbsStatus::NotPlausible) {
            findings_.breaks(Kind::NotPlausible, "cbsStatus");
        }
        values_.notAfter("cbsOn", sisa_.cbsOn, around_.today);
        return true;
    }

    void amounts() {
        const std::optional<Money> spent = sisa_.validSpent();
        const std::optional<Money> cumulative = sisa_.validCumulative();
        const Period period = around_.spendingPeriod;
        if (spent.value_or(Money()) != Money() &&
            (sisa_.year < period.first().year() || sisa_.year > period.last().year())) {
            findings_.breaks(Kind::SisaOutsidePeriod, "spent",
                             {std::int64_t{sisa_.year}, period.first(), period.last()});
        }
        if (!cumulative) {
            return;
        }
        chain(spent, *cumulative);
        if (*cumulative > around_.awardedNet) {
            findings_.breaks(Kind::SisaAboveAward, "cumulative", {*cumulative, around_.awardedNet});
        }
        if (*cumulative > around_.paidByYearEnd) {
            findings_.breaks(Kind::SisaAbovePaid, "cumulative",
                             {*cumulative, around_.paidByYearEnd});
        }
    }

    // Cumulative(T) = cumulative(T-1) + spending(T). Before the first year there is nothing; when
    // the return of the year before is not there yet, nothing can be said.
    void chain(std::optional<Money> spent, Money cumulative) {
        const bool isFirst = sisa_.year <= scheme_.spendingPeriod.first().year();
        if (!spent || (!isFirst && !around_.cumulativeBefore)) {
            return;
        }
        const Money expected = around_.cumulativeBefore.value_or(Money()) + *spent;
        if (cumulative != expected) {
            findings_.breaks(Kind::SisaChainBroken, "cumulative", {cumulative, expected});
        }
    }

    void final() {
        const int lastYear = around_.spendingPeriod.last().year();
        if (sisa_.isFinal != Answer::Yes) {
            if (sisa_.year >= lastYear && !around_.otherFinalYear) {
                findings_.breaks(Kind::FinalExpected, "isFinal", {std::int64_t{sisa_.year}});
            }
            return;
        }
        if (sisa_.year < lastYear) {
            findings_.breaks(Kind::FinalWithoutLastYear, "isFinal",
                             {std::int64_t{sisa_.year}, std::int64_t{lastYear}});
        }
        if (around_.otherFinalYear) {
            findings_.breaks(Kind::FinalTwice, "isFinal", {std::int64_t{*around_.otherFinalYear}});
        }
    }

    void audit() {
        for (std::size_t i = 0; i < sisa_.findings.size(); ++i) {
            if (isBlank(sisa_.findings[i].settled)) {
                findings_.breaks(Kind::FindingOpen, fieldAt("findings", i, "settled"),
                                 {sisa_.findings[i].text});
            }
        }
    }

    // Whether a correction is accepted is the ministry's own act: it has a day, and a refusal has
    // its reason.
    void corrections() {
        if (!sisa_.corrections.empty() && sisa_.cbsStatus != CbsStatus::Plausible) {
            findings_.breaks(Kind::CorrectionTooEarly, "corrections");
        }
        for (std::size_t i = 0; i < sisa_.corrections.size(); ++i) {
            const SisaCorrection& correction = sisa_.corrections[i];
            values_.past(fieldAt("corrections", i, "receivedOn"), correction.receivedOn,
                         around_.today);
            values_.notNegative(fieldAt("corrections", i, "cumulative"), correction.cumulative);
            if (correction.accepted != Answer::Unknown) {
                values_.past(fieldAt("corrections", i, "decidedOn"), correction.decidedOn,
                             around_.today);
            }
            if (correction.accepted == Answer::No && isBlank(correction.reason)) {
                findings_.refuse(Kind::ReasonMissing, fieldAt("corrections", i, "reason"));
            }
        }
    }

    const SisaReturn& sisa_;
    const Scheme& scheme_;
    const SisaSurroundings& around_;
    RuleFindings findings_;
    ValueRules values_;
};

}  // namespace

Problems check(const SisaReturn& sisa, const Scheme& scheme, const SisaSurroundings& around) {
    return SisaChecker(sisa, scheme, around).run();
}

std::optional<Date> sisaDueOf(const Scheme& scheme, int year) {
    return scheme.sisaDue ? Date::make(year + 1, scheme.sisaDue->month, scheme.sisaDue->day)
                          : std::nullopt;
}

}  // namespace kamerklaar::domain
