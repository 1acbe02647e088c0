// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "ui/pages/report/editing.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class StatusChip;

/// Where the report stands and what can be done with it now: the acts of the status table, saving,
/// and a word on what is kept.
class StatusBar : public QFrame {
    Q_OBJECT
public:
    StatusBar(const Editing& editing, const Desk& desk, QWidget* parent = nullptr);

    /// Reads everything anew from what is edited.
    void refresh();
    /// Whether another report waits.
    void offerNext(bool isThere);

Q_SIGNALS:
    void wanted(kamerklaar::domain::ReportAct act);
    void saveWanted();
    /// The next report that waits for assessment.
    void nextWanted();

private:
    void showSteps();

    const Editing& editing_;
    const Desk& desk_;
    StatusChip* status_;
    QLabel* term_;
    QLabel* kept_;
    QBoxLayout* steps_;
    QPushButton* save_;
    QPushButton* next_;
    std::optional<domain::ReportStatus> shown_;
};

}  // namespace kamerklaar::ui
