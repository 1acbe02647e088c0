// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/spending_card.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <algorithm>

#include "report/charts/spending_chart.h"
#include "ui/widgets/chart_tools.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_table.h"

namespace kamerklaar::ui {

namespace {

using domain::Amounts;
using SpendingLine = SpendingCard::Line;

/// Of an entry of the years: which calendar. All years together have neither.
enum Calendar { Programme = 1, CalendarYear = 2 };
constexpr int calendarRole = Qt::UserRole + 1;
constexpr int mostMunicipalities = 60;

Address dossierOf(const SpendingLine& line) {
    return {Place::Dossier, line.municipality.id.value};
}

domain::Share spentShare(const SpendingLine& line) {
    return line.amounts.spentShare();
}

/// The name and its field stay together when the row wraps.
void addField(QLayout& across, const QString& name, QComboBox* field) {
    auto* both = new QWidget(field->parentWidget());
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(room::small);
    auto* label = new QLabel(name, both);
    label->setBuddy(field);
    field->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(field);
    across.addWidget(both);
}

}  // namespace

SpendingCard::SpendingCard(domain::Language language, QWidget* parent)
    : Card(tr("Spending against award"), parent),
      language_(language),
      years_(new QComboBox(this)),
      order_(new QComboBox(this)),
      chart_(new ChartView(tr("Spending against award per municipality"), this)),
      model_(new ColumnModel<SpendingLine>(columns(), dossierOf, this)),
      table_(new ListTable(model_, tr("Spending against award per municipality"), this)) {
    table_->setObjectName(QStringLiteral("spendingTable"));
    table_->setProperty("bare", true);
    table_->showWhole(mostMunicipalities);
    table_->sortInitially(0, Qt::AscendingOrder);
    chart_->setObjectName(QStringLiteral("spendingChart"));
    auto* tools = new ChartTools(QStringLiteral("spending"), chart_, table_, this);
    addBesideHeading(tools);
    addContent(makeChoices());
    setTabOrder(tools->last(), years_);
    setTabOrder(years_, order_);
    addContent(chart_);
    addContent(table_);
    connect(table_, &ListTable::jumped, this, &SpendingCard::goTo);
    connect(chart_, &ChartView::chosen, this,
            [this](int part) { Q_EMIT goTo(dossierOf(bars_[static_cast<std::size_t>(part)])); });
    connect(table_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &SpendingCard::showOrder);
}

std::vector<Column<SpendingLine>> SpendingCard::columns() const {
    const auto amount = [this](const QString& title, auto get) {
        return column::money<SpendingLine>(
            title, language_, [get](const SpendingLine& line) { return get(line.amounts); });
    };
    return {
        column::text<SpendingLine>(tr("Municipality"),
                                   [](const SpendingLine& line) { return line.municipality.name; }),
        amount(reserves_ ? tr("Awarded or reserved, net") : tr("Awarded, net"),
               [](const Amounts& a) { return a.awardedNet(); }),
        amount(tr("Paid"), [](const Amounts& a) { return a.paid; }),
        amount(tr("Spent"), [](const Amounts& a) { return a.spent; }),
        {tr("Share"),
         [language = language_](const SpendingLine& line) {
             return words::share(spentShare(line), language);
         },
         [](const SpendingLine& line) { return std::int64_t{spentShare(line).permille}; }}};
}

QWidget* SpendingCard::makeChoices() {
    auto* choices = new QWidget(this);
    auto* across = new FlowLayout(choices);
    years_->setObjectName(QStringLiteral("spendingYears"));
    years_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    order_->setObjectName(QStringLiteral("spendingOrder"));
    years_->setParent(choices);
    order_->setParent(choices);
    addField(*across, tr("Over"), years_);
    addField(*across, tr("Order"), order_);
    order_->addItem(tr("by name"), 0);
    order_->addItem(tr("most awarded first"), 1);
    order_->addItem(tr("most paid first"), 2);
    order_->addItem(tr("most spent first"), 3);
    order_->addItem(tr("largest share first"), 4);
    connect(years_, &QComboBox::activated, this, &SpendingCard::fill);
    connect(order_, &QComboBox::activated, this, [this](int index) {
        const int column = order_->itemData(index).toInt();
        table_->sortByColumn(column, column == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    return choices;
}

void SpendingCard::show(const std::vector<work::MunicipalityLine>& lines,
                        const domain::Figures& total) {
    lines_ = lines;
    total_ = total;
    if (const bool reserves = !total.reserved.isZero(); reserves != reserves_) {
        reserves_ = reserves;
        model_->setColumns(columns());
    }
    fillYears(total);
    fill();
}

void SpendingCard::fillYears(const domain::Figures& total) {
    const QString before = years_->currentText();
    years_->clear();
    years_->addItem(tr("all years"));
    const auto add = [this](const std::vector<domain::YearAmounts>& years, Calendar calendar) {
        for (const domain::YearAmounts& year : years) {
            const QString label = words::text(year.label);
            years_->addItem(calendar == CalendarYear ? tr("calendar year %1").arg(label)
                            : year.label == domain::outsideProgrammeYears
                                ? tr("after the programme years")
                                : tr("programme year %1").arg(label),
                            label);
            years_->setItemData(years_->count() - 1, calendar, calendarRole);
        }
    };
    add(total.programmeYears, Programme);
    add(total.calendarYears, CalendarYear);
    years_->setCurrentIndex(std::max(0, years_->findText(before)));
}

Amounts SpendingCard::amountsOf(const domain::Figures& figures) const {
    const int calendar = years_->currentData(calendarRole).toInt();
    if (calendar == 0) {
        return figures.total;
    }
    const auto& years = calendar == Programme ? figures.programmeYears : figures.calendarYears;
    const std::string label = years_->currentData().toString().toStdString();
    const auto year =
        std::find_if(years.begin(), years.end(),
                     [&label](const domain::YearAmounts& each) { return each.label == label; });
    return year == years.end() ? Amounts() : year->amounts;
}

void SpendingCard::fill() {
    std::vector<SpendingLine> lines;
    for (const work::MunicipalityLine& line : lines_) {
        lines.push_back(
            {line.municipality, amountsOf(line.figures), !line.figures.reserved.isZero()});
    }
    SpendingLine totals;
    totals.municipality.name = tr("Total").toStdString();
    totals.amounts = amountsOf(total_);
    model_->setRows(std::move(lines), totals);
    table_->fitColumns();
    setNote(years_->currentData(calendarRole).toInt() == 0
                ? tr("All years together. Spending as reported, without compensable VAT.")
                : tr("What lies in this year: awards with their instalment, payments on their day, "
                     "spending as reported and divided over the years."));
    showOrder();
}

void SpendingCard::showOrder() {
    const int column = table_->horizontalHeader()->sortIndicatorSection();
    order_->setCurrentIndex(order_->findData(column));
    showChart();
}

void SpendingCard::showChart() {
    bars_.clear();
    std::vector<report::SpendingChart::Bar> bars;
    for (int row = 0; row < model_->shownRows(); ++row) {
        const SpendingLine& line = model_->rows()[static_cast<std::size_t>(model_->givenRow(row))];
        bars_.push_back(line);
        bars.push_back({line.municipality.name, line.amounts.awardedNet(), line.amounts.paid,
                        line.amounts.spent});
    }
    const bool reserves = std::any_of(bars_.begin(), bars_.end(),
                                      [](const SpendingLine& line) { return line.hasReservation; });
    using Whole = report::SpendingChart::Whole;
    const auto drawing = std::make_shared<const report::SpendingChart>(
        std::move(bars), reserves ? Whole::AwardedOrReserved : Whole::Awarded, language_);
    ChartParts parts;
    parts.count = static_cast<int>(bars_.size());
    parts.at = [drawing](double, double y, double) {
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
