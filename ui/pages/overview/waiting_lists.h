// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/pages/overview/waiting_card.h"
#include "ui/shell/desk.h"
#include "work/deadlines.h"
#include "work/deciding.h"
#include "work/lists.h"

class QVBoxLayout;

namespace kamerklaar::ui {

/// What wants something done: decisions that wait for a second person, what is past its day, what
/// is due soon, and reports to assess.
class WaitingLists : public QWidget {
    Q_OBJECT
public:
    explicit WaitingLists(Desk& desk, QWidget* parent = nullptr);

    void reload();
    /// Before anything was awarded there is nothing to be late with.
    void setBegun(bool isBegun);

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    template <typename Row>
    struct List {
        WaitingCard* card = nullptr;
        ColumnModel<Row>* model = nullptr;
    };
    WaitingCard* addCard(const char* name, const QString& heading, const QString& nothing);
    [[nodiscard]] List<work::DecisionCase> makeDecisions();
    [[nodiscard]] List<work::DueItem> makeDue(const char* name, const QString& heading,
                                              const QString& nothing);
    [[nodiscard]] List<work::LateReport> makeToAssess();

    Desk& desk_;
    QVBoxLayout* down_;
    List<work::DecisionCase> decisions_;
    List<work::DueItem> late_;
    List<work::DueItem> due_;
    List<work::LateReport> toAssess_;
};

}  // namespace kamerklaar::ui
