// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

class QLabel;

namespace kamerklaar::ui {

/// One headline figure: what it is, how much, and a small word about it.
class FigureCard : public QFrame {
    Q_OBJECT
public:
    explicit FigureCard(const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setValue(const QString& value, const QString& note = {});
    [[nodiscard]] QString value() const;

private:
    QLabel* label_;
    QLabel* value_;
    QLabel* note_;
};

}  // namespace kamerklaar::ui
