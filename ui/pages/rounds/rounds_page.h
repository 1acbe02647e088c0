// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QIcon>
#include <functional>

#include "ui/pages/rounds/round_model.h"
#include "ui/shell/page.h"
#include "work/reminding.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kamerklaar::ui {

class ReminderPanel;
class RoundEditor;
class Segments;

/// The rounds of reports as a grid: who is where in which round. The chosen round has its counts
/// above, which are also the filter, and its period and due date beside the grid.
class RoundsPage : public Page {
    Q_OBJECT
public:
    explicit RoundsPage(Desk& desk, QWidget* parent = nullptr);

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    bool search() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    [[nodiscard]] QWidget* makeHead();
    void choose(domain::RoundId round);
    /// The round that people work on: the latest of which the period is over.
    [[nodiscard]] domain::RoundId usualRound() const;
    void filterBy(std::optional<words::ReportState> state);
    void showRound();
    void showCounts();
    void readGrid();
    /// The model is reset by `change`; the same report stays current where it is still shown.
    void keepCell(const std::function<void()>& change);
    void openReport(const QModelIndex& index);
    [[nodiscard]] QLayout* makeFoot();
    [[nodiscard]] std::vector<work::ReminderCase> lateOfRound() const;
    [[nodiscard]] std::vector<work::ReminderCase> lateOfChosen() const;
    /// One cell is where the cursor stands; several are chosen.
    [[nodiscard]] bool hasChosen() const;
    /// The late reports among the chosen cells and no others, or all of the round.
    [[nodiscard]] std::vector<work::ReminderCase> toRemind() const;
    void offerReminders();
    void offerNext();
    /// Beside the list where that leaves room for all its columns, below it otherwise.
    void placeEditor();
    void showReminders(bool isShown);

    RoundModel* model_;
    QTableView* table_;
    QLineEdit* search_;
    Segments* segments_ = nullptr;
    QLabel* empty_;
    std::vector<std::pair<std::optional<words::ReportState>, QPushButton*>> filters_;
    std::map<QPushButton*, QIcon> icons_;
    RoundEditor* editor_;
    QBoxLayout* across_ = nullptr;
    ReminderPanel* reminders_;
    QPushButton* next_;
    QPushButton* remind_;
    std::vector<work::ReminderCase> late_;
    domain::RoundId round_;
    std::optional<words::ReportState> state_;
};

}  // namespace kamerklaar::ui
