// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/address.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"

namespace kamerklaar::ui {

class ListTable;

/// A short list of what wants something done; says so in words when there is nothing.
class WaitingCard : public Card {
    Q_OBJECT
public:
    /// `nothing` is said when the list is empty.
    WaitingCard(const QString& heading, const QString& nothing, QWidget* parent = nullptr);

    /// For the card's own row type, once: makes its table.
    template <typename Row>
    ColumnModel<Row>* setColumns(std::vector<Column<Row>> columns,
                                 typename ColumnModel<Row>::JumpTo jumpTo) {
        auto* model = new ColumnModel<Row>(std::move(columns), std::move(jumpTo), this);
        setModel(model);
        return model;
    }
    template <typename Row>
    void show(ColumnModel<Row>* model, std::vector<Row> rows) {
        const auto count = static_cast<int>(rows.size());
        model->setRows(std::move(rows));
        showCount(count);
    }

    [[nodiscard]] ListTable* table() const { return table_; }

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    void setModel(ListModel* model);
    void showCount(int count);

    QString heading_;
    ListTable* table_ = nullptr;
    QLabel* nothing_;
};

}  // namespace kamerklaar::ui
