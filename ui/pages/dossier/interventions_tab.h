// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/yearly_report.h"
#include "ui/pages/dossier/dossier_tab.h"
#include "ui/widgets/column_model.h"

class QStackedWidget;

namespace kamerklaar::ui {

class ListTable;

/// What the municipality does with the money, over all rounds.
class InterventionsTab : public DossierTab {
    Q_OBJECT
public:
    InterventionsTab(Desk& desk, QWidget* parent);
    void show(domain::MunicipalityId municipality) override;

    struct Line {
        int year = 0;
        domain::ReportId report;
        domain::Intervention intervention;
    };

private:
    ColumnModel<Line>* model_;
    ListTable* table_;
    QStackedWidget* stack_;
};

}  // namespace kamerklaar::ui
