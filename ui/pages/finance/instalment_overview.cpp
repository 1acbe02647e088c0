// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/instalment_overview.h"

#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "domain/grant_state.h"
#include "ui/pages/finance/finance_tab.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/segments.h"
#include "work/money_tables.h"

namespace kamerklaar::ui {

namespace {

using domain::GrantAmount;
using domain::Money;
using Total = InstalmentOverview::Total;
using InstalmentRow = InstalmentOverview::Line;
using Shown = InstalmentOverview::Shown;
using work::InstalmentLine;

GrantAmount paidOf(const InstalmentLine& line) {
    return {line.paidNet + line.paidVatFund, line.paidVatFund};
}

Money toPayOf(const InstalmentLine& line) {
    return line.planned.amount.gross - paidOf(line).gross;
}

Money amountOf(const InstalmentLine& line, Shown shown) {
    switch (shown) {
        case Shown::Paid:
            return paidOf(line).gross;
        case Shown::Planned:
            return line.planned.amount.gross;
        case Shown::ToPay:
            return toPayOf(line);
    }
    return {};
}

Money sumOf(const InstalmentRow& line, Shown shown) {
    Money sum;
    for (const auto& [number, instalment] : line.instalments) {
        sum += amountOf(instalment, shown);
    }
    return sum;
}

/// The first instalment that is not, or not wholly, paid.
const InstalmentLine* nextOf(const InstalmentRow& line) {
    for (const auto& [number, instalment] : line.instalments) {
        if (toPayOf(instalment) > Money()) {
            return &instalment;
        }
    }
    return nullptr;
}

Chip nextChip(const InstalmentRow& line, domain::Date today) {
    const InstalmentLine* next = nextOf(line);
    if (next == nullptr) {
        return {InstalmentOverview::tr("all paid"), QStringLiteral("approved"), Tone::Good};
    }
    const QString day = words::date(next->planned.plannedOn);
    if (next->planned.plannedOn < today) {
        return {InstalmentOverview::tr("%1 was planned on %2").arg(next->planned.number).arg(day),
                QStringLiteral("late"), Tone::Caution};
    }
    return {InstalmentOverview::tr("%1 planned on %2").arg(next->planned.number).arg(day),
            QStringLiteral("expected"), Tone::Neutral};
}

/// A maximum that the scheme does not set is not shown; a total of them would say nothing.
std::optional<Money> maximumOf(const Total& total) {
    return total.plan.maximum;
}

}  // namespace

InstalmentOverview::InstalmentOverview(Desk& desk, Asker& asker, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      choice_(new Segments(tr("Amounts"), {tr("Paid"), tr("Planned"), tr("To be paid")}, this)) {
    choice_->setObjectName(QStringLiteral("instalmentAmounts"));
    totals_ = new ListCard<Total>(
        tr("Per instalment"), "instalmentTotals", totalColumns(),
        [](const Total& total) {
            return Address{Place::Finance, 0,
                           QStringLiteral("instalments/runs/%1").arg(total.plan.number)};
        },
        this);
    const auto& plans = desk.scheme().instalments;
    const bool hasMaxima = std::any_of(plans.begin(), plans.end(), [](const auto& plan) {
        return plan.maximum || plan.nationalMaximum;
    });
    totals_->setNote(
        !hasMaxima ? tr("Calendar years. Amounts in euros, VAT-fund part included.")
        : desk.scheme().maximaCountVatFund
            ? tr("Calendar years. Amounts in euros, VAT-fund part included; the maxima count it "
                 "too.")
            : tr("Calendar years. Amounts in euros, VAT-fund part included; the maxima are without "
                 "it."));
    municipalities_ = new ListCard<InstalmentRow>(
        tr("Per municipality"), "instalments", lineColumns(),
        [](const InstalmentRow& line) { return dossierOf(line.municipality.id, "payments"); },
        this);
    municipalities_->setNote(tr("Amounts in euros, VAT-fund part included."));
    municipalities_->addBesideHeading(choice_);
    totals_->addBesideHeading(new ExportButton(
        desk, asker, tr("instalment-totals"),
        [this] { return sheetOf(*totals_->table(), tr("Instalments"), tr("Per instalment")); },
        totals_));
    municipalities_->addBesideHeading(new ExportButton(
        desk, asker, tr("instalments"),
        [this] { return work::instalmentSheet(lines_, desk_.language()); }, municipalities_));
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, 0, 0, room::normal);
    body->addWidget(totals_);
    body->addWidget(municipalities_);
    body->addStretch(1);
    connect(choice_, &Segments::changed, this, &InstalmentOverview::showLines);
    connect(totals_->table(), &ListTable::jumped, this, &InstalmentOverview::goTo);
    connect(municipalities_->table(), &ListTable::jumped, this, &InstalmentOverview::goTo);
}

std::vector<Column<Total>> InstalmentOverview::totalColumns() const {
    const domain::Language language = desk_.language();
    const auto& plans = desk_.scheme().instalments;
    const auto anyHas = [&plans](auto maximum) {
        return std::any_of(plans.begin(), plans.end(),
                           [maximum](const auto& plan) { return (plan.*maximum).has_value(); });
    };
    std::vector<Column<Total>> columns{
        {tr("Instalment"),
         [](const Total& total) {
             return total.plan.number == 0
                        ? tr("Total")
                        : tr("%1 of %2").arg(total.plan.number).arg(total.plan.calendarYear);
         }},
        column::date<Total>(tr("Planned on"), [](const Total& total) {
            return total.plan.number == 0 ? std::nullopt : std::optional(total.plan.plannedOn);
        })};
    if (anyHas(&domain::InstalmentPlan::maximum)) {
        columns.push_back(column::money<Total>(tr("Max. each"), language, maximumOf).givingWay());
    }
    if (anyHas(&domain::InstalmentPlan::nationalMaximum)) {
        columns.push_back(
            column::money<Total>(tr("National max."), language,
                                 [](const Total& total) { return total.plan.nationalMaximum; }));
    }
    columns.push_back(column::money<Total>(tr("Planned, gross"), language,
                                           [](const Total& total) { return total.planned.gross; }));
    columns.push_back(column::money<Total>(tr("Paid, gross"), language,
                                           [](const Total& total) { return total.paid.gross; }));
    columns.push_back(column::money<Total>(tr("Of which VAT fund"), language,
                                           [](const Total& total) { return total.paid.vatFund; }));
    columns.push_back(column::money<Total>(tr("To be paid"), language,
                                           [](const Total& total) { return total.toPay(); }));
    return columns;
}

std::vector<Column<InstalmentRow>> InstalmentOverview::lineColumns() const {
    const domain::Language language = desk_.language();
    const auto shown = [this] { return static_cast<Shown>(choice_->chosen()); };
    std::vector<Column<InstalmentRow>> columns{column::text<InstalmentRow>(
        tr("Municipality"), [](const InstalmentRow& line) { return line.municipality.name; })};
    for (const domain::InstalmentPlan& plan : desk_.scheme().instalments) {
        columns.push_back(column::money<InstalmentRow>(
            tr("Instalment %1").arg(plan.number), language,
            [shown, number = plan.number](const InstalmentRow& line) {
                const auto found = line.instalments.find(number);
                return found == line.instalments.end()
                           ? std::nullopt
                           : std::optional(amountOf(found->second, shown()));
            }));
    }
    columns.push_back(column::money<InstalmentRow>(
        tr("Together"), language,
        [shown](const InstalmentRow& line) { return sumOf(line, shown()); }));
    columns.push_back(column::state<InstalmentRow>(
        tr("Next"),
        [today = desk_.today()](const InstalmentRow& line) { return nextChip(line, today); }));
    return columns;
}

void InstalmentOverview::refresh() {
    lines_ = desk_.read([this] { return work::instalmentLines(desk_.store()); },
                        std::vector<InstalmentLine>());
    showTotals();
    showLines();
}

void InstalmentOverview::showTotals() {
    std::vector<Total> totals;
    Total all;
    for (const domain::InstalmentPlan& plan : desk_.scheme().instalments) {
        Total total{plan, {}, {}};
        for (const InstalmentLine& line : lines_) {
            if (line.planned.number == plan.number) {
                total.planned = total.planned + line.planned.amount;
                total.paid = total.paid + paidOf(line);
            }
        }
        all.planned = all.planned + total.planned;
        all.paid = all.paid + total.paid;
        totals.push_back(std::move(total));
    }
    totals_->show(std::move(totals), all);
}

void InstalmentOverview::showLines() {
    std::vector<InstalmentRow> lines;
    InstalmentRow sums;
    sums.municipality.name = tr("Total").toStdString();
    for (const InstalmentLine& line : lines_) {
        if (lines.empty() || lines.back().municipality.id != line.municipality.id) {
            lines.push_back({line.municipality, {}});
        }
        lines.back().instalments.emplace(line.planned.number, line);
        InstalmentLine& sum = sums.instalments[line.planned.number];
        sum.planned.amount = sum.planned.amount + line.planned.amount;
        sum.paidNet += line.paidNet;
        sum.paidVatFund += line.paidVatFund;
    }
    municipalities_->show(std::move(lines), std::move(sums));
}

}  // namespace kamerklaar::ui
