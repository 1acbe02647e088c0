// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/line_table.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/widgets/line_delegate.h"
#include "ui/widgets/line_layout.h"
#include "ui/widgets/tsv.h"

namespace kamerklaar::ui {
namespace {

constexpr int fewestShown = 4;  // lines of the usual height
constexpr int mostShown = 12;

// Typing replaces what stands in a cell, as in a spreadsheet.
const QAbstractItemView::EditTriggers openingKeys =
    QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed;

}  // namespace

LineTable::LineTable(std::vector<LineColumn> columns, const QString& name, const QString& addText,
                     QWidget* parent)
    : QWidget(parent),
      model_(new LineModel(std::move(columns), this)),
      view_(new QTableView(this)),
      empty_(new QLabel(view_->viewport())),
      remark_(new QLabel(this)),
      add_(new QPushButton(addText, this)),
      remove_(new QPushButton(tr("Remove"), this)),
      up_(new QPushButton(tr("Move up"), this)),
      down_(new QPushButton(tr("Move down"), this)) {
    view_->setModel(model_);
    view_->setItemDelegate(new LineDelegate(view_));
    view_->setAccessibleName(name);
    view_->setProperty("entry", true);
    view_->setSelectionMode(QAbstractItemView::ContiguousSelection);
    view_->setEditTriggers(openingKeys);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setTabKeyNavigation(true);
    view_->setWordWrap(true);
    view_->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 14);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    connect(view_->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int, int) { hasChosenWidths_ = hasChosenWidths_ || !isFitting_; });
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setAttribute(Qt::WA_TransparentForMouseEvents);
    empty_->setProperty("role", QStringLiteral("quiet"));
    remark_->setWordWrap(true);
    remark_->setProperty("role", QStringLiteral("problem"));

    add_->setToolTip(tr("Add a line (Ctrl+Enter)"));
    remove_->setToolTip(tr("Remove the chosen lines (Ctrl+Delete)"));
    up_->setToolTip(tr("Move the line up (Alt+Up)"));
    down_->setToolTip(tr("Move the line down (Alt+Down)"));
    connect(add_, &QPushButton::clicked, this, &LineTable::addLine);
    connect(remove_, &QPushButton::clicked, this, &LineTable::removeSelected);
    connect(up_, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { moveCurrent(1); });

    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {add_, remove_, up_, down_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(view_);
    layout->addWidget(remark_);
    layout->addLayout(buttons);

    connect(model_, &LineModel::edited, this, &LineTable::edited);
    connect(model_, &QAbstractItemModel::dataChanged, this, &LineTable::sayRemark);
    connect(model_, &QAbstractItemModel::dataChanged, this, &LineTable::fitHeight);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model_, signal, this, &LineTable::fit);
    }
    // What is taken back or comes from elsewhere resets the model; the reader stays where they
    // were.
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex at = view_->currentIndex();
        place_ = {std::max(0, at.row()), std::max(0, at.column())};
    });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        const int row = std::min(place_.first, model_->rowCount() - 1);
        view_->setCurrentIndex(model_->index(row, place_.second));
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                sayRemark();
                Q_EMIT currentLineChanged(now.row());
                Q_EMIT left();
            });
    fit();
}

void LineTable::setEmptyText(const QString& text) {
    empty_->setText(text);
}

void LineTable::setEnabledForEditing(bool editable) {
    view_->setEditTriggers(
        editable ? openingKeys
                 : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    for (QPushButton* button : {add_, remove_, up_, down_}) {
        button->setVisible(editable);
    }
    setProperty("readOnly", !editable);
    Q_EMIT editableChanged(editable);
}

void LineTable::goToCell(int row, int column) {
    view_->setFocus();
    view_->setCurrentIndex(model_->index(row, column));
}

bool LineTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (onKey(key->key(), key->modifiers() & ~Qt::KeypadModifier)) {
            return true;
        }
    }
    if (watched == view_ && event->type() == QEvent::ShortcutOverride) {
        // In the grid these move the line (onKey), whatever shortcut of the window has them.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            event->accept();
        }
    }
    if (watched == view_ && event->type() == QEvent::FocusOut) {
        Q_EMIT left();
    }
    if (watched == view_->viewport() && event->type() == QEvent::Resize) {
        empty_->setGeometry(view_->viewport()->rect().adjusted(24, 0, -24, 0));
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

bool LineTable::onKey(int key, Qt::KeyboardModifiers modifiers) {
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (modifiers == Qt::ControlModifier && key == Qt::Key_C) {
        copy();
        return true;
    }
    if (property("readOnly").toBool()) {
        return false;
    }
    const QModelIndex at = view_->currentIndex();
    if (modifiers == Qt::ControlModifier) {
        switch (key) {
            case Qt::Key_Return:
            case Qt::Key_Enter:
                addLine();
                return true;
            case Qt::Key_Delete:
                removeSelected();
                return true;
            case Qt::Key_V:
                paste();
                return true;
            case Qt::Key_Z:
                model_->undo();
                return true;
            case Qt::Key_Y:
                model_->redo();
                return true;
            default:
                return false;
        }
    }
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_Z) {
        model_->redo();
        return true;
    }
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveCurrent(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (enter && at.isValid()) {
        view_->edit(at);
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        model_->clearCells(view_->selectionModel()->selectedIndexes());
        return true;
    }
    const bool atEnd = !at.isValid() || (at.row() == model_->rowCount() - 1 &&
                                         at.column() == model_->columnCount() - 1);
    if (key == Qt::Key_Tab && atEnd) {
        // Past the last cell Tab leaves the grid: nobody is held in it.
        view_->setTabKeyNavigation(false);
        focusNextChild();
        view_->setTabKeyNavigation(true);
        return true;
    }
    return false;
}

void LineTable::addLine() {
    const QModelIndex at = view_->currentIndex();
    const int row = at.isValid() ? at.row() + 1 : model_->rowCount();
    model_->insertLine(row);
    goToCell(row, 0);
    view_->edit(model_->index(row, 0));
}

void LineTable::removeSelected() {
    const QModelIndexList chosen = view_->selectionModel()->selectedIndexes();
    if (chosen.isEmpty()) {
        return;
    }
    const auto [first, last] = std::minmax_element(
        chosen.begin(), chosen.end(),
        [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    const int row = first->row();
    model_->removeLines(row, last->row() - row + 1);
    goToCell(std::min(row, model_->rowCount() - 1), 0);
}

void LineTable::moveCurrent(int by) {
    const QModelIndex at = view_->currentIndex();
    if (at.isValid() && model_->moveLine(at.row(), by)) {
        view_->setFocus();
    }
}

void LineTable::copy() const {
    QModelIndexList chosen = view_->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    LineModel::Lines rows;
    int last = -1;
    for (const QModelIndex& index : chosen) {
        if (index.row() != last) {
            rows.emplace_back();
            last = index.row();
        }
        rows.back().append(index.data(Qt::DisplayRole).toString());
    }
    QGuiApplication::clipboard()->setText(writeTsv(rows));
}

void LineTable::paste() {
    const QModelIndex at = view_->currentIndex();
    model_->paste(at, readTsv(QGuiApplication::clipboard()->text()));
    view_->setCurrentIndex(at.isValid() ? at : model_->index(0, 0));
}

void LineTable::sayRemark() {
    const QModelIndex at = view_->currentIndex();
    const LineModel::Remark* said = at.isValid() ? model_->remark(at) : nullptr;
    remark_->setVisible(said != nullptr);
    remark_->setText(said == nullptr
                         ? QString()
                         : tr("Line %1, %2: %3")
                               .arg(at.row() + 1)
                               .arg(model_->columns()[static_cast<std::size_t>(at.column())].title,
                                    said->words));
}

void LineTable::fit() {
    if (isFitting_) {
        return;
    }
    const QScopedValueRollback fitting(isFitting_, true);
    if (!hasChosenWidths_) {
        fitLineColumns(*view_, *model_);
    }
    fitHeight();
}

void LineTable::fitHeight() {
    fitLineHeights(*view_, *model_);
    empty_->setVisible(model_->rowCount() == 0);
    const int line = view_->verticalHeader()->defaultSectionSize();
    const int rows =
        std::clamp(view_->verticalHeader()->length() + line, fewestShown * line, mostShown * line);
    view_->setMinimumHeight(rows + view_->horizontalHeader()->sizeHint().height() +
                            view_->horizontalScrollBar()->sizeHint().height() +
                            2 * view_->frameWidth());
    remove_->setEnabled(model_->rowCount() > 0);
    up_->setEnabled(model_->rowCount() > 1);
    down_->setEnabled(model_->rowCount() > 1);
    sayRemark();
}

}  // namespace kamerklaar::ui
