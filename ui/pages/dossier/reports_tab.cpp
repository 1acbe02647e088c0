// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/reports_tab.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/report_chip.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using work::ReportHeader;

std::vector<Column<ReportHeader>> columns(const Desk& desk) {
    const domain::Language language = desk.language();
    const auto chip = [&desk, language](const ReportHeader& report) -> std::optional<Chip> {
        return chipFor(report, desk.today(), language);
    };
    return {
        {ReportsTab::tr("Year"),
         [](const ReportHeader& report) { return QString::number(report.year); }},
        {ReportsTab::tr("Status"),
         [chip](const ReportHeader& report) { return chip(report)->word; },
         {},
         chip},
        {ReportsTab::tr("Period"),
         [language](const ReportHeader& report) { return words::period(report.period, language); }},
        {ReportsTab::tr("Due on"),
         [](const ReportHeader& report) { return words::date(report.due); }},
        {ReportsTab::tr("Received on"),
         [](const ReportHeader& report) {
             return report.receivedOn.has_value() ? words::date(*report.receivedOn)
                                                  : QStringLiteral("–");
         }},
        {ReportsTab::tr("Planned"),
         [language](const ReportHeader& report) { return words::amount(report.planned, language); },
         [](const ReportHeader& report) { return report.planned.inCents(); }},
        {ReportsTab::tr("Spent"),
         [language](const ReportHeader& report) { return words::amount(report.spent, language); },
         [](const ReportHeader& report) { return report.spent.inCents(); }}};
}

}  // namespace

ReportsTab::ReportsTab(Desk& desk, QWidget* parent)
    : DossierTab(desk, parent),
      model_(new ColumnModel<ReportHeader>(
          columns(desk),
          [](const ReportHeader& report) {
              return Address{Place::Report, report.id.value};
          },
          this)),
      table_(new ListTable(model_, tr("Reports of this municipality"), this)) {
    table_->setObjectName(QStringLiteral("dossierReports"));
    table_->showWhole();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, room::normal, 0, 0);
    layout->addWidget(table_);
    layout->addStretch(1);
    connect(table_, &ListTable::jumped, this, &DossierTab::goTo);
}

void ReportsTab::show(domain::MunicipalityId municipality) {
    using Headers = std::vector<ReportHeader>;
    model_->setRows(
        desk_.read([&] { return desk_.store().reports().headers(municipality); }, Headers()));
    table_->fitColumns(2);
}

}  // namespace kamerklaar::ui
