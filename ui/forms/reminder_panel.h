// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"
#include "work/reminding.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace kamerklaar::ui {

class DateEdit;
class FieldRow;
class ListTable;

/// Rappels to many municipalities in one go: who gets one, by when an answer has to be there, and
/// afterwards for each of them whether its letter was made, and if not why. Each letter is an act
/// of its own, so that one that cannot be made stops no other; it can be stopped in between.
class ReminderPanel : public Card {
    Q_OBJECT
public:
    explicit ReminderPanel(Desk& desk, QWidget* parent = nullptr);

    /// To whom a button writes that asks about these, one a line.
    [[nodiscard]] static QString recipients(const std::vector<work::ReminderCase>& cases);

    /// Asks about these late reports.
    void offer(std::vector<work::ReminderCase> cases);

    enum class State { Waiting, Made, NotMade };
    struct Line {
        work::ReminderCase reminder;
        State state = State::Waiting;
        QString why;
    };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);
    void putAway();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::vector<Column<Line>> columns() const;
    [[nodiscard]] QWidget* makeFoot();
    void begin();
    void makeNext();
    void stop();
    void showState();

    Desk& desk_;
    ColumnModel<Line>* model_;
    ListTable* table_;
    DateEdit* answerBy_;
    FieldRow* answerRow_;
    QProgressBar* progress_;
    QLabel* outcome_;
    QPushButton* make_;
    QPushButton* stop_;
    QPushButton* close_;
    std::size_t next_ = 0;
    bool isRunning_ = false;
};

}  // namespace kamerklaar::ui
