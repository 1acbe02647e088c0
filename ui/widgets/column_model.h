// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <iterator>
#include <utility>

#include "ui/widgets/list_model.h"

namespace kamerklaar::ui {

/// One column of a list. What is left out is not there.
template <typename Row>
struct Column {
    using Text = std::function<QString(const Row&)>;
    using Order = std::function<std::int64_t(const Row&)>;
    using ChipOf = std::function<std::optional<Chip>(const Row&)>;
    using Value = std::function<std::string(const Row&)>;
    using LeadsTo = std::function<std::optional<Address>(const Row&)>;

    Column(QString itsTitle, Text itsText, Order itsOrder = Order(), ChipOf itsChip = ChipOf(),
           bool atTheLeft = false)
        : title(std::move(itsTitle)),
          text(std::move(itsText)),
          order(std::move(itsOrder)),
          chip(std::move(itsChip)),
          standsLeft(atTheLeft) {}

    QString title;
    Text text;
    /// For amounts and numbers, which stand at the right and sort by this instead of their text.
    Order order;
    ChipOf chip;
    /// Sorts by `order` but stands at the left: moments.
    bool standsLeft = false;
    /// What the value is when the list is taken elsewhere; the text unless columns.h says
    /// otherwise.
    CellForm form = CellForm::Text;
    Value value;
    /// See ListModel::keyOf; the title where there is none.
    QString key;

    /// Left out before others where there is no room for all (ListColumns).
    bool givesWay = false;

    /// For figures that come as texts: which of them stand at the right, as amounts do.
    std::function<bool(const Row&)> standsRight;
    /// Of figures that each lead to what they are made of; of the line of totals too.
    LeadsTo leadsTo;

    /// The same column with a key.
    [[nodiscard]] Column named(const char* itsKey) && {
        key = QLatin1String(itsKey);
        return std::move(*this);
    }
    /// The same column, with all that stands in it at the right.
    [[nodiscard]] Column atTheRight() && {
        standsRight = [](const Row&) { return true; };
        return std::move(*this);
    }
    /// The same column, which others are more important than.
    [[nodiscard]] Column givingWay() && {
        givesWay = true;
        return std::move(*this);
    }
};

/// A table as a list of columns over rows of any type.
template <typename Row>
class ColumnModel : public ListModel {
public:
    using JumpTo = std::function<std::optional<Address>(const Row&)>;

    using AddTo = std::function<void(Row& total, const Row& row)>;

    ColumnModel(std::vector<Column<Row>> columns, JumpTo jumpTo, QObject* parent = nullptr)
        : ListModel(parent), columns_(std::move(columns)), jumpTo_(std::move(jumpTo)) {}

    void setRows(std::vector<Row> rows, std::optional<Row> totals = {}) {
        beginRows();
        rows_ = std::move(rows);
        totals_ = std::move(totals);
        endRows();
    }
    /// The same with a line of totals over what is shown, also while somebody searches: `nothing`
    /// is what it begins with.
    void setRowsAddedUp(std::vector<Row> rows, Row nothing, AddTo addTo) {
        addTo_ = std::move(addTo);
        nothing_ = nothing;
        setRows(std::move(rows), std::move(nothing));
    }
    /// Behind those that are there, without a line of totals being reckoned anew.
    void addRows(std::vector<Row> rows) {
        const int before = givenRows();
        std::move(rows.begin(), rows.end(), std::back_inserter(rows_));
        showAdded(before);
    }
    /// Where they depend on what is shown.
    void setColumns(std::vector<Column<Row>> columns) {
        beginRows();
        columns_ = std::move(columns);
        endRows();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

protected:
    [[nodiscard]] int givenRows() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] bool hasTotals() const override { return totals_.has_value(); }
    [[nodiscard]] int columns() const override { return static_cast<int>(columns_.size()); }
    [[nodiscard]] QString columnTitle(int column) const override { return at(column).title; }
    [[nodiscard]] QString columnKey(int column) const override {
        return at(column).key.isEmpty() ? at(column).title : at(column).key;
    }
    [[nodiscard]] bool isAmount(int column) const override {
        return at(column).order && !at(column).standsLeft;
    }
    [[nodiscard]] bool mayStandRight(int column) const override {
        return isAmount(column) || at(column).standsRight;
    }
    [[nodiscard]] bool cellStandsRight(int row, int column) const override {
        return at(column).standsRight ? at(column).standsRight(rowAt(row)) : isAmount(column);
    }
    [[nodiscard]] bool givesWay(int column) const override { return at(column).givesWay; }
    [[nodiscard]] QString cellText(int row, int column) const override {
        return saysNothing(row, column) ? QString() : at(column).text(rowAt(row));
    }
    [[nodiscard]] std::optional<std::int64_t> cellOrder(int row, int column) const override {
        return at(column).order ? std::optional(at(column).order(rowAt(row))) : std::nullopt;
    }
    [[nodiscard]] std::optional<Chip> cellChip(int row, int column) const override {
        return at(column).chip && !saysNothing(row, column) ? at(column).chip(rowAt(row))
                                                            : std::nullopt;
    }
    [[nodiscard]] std::optional<Address> rowAddress(int row) const override {
        return jumpTo_ && row != totalsRow ? jumpTo_(rowAt(row)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Address> cellAddress(int row, int column) const override {
        return at(column).leadsTo ? at(column).leadsTo(rowAt(row)) : std::nullopt;
    }
    void reckonTotals() override {
        if (addTo_) {
            totals_ = nothing_;
            for (int shown = 0; shown < shownRows(); ++shown) {
                addTo_(*totals_, rowAt(givenRow(shown)));
            }
        }
    }
    [[nodiscard]] CellForm cellForm(int column) const override { return at(column).form; }
    [[nodiscard]] std::string cellValue(int row, int column) const override {
        return at(column).value ? at(column).value(rowAt(row))
                                : cellText(row, column).toStdString();
    }

private:
    /// A sum of many is in no one state.
    [[nodiscard]] bool saysNothing(int row, int column) const {
        return row == totalsRow && at(column).chip;
    }
    [[nodiscard]] const Column<Row>& at(int column) const {
        return columns_[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] const Row& rowAt(int row) const {
        return row == totalsRow ? *totals_ : rows_[static_cast<std::size_t>(row)];
    }

    std::vector<Column<Row>> columns_;
    JumpTo jumpTo_;
    std::vector<Row> rows_;
    std::optional<Row> totals_;
    std::optional<Row> nothing_;
    AddTo addTo_;
};

}  // namespace kamerklaar::ui
