// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/pages/municipalities/municipality_filter.h"
#include "ui/shell/page.h"
#include "ui/widgets/column_model.h"
#include "work/lists.h"

class QComboBox;
class QLabel;

namespace kamerklaar::ui {

class ListTable;
class SearchField;
class Settings;
class ViewBar;

/// All municipalities, or some of them: where each stands with its reports and its money.
class MunicipalitiesPage : public Page {
    Q_OBJECT
public:
    MunicipalitiesPage(Desk& desk, Settings& settings, QWidget* parent = nullptr);

    /// A part that is a view (view_choices.h) becomes what is shown.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    bool search() override;

    /// One line of the list.
    struct Line {
        domain::Municipality municipality;
        domain::Figures figures;
        std::vector<work::ReportHeader> reports;
        bool hasAward = false;
    };

protected:
    void reload() override;

private:
    [[nodiscard]] std::vector<Column<Line>> columns() const;
    void addFilters();
    [[nodiscard]] bool isWanted(const Line& line) const;
    void look(const ViewChoices& choices);
    void fill();
    void showView();
    void showCount();

    ColumnModel<Line>* model_;
    ListTable* table_;
    SearchField* search_;
    QComboBox* state_;
    QComboBox* province_;
    ViewBar* view_;
    QLabel* count_;
    MunicipalityFilter filter_;
    domain::RoundId round_;  ///< of which the state of reports can be chosen
    std::vector<Line> lines_;
    bool reserves_ = false;  ///< some amounts are not awarded yet, and the column says so
};

}  // namespace kamerklaar::ui
