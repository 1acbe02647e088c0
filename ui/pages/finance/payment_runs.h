// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/list_card.h"
#include "work/payment_runs.h"

class QPushButton;

namespace kamerklaar::ui {

class Asker;
class ExportButton;
class PaymentRunForm;
class ProblemLine;

/// The runs in which instalments are paid: prepared by one, approved by another, and then handed to
/// finance as a list.
class PaymentRuns : public QWidget {
    Q_OBJECT
public:
    PaymentRuns(Desk& desk, Asker& asker, QWidget* parent);
    void refresh();
    /// Proposes a run of this instalment.
    void begin(int instalment);

    struct OrderLine {
        QString municipality;
        domain::Decision decision;
        domain::PaymentOrder order;
    };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    using Run = work::PaymentRun;

    void makeRuns(Asker& asker);
    void makeOrders();
    [[nodiscard]] std::vector<Column<Run>> runColumns() const;
    [[nodiscard]] std::vector<Column<OrderLine>> orderColumns() const;
    void showRun();
    void approve();

    Desk& desk_;
    PaymentRunForm* form_;
    ListCard<Run>* runs_ = nullptr;
    ListCard<OrderLine>* orders_ = nullptr;
    QPushButton* approve_;
    ExportButton* export_ = nullptr;
    ProblemLine* problems_;
    QLabel* none_;
    int chosen_ = 0;  ///< number of the run that is shown
};

}  // namespace kamerklaar::ui
