// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/settlements_tab.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/finance/levers_part.h"
#include "ui/pages/finance/radar_part.h"
#include "ui/pages/finance/settled_part.h"
#include "ui/shell/design.h"
#include "ui/widgets/segments.h"
#include "work/forecasting.h"

namespace kamerklaar::ui {

SettlementsTab::SettlementsTab(Desk& desk, Asker& asker, QWidget* parent)
    : FinanceTab(desk, parent),
      choice_(new Segments(
          tr("Part"), {tr("Forecast"), tr("What can still be done"), tr("Settled and recovered")},
          this)),
      parts_(new QStackedWidget(this)),
      radar_(new RadarPart(desk, asker, this)),
      levers_(new LeversPart(desk, asker, this)),
      settled_(new SettledPart(desk, asker, this)) {
    choice_->setObjectName(QStringLiteral("settlementPart"));
    for (QWidget* part : std::initializer_list<QWidget*>{radar_, levers_, settled_}) {
        parts_->addWidget(part);
    }
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, room::normal, 0, 0);
    down->setSpacing(room::small);
    down->addWidget(choice_);
    down->addWidget(parts_, 1);
    connect(choice_, &Segments::changed, parts_, &QStackedWidget::setCurrentIndex);
    connect(radar_, &RadarPart::goTo, this, &FinanceTab::goTo);
    connect(levers_, &LeversPart::goTo, this, &FinanceTab::goTo);
    connect(settled_, &SettledPart::goTo, this, &FinanceTab::goTo);
}

void SettlementsTab::refresh() {
    const auto lines =
        desk_.read([this] { return work::settlementRadar(desk_.store(), desk_.today()); },
                   std::vector<work::RadarLine>());
    radar_->show(lines);
    levers_->show(lines);
    settled_->show(lines);
}

void SettlementsTab::openPart(const QString& part) {
    const QStringList parts{QStringLiteral("forecast"), QStringLiteral("levers"),
                            QStringLiteral("settled")};
    choice_->choose(std::max(0, static_cast<int>(parts.indexOf(part))));
}

}  // namespace kamerklaar::ui
