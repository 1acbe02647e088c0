// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/radar_part.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "report/charts/range_chart.h"
#include "ui/pages/finance/finance_tab.h"
#include "ui/shell/design.h"
#include "ui/shell/destinations.h"
#include "ui/widgets/chart_tools.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/page_body.h"
#include "work/money_tables.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using work::RadarLine;

/// The last day on which anything can still be done about it.
std::optional<domain::Date> lastDayOf(const RadarLine& line) {
    std::optional<domain::Date> last;
    for (const domain::Lever& lever : line.levers) {
        if (lever.isOpen && (!last || *last < lever.lastDay)) {
            last = lever.lastDay;
        }
    }
    return last;
}

/// The first day after which one thing less can be done.
std::optional<domain::Date> nextDayOf(const std::vector<RadarLine>& lines) {
    std::optional<domain::Date> next;
    for (const RadarLine& line : lines) {
        for (const domain::Lever& lever : line.levers) {
            if (lever.isOpen && (!next || lever.lastDay < *next)) {
                next = lever.lastDay;
            }
        }
    }
    return next;
}

}  // namespace

RadarPart::RadarPart(Desk& desk, Asker& asker, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      figures_(new FigureRow(this)),
      left_(figures_->add(tr("Expected to be left"))),
      spent_(figures_->add(tr("Spent so far"))),
      lastDay_(figures_->add(tr("Next last day"))),
      method_(new QLabel(this)),
      chart_(new ChartView(tr("Expected to be left per municipality"), this)) {
    makeList(asker);
    lastDay_->leadTo(Address{Place::Finance, 0, QStringLiteral("settlement/levers")});
    connect(figures_, &FigureRow::goTo, this, &RadarPart::goTo);
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, 0, 0, room::normal);
    body->setSpacing(room::small);
    body->addWidget(makeMethod());
    body->addWidget(method_);
    body->addWidget(figures_);
    body->addWidget(list_);
    body->addStretch(1);
}

QWidget* RadarPart::makeMethod() {
    auto* line = new QWidget(this);
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins({});
    auto* claim = new QLabel(tr("A forecast, no claim."), line);
    claim->setObjectName(QStringLiteral("noClaim"));
    setRole(claim, TextRole::Heading);
    auto* how = new QPushButton(tr("How it is reckoned"), line);
    how->setObjectName(QStringLiteral("forecastMethod"));
    how->setCheckable(true);
    how->setAutoDefault(false);
    across->addWidget(claim);
    across->addSpacing(room::normal);
    across->addWidget(how);
    across->addStretch(1);
    method_->setObjectName(QStringLiteral("forecastMethodText"));
    method_->setWordWrap(true);
    method_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    method_->setText(
        words::text(work::methodOfForecast(desk_.language())) + QStringLiteral("\n\n") +
        tr("Most likely: the net award, less what the progress reports say was spent, less the "
           "pace "
           "of the last 365 days that were reported on, carried on to the last day of the spending "
           "period.\n"
           "Range: the pace of each report by itself and of all together, a tenth more and less "
           "than "
           "what is projected, and what the municipality itself expected last.\n"
           "Without a report everything is still to be spent, and the range runs from nothing to "
           "the whole net award."));
    method_->hide();
    connect(how, &QPushButton::toggled, method_, &QLabel::setVisible);
    return line;
}

void RadarPart::makeList(Asker& asker) {
    list_ = new ListCard<Line>(
        tr("Expected to be left per municipality"), "radar", columns(),
        [](const Line& line) { return dossierOf(line.municipality.id, "settlement"); }, this);
    list_->setNote(
        tr("At the end of the spending period. Amounts in euros, net, from the progress reports "
           "(self-reported)."));
    chart_->setObjectName(QStringLiteral("radarChart"));
    list_->addContent(chart_);
    list_->addBesideHeading(new ChartTools(QStringLiteral("radar"), chart_, list_->table(), list_));
    list_->addBesideHeading(new ExportButton(
        desk_, asker, tr("forecast"),
        [this] { return work::radarSheet(list_->model()->rows(), desk_.language()); }, list_));
    connect(list_->table(), &ListTable::jumped, this, &RadarPart::goTo);
    connect(chart_, &ChartView::chosen, this, [this](int part) {
        Q_EMIT goTo(dossierOf(order_[static_cast<std::size_t>(part)], "settlement"));
    });
}

std::vector<Column<RadarLine>> RadarPart::columns() const {
    const domain::Language language = desk_.language();
    return {column::text<Line>(tr("Municipality"),
                               [](const Line& line) { return line.municipality.name; }),
            column::money<Line>(tr("Awarded, net"), language,
                                [](const Line& line) { return line.state.awarded.net(); }),
            column::money<Line>(tr("Spent so far"), language,
                                [](const Line& line) { return line.forecast.spentSoFar; }),
            column::money<Line>(tr("Expected to be left"), language,
                                [](const Line& line) { return line.forecast.left; }),
            column::money<Line>(tr("Lowest"), language,
                                [](const Line& line) { return line.forecast.lowest; }),
            column::money<Line>(tr("Highest"), language,
                                [](const Line& line) { return line.forecast.highest; }),
            column::date<Line>(tr("Reported until"),
                               [](const Line& line) {
                                   return line.forecast.reports == 0
                                              ? std::nullopt
                                              : std::optional(line.forecast.from);
                               }),
            column::date<Line>(tr("Last day to act"), lastDayOf)};
}

void RadarPart::show(const std::vector<Line>& lines) {
    Line total;
    total.municipality.name = tr("Total").toStdString();
    total.forecast = work::nationalForecast(lines);
    total.forecast.reports = 0;  // the country has no one day that it is reported until
    for (const Line& line : lines) {
        total.state.awarded = total.state.awarded + line.state.awarded;
    }
    list_->show(lines, total);
    showHeadline(lines);
    showChart(lines);
}

void RadarPart::showHeadline(const std::vector<Line>& lines) {
    const domain::Language language = desk_.language();
    const domain::Forecast total = work::nationalForecast(lines);
    left_->leadTo(originOfFigure(desk_, QStringLiteral("prognose.over")));
    spent_->leadTo(originOfFigure(desk_, QStringLiteral("besteed")));
    left_->setValue(words::moneyShort(total.left, language),
                    tr("between %1 and %2", "lowest and highest amount")
                        .arg(words::moneyShort(total.lowest, language),
                             words::moneyShort(total.highest, language)));
    spent_->setValue(words::moneyShort(total.spentSoFar, language),
                     tr("%n report(s)", nullptr, total.reports));
    const std::optional<domain::Date> next = nextDayOf(lines);
    lastDay_->setValue(next ? words::date(*next) : nothingThere(),
                       next ? tr("%n day(s) left", nullptr, next->daysSince(desk_.today()))
                            : tr("nothing can be done any more"));
}

void RadarPart::showChart(const std::vector<Line>& lines) {
    order_.clear();
    std::vector<report::RangeChart::Bar> bars;
    for (const Line& line : lines) {
        order_.push_back(line.municipality.id);
        bars.push_back({line.municipality.name, line.forecast.lowest, line.forecast.left,
                        line.forecast.highest});
    }
    const auto drawing =
        std::make_shared<const report::RangeChart>(std::move(bars), desk_.language());
    ChartParts parts;
    parts.count = static_cast<int>(lines.size());
    parts.at = [drawing](double, double y, double) {
        const auto bar = drawing->barAt(y);
        return bar.has_value() ? static_cast<int>(*bar) : -1;
    };
    parts.band = [drawing](int part, double width) {
        return drawing->bandOf(static_cast<std::size_t>(part), width);
    };
    parts.describe = [drawing, language = desk_.language()](int part) {
        const auto& bar = drawing->bars()[static_cast<std::size_t>(part)];
        return tr("%1: %2 expected to be left, between %3 and %4")
            .arg(words::text(bar.label), words::moneyShort(bar.likely, language),
                 words::moneyShort(bar.lowest, language), words::moneyShort(bar.highest, language));
    };
    chart_->setDrawing(drawing, tr("The same figures stand in the table."), std::move(parts));
}

}  // namespace kamerklaar::ui
