// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chart_view.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>
#include <cmath>
#include <mutex>

#include "ui/shell/design.h"
#include "ui/widgets/accessible_chart.h"
#include "ui/widgets/painter_canvas.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {
// The smallest words of a drawing are made for paper; on a screen they are read from further away.
constexpr double largerThanPaper = 1.2;
constexpr int usualChartWidth = 640;
}  // namespace

ChartView::ChartView(const QString& name, QWidget* parent) : QWidget(parent), name_(name) {
    static std::once_flag isKnown;
    std::call_once(isKnown, [] { QAccessible::installFactory(AccessibleChart::make); });
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setDrawing(std::shared_ptr<const report::Drawing> drawing,
                           const QString& alternative, ChartParts parts) {
    drawing_ = std::move(drawing);
    alternative_ = alternative;
    parts_ = std::move(parts);
    current_ = -1;
    setAccessibleName(name_);
    setAccessibleDescription(alternative);
    updateGeometry();
    update();
}

double ChartView::scale() const {
    return logicalDpiX() / pointsPerInch * largerThanPaper;
}

int ChartView::heightForWidth(int width) const {
    return drawing_ ? static_cast<int>(std::ceil(drawing_->heightFor(width / scale()) * scale()))
                    : 0;
}

QSize ChartView::sizeHint() const {
    return {usualChartWidth, heightForWidth(usualChartWidth)};
}

void ChartView::paintEvent(QPaintEvent* /*event*/) {
    if (!drawing_) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale(), scale());
    const double across = width() / scale();
    if (current_ >= 0) {
        const report::Rect band = parts_.band(current_, across);
        const QRectF box(band.x, band.y, band.width, band.height);
        painter.fillRect(box, colours().window);
        if (hasFocus()) {
            painter.setPen(QPen(colours().accent, 1));
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    } else if (hasFocus()) {
        painter.setPen(QPen(colours().accent, 1));
        painter.drawRect(QRectF(0.5, 0.5, across - 1, height() / scale() - 1));
    }
    PainterCanvas canvas(painter, colours());
    drawing_->draw(canvas, across);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Right:
            setCurrent(std::min(current_ + 1, parts_.count - 1));
            return;
        case Qt::Key_Up:
        case Qt::Key_Left:
            setCurrent(std::max(current_ - 1, 0));
            return;
        case Qt::Key_Home:
            setCurrent(0);
            return;
        case Qt::Key_End:
            setCurrent(parts_.count - 1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (current_ >= 0) {
                Q_EMIT chosen(current_);
            }
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const int part = partAt(event->position());
    setCursor(part >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCurrent(part);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int part = partAt(event->position());
    if (part >= 0 && event->button() == Qt::LeftButton) {
        Q_EMIT chosen(part);
    }
}

void ChartView::leaveEvent(QEvent* event) {
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    if (current_ < 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrent(0);
    }
    QWidget::focusInEvent(event);
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int part = partAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           part >= 0 ? words::tip(parts_.describe(part)) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

int ChartView::partAt(QPointF position) const {
    return parts_.at ? parts_.at(position.x() / scale(), position.y() / scale(), width() / scale())
                     : -1;
}

void ChartView::setCurrent(int part) {
    if (part == current_ || part >= parts_.count) {
        return;
    }
    current_ = part;
    // Some screen readers speak the name that changes, others the value.
    setAccessibleName(part >= 0 ? tr("%1: %2", "chart, one of its parts").arg(name_, currentWords())
                                : name_);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleValueChangeEvent changed(this, currentWords());
    QAccessible::updateAccessibility(&changed);
    update();
}

QString ChartView::currentWords() const {
    return current_ >= 0 ? parts_.describe(current_) : QString();
}

QImage ChartView::picture(double width, double times) const {
    if (!drawing_) {
        return {};
    }
    const QSizeF size(width, drawing_->heightFor(width));
    QImage image((size * times).toSize(), QImage::Format_RGB32);
    image.fill(lightColours().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(times, times);
    PainterCanvas canvas(painter, lightColours());
    drawing_->draw(canvas, width);
    return image;
}

}  // namespace kamerklaar::ui
