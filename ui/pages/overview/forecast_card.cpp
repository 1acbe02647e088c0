// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/forecast_card.h"

#include <QtWidgets/QPushButton>

#include "domain/wide.h"
#include "ui/widgets/chart_tools.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"
#include "work/forecasting.h"

namespace kamerklaar::ui {

namespace {

using ForecastLine = ForecastCard::Line;

struct Read {
    std::vector<work::BurnDownPoint> points;
    domain::Forecast forecast;
};

/// Nobody knows to the cent what will be left.
domain::Money inWholeEuros(domain::Money amount) {
    return domain::Money::euros(domain::roundedRatio(amount.inCents(), 100));
}

}  // namespace

ForecastCard::ForecastCard(Desk& desk, QWidget* parent)
    : Card(tr("Still to be spent"), parent),
      desk_(desk),
      chart_(new ChartView(tr("Still to be spent, with the forecast until the end"), this)),
      model_(new ColumnModel<ForecastLine>(
          {column::date<ForecastLine>(
               tr("Day"), [](const ForecastLine& line) { return std::optional(line.day); }),
           {tr("What"), [](const ForecastLine& line) { return line.what; }},
           column::money<ForecastLine>(
               tr("Left"), desk.language(),
               [](const ForecastLine& line) { return std::optional(line.left); })},
          {}, this)),
      table_(
          new ListTable(model_, tr("Still to be spent, with the forecast until the end"), this)) {
    chart_->setObjectName(QStringLiteral("burnDownChart"));
    table_->setObjectName(QStringLiteral("burnDownTable"));
    table_->setProperty("bare", true);
    table_->showWhole();
    auto* settling = new QPushButton(tr("By municipality"), this);
    settling->setObjectName(QStringLiteral("toRadar"));
    settling->setToolTip(tr("The forecast of each municipality, and what can still be done"));
    addBesideHeading(settling);
    addBesideHeading(new ChartTools(QStringLiteral("burnDown"), chart_, table_, this));
    addContent(chart_);
    addContent(table_);
    connect(chart_, &ChartView::chosen, this, [this](int part) {
        // A day leads to the figures of that day; the end to what can still be done about it.
        const bool isEnd = part + 1 == static_cast<int>(days_.size());
        Q_EMIT goTo({Place::Finance, 0,
                     isEnd ? QStringLiteral("settlement")
                           : QStringLiteral("asOf/") +
                                 words::text(days_[static_cast<std::size_t>(part)].iso())});
    });
    connect(settling, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Finance, 0, QStringLiteral("settlement")});
    });
}

void ForecastCard::reload(domain::Money awardedNet) {
    const Read read = desk_.read(
        [&] {
            work::Store& store = desk_.store();
            return Read{work::burnDown(store, awardedNet),
                        work::nationalForecast(work::settlementRadar(store, desk_.today()))};
        },
        Read());
    const domain::Forecast& forecast = read.forecast;
    const auto about = [this](domain::Money amount) {
        return words::moneyShort(inWholeEuros(amount), desk_.language());
    };
    setNote(forecast.reports == 0
                ? tr("No municipality has reported yet: everything is still to be spent.")
                : tr("A forecast from the reports so far, no claim: on %1 between %2 and %3 is "
                     "left.")
                      .arg(words::date(forecast.until), about(forecast.lowest),
                           about(forecast.highest)));
    std::vector<report::BurnDownChart::Point> points;
    std::vector<ForecastLine> lines;
    for (const work::BurnDownPoint& point : read.points) {
        points.push_back({point.day, point.left});
        lines.push_back(
            {point.day, lines.empty() ? tr("Awarded, net") : tr("Reported"), point.left});
    }
    lines.push_back({forecast.until, tr("Forecast, lowest"), forecast.lowest});
    lines.push_back({forecast.until, tr("Forecast, most likely"), forecast.left});
    lines.push_back({forecast.until, tr("Forecast, highest"), forecast.highest});
    model_->setRows(std::move(lines));
    table_->fitColumns(1);
    showChart(std::move(points), forecast);
}

void ForecastCard::showChart(std::vector<report::BurnDownChart::Point> points,
                             const domain::Forecast& forecast) {
    days_.clear();
    for (const report::BurnDownChart::Point& point : points) {
        days_.push_back(point.day);
    }
    days_.push_back(forecast.until);
    const domain::Language language = desk_.language();
    const auto drawing = std::make_shared<const report::BurnDownChart>(
        std::move(points),
        report::BurnDownChart::End{forecast.until, forecast.lowest, forecast.left,
                                   forecast.highest},
        language);
    ChartParts parts;
    parts.count = static_cast<int>(days_.size());
    parts.at = [drawing](double x, double, double width) {
        return static_cast<int>(drawing->partAt(x, width));
    };
    parts.band = [drawing](int part, double width) {
        return drawing->bandOf(static_cast<std::size_t>(part), width);
    };
    parts.describe = [drawing, language](int part) {
        const auto at = static_cast<std::size_t>(part);
        if (at < drawing->known().size()) {
            const auto& point = drawing->known()[at];
            return tr("%1: %2 left", "day, amount")
                .arg(words::date(point.day), words::moneyShort(point.left, language));
        }
        const auto& end = drawing->end();
        return tr("%1, forecast: most likely %2 left, between %3 and %4")
            .arg(words::date(end.day), words::moneyShort(end.likely, language),
                 words::moneyShort(end.lowest, language), words::moneyShort(end.highest, language));
    };
    chart_->setDrawing(
        drawing,
        tr("Most likely left on %1: %2. The same figures stand in the table.")
            .arg(words::date(forecast.until), words::moneyShort(forecast.left, language)),
        std::move(parts));
}

}  // namespace kamerklaar::ui
