// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/due/due_filter.h"
#include "ui/shell/page.h"
#include "ui/widgets/column_model.h"
#include "work/deadlines.h"
#include "work/reminding.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class Asker;
class DeadlineForm;
class ListTable;
class ReminderPanel;
class SearchField;
class Segments;
class Settings;
class ViewBar;
class WrittenFile;

/// Everything that is due, for whom, and where that comes from: one list, to which own deadlines
/// can be added.
class DuePage : public Page {
    Q_OBJECT
public:
    DuePage(Desk& desk, Asker& asker, Settings& settings, QWidget* parent = nullptr);

    /// `item` is an own deadline that becomes the chosen row; a part that is a view
    /// (view_choices.h) becomes what is shown.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    bool search() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::vector<Column<work::DueItem>> columns() const;
    [[nodiscard]] QLayout* makeHead(Asker& asker);
    void look(const ViewChoices& choices);
    void fill();
    void showView();
    void showCount();
    void chooseWanted();
    void showForm(bool isShown);
    void offerDone();
    void setDone();
    /// Of the chosen rows that are late reports, or of all late reports when none is chosen.
    [[nodiscard]] std::vector<work::ReminderCase> toRemind() const;
    void offerReminders();
    void showReminders(bool isShown);
    /// The own deadline of the current row; nothing when it is none.
    [[nodiscard]] std::optional<domain::Deadline> currentOwn() const;

    Segments* whose_;
    QComboBox* when_;
    ColumnModel<work::DueItem>* model_;
    ListTable* table_;
    SearchField* search_;
    QPushButton* add_;
    QPushButton* done_;
    QPushButton* remind_;
    ViewBar* view_;
    QLabel* count_;
    QLabel* said_;
    WrittenFile* written_;
    DeadlineForm* form_;
    ReminderPanel* reminders_;
    QBoxLayout* across_;
    DueFilter filter_;
    std::vector<work::ReminderCase> late_;
    std::vector<work::DueItem> items_;
    std::int64_t wanted_ = 0;
};

}  // namespace kamerklaar::ui
