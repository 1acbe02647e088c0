// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "ui/forms/bound_fields.h"
#include "ui/forms/race.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace kamerklaar::ui {

/// Somebody else changed the same thing meanwhile: who, when, what, and the two ways on. Nothing
/// that was typed is lost by either.
class RacePanel : public QFrame {
    Q_OBJECT
public:
    RacePanel(const BoundFields& form, QWidget* parent = nullptr);

    void show(const Race& race, const Texts& mine);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();

private:
    const BoundFields& form_;
    QLabel* words_;
    QTableWidget* fields_;
    QPushButton* keep_;
    QPushButton* take_;
};

}  // namespace kamerklaar::ui
