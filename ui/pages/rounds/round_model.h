// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QAbstractTableModel>
#include <map>
#include <optional>

#include "domain/notation.h"
#include "ui/words/report_status.h"
#include "work/lists.h"

namespace kamerklaar::ui {

/// Municipalities down, rounds across; each cell is the state of one report. The first column is
/// the municipality's name.
class RoundModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RoundModel(domain::Language language, QObject* parent = nullptr);

    void show(work::RoundGrid grid, domain::Date today);
    /// Only municipalities with this state in this round; nothing shows all.
    void filter(domain::RoundId round, std::optional<words::ReportState> state);
    /// Only municipalities whose name holds this text.
    void search(const QString& text);

    /// nullptr for the column of names, or where there is no such report.
    [[nodiscard]] const work::ReportHeader* reportAt(const QModelIndex& index) const;
    [[nodiscard]] const std::vector<domain::Round>& rounds() const { return grid_.rounds; }
    /// 0 for a round that is not there.
    [[nodiscard]] int columnOf(domain::RoundId round) const;
    /// How many reports of a round are in each state, whatever the filter.
    [[nodiscard]] std::map<words::ReportState, int> counts(domain::RoundId round) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    static constexpr int chipRole = Qt::UserRole + 1;

private:
    [[nodiscard]] words::ReportState stateOf(const work::RoundRow& row,
                                             const work::ReportHeader& report) const;
    [[nodiscard]] static const work::ReportHeader* reportIn(const work::RoundRow& row,
                                                            domain::RoundId round);
    void arrange();

    domain::Language language_;
    work::RoundGrid grid_;
    domain::Date today_;
    std::vector<std::size_t> shown_;
    domain::RoundId filterRound_;
    std::optional<words::ReportState> filterState_;
    QString wanted_;
};

}  // namespace kamerklaar::ui
