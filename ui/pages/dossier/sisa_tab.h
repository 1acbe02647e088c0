// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/records_tab.h"
#include "ui/widgets/list_card.h"
#include "work/reconciling.h"
#include "work/sisa_grid.h"

namespace kamerklaar::ui {

class ExplanationForm;

/// The audited returns, one for each calendar year: come in or expected, the chain from year to
/// year, and how they line up with the progress reports and the payments.
class SisaTab : public RecordsTab {
    Q_OBJECT
public:
    SisaTab(Desk& desk, QWidget* parent);
    /// "year/2025", "sisa_return/12": opens that return. "explanation/3" chooses that difference.
    void openPart(const QString& part) override;

protected:
    void showOverview(bool isOther) override;

private:
    void putYear(int year);
    void showBeside();
    void showDifferences();
    void showDifference();
    [[nodiscard]] const work::SisaCell* cellOf(int year) const;

    using Difference = work::SourceDifference;

    work::SisaRow row_;
    int year_ = 0;
    ListCard<work::SisaCell>* years_;
    ListCard<Difference>* differences_;
    ExplanationForm* explanation_;
};

}  // namespace kamerklaar::ui
