// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/dossier_tab.h"
#include "ui/widgets/list_card.h"
#include "work/deadlines.h"

class QLabel;

namespace kamerklaar::ui {

class RemarkList;
class YearsCard;

/// The money of this municipality along both calendars, what is due, what stands out in its
/// records, who is the contact, and what its last report says.
class SummaryTab : public DossierTab {
    Q_OBJECT
public:
    SummaryTab(Desk& desk, QWidget* parent);
    void show(domain::MunicipalityId municipality) override;

private:
    [[nodiscard]] QWidget* makeFindings();
    void showContact();
    [[nodiscard]] QString contactOfApplication();
    void showLastReport(domain::MunicipalityId municipality);

    domain::MunicipalityId municipality_;
    YearsCard* years_;
    ListCard<work::DueItem>* due_;
    Card* contact_;
    QLabel* contactText_;
    RemarkList* findings_;
    Card* lastReport_;
    QLabel* text_;
};

}  // namespace kamerklaar::ui
