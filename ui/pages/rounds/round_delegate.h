// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace kamerklaar::ui {

/// Paints the chip of a cell, with a frame around the current one.
class RoundDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

}  // namespace kamerklaar::ui
