// SPDX-License-Identifier: EUPL-1.2
#include "work/paying.h"

#include <algorithm>
#include <map>

#include "work/grant_book.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::GrantState;
using domain::Money;
using domain::MunicipalityId;
using domain::PaymentOrder;

/// The municipalities in the order of their names.
class Recipients {
public:
    explicit Recipients(Store& store) : inOrder_(store.municipalities().all()) {
        for (std::size_t i = 0; i < inOrder_.size(); ++i) {
            places_.emplace(inOrder_[i].id, i);
        }
    }

    [[nodiscard]] const domain::Municipality& at(MunicipalityId id) const {
        return inOrder_[places_.at(id)];
    }
    /// Lines of one municipality stay in the order that they have.
    template <typename Lines>
    void sort(Lines begin, Lines end) const {
        std::stable_sort(begin, end, [this](const auto& left, const auto& right) {
            return places_.at(left.municipality.id) < places_.at(right.municipality.id);
        });
    }

private:
    std::vector<domain::Municipality> inOrder_;
    std::map<MunicipalityId, std::size_t> places_;
};

/// What the state has committed itself to: nothing before there is an award, and what was settled
/// from then on.
Money committed(const GrantState& state) {
    if (!state.hasAward) {
        return {};
    }
    return state.settled ? state.settled->gross : state.awarded.gross;
}

/// Awards that count on `after` and did not on `before`.
Money enteredBetween(const std::vector<Decision>& decisions, Date before, Date after) {
    Money entered;
    for (const Decision& decision : decisions) {
        if (decision.decisionKind == DecisionKind::Award &&
            domain::countsOn(decision, decisions, after) &&
            !domain::countsOn(decision, decisions, before)) {
            entered += std::get<domain::AwardTerms>(decision.terms).gross;
        }
    }
    return entered;
}

BudgetYearLine budgetLine(const GrantBook& book, MunicipalityId municipality, int year) {
    const Date before = Date::known(year - 1, 12, 31);
    const Date after = Date::known(year, 12, 31);
    const GrantState was = book.on(municipality, before);
    const GrantState is = book.on(municipality, after);
    BudgetYearLine line;
    line.year = year;
    line.entered = enteredBetween(book.decisionsOf(municipality), before, after);
    line.adjusted = committed(is) - committed(was) - line.entered;
    line.paid = is.paid.gross - was.paid.gross;
    // What was paid beyond a lower settlement is a claim, no commitment.
    line.openCommitments = std::max(committed(is) - is.paid.gross, Money());
    line.openAdvances = is.settled ? Money() : is.paid.gross;
    return line;
}

}  // namespace

std::vector<FinanceLine> financeList(Store& store, int run) {
    const Recipients municipalities(store);
    std::vector<FinanceLine> lines;
    for (const bool toVatFund : {false, true}) {
        const std::size_t first = lines.size();
        for (const Decision& decision : store.decisions().all()) {
            const auto* order = std::get_if<PaymentOrder>(&decision.terms);
            if (order == nullptr || order->run != run || !decision.counts()) {
                continue;
            }
            const Money amount = toVatFund ? order->vatFund : order->net;
            if (!amount.isZero()) {
                lines.push_back({municipalities.at(decision.municipality), decision, toVatFund,
                                 amount, order->payOn, order->reference});
            }
        }
        municipalities.sort(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end());
    }
    return lines;
}

std::vector<InstalmentLine> instalmentLines(Store& store, std::optional<MunicipalityId> of) {
    const Recipients municipalities(store);
    std::vector<InstalmentLine> lines;
    std::map<std::pair<MunicipalityId, int>, std::size_t> places;
    for (domain::Instalment& instalment : store.ledger().instalments(of)) {
        places.emplace(std::pair(instalment.municipality, instalment.number), lines.size());
        lines.push_back(
            {municipalities.at(instalment.municipality), std::move(instalment), {}, {}, {}});
    }
    for (const domain::Payment& payment : store.ledger().payments(of)) {
        const auto place = places.find({payment.municipality, payment.instalment});
        if (place == places.end()) {
            continue;
        }
        InstalmentLine& line = lines[place->second];
        line.paidNet += payment.net;
        line.paidVatFund += payment.vatFund;
        line.paidOn = std::max(line.paidOn.value_or(payment.paidOn), payment.paidOn);
    }
    municipalities.sort(lines.begin(), lines.end());
    return lines;
}

std::vector<BudgetYearLine> budgetYear(Store& store, int year) {
    return budgetYears(store, {year}).front();
}

std::vector<std::vector<BudgetYearLine>> budgetYears(Store& store, const std::vector<int>& years) {
    const GrantBook book(store);
    const std::vector<domain::Municipality> municipalities = store.municipalities().all();
    std::vector<std::vector<BudgetYearLine>> lists;
    for (const int year : years) {
        std::vector<BudgetYearLine>& lines = lists.emplace_back();
        for (const domain::Municipality& municipality : municipalities) {
            lines.push_back(budgetLine(book, municipality.id, year));
            lines.back().municipality = municipality;
        }
    }
    return lists;
}

}  // namespace kamerklaar::work
