// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rounds/round_model.h"

#include "ui/words/words.h"

namespace kamerklaar::ui {

RoundModel::RoundModel(domain::Language language, QObject* parent)
    : QAbstractTableModel(parent), language_(language) {}

void RoundModel::show(work::RoundGrid grid, domain::Date today) {
    beginResetModel();
    grid_ = std::move(grid);
    today_ = today;
    arrange();
    endResetModel();
}

void RoundModel::filter(domain::RoundId round, std::optional<words::ReportState> state) {
    beginResetModel();
    filterRound_ = round;
    filterState_ = state;
    arrange();
    endResetModel();
}

void RoundModel::search(const QString& text) {
    beginResetModel();
    wanted_ = words::folded(text.trimmed());
    arrange();
    endResetModel();
}

void RoundModel::arrange() {
    shown_.clear();
    for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
        const work::RoundRow& row = grid_.rows[i];
        const work::ReportHeader* report = reportIn(row, filterRound_);
        const bool isNamed = words::folded(words::text(row.municipality.name)).contains(wanted_);
        const bool isInState = !filterState_.has_value() ||
                               (report != nullptr && stateOf(row, *report) == *filterState_);
        if (isNamed && isInState) {
            shown_.push_back(i);
        }
    }
}

words::ReportState RoundModel::stateOf(const work::RoundRow& row,
                                       const work::ReportHeader& report) const {
    return words::stateOf(report.status, report.due, row.hasAward, today_);
}

const work::ReportHeader* RoundModel::reportIn(const work::RoundRow& row, domain::RoundId round) {
    for (const work::ReportHeader& report : row.reports) {
        if (report.round == round) {
            return &report;
        }
    }
    return nullptr;
}

const work::ReportHeader* RoundModel::reportAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() == 0) {
        return nullptr;
    }
    return reportIn(grid_.rows[shown_[static_cast<std::size_t>(index.row())]],
                    grid_.rounds[static_cast<std::size_t>(index.column() - 1)].id);
}

int RoundModel::columnOf(domain::RoundId round) const {
    for (std::size_t i = 0; i < grid_.rounds.size(); ++i) {
        if (grid_.rounds[i].id == round) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

std::map<words::ReportState, int> RoundModel::counts(domain::RoundId round) const {
    std::map<words::ReportState, int> counts;
    for (const work::RoundRow& row : grid_.rows) {
        if (const work::ReportHeader* report = reportIn(row, round)) {
            ++counts[stateOf(row, *report)];
        }
    }
    return counts;
}

int RoundModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int RoundModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(grid_.rounds.size()) + 1;
}

QVariant RoundModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const work::RoundRow& row = grid_.rows[shown_[static_cast<std::size_t>(index.row())]];
    const QString name = words::text(row.municipality.name);
    if (index.column() == 0) {
        return role == Qt::DisplayRole ? QVariant(name) : QVariant();
    }
    const work::ReportHeader* report = reportAt(index);
    if (report == nullptr) {
        return {};
    }
    const Chip chip = words::chipOf(stateOf(row, *report), language_);
    switch (role) {
        case Qt::DisplayRole:
            return chip.word;
        case chipRole:
            return QVariant::fromValue(chip);
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3", "municipality, year, state")
                .arg(name, QString::number(report->year), chip.word);
        case Qt::ToolTipRole:
            return report->receivedOn.has_value()
                       ? tr("Due %1, received %2")
                             .arg(words::date(report->due), words::date(*report->receivedOn))
                       : tr("Due %1").arg(words::date(report->due));
        default:
            return {};
    }
}

QVariant RoundModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 ||
        section >= columnCount()) {
        return {};
    }
    if (section == 0) {
        return tr("Municipality");
    }
    return QString::number(grid_.rounds[static_cast<std::size_t>(section - 1)].year);
}

}  // namespace kamerklaar::ui
