// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/dossier_tab.h"

class QLabel;

namespace kamerklaar::ui {

class Card;
class YearsCard;

/// The money of this municipality along both calendars, and what its last report says.
class SummaryTab : public DossierTab {
    Q_OBJECT
public:
    SummaryTab(Desk& desk, QWidget* parent);
    void show(domain::MunicipalityId municipality) override;

private:
    void showLastReport(domain::MunicipalityId municipality);

    YearsCard* years_;
    Card* lastReport_;
    QLabel* text_;
};

}  // namespace kamerklaar::ui
