// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/pages/parliament/pdf_making.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class Asker;
class EditionEditor;
class Exporting;
class Preview;
class RemarkList;
class Segments;

/// The yearly report to parliament: its edition, the real pages, what is still open in the reports
/// behind it, and the export.
class ParliamentPage : public Page {
    Q_OBJECT
public:
    ParliamentPage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    /// `item` is the year; 0 for the latest of which the round is over.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isBusy() const override { return making_.isBusy(); }

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] int usualYear() const;
    void choose(int year);
    void showChecks();
    void exportPdf();

    Asker& asker_;
    std::vector<int> years_;
    int year_ = 0;
    std::shared_ptr<const work::KamerReportData> data_;
    PdfMaking making_;
    Segments* segments_ = nullptr;
    QPushButton* export_;
    EditionEditor* edition_;
    Exporting* exporting_;
    QLabel* state_;
    Preview* preview_;
    QLabel* heading_;
    RemarkList* checks_;
};

}  // namespace kamerklaar::ui
