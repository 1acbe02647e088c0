// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_table.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolTip>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/tsv.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int besideWords = 16;  // padding of the style sheet and margin of a cell, on both sides
constexpr int focusLine = 2;     // as thick as around buttons and fields

/// Chips where a cell has one, the accent colour where a row leads somewhere.
class ListDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant chip = index.data(ListModel::ChipRole);
        if (!chip.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            markCurrent(*painter, option, index);
            return;
        }
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        empty.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
        paintChip(*painter, option.rect.adjusted(room::small, 0, -room::tight, 0),
                  chip.value<Chip>(), option.font);
        markCurrent(*painter, option, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const QVariant chip = index.data(ListModel::ChipRole);
        if (!chip.isValid()) {
            return QStyledItemDelegate::sizeHint(option, index);
        }
        return chipSize(chip.value<Chip>(), option.font) + QSize(2 * room::small, 0);
    }

    /// What is cut off in a narrow window is told.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override {
        if (event->type() == QEvent::ToolTip &&
            sizeHint(option, index).width() > option.rect.width()) {
            QToolTip::showText(event->globalPos(), words::tip(index.data().toString()), view,
                               option.rect);
            return true;
        }
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    /// Which row Enter opens, for who came by Tab and chose none; and which of the figures of a
    /// row, where each opens something.
    static void markCurrent(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
        const auto* table = qobject_cast<const ListTable*>(option.widget);
        if (table == nullptr || !table->hasFocus() || index.row() != table->currentIndex().row()) {
            return;
        }
        const QRect cell = option.rect;
        painter.save();
        painter.setPen(QPen(colours().accent, focusLine));
        if (index == table->currentIndex() && table->list()->addressOfCell(index).has_value()) {
            painter.drawRect(cell.adjusted(1, 1, -1, -1));
        } else if (!option.state.testFlag(QStyle::State_Selected)) {
            painter.drawLine(cell.left(), cell.top() + 1, cell.right(), cell.top() + 1);
            painter.drawLine(cell.left(), cell.bottom(), cell.right(), cell.bottom());
        }
        painter.restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 0 && index.data(ListModel::AddressRole).isValid()) {
            const Colours look = colours();
            option->palette.setColor(QPalette::Text, look.accent);
            // On a chosen row, whose ground is of the accent itself, still to be read.
            option->palette.setColor(QPalette::HighlightedText, look.info.strong);
        }
    }
};

}  // namespace

ListTable::ListTable(ListModel* model, const QString& name, QWidget* parent)
    : QTableView(parent), model_(model) {
    auto* header = new ListHeader(this);
    setHorizontalHeader(header);
    setModel(model);
    columns_ = new ListColumns(model, header, this);
    model->setParent(this);
    setItemDelegate(new ListDelegate(this));
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowRoom);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        // With Ctrl or Shift a click chooses several.
        if (leads(index) && QGuiApplication::keyboardModifiers() == Qt::NoModifier) {
            jumpFrom(index);
        }
    });
    connect(this, &QTableView::doubleClicked, this, &ListTable::jumpFrom);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
            showMenu(horizontalHeader()->mapToGlobal(at), horizontalHeader()->logicalIndexAt(at));
        });
    keepCurrent();
}

void ListTable::keepCurrent() {
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { current_ = model_->addressAt(currentIndex().row()); });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        const int row = current_.has_value() ? model_->rowOf(*current_) : -1;
        if (row >= 0) {
            setCurrentIndex(model_->index(row, 0));
        }
        fitHeight();
    });
}

void ListTable::showWhole(int mostRows) {
    mostRows_ = mostRows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ListTable::fitHeight);
    fitHeight();
}

void ListTable::fitHeight() {
    if (mostRows_ > 0) {
        setVerticalScrollBarPolicy(model_->rowCount() <= mostRows_ ? Qt::ScrollBarAlwaysOff
                                                                   : Qt::ScrollBarAsNeeded);
        updateGeometry();
    }
}

void ListTable::fitColumns(int stretched) {
    columns_->fit(stretched);
    fitRows();
}

void ListTable::spreadColumns() {
    columns_->fit(ListColumns::all);
    fitRows();
}

void ListTable::letWrap() {
    setWordWrap(true);
    fitRows();
}

void ListTable::fitRows() {
    if (!wordWrap()) {
        return;
    }
    const int line = fontMetrics().height();
    for (int row = 0; row < model_->rowCount(); ++row) {
        int highest = line;
        for (int column = 0; column < model_->columnCount(); ++column) {
            const QString words = model_->index(row, column).data().toString();
            // A hint of Qt leaves out the padding of the style sheet, and finds a line too few.
            const int room = columnWidth(column) - besideWords;
            if (isColumnHidden(column) || !model_->isTextAt(column) ||
                fontMetrics().horizontalAdvance(words) <= room) {
                continue;
            }
            const QRect whole = fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                                           Qt::TextWordWrap, words);
            highest = std::max(highest, whole.height());
        }
        setRowHeight(row, verticalHeader()->defaultSectionSize() + highest - line);
    }
    updateGeometry();
}

void ListTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    columns_->layOut();
    fitRows();
}

void ListTable::sortInitially(int column, Qt::SortOrder order) {
    columns_->sortInitially(column, order);
}

std::vector<int> ListTable::chosenRows() const {
    std::vector<int> shown;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        if (index.row() < model_->shownRows()) {
            shown.push_back(index.row());
        }
    }
    std::sort(shown.begin(), shown.end());
    std::transform(shown.begin(), shown.end(), shown.begin(),
                   [this](int row) { return model_->givenRow(row); });
    return shown;
}

void ListTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos();
    showMenu(place, at.column());
}

void ListTable::showMenu(const QPoint& global, int column) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy") + QLatin1Char('\t') + tr("Ctrl+C"), this, &ListTable::copyChosen);
    menu->addSeparator();
    columns_->fillMenu(*menu, column);
    menu->popup(global);
}

void ListTable::jumpFrom(const QModelIndex& index) {
    const std::optional<Address> own = model_->addressOfCell(index);
    if (const std::optional<Address> address = own ? own : model_->addressAt(index.row())) {
        Q_EMIT jumped(*address);
    }
}

bool ListTable::leads(const QModelIndex& index) const {
    return model_->addressOfCell(index).has_value() ||
           (index.column() == 0 && model_->addressAt(index.row()).has_value());
}

void ListTable::copyChosen() const {
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        copyAll();
    } else {
        copyRows(rows);
    }
}

void ListTable::copyAll() const {
    QModelIndexList rows;
    for (int row = 0; row < model_->rowCount(); ++row) {
        rows.append(model_->index(row, 0));
    }
    copyRows(rows);
}

void ListTable::copyRows(QModelIndexList rows) const {
    std::sort(rows.begin(), rows.end());
    const std::vector<int> columns = columns_->shown();
    std::vector<QStringList> lines(1);
    for (const int column : columns) {
        lines.front().append(
            model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (const QModelIndex& row : rows) {
        QStringList& line = lines.emplace_back();
        for (const int column : columns) {
            line.append(row.siblingAtColumn(column).data().toString());
        }
    }
    QGuiApplication::clipboard()->setText(writeTsv(lines));
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyChosen();
        return;
    }
    if (columns_->press(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        jumpFrom(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex under = indexAt(event->position().toPoint());
    viewport()->setCursor(leads(under) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

int ListTable::wholeHeight() const {
    const int rows = std::min(model_->rowCount(), mostRows_);
    const bool isTooWide = horizontalScrollBar()->maximum() > 0;
    int below = 0;
    for (int row = 0; row < rows; ++row) {
        below += rowHeight(row);
    }
    return horizontalHeader()->sizeHint().height() + below + 2 * frameWidth() + room::hair +
           (isTooWide ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize ListTable::sizeHint() const {
    const QSize usual = QTableView::sizeHint();
    return mostRows_ > 0 ? QSize(usual.width(), wholeHeight()) : usual;
}

QSize ListTable::minimumSizeHint() const {
    const QSize usual = QTableView::minimumSizeHint();
    return mostRows_ > 0 ? QSize(usual.width(), wholeHeight()) : usual;
}

}  // namespace kamerklaar::ui
