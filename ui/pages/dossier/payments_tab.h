// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/dossier_tab.h"
#include "ui/widgets/column_model.h"

class QPushButton;

namespace kamerklaar::ui {

class Card;
class ListTable;
class PaymentForm;

/// Instalments planned against money that was moved, and where a payment is recorded.
class PaymentsTab : public DossierTab {
    Q_OBJECT
public:
    PaymentsTab(Desk& desk, QWidget* parent);
    void show(domain::MunicipalityId municipality) override;

    struct Line {
        domain::Instalment instalment;
        domain::Money paid;
        domain::Money paidVatFund;
        bool isPaid = false;
    };

private:
    void showForm(bool isShown);

    domain::MunicipalityId municipality_;
    ColumnModel<Line>* planned_;
    ListTable* plannedTable_;
    ColumnModel<domain::Payment>* paid_;
    ListTable* paidTable_;
    Card* paidCard_;
    QPushButton* add_;
    PaymentForm* form_;
};

}  // namespace kamerklaar::ui
