// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/line_model.h"

#include <QtGui/QFontMetrics>
#include <algorithm>
#include <set>

#include "ui/words/words.h"

namespace kamerklaar::ui {

LineModel::LineModel(std::vector<LineColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

void LineModel::replace(const Lines& lines) {
    beginResetModel();
    lines_ = lines;
    remarks_.clear();
    endResetModel();
}

void LineModel::setLines(const Lines& lines) {
    if (lines == lines_) {
        return;
    }
    undo_.clear();
    redo_.clear();
    replace(lines);
}

QStringList LineModel::emptyLine() const {
    QStringList line;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        line.append(QString());
    }
    return line;
}

void LineModel::keepForUndo() {
    typing_ = QPersistentModelIndex();
    undo_.push_back(lines_);
    redo_.clear();
}

void LineModel::type(const QModelIndex& index, const QString& text) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.data(Qt::EditRole) == text) {
        return;
    }
    if (typing_ != index) {
        keepForUndo();
        typing_ = index;
    }
    lines_[static_cast<std::size_t>(index.row())][index.column()] = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
}

void LineModel::insertLine(int row) {
    keepForUndo();
    beginInsertRows({}, row, row);
    lines_.insert(lines_.begin() + row, emptyLine());
    endInsertRows();
    Q_EMIT edited();
}

void LineModel::removeLines(int row, int count) {
    keepForUndo();
    beginRemoveRows({}, row, row + count - 1);
    lines_.erase(lines_.begin() + row, lines_.begin() + row + count);
    endRemoveRows();
    Q_EMIT edited();
}

bool LineModel::moveLine(int row, int by) {
    const int target = row + by;
    if (by == 0 || target < 0 || target >= rowCount()) {
        return false;
    }
    keepForUndo();
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    std::swap(lines_[static_cast<std::size_t>(row)], lines_[static_cast<std::size_t>(target)]);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

void LineModel::clearCells(const QModelIndexList& cells) {
    if (cells.isEmpty()) {
        return;
    }
    keepForUndo();
    for (const QModelIndex& index : cells) {
        lines_[static_cast<std::size_t>(index.row())][index.column()].clear();
        Q_EMIT dataChanged(index, index);
    }
    Q_EMIT edited();
}

void LineModel::paste(const QModelIndex& at, const Lines& cells) {
    if (cells.empty()) {
        return;
    }
    keepForUndo();
    const int top = at.isValid() ? at.row() : rowCount();
    const int left = at.isValid() ? at.column() : 0;
    const int missing = top + static_cast<int>(cells.size()) - rowCount();
    if (missing > 0) {
        beginInsertRows({}, rowCount(), rowCount() + missing - 1);
        lines_.insert(lines_.end(), static_cast<std::size_t>(missing), emptyLine());
        endInsertRows();
    }
    for (std::size_t row = 0; row < cells.size(); ++row) {
        QStringList& line = lines_[static_cast<std::size_t>(top) + row];
        const auto width = std::min<qsizetype>(cells[row].size(), line.size() - left);
        for (qsizetype column = 0; column < width; ++column) {
            const int target = left + static_cast<int>(column);
            line[target] = kept(target, cells[row][column]);
        }
    }
    Q_EMIT dataChanged(index(top, 0),
                       index(top + static_cast<int>(cells.size()) - 1, columnCount() - 1));
    Q_EMIT edited();
}

void LineModel::undo() {
    if (undo_.empty()) {
        return;
    }
    redo_.push_back(lines_);
    const Lines before = undo_.back();
    undo_.pop_back();
    replace(before);
    Q_EMIT edited();
}

void LineModel::redo() {
    if (redo_.empty()) {
        return;
    }
    undo_.push_back(lines_);
    const Lines after = redo_.back();
    redo_.pop_back();
    replace(after);
    Q_EMIT edited();
}

void LineModel::setRemarks(std::map<Cell, Remark> remarks) {
    std::set<Cell> touched;
    for (const auto& [cell, remark] : remarks_) {
        touched.insert(cell);
    }
    for (const auto& [cell, remark] : remarks) {
        touched.insert(cell);
    }
    remarks_ = std::move(remarks);
    for (const Cell& cell : touched) {
        const QModelIndex at = index(cell.first, cell.second);
        if (at.isValid()) {
            Q_EMIT dataChanged(at, at);
        }
    }
}

const LineModel::Remark* LineModel::remark(const QModelIndex& index) const {
    const auto found = remarks_.find({index.row(), index.column()});
    return found == remarks_.end() ? nullptr : &found->second;
}

int LineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int LineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant LineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LineColumn& column = columns_[static_cast<std::size_t>(index.column())];
    const QString text = lines_[static_cast<std::size_t>(index.row())].value(index.column());
    const Remark* said = remark(index);
    switch (role) {
        case Qt::EditRole:
            return text;
        case Qt::DisplayRole:
            return column.kind == EntryKind::Choice ? choiceName(column.choices, text) : text;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue<int>(
                (isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return words::tip(said != nullptr ? said->words
                                              : data(index, Qt::DisplayRole).toString());
        case Qt::AccessibleTextRole: {
            const QString shown = data(index, Qt::DisplayRole).toString();
            return said != nullptr ? tr("%1: %2. %3").arg(column.title, shown, said->words)
                                   : tr("%1: %2").arg(column.title, shown);
        }
        case severityRole:
            return said != nullptr ? QVariant(static_cast<int>(said->severity)) : QVariant();
        default:
            return {};
    }
}

QString LineModel::kept(int column, const QString& typed) const {
    const LineColumn& about = columns_[static_cast<std::size_t>(column)];
    if (about.kind == EntryKind::Choice) {
        const QString code = codeMeant(about.choices, typed);
        return code.isEmpty() ? typed.trimmed() : code;
    }
    return readEntry(about.kind, typed).shown;
}

bool LineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString cell = lines_[static_cast<std::size_t>(index.row())][index.column()];
    const QString text = kept(index.column(), value.toString());
    const bool wasTyping = typing_ == index;
    typing_ = QPersistentModelIndex();
    if (text == cell) {
        return true;
    }
    if (!wasTyping) {
        keepForUndo();
    }
    lines_[static_cast<std::size_t>(index.row())][index.column()] = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    const LineColumn& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return column.title;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<int>((isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft) |
                                        Qt::AlignVCenter);
    }
    return {};
}

Qt::ItemFlags LineModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

}  // namespace kamerklaar::ui
