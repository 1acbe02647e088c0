// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/settled_part.h"

#include <QtWidgets/QVBoxLayout>
#include <map>

#include "ui/pages/finance/finance_tab.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/page_body.h"
#include "work/deadlines.h"

namespace kamerklaar::ui {

namespace {

using domain::Money;
using Line = SettledPart::Line;
using Maybe = std::optional<Money>;

constexpr int daysInWeek = 7;

Chip chipOf(const Line& line, domain::Date today) {
    if (line.state.settled) {
        return line.state.isSettledLower()
                   ? Chip{SettledPart::tr("settled lower"), QStringLiteral("flag"), Tone::Caution}
                   : Chip{SettledPart::tr("settled"), QStringLiteral("approved"), Tone::Good};
    }
    if (!line.state.hasAward) {
        return {SettledPart::tr("not awarded"), QStringLiteral("expected"), Tone::Neutral};
    }
    if (line.due && *line.due < today) {
        return {SettledPart::tr("term is over"), QStringLiteral("late"), Tone::Bad};
    }
    if (line.termStart && *line.termStart <= today) {
        return {SettledPart::tr("term runs"), QStringLiteral("review"), Tone::Info};
    }
    return {SettledPart::tr("not yet"), QStringLiteral("expected"), Tone::Neutral};
}

Maybe settledNet(const Line& line) {
    return line.state.settled ? Maybe(line.state.settled->gross - line.state.settled->vatFund)
                              : std::nullopt;
}

Maybe overpaid(const Line& line) {
    return line.state.settled ? Maybe(line.state.overpaid()) : std::nullopt;
}

Maybe recovered(const Line& line) {
    return line.state.recovery ? Maybe(line.state.recovery->amount) : std::nullopt;
}

/// Sums of what has been settled and recovered so far; a settlement of nothing when there is none.
Line totalOf(const std::vector<Line>& lines) {
    Line total;
    total.municipality.name = SettledPart::tr("Total so far").toStdString();
    domain::SettlementTerms settled;
    domain::RecoveryTerms recovery;
    for (const Line& line : lines) {
        total.state.awarded = total.state.awarded + line.state.awarded;
        settled.gross += settledNet(line).value_or(Money());
        recovery.amount += recovered(line).value_or(Money());
        // Over all of them too, overpaid() is what was paid beyond what was settled.
        const Money kept = settledNet(line).value_or(Money());
        const Money back = overpaid(line).value_or(Money());
        total.state.paid.gross += kept + back;
    }
    total.state.settled = settled;
    total.state.recovery = recovery;
    return total;
}

}  // namespace

SettledPart::SettledPart(Desk& desk, Asker& asker, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      list_(new ListCard<Line>(
          tr("Settled and recovered so far"), "settled", columns(),
          [](const Line& line) { return dossierOf(line.municipality.id, "settlement"); }, this)) {
    list_->setNote(tr(
        "Amounts in euros, net. A settlement follows the award unless an officer chooses a ground "
        "and gives the reason; the start of its term is a field of the proposal."));
    list_->addBesideHeading(new ExportButton(
        desk, asker, tr("settlements"),
        [this] {
            return sheetOf(*list_->table(), tr("Settlement"), tr("Settled and recovered so far"));
        },
        list_));
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, 0, 0, room::normal);
    body->addWidget(list_);
    body->addStretch(1);
    connect(list_->table(), &ListTable::jumped, this, &SettledPart::goTo);
}

std::vector<Column<Line>> SettledPart::columns() const {
    const domain::Language language = desk_.language();
    return {column::text<Line>(tr("Municipality"),
                               [](const Line& line) { return line.municipality.name; }),
            column::state<Line>(tr("State"), [today = desk_.today()](
                                                 const Line& line) { return chipOf(line, today); }),
            column::date<Line>(tr("Term from"), [](const Line& line) { return line.termStart; }),
            column::date<Line>(tr("At the latest"), [](const Line& line) { return line.due; }),
            column::money<Line>(tr("Awarded, net"), language,
                                [](const Line& line) { return line.state.awarded.net(); }),
            column::money<Line>(tr("Settled"), language, settledNet),
            column::money<Line>(tr("Paid too much"), language, overpaid),
            column::money<Line>(tr("Recovered"), language, recovered)};
}

void SettledPart::show(const std::vector<work::RadarLine>& radar) {
    std::map<domain::MunicipalityId, domain::Date> due;
    for (const work::DueItem& item :
         desk_.read([this] { return work::dueItems(desk_.store(), desk_.today()); },
                    std::vector<work::DueItem>())) {
        if (item.what == work::DueItem::What::Settlement && item.municipality) {
            due.emplace(item.municipality->id, item.due);
        }
    }
    const int weeks = desk_.scheme().settlementWeeks.value_or(0);
    std::vector<Line> lines;
    for (const work::RadarLine& one : radar) {
        Line line{one.municipality, one.state, {}, {}};
        if (const auto found = due.find(one.municipality.id); found != due.end()) {
            line.due = found->second;
            line.termStart = found->second.plusDays(-daysInWeek * weeks);
        } else if (one.state.settled) {
            line.termStart = one.state.settled->termStart;
        }
        lines.push_back(std::move(line));
    }
    Line total = totalOf(lines);
    list_->show(std::move(lines), std::move(total));
}

}  // namespace kamerklaar::ui
