// SPDX-License-Identifier: EUPL-1.2
#include <map>

#include "domain/spending_parts.h"
#include "work/lists.h"
#include "work/reconciling.h"
#include "work/sum_checks.h"

namespace kamerklaar::work {
namespace {

using domain::Money;
using domain::Problems;
using Of = std::optional<domain::MunicipalityId>;

/// One kind of amount: where it stands in a cell, in the figures and in the proof.
struct ProofKind {
    const char* name;
    Money ProofCell::*cell;
    Money domain::Amounts::*amount;
    std::vector<std::pair<std::string, Money>> ClosingProof::*programmeYears;
    std::vector<std::pair<int, Money>> ClosingProof::*calendarYears;
    Money ClosingProof::*down;
    Money ClosingProof::*across;
    Money ClosingProof::*source;
};
constexpr ProofKind proofKinds[] = {
    {"spent", &ProofCell::spent, &domain::Amounts::spent, &ClosingProof::spentByProgrammeYear,
     &ClosingProof::spentByCalendarYear, &ClosingProof::spentDown, &ClosingProof::spentAcross,
     &ClosingProof::spentSource},
    {"paid", &ProofCell::paid, &domain::Amounts::paid, &ClosingProof::paidByProgrammeYear,
     &ClosingProof::paidByCalendarYear, &ClosingProof::paidDown, &ClosingProof::paidAcross,
     &ClosingProof::paidSource},
    {"paid_vat_fund", &ProofCell::paidVatFund, &domain::Amounts::paidVatFund,
     &ClosingProof::vatFundByProgrammeYear, &ClosingProof::vatFundByCalendarYear,
     &ClosingProof::vatFundDown, &ClosingProof::vatFundAcross, &ClosingProof::vatFundSource},
};

/// The cells, in the order of the programme years and then of the calendar.
class Matrix {
public:
    explicit Matrix(const domain::Scheme& scheme) : scheme_(scheme) {}

    void add(const domain::PeriodSpending& spending) {
        for (const domain::SplitPart& part : domain::partsOf(scheme_, spending)) {
            at(part.programmeYear, part.calendarYear).spent += part.spent;
        }
    }
    void add(const domain::Payment& payment) {
        const domain::ProgrammeYear* year = scheme_.programmeYearOf(payment.paidOn);
        ProofCell& cell = at(year != nullptr ? year->number : 0, payment.paidOn.year());
        cell.paid += payment.net;
        cell.paidVatFund += payment.vatFund;
    }
    [[nodiscard]] std::vector<ProofCell> take() {
        std::vector<ProofCell> cells;
        for (const domain::ProgrammeYear& year : scheme_.programmeYears) {
            move(year.number, year.label, cells);
        }
        // Whatever is in no year of the scheme, by a number that it does not know.
        while (!cells_.empty()) {
            move(cells_.begin()->first.first, domain::outsideProgrammeYears, cells);
        }
        return cells;
    }

private:
    ProofCell& at(int programmeYear, int calendarYear) {
        return cells_[{programmeYear, calendarYear}];
    }
    void move(int programmeYear, const std::string& label, std::vector<ProofCell>& to) {
        const auto first = cells_.lower_bound({programmeYear, 0});
        auto next = first;
        for (; next != cells_.end() && next->first.first == programmeYear; ++next) {
            ProofCell& cell = next->second;
            cell.programmeYear = label;
            cell.calendarYear = next->first.second;
            if (cell.spent != Money() || cell.paid != Money() || cell.paidVatFund != Money()) {
                to.push_back(cell);
            }
        }
        cells_.erase(first, next);
    }

    const domain::Scheme& scheme_;
    std::map<std::pair<int, int>, ProofCell> cells_;
};

void addMargins(ClosingProof& proof, const domain::Figures& figures) {
    for (const ProofKind& kind : proofKinds) {
        for (const domain::YearAmounts& year : figures.programmeYears) {
            (proof.*kind.programmeYears).emplace_back(year.label, year.amounts.*kind.amount);
            proof.*kind.down += year.amounts.*kind.amount;
        }
        for (const domain::YearAmounts& year : figures.calendarYears) {
            (proof.*kind.calendarYears)
                .emplace_back(std::stoi(year.label), year.amounts.*kind.amount);
            proof.*kind.across += year.amounts.*kind.amount;
        }
    }
}

/// Past the ledger: the reports that came in, the orders that count, and what was paid before there
/// were orders.
void addSources(ClosingProof& proof, Store& store, Of of) {
    for (const ReportHeader& header : store.reports().headers(of)) {
        if (domain::counts(header.status)) {
            proof.spentSource += header.spent;
        }
    }
    for (const domain::Decision& decision : store.decisions().all(of)) {
        const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms);
        if (order != nullptr && decision.counts()) {
            proof.paidSource += order->net;
            proof.vatFundSource += order->vatFund;
        }
    }
    for (const domain::Payment& payment : store.ledger().payments(of)) {
        if (!payment.decision.isStored()) {
            proof.paidSource += payment.net;
            proof.vatFundSource += payment.vatFund;
        }
    }
}

/// Each year against its own cells; a year that only one side has is nothing on the other.
template <typename Year, typename YearOf>
void holdAgainstCells(const ClosingProof& proof, const ProofKind& kind,
                      const std::vector<std::pair<Year, Money>>& years, YearOf yearOf,
                      Problems& problems) {
    std::map<Year, std::pair<Money, Money>> sums;
    for (const auto& [year, amount] : years) {
        sums[year].first += amount;
    }
    for (const ProofCell& cell : proof.cells) {
        sums[yearOf(cell)].second += cell.*kind.cell;
    }
    for (const auto& [year, sum] : sums) {
        std::string name = std::string(kind.name) + " ";
        if constexpr (std::is_same_v<Year, int>) {
            name += std::to_string(year);
        } else {
            name += year;
        }
        expectEqual(name, sum.first, sum.second, problems);
    }
}

}  // namespace

Problems ClosingProof::differences() const {
    Problems problems;
    for (const ProofKind& kind : proofKinds) {
        const std::string name = kind.name;
        holdAgainstCells(
            *this, kind, this->*kind.programmeYears,
            [](const ProofCell& cell) { return cell.programmeYear; }, problems);
        holdAgainstCells(
            *this, kind, this->*kind.calendarYears,
            [](const ProofCell& cell) { return cell.calendarYear; }, problems);
        expectEqual(name + " programme_years calendar_years", this->*kind.down, this->*kind.across,
                    problems);
        expectEqual(name + " programme_years sources", this->*kind.down, this->*kind.source,
                    problems);
    }
    return problems;
}

ClosingProof closingProof(Store& store, Of of) {
    ClosingProof proof;
    Matrix matrix(store.schemes().current());
    for (const domain::PeriodSpending& spending : store.ledger().spending(of)) {
        matrix.add(spending);
    }
    for (const domain::Payment& payment : store.ledger().payments(of)) {
        matrix.add(payment);
    }
    proof.cells = matrix.take();
    addMargins(proof, of ? figuresOf(store, *of) : nationalFigures(store));
    addSources(proof, store, of);
    return proof;
}

}  // namespace kamerklaar::work
