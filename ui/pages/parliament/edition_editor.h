// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "domain/case_document.h"
#include "ui/shell/desk.h"
#include "ui/widgets/problem_line.h"

class QPushButton;

namespace kamerklaar::ui {

class CountEdit;
class DateEdit;
class Segments;

/// What is fixed about one edition before it is made: cut-off date, concept or final, version.
class EditionEditor : public QFrame {
    Q_OBJECT
public:
    explicit EditionEditor(Desk& desk, QWidget* parent = nullptr);

    /// What somebody is typing stays as it is when the same version of an edition is shown again.
    void show(const domain::Edition& edition);

private:
    void fill();
    void apply();
    void showState();
    [[nodiscard]] bool isTouched() const;

    Desk& desk_;
    DateEdit* cutOff_;
    Segments* status_;
    CountEdit* number_;
    QPushButton* apply_;
    ProblemLine* problems_;
    domain::Edition edition_;
    bool filling_ = false;
};

}  // namespace kamerklaar::ui
