// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QLineEdit>
#include <optional>

#include "domain/date.h"
#include "domain/money.h"
#include "ui/widgets/reading.h"

namespace kamerklaar::ui {

/// A line in which one value is typed. When the field is left, a value is shown in its one form;
/// what is no value stays as it was typed and says why. Enter moves on.
class TypedEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit TypedEdit(EntryKind kind, QWidget* parent = nullptr);

    [[nodiscard]] EntryKind kind() const { return kind_; }
    [[nodiscard]] QString typed() const { return text(); }
    /// Shows a text from elsewhere; nobody is told that something was edited.
    void setTyped(const QString& text);
    /// Of the text as it stands.
    [[nodiscard]] domain::Problems problems() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Each change that was made by hand.
    void edited();
    /// The focus went elsewhere, and the text was put into its one form where it has one.
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Replaces the text so that Ctrl+Z brings back what was typed.
    void rewrite(const QString& text);

private:
    EntryKind kind_;
    bool rewriting_ = false;
};

/// The only place where amounts are typed.
class MoneyEdit : public TypedEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr) : TypedEdit(EntryKind::Money, parent) {}
    /// Nothing while it is empty or no amount.
    [[nodiscard]] std::optional<domain::Money> value() const;
    void setValue(std::optional<domain::Money> value);
};

/// A number of people or things.
class CountEdit : public TypedEdit {
    Q_OBJECT
public:
    explicit CountEdit(QWidget* parent = nullptr) : TypedEdit(EntryKind::Count, parent) {}
    [[nodiscard]] std::optional<std::int64_t> value() const;
    void setValue(std::optional<std::int64_t> value);
};

}  // namespace kamerklaar::ui
