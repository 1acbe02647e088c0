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
using SettledLine = SettledPart::Line;
using Maybe = std::optional<Money>;

constexpr int daysInWeek = 7;

Chip chipOf(const SettledLine& line, domain::Date today) {
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

Maybe settledNet(const SettledLine& line) {
    return line.state.settled ? Maybe(line.state.settled->gross - line.state.settled->vatFund)
                              : std::nullopt;
}

Maybe overpaid(const SettledLine& line) {
    return line.state.settled ? Maybe(line.state.overpaid()) : std::nullopt;
}

Maybe recovered(const SettledLine& line) {
    return line.state.recovery ? Maybe(line.state.recovery->amount) : std::nullopt;
}

/// Sums of what has been settled and recovered so far; a settlement of nothing when there is none.
SettledLine totalOf(const std::vector<SettledLine>& lines) {
    SettledLine total;
    total.municipality.name = SettledPart::tr("Total so far").toStdString();
    domain::SettlementTerms settled;
    domain::RecoveryTerms recovery;
    for (const SettledLine& line : lines) {
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
      list_(new ListCard<SettledLine>(
          tr("Settled and recovered so far"), "settled", columns(),
          [](const SettledLine& line) { return dossierOf(line.municipality.id, "settlement"); },
          this)) {
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

std::vector<Column<SettledLine>> SettledPart::columns() const {
    const domain::Language language = desk_.language();
    return {column::text<SettledLine>(
                tr("Municipality"), [](const SettledLine& line) { return line.municipality.name; }),
            column::state<SettledLine>(
                tr("State"),
                [today = desk_.today()](const SettledLine& line) { return chipOf(line, today); }),
            column::date<SettledLine>(tr("Term from"),
                                      [](const SettledLine& line) { return line.termStart; }),
            column::date<SettledLine>(tr("At the latest"),
                                      [](const SettledLine& line) { return line.due; }),
            column::money<SettledLine>(
                tr("Awarded, net"), language,
                [](const SettledLine& line) { return line.state.awarded.net(); }),
            column::money<SettledLine>(tr("Settled"), language, settledNet),
            column::money<SettledLine>(tr("Paid too much"), language, overpaid),
            column::money<SettledLine>(tr("Recovered"), language, recovered)};
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
    std::vector<SettledLine> lines;
    for (const work::RadarLine& one : radar) {
        SettledLine line{one.municipality, one.state, {}, {}};
        if (const auto found = due.find(one.municipality.id); found != due.end()) {
            line.due = found->second;
            line.termStart = found->second.plusDays(-daysInWeek * weeks);
        } else if (one.state.settled) {
            line.termStart = one.state.settled->termStart;
        }
        lines.push_back(std::move(line));
    }
    SettledLine total = totalOf(lines);
    list_->show(std::move(lines), std::move(total));
}

}  // namespace kamerklaar::ui
