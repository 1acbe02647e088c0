// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include "domain/dossier_check.h"
#include "domain/rule_findings.h"
#include "domain/value_rules.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

class ApplicationChecker {
public:
    ApplicationChecker(const Application& application, const Scheme& scheme,
                       std::optional<GrantAmount> awarded, Date today)
        : application_(application),
          scheme_(scheme),
          awarded_(awarded),
          today_(today),
          findings_(scheme),
          values_(scheme, findings_) {}

    Problems run() {
        wrongValues();
        // Of an application that has not come nothing is missing yet.
        if (application_.receivedOn) {
            arrival();
            plan();
            factors();
            budget();
        }
        otherFunding();
        return findings_.take();
    }

private:
    [[nodiscard]] bool isAssessed() const {
        return application_.assessment != AssessmentResult::Open;
    }

    void wrongValues() {
        values_.texts(fieldsOf(application_));
        values_.notNegative("gross", application_.gross);
        values_.notNegative("vatFund", application_.vatFund);
        codes("plan", "item", application_.plan, TermKind::PlanItem,
              [](const PlanCheck& check) { return check.item; });
        codes("factors", "factorDomain", application_.factors, TermKind::FactorDomain,
              [](const FactorAnalysis& factor) { return factor.domain; });
        for (std::size_t i = 0; i < application_.partners.size(); ++i) {
            values_.code(fieldAt("partners", i, "partnerKind"), application_.partners[i].kind,
                         TermKind::PartnerKind);
        }
        for (std::size_t i = 0; i < application_.budget.size(); ++i) {
            values_.notNegative(fieldAt("budget", i, "amount"), application_.budget[i].amount);
        }
    }
    template <typename List, typename CodeOf>
    void codes(const char* list, const char* field, const List& lines, TermKind kind,
               CodeOf codeOf) {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string code = codeOf(lines[i]);
            values_.code(fieldAt(list, i, field), code, kind);
            if (!seen.insert(code).second) {
                findings_.refuse(Kind::DuplicateCode, fieldAt(list, i, field), {code});
            }
        }
    }

    void arrival() {
        values_.past("receivedOn", application_.receivedOn, today_);
        const auto& last = scheme_.lastDayOfApplication;
        if (last && *application_.receivedOn > *last) {
            findings_.breaks(Kind::ApplicationLate, "receivedOn",
                             {*application_.receivedOn, *last});
        }
        if (isLacking(application_.vatStatement, isAssessed())) {
            findings_.breaks(Kind::VatStatementMissing, "vatStatement");
        }
        if (isBlank(application_.contact)) {
            findings_.breaks(Kind::ContactMissing, "contact");
        }
    }

    // Each item of the scheme's list, whether the application has a line for it or not.
    void plan() {
        for (const Term& item : scheme_.termsOf(TermKind::PlanItem)) {
            const auto& lines = application_.plan;
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const PlanCheck& each) {
                return each.item == item.code;
            });
            const bool isThere = line != lines.end();
            if (isLacking(isThere ? line->present : Answer::Unknown, isAssessed())) {
                findings_.breaks(
                    Kind::PlanItemMissing,
                    isThere
                        ? fieldAt("plan", static_cast<std::size_t>(line - lines.begin()), "present")
                        : "plan",
                    {item.name}, item.article);
            }
        }
    }

    void factors() {
        for (const Term& domain : scheme_.termsOf(TermKind::FactorDomain)) {
            const auto& lines = application_.factors;
            const auto line = std::find_if(
                lines.begin(), lines.end(),
                [&](const FactorAnalysis& each) { return each.domain == domain.code; });
            const bool isThere = line != lines.end();
            const auto index = static_cast<std::size_t>(line - lines.begin());
            if (isLacking(isThere ? line->covered : Answer::Unknown, isAssessed())) {
                findings_.breaks(Kind::FactorDomainMissing,
                                 isThere ? fieldAt("factors", index, "covered") : "factors",
                                 {domain.name}, domain.article);
            }
            if (isThere && line->covered == Answer::Yes && isBlank(line->source)) {
                findings_.breaks(Kind::FactorSourceMissing, fieldAt("factors", index, "source"),
                                 {domain.name}, domain.article);
            }
        }
    }

    void budget() {
        for (std::size_t i = 0; i < application_.budget.size(); ++i) {
            const BudgetLine& line = application_.budget[i];
            if (scheme_.term(TermKind::CostCategory, line.category) == nullptr) {
                findings_.add(Kind::UnknownCategory, Severity::Flagged,
                              fieldAt("budget", i, "category"), {line.category},
                              findings_.articleOf(Kind::UnknownCategory));
            }
            const auto& years = scheme_.programmeYears;
            if (std::none_of(years.begin(), years.end(), [&](const ProgrammeYear& year) {
                    return year.number == line.programmeYear;
                })) {
                findings_.breaks(Kind::BudgetBeyondYears, fieldAt("budget", i, "programmeYear"),
                                 {std::int64_t{line.programmeYear}});
            }
        }
        const Money whole = awarded_ ? awarded_->gross : application_.gross;
        if (application_.budgetTotal() != whole) {
            findings_.breaks(Kind::BudgetNotAward, "budget", {application_.budgetTotal(), whole});
        }
    }

    void otherFunding() {
        for (std::size_t i = 0; i < application_.otherFunding.size(); ++i) {
            const OtherFunding& funding = application_.otherFunding[i];
            values_.name(fieldAt("otherFunding", i, "source"), funding.source);
            values_.optionalCode(fieldAt("otherFunding", i, "fundingKind"), funding.kind,
                                 TermKind::FundingKind);
            values_.notNegative(fieldAt("otherFunding", i, "amount"),
                                funding.amount.value_or(Money()));
            if (scheme_.rule(Kind::DoubleFunding) == nullptr || !isBlank(funding.outcome)) {
                continue;
            }
            if (funding.sameActivities == Answer::Yes) {
                findings_.breaks(Kind::DoubleFunding, fieldAt("otherFunding", i, "outcome"),
                                 {funding.source});
            } else if (funding.sameActivities == Answer::Unknown) {
                findings_.add(Kind::Missing, Severity::Asks,
                              fieldAt("otherFunding", i, "sameActivities"), {},
                              findings_.articleOf(Kind::DoubleFunding));
            }
        }
    }

    const Application& application_;
    const Scheme& scheme_;
    std::optional<GrantAmount> awarded_;
    Date today_;
    RuleFindings findings_;
    ValueRules values_;
};

}  // namespace

Problems check(const Application& application, const Scheme& scheme,
               std::optional<GrantAmount> awarded, Date today) {
    return ApplicationChecker(application, scheme, awarded, today).run();
}

}  // namespace kamerklaar::domain
