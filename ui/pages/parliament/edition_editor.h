// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "domain/case_document.h"
#include "ui/shell/desk.h"
#include "ui/widgets/problem_line.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class CountEdit;
class DateEdit;

/// What is fixed about one edition before it is made: cut-off date and version; and the proposal
/// to make it final, which a second person approves.
class EditionEditor : public QFrame {
    Q_OBJECT
public:
    explicit EditionEditor(Desk& desk, QWidget* parent = nullptr);

    /// What somebody is typing stays as it is when the same version of an edition is shown again.
    void show(const domain::Edition& edition);

private:
    void fill();
    void apply();
    void propose();
    void showState();
    void offerApply();
    void showStatus();
    [[nodiscard]] bool waitsForApproval() const;
    [[nodiscard]] bool isTouched() const;

    Desk& desk_;
    DateEdit* cutOff_;
    QLabel* status_;
    CountEdit* number_;
    QPushButton* apply_;
    QPushButton* propose_;
    ProblemLine* problems_;
    domain::Edition edition_;
    bool filling_ = false;
};

}  // namespace kamerklaar::ui
