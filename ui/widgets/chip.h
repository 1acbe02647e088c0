// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

#include "ui/shell/design.h"

class QPainter;
class QFont;

namespace kamerklaar::ui {

/// A status: a word, a sign and a colour that all say the same.
struct Chip {
    QString word;
    QString icon;  ///< of resources/icons
    Tone tone = Tone::Neutral;
};

/// The room that a chip takes in this font.
[[nodiscard]] QSize chipSize(const Chip& chip, const QFont& font);
/// Paints it at the left of `rect`, in the middle of its height.
void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, const QFont& font);

class StatusChip : public QWidget {
    Q_OBJECT
public:
    explicit StatusChip(QWidget* parent = nullptr);
    void setChip(const Chip& chip);
    [[nodiscard]] const Chip& chip() const { return chip_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip chip_;
};

}  // namespace kamerklaar::ui

Q_DECLARE_METATYPE(kamerklaar::ui::Chip)
