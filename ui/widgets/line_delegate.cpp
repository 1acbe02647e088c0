// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/line_delegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

#include "domain/problem.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/line_model.h"
#include "ui/words/problems.h"

namespace kamerklaar::ui {
namespace {

const LineColumn& columnOf(const QModelIndex& index) {
    const auto* model = static_cast<const LineModel*>(index.model());
    return model->columns()[static_cast<std::size_t>(index.column())];
}

TypedEdit* lineEdit(EntryKind kind, QWidget* parent) {
    switch (kind) {
        case EntryKind::Money:
            return new MoneyEdit(parent);
        case EntryKind::Count:
            return new CountEdit(parent);
        case EntryKind::Date:
            return new DateEdit(parent);
        case EntryKind::Decimal:
        case EntryKind::Text:
        case EntryKind::Choice:
            break;
    }
    return new TypedEdit(kind, parent);
}

}  // namespace

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    const LineColumn& column = columnOf(index);
    QWidget* editor = nullptr;
    if (column.kind == EntryKind::Choice) {
        auto* combo = new ChoiceCombo(column.choices, parent);
        connect(combo, &ChoiceCombo::edited, combo, [this, combo] {
            auto* self = const_cast<LineDelegate*>(this);
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        editor = combo;
    } else {
        TypedEdit* edit = lineEdit(column.kind, parent);
        const QPersistentModelIndex cell(index);
        auto* model = static_cast<LineModel*>(const_cast<QAbstractItemModel*>(index.model()));
        edit->setProperty("before", index.data(Qt::EditRole));
        // A crash in the middle of a cell loses nothing either.
        connect(edit, &TypedEdit::edited, model,
                [model, cell, edit] { model->type(cell, edit->typed()); });
        editor = edit;
        editor->setProperty("inCell", true);
    }
    editor->setAccessibleName(LineModel::tr("%1, line %2").arg(column.title).arg(index.row() + 1));
    return editor;
}

void LineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* combo = qobject_cast<ChoiceCombo*>(editor)) {
        combo->setTyped(text);
    } else if (auto* edit = qobject_cast<TypedEdit*>(editor)) {
        edit->setTyped(text);
    }
}

void LineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const {
    if (const auto* combo = qobject_cast<ChoiceCombo*>(editor)) {
        model->setData(index, combo->typed(), Qt::EditRole);
    } else if (const auto* edit = qobject_cast<TypedEdit*>(editor)) {
        model->setData(index, edit->typed(), Qt::EditRole);
    }
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant severity = index.data(LineModel::severityRole);
    if (!severity.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Colours look = colours();
    const Tint& tint = look.of(words::toneOf(static_cast<domain::Severity>(severity.toInt())));
    painter->fillRect(option.rect, tint.soft);
    QStyledItemDelegate::paint(painter, option, index);
    // A corner, so that the mark is seen without its colour; the words stand below the grid.
    const QRectF cell = option.rect;
    const qreal side = 8;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint.strong);
    painter->drawPolygon(QPolygonF(
        {cell.topLeft(), cell.topLeft() + QPointF(side, 0), cell.topLeft() + QPointF(0, side)}));
    painter->restore();
}

bool LineDelegate::eventFilter(QObject* editor, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        auto* widget = qobject_cast<QWidget*>(editor);
        if (key->key() == Qt::Key_Escape && qobject_cast<TypedEdit*>(editor) != nullptr) {
            // What stood there before comes back; the view then drops the editor.
            auto* edit = qobject_cast<TypedEdit*>(editor);
            edit->setTyped(edit->property("before").toString());
            Q_EMIT commitData(edit);
        }
        if (enter && widget != nullptr) {
            // Enter moves on, as in every field; the view does not do so by itself.
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget, QAbstractItemDelegate::EditNextItem);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

}  // namespace kamerklaar::ui
