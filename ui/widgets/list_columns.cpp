// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_columns.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QTableView>
#include <algorithm>
#include <utility>

#include "ui/widgets/list_header.h"
#include "ui/widgets/list_model.h"

namespace kamerklaar::ui {

namespace {

constexpr int widestByContent = 460;
constexpr int narrowestColumn = 40;
constexpr int narrowestText = 140;  // below it columns give way

}  // namespace

ListColumns::ListColumns(ListModel* model, ListHeader* header, QTableView* table)
    : QObject(table), model_(model), table_(table), header_(header) {
    header_->setSectionsMovable(true);
    header_->setMinimumSectionSize(narrowestColumn);
    header_->setToolTip(
        tr("Click to sort, drag to move or widen; choose columns with the right button or, in the "
           "list, with Shift+F10"));
    connect(header_, &QHeaderView::sectionMoved, this, &ListColumns::noteOrder);
    connect(header_, &ListHeader::leftOutWanted, this, &ListColumns::offerLeftOut);
    connect(header_, &QHeaderView::sortIndicatorChanged, this, &ListColumns::noteSort);
    connect(header_, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!isOurs_ && width > 0) {
            look_.widths[model_->keyOf(column)] = width;
            Q_EMIT changed();
        }
    });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        QStringList keys;
        for (int column = 0; column < model_->columnCount(); ++column) {
            keys.append(model_->keyOf(column));
        }
        if (keys != applied_) {
            apply();
        }
    });
}

std::vector<int> ListColumns::measured(bool wraps) {
    // Another height of the header resizes the table, which then is not laid out half way.
    const QScopedValueRollback measuring(isMeasuring_, true);
    header_->setWraps(wraps);
    std::vector<int> widths;
    for (int column = 0; column < model_->columnCount(); ++column) {
        if (!isUnwanted(column)) {
            table_->showColumn(column);  // it may have had no room
            table_->resizeColumnToContents(column);
        }
        widths.push_back(std::min(table_->columnWidth(column), widestByContent));
    }
    return widths;
}

void ListColumns::fit(int stretched) {
    stretched_ = stretched;
    const QScopedValueRollback ours(isOurs_, true);
    twoLineWidths_ = measured(true);
    oneLineWidths_ = measured(false);
    layOut();
}

std::optional<int> ListColumns::chosenWidth(int column) const {
    const auto chosen = look_.widths.find(model_->keyOf(column));
    return chosen == look_.widths.end() ? std::nullopt : std::optional(*chosen);
}

std::vector<int> ListColumns::sharing() const {
    std::vector<int> open;
    for (const int column : inSight()) {
        if (!chosenWidth(column)) {
            open.push_back(column);
        }
    }
    const bool hasStretched = std::find(open.begin(), open.end(), stretched_) != open.end();
    if (stretched_ == all || open.empty()) {
        return open;
    }
    return {hasStretched ? stretched_ : open.back()};
}

int ListColumns::shorten(std::vector<int>& widths, int tooMuch) const {
    // A column that was chosen to take what room is left gives it up last.
    const bool hasFirst = stretched_ > 0;
    std::vector<int> texts;
    for (const int column : inSight()) {
        if (model_->isTextAt(column) && !chosenWidth(column) &&
            !(hasFirst && column == stretched_)) {
            texts.push_back(column);
        }
    }
    const auto width = [&widths](int column) -> int& {
        return widths[static_cast<std::size_t>(column)];
    };
    const auto take = [&] {
        while (tooMuch > 0 && !texts.empty()) {
            const auto longest =
                std::max_element(texts.begin(), texts.end(),
                                 [&](int left, int right) { return width(left) < width(right); });
            if (width(*longest) <= narrowestText) {
                return;
            }
            --width(*longest);
            --tooMuch;
        }
    };
    take();
    if (hasFirst && model_->isTextAt(stretched_) && !chosenWidth(stretched_)) {
        texts = {stretched_};
        take();
    }
    return tooMuch;
}

bool ListColumns::isUnwanted(int column) const {
    return column > 0 && look_.hidden.contains(model_->keyOf(column));
}

bool ListColumns::isLeftOut(int column) const {
    return std::find(leftOut_.begin(), leftOut_.end(), column) != leftOut_.end();
}

std::vector<int> ListColumns::inSight() const {
    std::vector<int> columns = shown();
    std::erase_if(columns, [this](int column) { return isLeftOut(column); });
    return columns;
}

bool ListColumns::leaveOneOut() {
    std::vector<int> others = inSight();
    std::erase(others, 0);
    if (others.size() <= 1) {
        return false;
    }
    const auto isAskedFor = [this](int column) { return asked_.contains(model_->keyOf(column)); };
    const auto gives = [&](int column) {
        return model_->givesWayAt(column) && !isAskedFor(column);
    };
    // Amounts first: the words beside them say what the row is about.
    auto giving = std::find_if(others.begin(), others.end(), [&](int column) {
        return gives(column) && model_->formOf(column) == CellForm::Money;
    });
    if (giving == others.end()) {
        giving = std::find_if(others.begin(), others.end(), gives);
    }
    const auto last = std::find_if_not(others.rbegin(), others.rend(), isAskedFor);
    if (giving != others.end()) {
        leftOut_.push_back(*giving);
    } else if (last != others.rend()) {
        leftOut_.push_back(*last);
    } else {
        leftOut_.push_back(model_->columnOf(asked_.takeFirst()));
    }
    return true;
}

void ListColumns::layOut() {
    const QScopedValueRollback ours(isOurs_, true);
    if (isMeasuring_ || oneLineWidths_.size() != static_cast<std::size_t>(model_->columnCount())) {
        return;  // not fitted yet
    }
    const auto spareFor = [&](std::vector<int>& widths) {
        int spare =
            table_->viewport()->width() - (leftOut_.empty() ? 0 : header_->widthOfLeftOut());
        for (const int column : inSight()) {
            int& width = widths[static_cast<std::size_t>(column)];
            width = chosenWidth(column).value_or(width);
            spare -= width;
        }
        return spare;
    };
    leftOut_.clear();
    std::vector<int> widths = oneLineWidths_;
    int spare = spareFor(widths);
    header_->setWraps(spare < 0);
    while (spare < 0) {
        widths = twoLineWidths_;
        spare = spareFor(widths);
        if (spare < 0) {
            spare = -shorten(widths, -spare);
        }
        if (spare < 0 && !leaveOneOut()) {
            break;
        }
    }
    const std::vector<int> sharers = sharing();
    QStringList titles;
    for (const int column : shown()) {
        const bool shares = std::find(sharers.begin(), sharers.end(), column) != sharers.end();
        const int extra = shares ? std::max(0, spare) / static_cast<int>(sharers.size()) : 0;
        table_->setColumnHidden(column, isLeftOut(column));
        if (isLeftOut(column)) {
            titles.append(title(column));
        } else {
            table_->setColumnWidth(column, widths[static_cast<std::size_t>(column)] + extra);
        }
    }
    header_->showLeftOut(titles);
}

void ListColumns::bringInSight(int column) {
    asked_.removeAll(model_->keyOf(column));
    asked_.append(model_->keyOf(column));
    layOut();
    table_->setCurrentIndex(table_->currentIndex().siblingAtColumn(column));
    table_->setFocus();
}

void ListColumns::sortInitially(int column, Qt::SortOrder order) {
    usualSort_ = column;
    usualOrder_ = order;
    applySort();
    table_->setSortingEnabled(true);
}

void ListColumns::sortBy(int column, Qt::SortOrder order) {
    header_->setSortIndicator(column, order);
}

void ListColumns::sortAsUsual() {
    look_.sortedBy.clear();
    look_.isDescending = false;
    applySort();
    Q_EMIT changed();
}

void ListColumns::turnSort(int column) {
    const bool isRising = header_->sortIndicatorSection() == column &&
                          header_->sortIndicatorOrder() == Qt::AscendingOrder;
    sortBy(column, isRising ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListColumns::applySort() {
    const QScopedValueRollback ours(isOurs_, true);
    const int wanted = look_.sortedBy.isEmpty() ? -1 : model_->columnOf(look_.sortedBy);
    if (wanted >= 0) {
        header_->setSortIndicator(wanted,
                                  look_.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    } else {
        header_->setSortIndicator(usualSort_, usualOrder_);
    }
}

void ListColumns::setLook(const ColumnLook& look) {
    look_ = look;
    apply();
    Q_EMIT changed();
}

void ListColumns::apply() {
    const QScopedValueRollback ours(isOurs_, true);
    applied_.clear();
    leftOut_.clear();
    QStringList order = look_.order;
    for (int column = 0; column < model_->columnCount(); ++column) {
        const QString key = model_->keyOf(column);
        applied_.append(key);
        if (!order.contains(key)) {
            order.append(key);
        }
        table_->setColumnHidden(column, isUnwanted(column));
    }
    int place = 0;
    for (const QString& key : std::as_const(order)) {
        const int column = model_->columnOf(key);
        if (column >= 0) {
            header_->moveSection(header_->visualIndex(column), place++);
        }
    }
    if (table_->isSortingEnabled()) {
        applySort();
    }
    fit(stretched_);
}

void ListColumns::noteOrder() {
    if (isOurs_) {
        return;
    }
    QStringList order;
    for (int place = 0; place < header_->count(); ++place) {
        order.append(model_->keyOf(header_->logicalIndex(place)));
    }
    // Columns that come and go with the rounds keep their place among those that are away.
    for (const QString& away : std::as_const(look_.order)) {
        if (!order.contains(away)) {
            order.append(away);
        }
    }
    look_.order = order;
    Q_EMIT changed();
}

void ListColumns::noteSort() {
    const int column = header_->sortIndicatorSection();
    if (isOurs_ || column < 0 || column >= model_->columnCount()) {
        return;
    }
    look_.sortedBy = model_->keyOf(column);
    look_.isDescending = header_->sortIndicatorOrder() == Qt::DescendingOrder;
    Q_EMIT changed();
}

std::vector<int> ListColumns::shown() const {
    std::vector<int> columns;
    for (int place = 0; place < header_->count(); ++place) {
        const int column = header_->logicalIndex(place);
        if (!isUnwanted(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

void ListColumns::show(int column, bool isShown) {
    if (column == 0) {
        return;
    }
    look_.hidden.removeAll(model_->keyOf(column));
    if (!isShown) {
        look_.hidden.append(model_->keyOf(column));
    }
    apply();
    Q_EMIT changed();
}

void ListColumns::move(int column, int by) {
    const std::vector<int> columns = shown();
    const auto here = std::find(columns.begin(), columns.end(), column) - columns.begin();
    const auto there = here + by;
    if (there >= 0 && there < static_cast<std::ptrdiff_t>(columns.size())) {
        header_->moveSection(header_->visualIndex(column),
                             header_->visualIndex(columns[static_cast<std::size_t>(there)]));
    }
}

void ListColumns::widen(int column, int by) {
    look_.widths[model_->keyOf(column)] =
        std::max(narrowestColumn, table_->columnWidth(column) + by);
    layOut();
    Q_EMIT changed();
}

QString ListColumns::title(int column) const {
    return model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

}  // namespace kamerklaar::ui
