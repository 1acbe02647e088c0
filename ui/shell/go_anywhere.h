// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QTimer>

#include "ui/shell/destinations.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/picker.h"

namespace kamerklaar::ui {

/// Ctrl+K: goes to any municipality, report, decision, figure, saved view or place by any part of
/// its words, with or without accents.
class GoAnywhere : public Picker {
    Q_OBJECT
public:
    GoAnywhere(Desk& desk, Settings& settings, QWidget* parent = nullptr);

    void begin() override;

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    GoAnywhere(Desk& desk, Settings& settings, ColumnModel<Destination>* model, QWidget* parent);
    [[nodiscard]] static ColumnModel<Destination>* makeModel();
    void addFigures();

    Desk& desk_;
    Settings& settings_;
    ColumnModel<Destination>* model_;
    QTimer later_;  ///< figures take longer than a person waits for a window
};

}  // namespace kamerklaar::ui
