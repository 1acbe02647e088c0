// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QAbstractButton>
#include <optional>

#include "ui/shell/address.h"

class QLabel;

namespace kamerklaar::ui {

/// One headline figure: what it is, how much, and a small word about it. Where it has an origin, it
/// is a button that opens what it is made of. Ctrl+C copies the figure.
class FigureCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureCard(const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setValue(const QString& value, const QString& note = {});
    [[nodiscard]] QString value() const;
    /// Where its origin is shown; a figure without one cannot be pressed.
    void leadTo(std::optional<Address> origin);

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override;

private:
    QLabel* label_;
    QLabel* value_;
    QLabel* note_;
    std::optional<Address> origin_;
};

}  // namespace kamerklaar::ui
