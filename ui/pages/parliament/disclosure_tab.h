// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/publication.h"
#include "ui/pages/parliament/parliament_tab.h"

class QLabel;

namespace kamerklaar::ui {

class PressCard;
class RecordCard;
class RecordPlace;
class StatusChip;

/// How the report of a year becomes public (openbaarmaking): the letter to parliament, the day on
/// which it was informed, and what the municipalities say of the press release.
class DisclosureTab : public ParliamentTab {
    Q_OBJECT
public:
    DisclosureTab(Desk& desk, QWidget* parent);

    void setYear(int year) override;
    void refresh() override;
    /// The number of a consent, or "municipality/3".
    void openPart(const QString& part) override;
    void leave() override;

private:
    [[nodiscard]] QWidget* makeState();
    [[nodiscard]] domain::Submission stored() const;
    void showState(const domain::Submission& submission);
    void openSubmission(const domain::Submission& submission);
    void put(const domain::PressAgreement& agreement);

    RecordPlace* place_;
    StatusChip* state_;
    QLabel* words_;
    RecordCard* submission_;
    int shownYear_ = 0;  ///< of the submission on the card
    PressCard* press_;
};

}  // namespace kamerklaar::ui
