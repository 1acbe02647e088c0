// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/page.h"
#include "ui/widgets/column_model.h"
#include "work/lists.h"

class QLabel;

namespace kamerklaar::ui {

class ListTable;
class SearchField;

/// All municipalities: where each stands with its reports and its money.
class MunicipalitiesPage : public Page {
    Q_OBJECT
public:
    explicit MunicipalitiesPage(Desk& desk, QWidget* parent = nullptr);

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    void search() override;

    /// One line of the list.
    struct Line {
        domain::Municipality municipality;
        domain::Figures figures;
        std::vector<work::ReportHeader> reports;
    };

protected:
    void reload() override;

private:
    [[nodiscard]] std::vector<Column<Line>> columns() const;
    void showCount();

    ColumnModel<Line>* model_;
    ListTable* table_;
    SearchField* search_;
    QLabel* count_;
};

}  // namespace kamerklaar::ui
