// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/dossier_tab.h"
#include "ui/widgets/column_model.h"
#include "work/dossier_events.h"

class QStackedWidget;

namespace kamerklaar::ui {

class JournalList;
class EmptyState;
class ListTable;
class Segments;

/// Everything of this municipality in order, the latest first: what happened on its own days, or
/// what was done here and by whom.
class TimelineTab : public DossierTab {
    Q_OBJECT
public:
    TimelineTab(Desk& desk, QWidget* parent);
    void show(domain::MunicipalityId municipality) override;

private:
    void showEvents();
    void showJournal();

    domain::MunicipalityId municipality_;
    Segments* which_;
    ColumnModel<work::DossierEvent>* model_;
    ListTable* events_;
    EmptyState* nothing_;
    JournalList* journal_;
    QStackedWidget* stack_;
};

}  // namespace kamerklaar::ui
