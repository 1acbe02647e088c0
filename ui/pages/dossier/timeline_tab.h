// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/dossier_tab.h"

namespace kamerklaar::ui {

class JournalList;

/// Everything that was done for this municipality, the newest first.
class TimelineTab : public DossierTab {
    Q_OBJECT
public:
    TimelineTab(Desk& desk, QWidget* parent);
    void show(domain::MunicipalityId municipality) override;

private:
    JournalList* list_;
};

}  // namespace kamerklaar::ui
