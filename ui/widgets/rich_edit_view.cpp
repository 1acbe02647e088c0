// SPDX-License-Identifier: EUPL-1.2
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"
#include "ui/widgets/rich_edit.h"
#include "ui/widgets/rich_look.h"
#include "ui/words/words.h"

// What is seen of a text beside its words, and what the mouse does.
namespace kamerklaar::ui {

namespace {

using PlaceKind = RichPlace::What;

constexpr int placeCorner = 4;

}  // namespace

// ---- The mouse ----

RichPlace RichEdit::placeUnder(const QPoint& point) const {
    const int position =
        document()->documentLayout()->hitTest(QPointF(point.x() + horizontalScrollBar()->value(),
                                                      point.y() + verticalScrollBar()->value()),
                                              Qt::ExactHit);
    return position < 0 ? RichPlace() : placeAt(position);
}

void RichEdit::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    const bool isAsking =
        event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier;
    const RichPlace under = placeUnder(event->pos());
    if (isAsking && under.what != PlaceKind::Nothing) {
        Q_EMIT originWanted(under);
    }
}

void RichEdit::mouseDoubleClickEvent(QMouseEvent* event) {
    const RichPlace under = placeUnder(event->pos());
    if (under.what == PlaceKind::Nothing || under.what == PlaceKind::Link ||
        under.what == PlaceKind::Claim) {
        QTextEdit::mouseDoubleClickEvent(event);
        return;
    }
    select(under);
    Q_EMIT changeWanted(under);
}

void RichEdit::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        const bool isAsking = event->modifiers() == Qt::ControlModifier &&
                              placeUnder(event->pos()).what == PlaceKind::Figure;
        viewport()->setCursor(isAsking ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
}

void RichEdit::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const RichPlace here = isByMouse ? placeUnder(event->pos()) : place();
    QAction* first = menu->actions().value(0);
    const auto add = [&](const QString& text, auto act) {
        auto* action = new QAction(text, menu.get());
        connect(action, &QAction::triggered, this, act);
        menu->insertAction(first, action);
    };
    if (here.what == PlaceKind::Figure) {
        add(tr("Where this figure comes from (Alt+Enter)"),
            [this, here] { Q_EMIT originWanted(here); });
    }
    if (here.what != PlaceKind::Nothing && !isReadOnly()) {
        add(tr("Change …"), [this, here] {
            select(here);
            Q_EMIT changeWanted(here);
        });
    }
    menu->insertSeparator(first);
    menu->exec(event->globalPos());
}

QString RichEdit::hintOf(const RichPlace& place) const {
    switch (place.what) {
        case PlaceKind::Figure:
            return values_->figureHint(place.text);
        case PlaceKind::Note:
            return tr("Note: %1").arg(place.text);
        case PlaceKind::Paper:
            return QString::fromStdString(domain::paperName(place.text.toStdString()));
        case PlaceKind::Inserted:
            return tr("The program fills this in: %1").arg(values_->block(place.text));
        case PlaceKind::Link:
            return tr("Link to %1").arg(place.text);
        case PlaceKind::Claim: {
            const work::ClaimState state = values_->claim(place.text);
            const QString now = QString::fromStdString(state.now);
            switch (state.holds) {
                case work::ClaimState::Holds::Yes:
                    return tr("This claim holds: %1").arg(now);
                case work::ClaimState::Holds::No:
                    return tr("This claim does not hold: %1").arg(now);
                case work::ClaimState::Holds::Unreadable:
                    return tr("The condition of this claim cannot be read: %1").arg(place.text);
            }
            break;
        }
        case PlaceKind::Nothing:
            break;
    }
    return {};
}

bool RichEdit::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString hint = hintOf(placeUnder(help->pos()));
        if (hint.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), words::tip(hint), this);
        }
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

// ---- Painting ----

template <typename Paint>
void RichEdit::forVisibleBlocks(Paint paint) const {
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF shown = viewport()->rect();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (document()->documentLayout()->blockBoundingRect(block).translated(offset).intersects(
                shown)) {
            paint(block, offset);
        }
    }
}

void RichEdit::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        forVisibleBlocks([&](const QTextBlock& block, const QPointF& offset) {
            paintInserted(painter, block, offset);
        });
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    forVisibleBlocks([&](const QTextBlock& block, const QPointF& offset) {
        paintClaims(painter, block, offset);
    });
}

/// A frame around what the program fills in, and a word where a caption is expected.
void RichEdit::paintInserted(QPainter& painter, const QTextBlock& block,
                             const QPointF& offset) const {
    const QRectF around = document()->documentLayout()->blockBoundingRect(block).translated(offset);
    const bool isCaption = shapeOf(block).kind == domain::RichBlock::Kind::Caption;
    if (isCaption && block.length() == 1) {
        painter.setPen(colours().quiet);
        painter.drawText(around.adjusted(room::hair, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Caption of the table"));
    }
    if (isInserted(block)) {
        painter.setPen(colours().border);
        painter.setBrush(colours().neutral.soft);
        painter.drawRoundedRect(around.adjusted(-room::tight, 0.5, -0.5, 0.5), placeCorner,
                                placeCorner);
    }
}

/// The sign of each claim in the room that was kept free behind it, so that its colour is not all
/// that says how it stands.
void RichEdit::paintClaims(QPainter& painter, const QTextBlock& block,
                           const QPointF& offset) const {
    const int width = RichLook::signWidth(document()->defaultFont());
    for (const ClaimRun& run : claimsOf(block)) {
        const QTextLayout* layout = block.layout();
        const int last = run.end - 1 - block.position();
        const QTextLine line = layout->lineForTextPosition(last);
        if (!line.isValid()) {
            continue;
        }
        const ClaimLook look = lookOf(values_->claim(run.condition).holds);
        const QPointF top = document()->documentLayout()->blockBoundingRect(block).topLeft() +
                            offset + QPointF(0, line.y());
        const qreal right = top.x() + line.cursorToX(last + 1) - line.x() + line.x();
        const QRect sign(static_cast<int>(right) - width, static_cast<int>(top.y()) + 1, width,
                         width);
        iconOf(QLatin1String(look.icon), colours().of(look.tone).strong).paint(&painter, sign);
    }
}

}  // namespace kamerklaar::ui
