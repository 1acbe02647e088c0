// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/waiting_card.h"

#include <QtWidgets/QLabel>

#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"

namespace kamerklaar::ui {

namespace {
constexpr int mostRows = 9;
}  // namespace

WaitingCard::WaitingCard(const QString& heading, const QString& nothing,
                         std::vector<Column<work::LateReport>> columns, QWidget* parent)
    : Card(heading, parent),
      heading_(heading),
      model_(new ColumnModel<work::LateReport>(
          std::move(columns),
          [](const work::LateReport& row) {
              return Address{Place::Report, row.report.id.value};
          },
          this)),
      table_(new ListTable(model_, heading, this)),
      nothing_(new QLabel(nothing, this)) {
    table_->setProperty("bare", true);
    table_->showWhole(mostRows);
    setRole(nothing_, TextRole::Quiet);
    nothing_->setWordWrap(true);
    addContent(table_);
    addContent(nothing_);
    connect(table_, &ListTable::jumped, this, &WaitingCard::goTo);
}

void WaitingCard::show(std::vector<work::LateReport> reports) {
    const auto count = static_cast<int>(reports.size());
    model_->setRows(std::move(reports));
    setHeading(count > 0 ? tr("%1 (%2)").arg(heading_).arg(count) : heading_);
    table_->setVisible(count > 0);
    nothing_->setVisible(count == 0);
    table_->fitColumns();
}

}  // namespace kamerklaar::ui
