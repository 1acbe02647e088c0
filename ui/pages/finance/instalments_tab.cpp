// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/instalments_tab.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/finance/instalment_overview.h"
#include "ui/pages/finance/payment_runs.h"
#include "ui/shell/design.h"
#include "ui/widgets/segments.h"

namespace kamerklaar::ui {

namespace {
constexpr int runsPart = 1;
}  // namespace

InstalmentsTab::InstalmentsTab(Desk& desk, Asker& asker, QWidget* parent)
    : FinanceTab(desk, parent),
      choice_(new Segments(tr("Part"), {tr("Planned and paid"), tr("Payment runs")}, this)),
      parts_(new QStackedWidget(this)),
      overview_(new InstalmentOverview(desk, asker, this)),
      runs_(new PaymentRuns(desk, asker, this)) {
    choice_->setObjectName(QStringLiteral("instalmentPart"));
    parts_->addWidget(overview_);
    parts_->addWidget(runs_);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, room::normal, 0, 0);
    down->setSpacing(room::small);
    down->addWidget(choice_);
    down->addWidget(parts_, 1);
    connect(choice_, &Segments::changed, this, [this](int part) {
        parts_->setCurrentIndex(part);
        refresh();
    });
    connect(overview_, &InstalmentOverview::goTo, this, &FinanceTab::goTo);
    connect(runs_, &PaymentRuns::goTo, this, &FinanceTab::goTo);
}

void InstalmentsTab::refresh() {
    if (parts_->currentIndex() == runsPart) {
        runs_->refresh();
    } else {
        overview_->refresh();
    }
}

void InstalmentsTab::openPart(const QString& part) {
    if (part.section(QLatin1Char('/'), 0, 0) != QLatin1String("runs")) {
        return;
    }
    choice_->choose(runsPart);
    if (const int instalment = part.section(QLatin1Char('/'), 1).toInt(); instalment > 0) {
        runs_->begin(instalment);
    }
}

}  // namespace kamerklaar::ui
