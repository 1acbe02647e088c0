// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "domain/yearly_report.h"
#include "ui/forms/term_fields.h"
#include "ui/shell/desk.h"

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
    [[nodiscard]] bool isTouched() const;
    void fill();
    void apply();
    void showState();

    Desk& desk_;
    QLabel* title_;
    TermFields* fields_;
    ProblemLine* refusal_;
    QPushButton* apply_;
    QPushButton* undo_;
    domain::Round round_;
};

}  // namespace kamerklaar::ui
