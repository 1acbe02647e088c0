// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QComboBox>
#include <vector>

#include "domain/notation.h"
#include "domain/terms.h"

namespace kamerklaar::ui {

/// One entry of a list to choose from: what is kept, and what is read.
struct Choice {
    QString code;
    QString name;
};
using Choices = std::vector<Choice>;

/// The scheme's own words in the reader's language.
[[nodiscard]] Choices choicesOf(const std::vector<domain::Term>& terms, domain::Language language);
/// The code that somebody meant: the code itself or its name, in capitals or not; empty for none.
[[nodiscard]] QString codeMeant(const Choices& choices, const QString& typed);
/// The name of a code, or the code itself when the list does not have it.
[[nodiscard]] QString choiceName(const Choices& choices, const QString& code);

/// A closed list; a code that the list does not have is kept and shown as it is. The wheel scrolls
/// the page, not the choice.
class ChoiceCombo : public QComboBox {
    Q_OBJECT
public:
    /// Whether its first entry is "nothing chosen".
    enum class None { Offered, Absent };
    explicit ChoiceCombo(const Choices& choices, QWidget* parent = nullptr,
                         None none = None::Offered);

    /// Others to choose from; the one chosen stays so where it is among them.
    void setChoices(const Choices& choices);
    [[nodiscard]] QString typed() const { return currentData().toString(); }
    void setTyped(const QString& code);
    /// As wide as its longest entry, however narrow the field is.
    void showPopup() override;

Q_SIGNALS:
    void edited();
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    None none_;
};

/// One list of the scheme.
class TermCombo : public ChoiceCombo {
    Q_OBJECT
public:
    TermCombo(const std::vector<domain::Term>& terms, domain::Language language,
              QWidget* parent = nullptr)
        : ChoiceCombo(choicesOf(terms, language), parent) {}
};

}  // namespace kamerklaar::ui
