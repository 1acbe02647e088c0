// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/column_model.h"
#include "work/deadlines.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class Asker;
class DeadlineForm;
class ListTable;
class SearchField;
class Segments;
class WrittenFile;

/// Everything that is due, for whom, and where that comes from: one list, to which own deadlines
/// can be added.
class DuePage : public Page {
    Q_OBJECT
public:
    DuePage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    /// `item` is an own deadline that becomes the chosen row.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    void search() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::vector<Column<work::DueItem>> columns() const;
    [[nodiscard]] QLayout* makeHead(Asker& asker);
    void fill();
    void showCount();
    void chooseWanted();
    void showForm(bool isShown);
    void offerDone();
    void setDone();
    /// The own deadline of the current row; nothing when it is none.
    [[nodiscard]] std::optional<domain::Deadline> currentOwn() const;

    Segments* whose_;
    ColumnModel<work::DueItem>* model_;
    ListTable* table_;
    SearchField* search_;
    QPushButton* add_;
    QPushButton* done_;
    QLabel* count_;
    QLabel* said_;
    WrittenFile* written_;
    DeadlineForm* form_;
    QBoxLayout* across_;
    std::vector<work::DueItem> items_;
    std::int64_t wanted_ = 0;
};

}  // namespace kamerklaar::ui
