// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>

#include "ui/shell/desk.h"
#include "ui/widgets/list_card.h"
#include "work/paying.h"

class QComboBox;
class QPushButton;

namespace kamerklaar::ui {

class DateEdit;
class FieldRow;
class ProblemLine;
class RemarkList;

/// A new payment run: which instalment on which day, who is in it, and who is kept out and why.
class PaymentRunForm : public Card {
    Q_OBJECT
public:
    explicit PaymentRunForm(Desk& desk, QWidget* parent = nullptr);

    /// Proposes a run of this instalment.
    void begin(int instalment);
    /// A proposal that stands here is made anew, because something changed.
    void refresh();

Q_SIGNALS:
    void prepared(int run);
    void goTo(const kamerklaar::ui::Address& address);

private:
    using Proposal = work::PaymentProposal;

    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] std::vector<Column<Proposal>> columns() const;
    [[nodiscard]] bool isIn(const Proposal& proposal) const;
    [[nodiscard]] std::vector<Proposal> chosen() const;
    void choose(const domain::InstalmentPlan& plan);
    /// Until somebody chooses another one: the first that an award still has to get.
    void chooseFirstUnpaid();
    void propose();
    void showProposal();
    void showChoice();
    void leaveOut();
    void prepare();

    Desk& desk_;
    QComboBox* instalment_;
    DateEdit* payOn_;
    FieldRow* payOnRow_;
    QPushButton* propose_;
    ListCard<Proposal>* proposals_;
    RemarkList* findings_;
    QLabel* nothing_;
    QPushButton* leaveOut_;
    QPushButton* prepare_;
    ProblemLine* refusal_;
    std::vector<Proposal> proposed_;
    std::set<domain::MunicipalityId> leftOut_;
    bool isProposed_ = false;
    bool isChosen_ = false;  ///< by whoever is at the desk
};

}  // namespace kamerklaar::ui
