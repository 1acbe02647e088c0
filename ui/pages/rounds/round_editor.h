// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "domain/yearly_report.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

/// Period and due date of one round, for all municipalities whose award letter sets no term of its
/// own.
class RoundEditor : public QFrame {
    Q_OBJECT
public:
    explicit RoundEditor(Desk& desk, QWidget* parent = nullptr);

    /// What somebody is typing stays as it is when the same version of a round is shown again.
    void show(const domain::Round& round);

private:
    [[nodiscard]] FieldRow* addRow(const QString& name, const char* objectName);
    [[nodiscard]] bool isTouched() const;
    void fill();
    void apply();
    void showState();

    Desk& desk_;
    QLabel* title_;
    FieldRow* first_ = nullptr;
    FieldRow* last_ = nullptr;
    FieldRow* due_ = nullptr;
    ProblemLine* refusal_;
    QPushButton* apply_;
    QPushButton* undo_;
    domain::Round round_;
};

}  // namespace kamerklaar::ui
