// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/records_tab.h"

namespace kamerklaar::ui {

RecordsTab::RecordsTab(Desk& desk, QWidget* parent)
    : DossierTab(desk, parent), place_(new RecordPlace(this)) {}

void RecordsTab::show(domain::MunicipalityId municipality) {
    const bool isOther = municipality != municipality_;
    if (isOther) {
        close();
        municipality_ = municipality;
    }
    place_->readAgain();
    showOverview(isOther);
}

}  // namespace kamerklaar::ui
