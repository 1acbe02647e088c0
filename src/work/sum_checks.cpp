// SPDX-License-Identifier: EUPL-1.2
#include "work/sum_checks.h"

#include "work/lists.h"
#include "work/reconciling.h"

namespace kamerklaar::work {
namespace {

using domain::Amounts;
using domain::Money;
using domain::Problems;
using domain::YearAmounts;

/// All but the ceilings, which are national amounts of their own.
void expectSameAmounts(const std::string& of, const Amounts& left, const Amounts& right,
                       Problems& problems) {
    expectEqual("awarded_gross" + of, left.awardedGross, right.awardedGross, problems);
    expectEqual("vat_fund" + of, left.vatFund, right.vatFund, problems);
    expectEqual("paid" + of, left.paid, right.paid, problems);
    expectEqual("paid_vat_fund" + of, left.paidVatFund, right.paidVatFund, problems);
    expectEqual("spent" + of, left.spent, right.spent, problems);
}

Amounts sumOf(const std::vector<YearAmounts>& years) {
    Amounts sum;
    for (const YearAmounts& year : years) {
        sum += year.amounts;
    }
    return sum;
}

/// Adds each year to the one with the same label.
void addTo(std::vector<YearAmounts>& sums, const std::vector<YearAmounts>& years) {
    for (const YearAmounts& year : years) {
        bool added = false;
        for (YearAmounts& sum : sums) {
            if (sum.label == year.label) {
                sum.amounts += year.amounts;
                added = true;
            }
        }
        if (!added) {
            sums.push_back(year);
        }
    }
}

void expectSameYears(const std::vector<YearAmounts>& national,
                     const std::vector<YearAmounts>& lines, Problems& problems) {
    std::vector<YearAmounts> left = national;
    std::vector<YearAmounts> right = lines;
    // A year that only one side has counts as nothing on the other.
    for (const YearAmounts& year : lines) {
        addTo(left, {{year.label, {}}});
    }
    for (const YearAmounts& year : national) {
        addTo(right, {{year.label, {}}});
    }
    for (const YearAmounts& year : left) {
        for (const YearAmounts& other : right) {
            if (other.label == year.label) {
                expectSameAmounts(" " + year.label, year.amounts, other.amounts, problems);
            }
        }
    }
}

}  // namespace

void expectEqual(const std::string& what, Money left, Money right, Problems& problems) {
    if (left != right) {
        problems.push_back(refusal(domain::ProblemKind::SumsDiffer, {}, {what, left, right}));
    }
}

Problems checkSums(Store& store, const std::vector<domain::YearlyReport>& reports) {
    Problems problems;
    const domain::Figures national = nationalFigures(store);
    expectSameAmounts(" programme_years", national.total, sumOf(national.programmeYears), problems);
    expectSameAmounts(" calendar_years", national.total, sumOf(national.calendarYears), problems);

    domain::Figures lines;
    for (const MunicipalityLine& line : municipalityLines(store)) {
        lines.total += line.figures.total;
        lines.reserved += line.figures.reserved;
        addTo(lines.programmeYears, line.figures.programmeYears);
        addTo(lines.calendarYears, line.figures.calendarYears);
    }
    expectSameAmounts(" municipalities", national.total, lines.total, problems);
    expectEqual("reserved municipalities", national.reserved, lines.reserved, problems);
    expectSameYears(national.programmeYears, lines.programmeYears, problems);
    expectSameYears(national.calendarYears, lines.calendarYears, problems);

    Money reported;
    for (const domain::YearlyReport& report : reports) {
        if (domain::counts(report.status)) {
            reported += report.spent();
        }
    }
    expectEqual("spent reports", national.total.spent, reported, problems);
    for (domain::Problem& difference : closingProof(store).differences()) {
        problems.push_back(std::move(difference));
    }
    return problems;
}

}  // namespace kamerklaar::work
