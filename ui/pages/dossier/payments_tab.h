// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/preparing_tab.h"
#include "ui/widgets/column_model.h"
#include "work/paying.h"

class QPushButton;

namespace kamerklaar::ui {

class ListTable;

/// Instalments planned against money that was moved, the payment orders, and where one is prepared.
class PaymentsTab : public PreparingTab {
    Q_OBJECT
public:
    PaymentsTab(Desk& desk, QWidget* parent);
    /// "payment": one is prepared.
    void openPart(const QString& part) override;

protected:
    void showOverview(bool isOther) override;

private:
    ColumnModel<work::InstalmentLine>* planned_;
    ListTable* plannedTable_;
    QPushButton* add_;
};

}  // namespace kamerklaar::ui
