// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>
#include <optional>
#include <string>
#include <vector>

#include "ui/shell/address.h"
#include "ui/widgets/chip.h"

namespace kamerklaar::ui {

/// What stands in a column, for whoever takes the list elsewhere (list_sheet.h).
enum class CellForm { Text, Money, Date, Count };

/// What every list does whatever its rows are: sort, search, and keep a line of totals last. Rows
/// are kept where they are; what is shown is an order over them, so that a hundred thousand rows
/// sort and filter without being copied or asked for their text twice.
class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ChipRole = Qt::UserRole + 1, AddressRole, TotalRole };

    explicit ListModel(QObject* parent = nullptr);
    static constexpr int totalsRow = -1;

    /// Rows in which every word of `text` occurs, whatever the accents and capitals.
    void setSearch(const QString& text);
    void sort(int column, Qt::SortOrder order) override;
    /// Of a row as it is shown; nothing for a row that leads nowhere.
    [[nodiscard]] std::optional<Address> addressAt(int row) const;
    /// Of a cell that leads somewhere by itself, whatever its row does.
    [[nodiscard]] std::optional<Address> addressOfCell(const QModelIndex& index) const {
        return index.isValid() ? cellAddress(givenRow(index.row()), index.column()) : std::nullopt;
    }
    /// Where the row with this address is shown; -1 when it is not.
    [[nodiscard]] int rowOf(const Address& address) const;
    /// Which of the rows as they were given is shown there; totalsRow for the line of totals.
    [[nodiscard]] int givenRow(int shown) const;
    /// Rows that are shown, without the totals.
    [[nodiscard]] int shownRows() const { return static_cast<int>(order_.size()); }
    [[nodiscard]] CellForm formOf(int column) const { return cellForm(column); }
    /// Whether a column is the first to be left out where there is no room for all.
    [[nodiscard]] bool givesWayAt(int column) const { return givesWay(column); }
    /// Whether a column holds texts, which may be cut off where there is no room for them.
    [[nodiscard]] bool isTextAt(int column) const;
    /// What a column is remembered by: the same in every language for a list with saved views, its
    /// title otherwise.
    [[nodiscard]] QString keyOf(int column) const { return columnKey(column); }
    /// -1 for a key of no column.
    [[nodiscard]] int columnOf(const QString& key) const;
    /// Of a row as it is shown: whole cents, an ISO date, a number or the text; empty for nothing.
    [[nodiscard]] std::string valueAt(int row, int column) const {
        return cellValue(givenRow(row), column);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    /// In these, `row` counts the rows as they were given; totalsRow is the line of totals.
    [[nodiscard]] virtual int givenRows() const = 0;
    [[nodiscard]] virtual bool hasTotals() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] virtual QString columnKey(int column) const = 0;
    [[nodiscard]] virtual bool isAmount(int column) const = 0;
    /// Whether the title stands at the right, and whether a cell does.
    [[nodiscard]] virtual bool mayStandRight(int column) const = 0;
    [[nodiscard]] virtual bool cellStandsRight(int row, int column) const = 0;
    [[nodiscard]] virtual bool givesWay(int column) const = 0;
    [[nodiscard]] virtual QString cellText(int row, int column) const = 0;
    /// What a column of amounts is sorted by; nothing sorts it by its text.
    [[nodiscard]] virtual std::optional<std::int64_t> cellOrder(int row, int column) const = 0;
    [[nodiscard]] virtual std::optional<Chip> cellChip(int row, int column) const = 0;
    [[nodiscard]] virtual std::optional<Address> rowAddress(int row) const = 0;
    [[nodiscard]] virtual std::optional<Address> cellAddress(int row, int column) const = 0;
    [[nodiscard]] virtual CellForm cellForm(int column) const = 0;
    [[nodiscard]] virtual std::string cellValue(int row, int column) const = 0;

    /// Other rows are shown: the line of totals is to say what they add up to.
    virtual void reckonTotals() {}

    /// Around a change of the rows.
    void beginRows() { beginResetModel(); }
    void endRows();
    /// Rows from this one on were added behind the others, which stay as they are.
    void showAdded(int from);

private:
    void arrange();
    void arrangeSorted();
    [[nodiscard]] bool isWanted(int row);
    [[nodiscard]] const QString& haystack(int row);
    /// A slice of what a search looks through, while the window has nothing else to do.
    void prepareSearch();

    std::vector<int> order_;
    std::vector<QString> haystacks_;
    int prepared_ = 0;  ///< rows whose text for a search is there, from the first one on
    QTimer idle_;
    QStringList wanted_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

}  // namespace kamerklaar::ui
