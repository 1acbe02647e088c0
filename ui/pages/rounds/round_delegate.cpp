// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rounds/round_delegate.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include "ui/pages/rounds/round_model.h"

namespace kamerklaar::ui {

void RoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const QVariant chip = index.data(RoundModel::chipRole);
    if (!chip.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle* style = empty.widget != nullptr ? empty.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
    paintChip(*painter, option.rect.adjusted(room::small, 0, -room::tight, 0), chip.value<Chip>(),
              option.font);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setPen(QPen(colours().accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        painter->restore();
    }
}

QSize RoundDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant chip = index.data(RoundModel::chipRole);
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    if (!chip.isValid()) {
        return words + QSize(room::wide, 0);
    }
    return {chipSize(chip.value<Chip>(), option.font).width() + 2 * room::wide, words.height()};
}

}  // namespace kamerklaar::ui
