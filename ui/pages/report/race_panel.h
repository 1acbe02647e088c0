// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "ui/pages/report/editing.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace kamerklaar::ui {

/// Somebody else changed this report meanwhile: who, when, what, and the two ways on. Nothing that
/// was typed is lost by either.
class RacePanel : public QFrame {
    Q_OBJECT
public:
    RacePanel(const ReportForm& form, QWidget* parent = nullptr);

    void show(const Race& race, const Texts& mine);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();

private:
    const ReportForm& form_;
    QLabel* words_;
    QTableWidget* fields_;
    QPushButton* keep_;
    QPushButton* take_;
};

}  // namespace kamerklaar::ui
