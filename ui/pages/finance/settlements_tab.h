// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/pages/finance/finance_tab.h"

class QStackedWidget;

namespace kamerklaar::ui {

class Asker;
class LeversPart;
class RadarPart;
class Segments;
class SettledPart;

/// The settlement radar: what is expected to be left, what can still be done about it, and how far
/// the settlements are.
class SettlementsTab : public FinanceTab {
    Q_OBJECT
public:
    SettlementsTab(Desk& desk, Asker& asker, QWidget* parent);
    void refresh() override;
    /// "forecast", "levers" or "settled".
    void openPart(const QString& part) override;

private:
    Segments* choice_;
    QStackedWidget* parts_;
    RadarPart* radar_;
    LeversPart* levers_;
    SettledPart* settled_;
};

}  // namespace kamerklaar::ui
