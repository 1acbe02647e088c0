// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/figure_row.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QGridLayout>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/figure_card.h"

namespace kamerklaar::ui {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins({});
    grid_->setSpacing(room::small);
}

FigureCard* FigureRow::add(const QString& label, const QString& hint) {
    auto* card = new FigureCard(label, this);
    card->setToolTip(hint);
    cards_.push_back(card);
    connect(card, &FigureCard::goTo, this, &FigureRow::goTo);
    perLine_ = 0;
    return card;
}

int FigureRow::widestCard() const {
    int widest = 1;
    for (const FigureCard* card : cards_) {
        widest = std::max(widest, card->minimumSizeHint().width());
    }
    return widest;
}

QSize FigureRow::minimumSizeHint() const {
    return {widestCard(), QWidget::minimumSizeHint().height()};
}

void FigureRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int widest = widestCard();
    const int count = static_cast<int>(cards_.size());
    const int fitting =
        std::clamp((width() + room::small) / (widest + room::small), 1, std::max(1, count));
    // Lines of the same length where that is possible: three and three, not five and one.
    const int lines = (count + fitting - 1) / std::max(1, fitting);
    arrange(lines > 0 ? (count + lines - 1) / lines : 1);
}

void FigureRow::arrange(int perLine) {
    if (perLine == perLine_) {
        return;
    }
    for (int column = 0; column < grid_->columnCount(); ++column) {
        grid_->setColumnStretch(column, 0);
    }
    perLine_ = perLine;
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const int at = static_cast<int>(i);
        grid_->addWidget(cards_[i], at / perLine, at % perLine);
        grid_->setColumnStretch(at % perLine, 1);
    }
}

}  // namespace kamerklaar::ui
