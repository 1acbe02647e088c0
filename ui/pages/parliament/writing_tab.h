// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QTimer>

#include "ui/pages/parliament/chapter_editing.h"
#include "ui/pages/parliament/document_export.h"
#include "ui/pages/parliament/live_preview.h"
#include "ui/pages/parliament/parliament_tab.h"
#include "ui/pages/parliament/report_moment.h"
#include "work/publication_checks.h"

class QSplitter;

namespace kamerklaar::ui {

class Asker;
class ChapterEditor;
class ChapterSide;
class ChoiceCombo;
class Exporting;
class Outline;
class Settings;

/// Where the documents of a year are written: chapters at the left, the text in the middle, the
/// pages, checks, versions and the origin of figures at the right.
class WritingTab : public ParliamentTab {
    Q_OBJECT
public:
    WritingTab(Desk& desk, Asker& asker, Settings& settings, QWidget* parent = nullptr);
    ~WritingTab() override;

    void setYear(int year) override;
    void refresh() override;
    /// "kamer_report/finances", and behind it "figure/besteed" for where that figure comes from.
    void openPart(const QString& part) override;
    void leave() override;
    [[nodiscard]] bool isBusy() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Checks = std::vector<work::PublicationCheck>;

    [[nodiscard]] QWidget* makeHead();
    void arrange();
    void connectAll();
    void chooseDocument(domain::DocumentForm form);
    void chooseChapter(const std::string& part);
    void goToCheck(domain::DocumentForm form, const std::string& part, int block,
                   const QString& words);
    void showOrigin(const QString& figure);
    void typed(const std::string& body);
    void followIfTouched();
    void judge();
    void showOutline();
    void showVersions();
    void showExport();
    void startExport(ExportKind kind);
    [[nodiscard]] std::shared_ptr<const ReportMoment> read();

    Settings& settings_;
    ChoiceCombo* document_;
    ChoiceCombo* chapters_;  ///< in place of the outline, where there is little room
    DocumentExport* export_;
    Exporting* exporting_;
    Outline* outline_;
    ChapterEditor* editor_;
    ChapterSide* side_;
    QSplitter* splitter_;
    LivePreview live_;
    QTimer soon_;  ///< judges when the typing rests
    std::shared_ptr<const ReportMoment> moment_;
    domain::DocumentForm form_ = domain::DocumentForm::KamerReport;
    Checks besideTexts_;  ///< read with the moment
    Checks checks_;
    QString pending_;  ///< a part that waits until there is something to show
};

}  // namespace kamerklaar::ui
