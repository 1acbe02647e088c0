// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/grant_lines.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

#include "ui/words/words.h"

namespace kamerklaar::ui {
namespace {

using domain::GrantAmount;
using domain::GrantState;
using domain::Money;

/// Puts the lines of two states side by side by their names, in the order in which they come.
class Lines {
    Q_DECLARE_TR_FUNCTIONS(GrantLines)
public:
    Lines(const domain::Scheme& scheme, domain::Language language)
        : scheme_(scheme), language_(language) {}

    void add(const GrantState& state, QString GrantLine::*side) {
        side_ = side;
        money(state.hasAward ? tr("Awarded, gross") : tr("Reserved, gross"), state.awarded.gross);
        money(tr("VAT fund"), state.awarded.vatFund);
        money(tr("Net, to the municipality"), state.awarded.net());
        for (const domain::YearShare& share : state.years) {
            money(tr("Programme year %1, gross").arg(labelOf(share.programmeYear)),
                  share.amount.gross);
        }
        for (const domain::InstalmentShare& share : state.instalments) {
            put(tr("Instalment %1").arg(share.number),
                tr("%1 net and %2 VAT fund, on %3")
                    .arg(amount(share.amount.net()), amount(share.amount.vatFund),
                         words::dateLong(share.plannedOn, language_)));
        }
        put(tr("Spending period"), words::period(state.spendingPeriod, language_));
        for (const domain::ReportTerm& term : state.reportTerms) {
            put(tr("Report over %1").arg(term.year),
                tr("%1, due on %2")
                    .arg(words::period(term.period, language_),
                         words::dateLong(term.due, language_)));
        }
        money(tr("Paid, net"), state.paid.net());
        money(tr("Paid into the VAT fund"), state.paid.vatFund);
        if (state.settled.has_value()) {
            money(tr("Settled, gross"), state.settled->gross);
            money(tr("Settled, net"), state.settled->gross - state.settled->vatFund);
            money(tr("Paid too much"), state.overpaid());
        }
        if (state.recovery.has_value()) {
            put(tr("Recovery"),
                state.recovery->recover ? amount(state.recovery->amount) : tr("none"));
        }
        for (std::size_t i = 0; i < state.obligations.size(); ++i) {
            put(tr("Obligations (%1)").arg(i + 1), words::text(state.obligations[i]));
        }
    }
    [[nodiscard]] std::vector<GrantLine> take() { return std::move(lines_); }

private:
    [[nodiscard]] QString amount(Money amount) const { return words::money(amount, language_); }
    [[nodiscard]] QString labelOf(int programmeYear) const {
        for (const domain::ProgrammeYear& year : scheme_.programmeYears) {
            if (year.number == programmeYear) {
                return words::text(year.label);
            }
        }
        return QString::number(programmeYear);
    }
    void money(const QString& name, Money value) { put(name, amount(value), true); }
    void put(const QString& name, const QString& value, bool isAmount = false) {
        const auto known = std::find_if(lines_.begin(), lines_.end(),
                                        [&](const GrantLine& one) { return one.name == name; });
        GrantLine& line = known != lines_.end() ? *known : lines_.emplace_back();
        line.name = name;
        line.*side_ = value;
        line.isAmount = isAmount;
    }

    const domain::Scheme& scheme_;
    domain::Language language_;
    QString GrantLine::*side_ = nullptr;
    std::vector<GrantLine> lines_;
};

}  // namespace

Column<GrantLine> grantColumn(const QString& title, QString GrantLine::*side) {
    Column<GrantLine> column{title, [side](const GrantLine& line) { return line.*side; }};
    column.standsRight = [](const GrantLine& line) { return line.isAmount; };
    return column;
}

std::vector<GrantLine> grantLines(const GrantState& before, const GrantState& after,
                                  const domain::Scheme& scheme, domain::Language language) {
    Lines lines(scheme, language);
    lines.add(before, &GrantLine::before);
    lines.add(after, &GrantLine::after);
    return lines.take();
}

}  // namespace kamerklaar::ui
