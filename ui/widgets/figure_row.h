// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <vector>

#include "ui/shell/address.h"

class QGridLayout;

namespace kamerklaar::ui {

class FigureCard;

/// Headline figures beside each other, over as many lines as the width asks for.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);

    /// `hint` explains the term that the figure is called by.
    FigureCard* add(const QString& label, const QString& hint = {});

    /// One card wide, so that the row can become narrow again and takes more lines.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A figure was pressed: to what it is made of.
    void goTo(const kamerklaar::ui::Address& address);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widestCard() const;
    void arrange(int perLine);

    QGridLayout* grid_;
    std::vector<FigureCard*> cards_;
    int perLine_ = 0;
};

}  // namespace kamerklaar::ui
