// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/application.h"
#include "ui/pages/dossier/records_tab.h"

class QPushButton;

namespace kamerklaar::ui {

class BudgetCard;

/// What the municipality asked for, and what the officer found in it (art. 3 and 4).
class ApplicationTab : public RecordsTab {
    Q_OBJECT
public:
    ApplicationTab(Desk& desk, QWidget* parent);

protected:
    void showOverview(bool isOther) override;

private:
    void putApplication(const std::optional<domain::Application>& stored);
    void showSums(BudgetCard& budget);
    void showAssessor(const domain::Application& application);

    QPushButton* add_;
};

}  // namespace kamerklaar::ui
