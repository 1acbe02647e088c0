// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "work/reconciling.h"

class QPushButton;

namespace kamerklaar::ui {

class FieldRow;
class ProblemLine;
class TextBox;

/// Why two sources differ, in words, beside the list of differences.
class ExplanationForm : public Card {
    Q_OBJECT
public:
    /// Narrow beside the list, or low and as wide as the list below it.
    enum class Shape { Narrow, Wide };
    explicit ExplanationForm(Desk& desk, Shape shape, QWidget* parent = nullptr);

    /// What somebody is typing stays as it is when the same difference is shown again.
    void show(const work::SourceDifference& difference);

private:
    [[nodiscard]] bool isTouched() const;
    void fill();
    void showState();
    void save();

    Desk& desk_;
    work::SourceDifference difference_;
    TextBox* text_;
    FieldRow* row_;
    ProblemLine* refusal_;
    QPushButton* save_;
};

}  // namespace kamerklaar::ui
