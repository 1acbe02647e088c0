// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/finance/finance_tab.h"

class QStackedWidget;

namespace kamerklaar::ui {

class Asker;
class InstalmentOverview;
class PaymentRuns;
class Segments;

/// Instalments: what was planned and what was paid, and the runs in which they are paid.
class InstalmentsTab : public FinanceTab {
    Q_OBJECT
public:
    InstalmentsTab(Desk& desk, Asker& asker, QWidget* parent);
    void refresh() override;
    /// "runs", or "runs/3" for a new run of the third instalment.
    void openPart(const QString& part) override;

private:
    Segments* choice_;
    QStackedWidget* parts_;
    InstalmentOverview* overview_;
    PaymentRuns* runs_;
};

}  // namespace kamerklaar::ui
