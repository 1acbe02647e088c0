// SPDX-License-Identifier: EUPL-1.2
#include "work/taking_over_records.h"

#include <algorithm>

#include "domain/grant_state.h"

namespace kamerklaar::work::takeover {
namespace {

using domain::Date;
using domain::Decision;
using domain::Money;
using Needed = FormSheet::Needed;

Money needed(FormSheet& sheet, std::size_t row, const std::string& key) {
    return sheet.money(row, key, Needed::Yes).value_or(Money());
}

/// Puts what the sheet says of each part in the place of what was proposed, the VAT divided in
/// proportion; nothing when the sheet says nothing of any of them. `Part` is a share of a year or
/// of an instalment.
template <typename Part, typename KeyOf>
void replaceParts(FormSheet& sheet, std::size_t row, std::vector<Part>& parts, Money vatFund,
                  KeyOf keyOf) {
    const auto isEmpty = [&](const Part& part) { return sheet.isEmptyAt(row, keyOf(part)); };
    if (std::all_of(parts.begin(), parts.end(), isEmpty)) {
        return;
    }
    std::vector<std::int64_t> weights;
    for (Part& part : parts) {
        part.amount.gross = sheet.money(row, keyOf(part), Needed::No).value_or(Money());
        weights.push_back(std::max<std::int64_t>(part.amount.gross.inCents(), 0));
    }
    if (std::any_of(weights.begin(), weights.end(), [](std::int64_t one) { return one > 0; })) {
        const std::vector<Money> vat = vatFund.split(weights);
        for (std::size_t at = 0; at < parts.size(); ++at) {
            parts[at].amount.vatFund = vat[at];
        }
    }
}

std::vector<domain::ReportTerm> reportTermsIn(FormSheet& sheet, std::size_t row,
                                              const domain::Scheme& scheme) {
    std::vector<domain::ReportTerm> terms;
    for (const domain::RoundPlan& round : scheme.rounds) {
        if (const auto due = sheet.day(row, reportDueKey(round.calendarYear), Needed::No)) {
            terms.push_back({round.calendarYear, round.period, *due});
        }
    }
    return terms;
}

}  // namespace

Decision awardIn(FormSheet& sheet, std::size_t row, const domain::Scheme& scheme) {
    Decision decision;
    decision.decisionKind = domain::DecisionKind::Award;
    decision.number = sheet.textAt(row, "kenmerk");
    decision.date = sheet.day(row, "datum", Needed::Yes).value_or(Date());
    decision.effectiveOn = sheet.day(row, "ingang", Needed::No).value_or(decision.date);
    const Money gross = needed(sheet, row, "bruto");
    const Money vatFund = needed(sheet, row, "bcf");
    domain::AwardTerms terms = domain::proposedAward(scheme, gross, vatFund);
    terms.net = needed(sheet, row, "netto");
    replaceParts(sheet, row, terms.years, vatFund,
                 [](const domain::YearShare& share) { return yearKey(share.programmeYear); });
    replaceParts(sheet, row, terms.instalments, vatFund,
                 [](const domain::InstalmentShare& share) { return instalmentKey(share.number); });
    if (const auto period = sheet.period(row, "besteding_van", "besteding_tot")) {
        terms.spendingPeriod = period;
    }
    terms.reportTerms = reportTermsIn(sheet, row, scheme);
    terms.obligations = sheet.textAt(row, "verplichtingen");
    decision.terms = std::move(terms);
    return decision;
}

Decision paymentIn(FormSheet& sheet, std::size_t row) {
    domain::PaymentOrder order;
    order.instalment = sheet.number(row, "termijn").value_or(0);
    order.payOn = sheet.day(row, "betaald_op", Needed::Yes).value_or(Date());
    order.net = needed(sheet, row, "netto");
    order.vatFund = needed(sheet, row, "bcf");
    order.reference = sheet.textAt(row, "kenmerk");
    Decision decision;
    decision.decisionKind = domain::DecisionKind::Payment;
    decision.date = order.payOn;
    decision.effectiveOn = order.payOn;
    decision.terms = std::move(order);
    return decision;
}

domain::SisaReturn sisaIn(FormSheet& sheet, std::size_t row, const domain::Scheme& scheme) {
    domain::SisaReturn sisa;
    sisa.year = sheet.number(row, "jaar").value_or(0);
    sisa.receivedOn = sheet.day(row, "ontvangen_op", Needed::Yes);
    sisa.spent = sheet.money(row, "besteed", Needed::Yes);
    sisa.cumulative = sheet.money(row, "cumulatief", Needed::Yes);
    sisa.activitiesFinished = sheet.answer(row, "afgerond");
    sisa.isFinal = sheet.answer(row, "eindverantwoording");
    if (const auto kind = sheet.choice(row, "aard_controle", auditKindNames(scheme))) {
        sisa.auditKind = scheme.termsOf(domain::TermKind::AuditKind).at(*kind).code;
    }
    sisa.cbsStatus = domain::CbsStatus::Received;
    if (const auto status = sheet.choice(row, "cbs", cbsStatusNames())) {
        // The first of the closed list is not in the form: it has not come.
        sisa.cbsStatus = domain::cbsStatusCodes.at(*status + 1).first;
    }
    sisa.cbsOn = sheet.day(row, "cbs_op", Needed::No);
    sisa.explanation = sheet.textAt(row, "toelichting");
    sisa.takenOver = true;
    return sisa;
}

domain::YearlyReport reportIn(FormSheet& sheet, std::size_t row, const domain::Scheme& scheme,
                              const domain::YearlyReport& expected) {
    domain::YearlyReport report = expected;
    report.receivedOn = sheet.day(row, "ontvangen_op", Needed::Yes);
    if (const auto period = sheet.period(row, "periode_van", "periode_tot")) {
        report.ownPeriod = period;
    }
    report.categories.clear();
    for (const domain::Term& category : scheme.termsOf(domain::TermKind::CostCategory)) {
        report.categories.push_back({category.code, needed(sheet, row, plannedKey(category.code)),
                                     needed(sheet, row, spentKey(category.code))});
    }
    report.summary = sheet.textAt(row, "samenvatting");
    report.status = sheet.answer(row, "goedgekeurd") == domain::Answer::Yes
                        ? domain::ReportStatus::Approved
                        : domain::ReportStatus::Received;
    return report;
}

}  // namespace kamerklaar::work::takeover
