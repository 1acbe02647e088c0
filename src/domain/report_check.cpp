// SPDX-License-Identifier: EUPL-1.2
#include "domain/report_check.h"

#include <algorithm>

#include "domain/rule_findings.h"
#include "domain/wide.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

class ReportChecker {
public:
    ReportChecker(const YearlyReport& report, const Scheme& scheme,
                  const ReportSurroundings& around)
        : report_(report), scheme_(scheme), around_(around), findings_(scheme) {}

    Problems run() {
        findWrongValues(report_, scheme_, findings_);
        arrival();
        spending();
        for (std::size_t i = 0; i < report_.interventions.size(); ++i) {
            const std::string at = "interventions/" + std::to_string(i) + "/";
            substantiation(at, report_.interventions[i]);
            reach(at, report_.interventions[i]);
        }
        if (hasCome() && report_.coordinatorInPlace != Answer::Yes) {
            findings_.breaks(Kind::CoordinatorMissing, "coordinatorInPlace");
        }
        return findings_.take();
    }

private:
    [[nodiscard]] bool hasCome() const { return report_.status != ReportStatus::Expected; }

    void arrival() {
        const Date due = dueOf(report_, around_.round);
        if (!hasCome()) {
            if (isOverdue(due, around_.hasAward, around_.today)) {
                findings_.breaks(Kind::ReportMissing, "receivedOn", {due});
            }
            return;
        }
        if (!report_.receivedOn) {
            findings_.refuse(Kind::Missing, "receivedOn");
        } else if (*report_.receivedOn > around_.today) {
            findings_.refuse(Kind::DayInFuture, "receivedOn", {*report_.receivedOn, around_.today});
        } else if (*report_.receivedOn > due) {
            findings_.breaks(Kind::ReportLate, "receivedOn", {due, *report_.receivedOn});
        }
    }

    void spending() {
        const Money spent = report_.spent();
        const Period period = periodOf(report_, around_.round);
        const Period allowed = around_.ownSpendingPeriod.value_or(scheme_.spendingPeriod);
        if (!spent.isZero() && !allowed.contains(period)) {
            const bool tooLate = period.last() > allowed.last();
            findings_.breaks(Kind::SpendingOutsidePeriod,
                             tooLate ? "ownPeriod/last" : "ownPeriod/first",
                             {allowed.first(), allowed.last()});
        }
        const Money soFar = around_.spentInEarlierRounds + spent;
        if (!spent.isZero() && soFar > around_.awardedNet) {
            findings_.breaks(Kind::SpendingAboveAward, "categories", {soFar, around_.awardedNet});
        }
        aboveProgrammeYear(spent, period);
        for (const SpendingLine& line : report_.categories) {
            if (line.spent > line.planned) {
                const Term* category = scheme_.term(TermKind::CostCategory, line.code);
                findings_.breaks(
                    Kind::SpendingAbovePlan, "categories/" + line.code + "/spent",
                    {category == nullptr ? line.code : category->name, line.spent, line.planned});
            }
        }
        sums(spent);
        change(spent, period);
    }

    // A report covers a calendar year, which touches two programme years: what it states is held
    // against the amount for one such year, the larger of the two.
    void aboveProgrammeYear(Money spent, Period period) {
        std::optional<Money> amount;
        for (const ProgrammeYear& year : scheme_.programmeYears) {
            if (year.reservation && year.period.overlap(period)) {
                amount = std::max(amount.value_or(Money()), *year.reservation);
            }
        }
        if (amount && spent > *amount) {
            findings_.breaks(Kind::SpendingAboveProgrammeYear, "categories", {spent, *amount});
        }
    }

    void sums(Money spent) {
        Money sectors;
        for (const SpendingLine& line : report_.sectors) {
            sectors += line.spent;
        }
        if (!scheme_.termsOf(TermKind::Sector).empty() && sectors != spent) {
            findings_.breaks(Kind::SectorsDiffer, "sectors", {sectors, spent});
        }
        for (const Term& category : scheme_.termsOf(TermKind::CostCategory)) {
            if (category.marked) {
                interventionsIn(category.code);
            }
        }
    }

    void interventionsIn(const std::string& category) {
        Money stated;
        for (const SpendingLine& line : report_.categories) {
            stated += line.code == category ? line.spent : Money();
        }
        Money costs;
        for (const Intervention& intervention : report_.interventions) {
            costs += intervention.category == category ? intervention.cost : Money();
        }
        if (costs != stated) {
            findings_.breaks(Kind::InterventionsDiffer, "categories/" + category + "/spent",
                             {costs, stated});
        }
    }

    void change(Money spent, Period period) {
        const SchemeRule* rule = scheme_.rule(Kind::ChangeImplausible);
        if (rule == nullptr || !rule->limit || !hasCome() || !around_.spentLastYear ||
            *around_.spentLastYear <= Money() || !report_.changeNote.empty()) {
            return;
        }
        const int days = around_.lastPeriod ? period.days() : 1;
        const int lastDays = around_.lastPeriod ? around_.lastPeriod->days() : 1;
        const Wide now = Wide{spent.inCents()} * lastDays;
        const Wide before = Wide{around_.spentLastYear->inCents()} * days;
        const Wide step = now > before ? now - before : before - now;
        if (step * 100 > before * *rule->limit) {
            findings_.breaks(Kind::ChangeImplausible, "changeNote",
                             {*around_.spentLastYear, spent});
        }
    }

    void substantiation(const std::string& at, const Intervention& intervention) {
        if (intervention.basis.empty()) {
            findings_.breaks(Kind::InterventionWithoutBasis, at + "basis", {intervention.name});
        }
        const Term* basis = scheme_.term(TermKind::EvidenceBasis, intervention.basis);
        const Term* level = scheme_.term(TermKind::NjiLevel, intervention.njiLevel);
        if (basis != nullptr && basis->marked && (level == nullptr || !level->marked)) {
            findings_.breaks(Kind::InterventionWithoutRecognition, at + "njiLevel",
                             {intervention.name});
        }
        if (intervention.ageBand.empty()) {
            findings_.breaks(Kind::AgeBandMissing, at + "ageBand", {intervention.name});
        }
    }

    void reach(const std::string& at, const Intervention& intervention) {
        const SchemeRule* rule = scheme_.rule(Kind::ReachImplausible);
        if (rule != nullptr && rule->limit && intervention.reachNote.empty()) {
            for (const auto& [field, count] :
                 {std::pair("reachPlanned", intervention.reachPlanned),
                  std::pair("reachActual", intervention.reachActual)}) {
                if (count.value_or(0) > *rule->limit) {
                    findings_.breaks(Kind::ReachImplausible, at + field,
                                     {intervention.name, *count, *rule->limit});
                }
            }
        }
        // A reach below zero is refused already; what follows from it is not worth saying.
        if (intervention.reachActual.value_or(-1) < 0) {
            return;
        }
        std::int64_t ended = 0;
        if (__builtin_add_overflow(intervention.completed.value_or(0),
                                   intervention.droppedOut.value_or(0), &ended)) {
            ended = INT64_MAX;
        }
        if (ended > *intervention.reachActual) {
            findings_.breaks(Kind::CompletedAboveReach, at + "completed",
                             {intervention.name, ended, *intervention.reachActual});
        }
    }

    const YearlyReport& report_;
    const Scheme& scheme_;
    const ReportSurroundings& around_;
    RuleFindings findings_;
};

}  // namespace

bool isOverdue(Date due, bool hasAward, Date today) {
    return hasAward && due < today;
}

Problems check(const YearlyReport& report, const Scheme& scheme, const ReportSurroundings& around) {
    return ReportChecker(report, scheme, around).run();
}

}  // namespace kamerklaar::domain
