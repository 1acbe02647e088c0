// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/list_table.h"

namespace kamerklaar::ui {

/// A list on a card of its own, as high as its rows; sorted as it was given until somebody sorts
/// it.
template <typename Row>
class ListCard : public Card {
public:
    /// `name` is the object name of the table; the heading is what a screen reader says of it.
    ListCard(const QString& heading, const char* name, std::vector<Column<Row>> columns,
             typename ColumnModel<Row>::JumpTo jumpTo, QWidget* parent = nullptr)
        : Card(heading, parent),
          model_(new ColumnModel<Row>(std::move(columns), std::move(jumpTo), this)),
          table_(new ListTable(model_, heading, this)) {
        table_->setObjectName(QLatin1String(name));
        table_->setProperty("bare", true);
        table_->showWhole(mostRows);
        table_->sortInitially(-1, Qt::AscendingOrder);
        addContent(table_);
    }

    /// Of a list whose heading says what it shows at the moment.
    void setHeading(const QString& heading) {
        Card::setHeading(heading);
        table_->setAccessibleName(heading);
    }
    void show(std::vector<Row> rows, std::optional<Row> totals = {}) {
        model_->setRows(std::move(rows), std::move(totals));
        table_->fitColumns(stretched_);
    }
    /// The list takes the room there is and scrolls by itself, so that what stands beside it stays.
    void scrollByItself() {
        table_->showWhole(0);
        table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        table_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    }
    /// Which column takes the room that is left; the first one unless set.
    void stretch(int column) { stretched_ = column; }

    [[nodiscard]] ColumnModel<Row>* model() const { return model_; }
    [[nodiscard]] ListTable* table() const { return table_; }
    /// The row where the keyboard is; nullptr on the line of totals, or when there is none.
    [[nodiscard]] const Row* current() const {
        const int shown = table_->currentIndex().row();
        const int given = shown < 0 ? ListModel::totalsRow : model_->givenRow(shown);
        return given == ListModel::totalsRow ? nullptr
                                             : &model_->rows()[static_cast<std::size_t>(given)];
    }
    /// Makes a row, as they were given, the one where the keyboard is.
    void choose(int given) {
        for (int shown = 0; shown < model_->shownRows(); ++shown) {
            if (model_->givenRow(shown) == given) {
                table_->setCurrentIndex(model_->index(shown, 0));
            }
        }
    }

private:
    static constexpr int mostRows = 60;

    ColumnModel<Row>* model_;
    ListTable* table_;
    int stretched_ = 0;
};

}  // namespace kamerklaar::ui
