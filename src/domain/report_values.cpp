// SPDX-License-Identifier: EUPL-1.2
#include <set>

#include "domain/report_check.h"
#include "domain/rule_findings.h"
#include "domain/value_rules.h"

// What is no value at all in a report: codes that the scheme does not know, the same line twice,
// less than nothing, no name, a text without end.
namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

class ValueChecker : ValueRules {
public:
    ValueChecker(const YearlyReport& report, const Scheme& scheme, RuleFindings& findings)
        : ValueRules(scheme, findings), report_(report), findings_(findings) {}

    void run() {
        lines("categories", report_.categories, TermKind::CostCategory, Kind::UnknownCategory);
        lines("sectors", report_.sectors, TermKind::Sector, Kind::UnknownCode);
        for (std::size_t i = 0; i < report_.interventions.size(); ++i) {
            intervention("interventions/" + std::to_string(i) + "/", report_.interventions[i]);
        }
        for (std::size_t i = 0; i < report_.indicators.size(); ++i) {
            const std::string at = "indicators/" + std::to_string(i) + "/";
            name(at + "name", report_.indicators[i].name);
            notLonger(at + "unit", report_.indicators[i].unit, longestName);
            notLonger(at + "source", report_.indicators[i].source, longestText);
        }
        factors();
        for (std::size_t i = 0; i < report_.partners.size(); ++i) {
            const std::string at = "partners/" + std::to_string(i) + "/";
            code(at + "kind", report_.partners[i].kind, TermKind::PartnerKind, Kind::UnknownCode);
            notLonger(at + "name", report_.partners[i].name, longestName);
            notLonger(at + "contribution", report_.partners[i].contribution, longestText);
        }
        texts();
    }

private:
    void lines(const std::string& list, const std::vector<SpendingLine>& all, TermKind kind,
               Kind unknown) {
        std::set<std::string> seen;
        for (const SpendingLine& line : all) {
            const std::string at = list + "/" + line.code;
            code(at, line.code, kind, unknown);
            if (!seen.insert(line.code).second) {
                findings_.refuse(Kind::DuplicateCode, at, {line.code});
            }
            notNegative(at + "/planned", line.planned);
            notNegative(at + "/spent", line.spent);
        }
    }

    void intervention(const std::string& at, const Intervention& each) {
        name(at + "name", each.name);
        code(at + "category", each.category, TermKind::CostCategory, Kind::UnknownCategory);
        optionalCode(at + "basis", each.basis, TermKind::EvidenceBasis);
        optionalCode(at + "njiLevel", each.njiLevel, TermKind::NjiLevel);
        optionalCode(at + "ageBand", each.ageBand, TermKind::AgeBand);
        notNegative(at + "reachPlanned", each.reachPlanned);
        notNegative(at + "reachActual", each.reachActual);
        notNegative(at + "completed", each.completed);
        notNegative(at + "droppedOut", each.droppedOut);
        notNegative(at + "cost", each.cost);
        notLonger(at + "qualityNote", each.qualityNote, longestText);
        notLonger(at + "place", each.place, longestName);
        notLonger(at + "provider", each.provider, longestName);
        notLonger(at + "reachNote", each.reachNote, longestText);
    }

    void factors() {
        std::set<std::string> seen;
        for (const FactorMovement& factor : report_.factors) {
            const std::string at = "factors/" + factor.domain;
            code(at, factor.domain, TermKind::FactorDomain, Kind::UnknownCode);
            if (!seen.insert(factor.domain).second) {
                findings_.refuse(Kind::DuplicateCode, at, {factor.domain});
            }
            notLonger(at + "/note", factor.note, longestText);
        }
    }

    void texts() {
        notLonger("summary", report_.summary, longestText);
        notLonger("targetGroupProof", report_.targetGroupProof, longestText);
        notLonger("coordinatorNote", report_.coordinatorNote, longestText);
        notLonger("progress", report_.progress, longestText);
        notLonger("results", report_.results, longestText);
        notLonger("bottlenecks", report_.bottlenecks, longestText);
        notLonger("lessons", report_.lessons, longestText);
        notLonger("continuity", report_.continuity, longestText);
        notLonger("deviations", report_.deviations, longestText);
        notLonger("changeNote", report_.changeNote, longestText);
    }

    const YearlyReport& report_;
    RuleFindings& findings_;
};

}  // namespace

void findWrongValues(const YearlyReport& report, const Scheme& scheme, RuleFindings& findings) {
    ValueChecker(report, scheme, findings).run();
}

}  // namespace kamerklaar::domain
