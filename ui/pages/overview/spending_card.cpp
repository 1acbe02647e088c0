// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/spending_card.h"

#include <algorithm>

#include "report/charts/spending_chart.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using domain::Amounts;
using work::MunicipalityLine;

Address dossierOf(domain::MunicipalityId municipality) {
    return {Place::Dossier, municipality.value};
}

template <typename Get>
Column<MunicipalityLine> amountColumn(const QString& title, domain::Language language, Get get) {
    return {title,
            [language, get](const MunicipalityLine& row) {
                return words::amount(get(row.figures.total), language);
            },
            [get](const MunicipalityLine& row) { return get(row.figures.total).inCents(); }};
}

domain::Share spentShare(const MunicipalityLine& line) {
    return domain::Share::of(line.figures.total.spent, line.figures.total.awardedNet());
}

}  // namespace

SpendingCard::SpendingCard(domain::Language language, QWidget* parent)
    : Card(tr("Spending against award"), parent),
      language_(language),
      chart_(new ChartView(tr("Spending against award per municipality"), this)) {
    setNote(tr("All years together. Spending as reported, without compensable VAT."));
    model_ = new ColumnModel<MunicipalityLine>(
        {{tr("Municipality"),
          [](const MunicipalityLine& row) { return words::text(row.municipality.name); }},
         amountColumn(tr("Awarded, net"), language,
                      [](const Amounts& a) { return a.awardedNet(); }),
         amountColumn(tr("Paid"), language, [](const Amounts& a) { return a.paid; }),
         amountColumn(tr("Spent"), language, [](const Amounts& a) { return a.spent; }),
         {tr("Share"),
          [language](const MunicipalityLine& row) {
              return words::share(spentShare(row), language);
          },
          [](const MunicipalityLine& row) { return spentShare(row).permille; }}},
        [](const MunicipalityLine& row) { return dossierOf(row.municipality.id); }, this);
    table_ = new ListTable(model_, tr("Spending against award per municipality"), this);
    table_->setObjectName(QStringLiteral("spendingTable"));
    table_->setProperty("bare", true);
    table_->showWhole(60);
    table_->hide();
    chart_->setObjectName(QStringLiteral("spendingChart"));

    auto* form = new Segments(tr("Shown as"), {tr("Chart"), tr("Table")}, this);
    form->setObjectName(QStringLiteral("spendingForm"));
    addBesideHeading(form);
    addContent(chart_);
    addContent(table_);
    connect(form, &Segments::changed, this, [this](int index) {
        chart_->setVisible(index == 0);
        table_->setVisible(index == 1);
    });
    connect(table_, &ListTable::jumped, this, &SpendingCard::goTo);
    connect(chart_, &ChartView::chosen, this,
            [this](int part) { Q_EMIT goTo(dossierOf(order_[static_cast<std::size_t>(part)])); });
}

void SpendingCard::show(const std::vector<MunicipalityLine>& lines, const domain::Figures& total) {
    MunicipalityLine totals;
    totals.municipality.name = tr("Total").toStdString();
    totals.figures = total;
    model_->setRows(lines, totals);
    table_->fitColumns();
    if (!table_->isSortingEnabled()) {
        table_->sortInitially(0, Qt::AscendingOrder);
    }
    showChart(lines);
}

void SpendingCard::showChart(const std::vector<MunicipalityLine>& lines) {
    order_.clear();
    std::vector<report::SpendingChart::Bar> bars;
    for (const MunicipalityLine& line : lines) {
        const Amounts& amounts = line.figures.total;
        order_.push_back(line.municipality.id);
        bars.push_back({line.municipality.name, amounts.awardedNet(), amounts.paid, amounts.spent});
    }
    const bool reserves = std::any_of(lines.begin(), lines.end(), [](const MunicipalityLine& line) {
        return !line.figures.reserved.isZero();
    });
    using Whole = report::SpendingChart::Whole;
    const auto drawing = std::make_shared<const report::SpendingChart>(
        std::move(bars), reserves ? Whole::AwardedOrReserved : Whole::Awarded, language_);
    ChartParts parts;
    parts.count = static_cast<int>(lines.size());
    parts.at = [drawing](double, double y) {
        const auto bar = drawing->barAt(y);
        return bar.has_value() ? static_cast<int>(*bar) : -1;
    };
    parts.band = [drawing](int part, double width) {
        return drawing->bandOf(static_cast<std::size_t>(part), width);
    };
    parts.describe = [drawing, language = language_](int part) {
        const auto& bar = drawing->bars()[static_cast<std::size_t>(part)];
        return tr("%1: %2 spent of %3 awarded or reserved (net), %4 paid")
            .arg(words::text(bar.label), words::moneyShort(bar.spent, language),
                 words::moneyShort(bar.awarded, language), words::moneyShort(bar.paid, language));
    };
    chart_->setDrawing(drawing, tr("The same figures stand in the table."), std::move(parts));
}

}  // namespace kamerklaar::ui
