// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/report/editing.h"
#include "ui/shell/page.h"
#include "ui/widgets/remark_list.h"

class QBoxLayout;
class QPushButton;
class QTabWidget;

namespace kamerklaar::ui {

class Asker;
class HistoryList;
class RacePanel;
class SectionBook;
class SpendingSection;
class StatusBar;
class Strip;
class TermEditor;
class TotalsBar;

/// One yearly report: its sections with an index at the left, totals above, remarks and history at
/// the right. What happens to the report is in Editing; this puts the widgets together.
class ReportPage : public Page {
    Q_OBJECT
public:
    ReportPage(Desk& desk, Asker& asker, QWidget* parent = nullptr);
    ~ReportPage() override;

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    void leave() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSections();
    [[nodiscard]] QWidget* makeSide();
    /// Beside the form where there is room for it, below it otherwise; whatever there is to read,
    /// so that the form never jumps.
    void placeSide();
    void makeStrips();
    void addShortcuts();

    void showReport();
    void showState();
    [[nodiscard]] std::optional<domain::ReportId> nextReport() const;
    void judge();
    [[nodiscard]] std::vector<Remark> remarksOf(const domain::Problems& problems) const;
    void takeStep(domain::ReportAct act);
    void makeNote();
    void sayRefusal(const domain::Problems& problems);

    Asker& asker_;
    BoundFields form_;
    Editing editing_;
    SectionBook* book_;
    SpendingSection* categories_ = nullptr;
    SpendingSection* sectors_ = nullptr;
    TermEditor* term_ = nullptr;
    StatusBar* status_;
    TotalsBar* totals_;
    RacePanel* race_;
    Strip* draft_;
    Strip* refusal_;
    Strip* setAside_;
    RemarkList* remarks_;
    HistoryList* history_;
    QPushButton* note_;
    QTabWidget* side_;
    QBoxLayout* across_ = nullptr;
};

}  // namespace kamerklaar::ui
