// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/forecast_card.h"

#include <QtWidgets/QPushButton>

#include "report/charts/burn_down_chart.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"
#include "work/forecasting.h"

namespace kamerklaar::ui {

namespace {

using Line = ForecastCard::Line;

struct Read {
    std::vector<work::BurnDownPoint> points;
    domain::Forecast forecast;
};

}  // namespace

ForecastCard::ForecastCard(Desk& desk, QWidget* parent)
    : Card(tr("Still to be spent"), parent),
      desk_(desk),
      chart_(new ChartView(tr("Still to be spent, with the forecast until the end"), this)),
      model_(new ColumnModel<Line>(
          {column::date<Line>(tr("Day"), [](const Line& line) { return std::optional(line.day); }),
           {tr("What"), [](const Line& line) { return line.what; }},
           column::money<Line>(tr("Left"), desk.language(),
                               [](const Line& line) { return std::optional(line.left); })},
          {}, this)),
      table_(
          new ListTable(model_, tr("Still to be spent, with the forecast until the end"), this)) {
    chart_->setObjectName(QStringLiteral("burnDownChart"));
    table_->setObjectName(QStringLiteral("burnDownTable"));
    table_->setProperty("bare", true);
    table_->showWhole();
    table_->hide();
    auto* form = new Segments(tr("Shown as"), {tr("Chart"), tr("Table")}, this);
    form->setObjectName(QStringLiteral("burnDownForm"));
    auto* settling = new QPushButton(tr("By municipality"), this);
    settling->setObjectName(QStringLiteral("toRadar"));
    settling->setToolTip(tr("The forecast of each municipality, and what can still be done"));
    addBesideHeading(settling);
    addBesideHeading(form);
    addContent(chart_);
    addContent(table_);
    connect(form, &Segments::changed, this, [this](int index) {
        chart_->setVisible(index == 0);
        table_->setVisible(index == 1);
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
    setNote(forecast.reports == 0
                ? tr("No municipality has reported yet: everything is still to be spent.")
                : tr("A forecast from the reports so far, no claim: on %1 between %2 and %3 is "
                     "left.")
                      .arg(words::date(forecast.until),
                           words::moneyShort(forecast.lowest, desk_.language()),
                           words::moneyShort(forecast.highest, desk_.language())));
    std::vector<report::BurnDownChart::Point> points;
    std::vector<Line> lines;
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
    chart_->setDrawing(
        std::make_shared<const report::BurnDownChart>(
            std::move(points),
            report::BurnDownChart::End{forecast.until, forecast.lowest, forecast.left,
                                       forecast.highest},
            desk_.language()),
        tr("Most likely left on %1: %2. The same figures stand in the table.")
            .arg(words::date(forecast.until), words::moneyShort(forecast.left, desk_.language())));
}

}  // namespace kamerklaar::ui
