// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/continuity_report.h"
#include "ui/pages/dossier/records_tab.h"
#include "ui/widgets/list_card.h"
#include "work/ports.h"
#include "work/reconciling.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class StatusChip;

/// The progress report of each round, the continuity report, and how the spending of each report is
/// divided over the years.
class ReportsTab : public RecordsTab {
    Q_OBJECT
public:
    ReportsTab(Desk& desk, QWidget* parent);
    /// "continuity_report/1"; "split/12" for the report with that number.
    void openPart(const QString& part) override;

    /// A part of a report's spending, in one calendar year and one programme year.
    struct SplitLine {
        domain::ReportId report;
        int round = 0;
        domain::SplitPart byDays;
        std::optional<domain::Money> own;  ///< as an officer divided it
    };

protected:
    void showOverview(bool isOther) override;

private:
    [[nodiscard]] Card* makeContinuityCard();
    void showContinuity();
    void putContinuity();
    void showSplits();
    void putSplit(domain::ReportId report);
    [[nodiscard]] std::optional<domain::ContinuityReport> continuityReport() const;
    [[nodiscard]] const work::SplitView* splitOf(domain::ReportId report) const;

    /// Before the lists: their columns look at it.
    bool hasAward_ = false;
    ListCard<work::ReportHeader>* reports_;
    Card* continuityCard_ = nullptr;
    StatusChip* continuityState_;
    QLabel* continuityWords_;
    QPushButton* continuity_;
    ListCard<SplitLine>* splits_;
    std::vector<work::SplitView> views_;
};

}  // namespace kamerklaar::ui
