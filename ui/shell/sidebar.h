// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>
#include <utility>
#include <vector>

#include "ui/shell/address.h"

class QButtonGroup;
class QPushButton;

namespace kamerklaar::ui {

struct PlaceEntry;

/// The places, one click or Alt+digit away.
class Sidebar : public QFrame {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// Marks the entry that `place` belongs to.
    void show(Place place);

Q_SIGNALS:
    void chosen(kamerklaar::ui::Place place);

private:
    void addEntry(const PlaceEntry& entry, int digit);

    QButtonGroup* group_;
    std::vector<std::pair<Place, QPushButton*>> buttons_;
};

}  // namespace kamerklaar::ui
