// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chip.h"

#include <QtGui/QPainter>

#include "ui/shell/icons.h"

namespace kamerklaar::ui {

namespace {

constexpr int chipIcon = 13;
constexpr int chipSideRoom = 6;
constexpr int gap = 4;
constexpr int topRoom = 3;
constexpr double chipCorner = 4;

QFont chipFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

}  // namespace

QSize chipSize(const Chip& chip, const QFont& font) {
    const QFontMetrics metrics(chipFont(font));
    return {2 * chipSideRoom + chipIcon + gap + metrics.horizontalAdvance(chip.word),
            metrics.height() + 2 * topRoom};
}

void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, const QFont& font) {
    const QSize size = chipSize(chip, font).boundedTo(rect.size());
    const QRect box({rect.left(), rect.center().y() - size.height() / 2 + 1}, size);
    const Tint tint = colours().of(chip.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.soft);
    painter.drawRoundedRect(box, chipCorner, chipCorner);
    const QRect iconBox(box.left() + chipSideRoom, box.center().y() - chipIcon / 2 + 1, chipIcon,
                        chipIcon);
    iconOf(chip.icon, tint.strong).paint(&painter, iconBox);
    painter.setPen(tint.strong);
    painter.setFont(chipFont(font));
    painter.drawText(box.adjusted(chipSideRoom + chipIcon + gap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, chip.word);
    painter.restore();
}

StatusChip::StatusChip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setChip(const Chip& chip) {
    chip_ = chip;
    setAccessibleName(chip.word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const {
    return chipSize(chip_, font());
}

void StatusChip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintChip(painter, rect(), chip_, font());
}

}  // namespace kamerklaar::ui
