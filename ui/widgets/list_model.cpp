// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_model.h"

#include <QtCore/QCollator>
#include <QtCore/QElapsedTimer>
#include <QtGui/QFont>
#include <algorithm>
#include <numeric>

#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int sliceOfPreparing = 4;     // milliseconds: less than a person notices
constexpr int rowsFoundAtOnce = 2'000;  // in shorter lists nothing needs to be prepared

/// Puts `order` in the order of keyOf(row), equal ones as they stood.
template <typename KeyOf>
void sortBy(std::vector<int>& order, bool ascending, KeyOf&& keyOf) {
    using Key = decltype(keyOf(0));
    std::vector<std::pair<Key, int>> keyed;
    keyed.reserve(order.size());
    for (const int row : order) {
        keyed.emplace_back(keyOf(row), row);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [ascending](const auto& l, const auto& r) {
        return ascending ? l.first < r.first : r.first < l.first;
    });
    std::transform(keyed.begin(), keyed.end(), order.begin(),
                   [](const auto& pair) { return pair.second; });
}

}  // namespace

ListModel::ListModel(QObject* parent) : QAbstractTableModel(parent) {
    connect(&idle_, &QTimer::timeout, this, &ListModel::prepareSearch);
}

void ListModel::setSearch(const QString& text) {
    const QStringList wanted = words::folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == wanted_) {
        return;
    }
    beginResetModel();
    wanted_ = wanted;
    arrange();
    reckonTotals();
    endResetModel();
}

void ListModel::sort(int column, Qt::SortOrder order) {
    sortColumn_ = column;
    sortOrder_ = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<int> rowsOfKept;
    rowsOfKept.reserve(static_cast<std::size_t>(kept.size()));
    for (const QModelIndex& index : kept) {
        rowsOfKept.push_back(givenRow(index.row()));
    }
    arrange();
    std::vector<int> shownAt(static_cast<std::size_t>(givenRows()), -1);
    for (int shown = 0; shown < shownRows(); ++shown) {
        shownAt[static_cast<std::size_t>(givenRow(shown))] = shown;
    }
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const int given = rowsOfKept[static_cast<std::size_t>(i)];
        const int shown =
            given == totalsRow ? shownRows() : shownAt[static_cast<std::size_t>(given)];
        changePersistentIndex(kept[i], index(shown, kept[i].column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

std::optional<Address> ListModel::addressAt(int row) const {
    if (row < 0 || row >= shownRows()) {
        return std::nullopt;
    }
    return rowAddress(givenRow(row));
}

int ListModel::rowOf(const Address& address) const {
    for (int shown = 0; shown < shownRows(); ++shown) {
        if (rowAddress(givenRow(shown)) == address) {
            return shown;
        }
    }
    return -1;
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : shownRows() + (hasTotals() ? 1 : 0);
}

int ListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns();
}

bool ListModel::isTextAt(int column) const {
    const bool hasChip = shownRows() > 0 && cellChip(givenRow(0), column).has_value();
    return !isAmount(column) && !hasChip;
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = givenRow(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return cellText(row, index.column());
        case Qt::AccessibleTextRole:
            return tr("%1: %2").arg(columnTitle(index.column()), cellText(row, index.column()));
        case Qt::TextAlignmentRole:
            return QVariant(
                Qt::AlignVCenter |
                (cellStandsRight(row, index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::FontRole:
            if (row == totalsRow) {
                QFont bold;
                bold.setWeight(QFont::DemiBold);
                return bold;
            }
            return {};
        case ChipRole: {
            const std::optional<Chip> chip = cellChip(row, index.column());
            return chip.has_value() ? QVariant::fromValue(*chip) : QVariant();
        }
        case AddressRole: {
            const std::optional<Address> address = addressAt(index.row());
            return address.has_value() ? QVariant::fromValue(*address) : QVariant();
        }
        case TotalRole:
            return row == totalsRow;
        default:
            return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return columnTitle(section);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter |
                        (mayStandRight(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

void ListModel::endRows() {
    haystacks_.clear();
    prepared_ = 0;
    idle_.start();
    arrange();
    reckonTotals();
    endResetModel();
}

void ListModel::showAdded(int from) {
    idle_.start();
    std::vector<int> added;
    for (int row = from; row < givenRows(); ++row) {
        if (wanted_.isEmpty() || isWanted(row)) {
            added.push_back(row);
        }
    }
    if (added.empty()) {
        return;
    }
    beginInsertRows({}, shownRows(), shownRows() + static_cast<int>(added.size()) - 1);
    order_.insert(order_.end(), added.begin(), added.end());
    endInsertRows();
    if (sortColumn_ >= 0) {
        sort(sortColumn_, sortOrder_);
    }
}

int ListModel::columnOf(const QString& key) const {
    for (int column = 0; column < columns(); ++column) {
        if (columnKey(column) == key) {
            return column;
        }
    }
    return -1;
}

int ListModel::givenRow(int shown) const {
    return shown < shownRows() ? order_[static_cast<std::size_t>(shown)] : totalsRow;
}

void ListModel::arrange() {
    order_.resize(static_cast<std::size_t>(givenRows()));
    std::iota(order_.begin(), order_.end(), 0);
    if (!wanted_.isEmpty()) {
        std::erase_if(order_, [this](int row) { return !isWanted(row); });
    }
    if (sortColumn_ >= 0 && sortColumn_ < columns() && !order_.empty()) {
        arrangeSorted();
    }
}

void ListModel::arrangeSorted() {
    const bool ascending = sortOrder_ == Qt::AscendingOrder;
    if (cellOrder(order_.front(), sortColumn_).has_value()) {
        sortBy(order_, ascending, [this](int row) { return cellOrder(row, sortColumn_); });
        return;
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setIgnorePunctuation(true);  // 's-Gravenhage stands among the S
    sortBy(order_, ascending,
           [&](int row) { return collator.sortKey(cellText(row, sortColumn_)); });
}

bool ListModel::isWanted(int row) {
    const QString& text = haystack(row);
    return std::all_of(wanted_.begin(), wanted_.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

void ListModel::prepareSearch() {
    QElapsedTimer timer;
    timer.start();
    while (givenRows() > rowsFoundAtOnce && prepared_ < givenRows()) {
        static_cast<void>(haystack(prepared_++));
        if (timer.elapsed() >= sliceOfPreparing) {
            return;
        }
    }
    idle_.stop();
}

const QString& ListModel::haystack(int row) {
    haystacks_.resize(static_cast<std::size_t>(givenRows()));
    QString& text = haystacks_[static_cast<std::size_t>(row)];
    if (text.isNull()) {
        for (int column = 0; column < columns(); ++column) {
            if (!isAmount(column)) {
                text += words::folded(cellText(row, column)) + QLatin1Char('\n');
            }
        }
    }
    return text;
}

}  // namespace kamerklaar::ui
