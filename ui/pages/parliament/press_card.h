// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/list_card.h"
#include "work/press_agreements.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class DateEdit;

/// Which municipalities were asked about the press release of a year and which agreed; one day is
/// recorded for all that are chosen in the list.
class PressCard : public ListCard<work::PressState> {
    Q_OBJECT
public:
    PressCard(Desk& desk, QWidget* parent);

    void refresh(int year);

private:
    void addActions();
    void offer();
    void record(work::PressStep step);
    [[nodiscard]] std::vector<domain::MunicipalityId> chosen() const;

    Desk& desk_;
    int year_ = 0;
    DateEdit* day_;
    QPushButton* asked_;
    QPushButton* agreed_;
    QLabel* said_;
};

}  // namespace kamerklaar::ui
