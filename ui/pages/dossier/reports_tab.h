// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/dossier_tab.h"
#include "ui/widgets/column_model.h"
#include "work/ports.h"

namespace kamerklaar::ui {

class ListTable;

/// The report of each round, come in or not.
class ReportsTab : public DossierTab {
    Q_OBJECT
public:
    ReportsTab(Desk& desk, QWidget* parent);
    void show(domain::MunicipalityId municipality) override;

private:
    ColumnModel<work::ReportHeader>* model_;
    ListTable* table_;
};

}  // namespace kamerklaar::ui
