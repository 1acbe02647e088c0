// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QAbstractTableModel>
#include <map>
#include <vector>

#include "ui/widgets/choice_combo.h"
#include "ui/widgets/reading.h"

namespace kamerklaar::ui {

/// One column of lines that are entered.
struct LineColumn {
    std::string name;  ///< last part of the field's path: "reachActual"
    QString title;
    EntryKind kind = EntryKind::Text;
    Choices choices = {};  ///< for EntryKind::Choice
    int letters = 16;      ///< room in a grid
};

/// Lines as they are typed, right or wrong: every cell holds its text (for a choice: its code).
/// Each change can be taken back.
class LineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using Lines = std::vector<QStringList>;

    explicit LineModel(std::vector<LineColumn> columns, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<LineColumn>& columns() const { return columns_; }
    [[nodiscard]] const Lines& lines() const { return lines_; }
    /// From elsewhere: nobody is told that something was edited, and there is nothing to take back.
    void setLines(const Lines& lines);

    /// What is being typed into a cell, as it is typed: kept at once, put into its one form later
    /// by setData. All typing into one cell is taken back in one go.
    void type(const QModelIndex& index, const QString& text);

    void insertLine(int row);
    void removeLines(int row, int count);
    /// The line at `row` changes places with its neighbour `by` further; false at the ends.
    bool moveLine(int row, int by);
    void clearCells(const QModelIndexList& cells);
    /// Cells from a spreadsheet, from `at` to the right and downwards; adds lines where it must and
    /// drops columns that do not exist.
    void paste(const QModelIndex& at, const Lines& cells);
    void undo();
    void redo();

    using Cell = std::pair<int, int>;  ///< row, column
    struct Remark {
        QString words;
        domain::Severity severity = domain::Severity::Flagged;
    };
    /// What is shown at the cells, beside what the texts themselves say.
    void setRemarks(std::map<Cell, Remark> remarks);
    [[nodiscard]] const Remark* remark(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The role that holds the severity of a remark as an int; invalid where there is none.
    static constexpr int severityRole = Qt::UserRole + 1;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString kept(int column, const QString& typed) const;
    [[nodiscard]] QStringList emptyLine() const;
    void keepForUndo();
    void replace(const Lines& lines);

    std::vector<LineColumn> columns_;
    Lines lines_;
    std::map<Cell, Remark> remarks_;
    std::vector<Lines> undo_;
    std::vector<Lines> redo_;
    QPersistentModelIndex typing_;  ///< the cell that is being typed into
};

}  // namespace kamerklaar::ui
