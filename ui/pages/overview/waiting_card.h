// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/address.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"
#include "work/lists.h"

namespace kamerklaar::ui {

class ListTable;

/// A short list of reports that want something done: those that are late, or wait for us.
class WaitingCard : public Card {
    Q_OBJECT
public:
    /// `nothing` is said when the list is empty.
    WaitingCard(const QString& heading, const QString& nothing,
                std::vector<Column<work::LateReport>> columns, QWidget* parent = nullptr);

    void show(std::vector<work::LateReport> reports);

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    QString heading_;
    ColumnModel<work::LateReport>* model_;
    ListTable* table_;
    QLabel* nothing_;
};

}  // namespace kamerklaar::ui
