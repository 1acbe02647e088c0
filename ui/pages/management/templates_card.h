// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kamerklaar::ui {

class ChoiceCombo;
class ProblemLine;
class TextBox;

/// The texts of the letters: one template a kind, with fields in braces that are checked as one
/// types.
class TemplatesCard : public Card {
    Q_OBJECT
public:
    explicit TemplatesCard(Desk& desk, QWidget* parent = nullptr);

    /// Reads the template anew, unless somebody is changing it here.
    void reload();

private:
    [[nodiscard]] QWidget* makeHead();
    void choose();
    /// Of the text that is shown.
    void showKind();
    void showFields();
    void judge();
    void save();
    [[nodiscard]] domain::LetterTemplate typed() const;
    [[nodiscard]] bool isTouched() const;

    Desk& desk_;
    ChoiceCombo* kind_;
    QLineEdit* title_;
    TextBox* body_;
    QLabel* fields_;
    ProblemLine* problems_;
    QPushButton* save_;
    domain::LetterTemplate stored_;
};

}  // namespace kamerklaar::ui
