// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QTabWidget>

#include "report/kamer_report_publisher.h"
#include "ui/pages/parliament/parliament_page.h"
#include "ui/shell/settings.h"
#include "ui/support.h"
#include "ui/widgets/rich_edit.h"

namespace kamerklaar::tests {

inline QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// The example file, the real documents, and the page over 2025.
struct Parliament {
    Parliament() {
        office.clock.moment = domain::Timestamp::fromIso("2026-10-05T09:30:00Z").value();
        office.publisher.make = [](const work::KamerReportData& data,
                                   const work::Publisher::Progress& progress) {
            return report::KamerReportPublisher().file(data, domain::DocumentForm::KamerReport,
                                                       work::FileFormat::Pdf, progress);
        };
        office.publisher.makeChapter = [](const work::KamerReportData& data,
                                          domain::DocumentForm form, const std::string& part) {
            return report::KamerReportPublisher().chapterPdf(data, form, part);
        };
    }
    void open(const QString& part = {}) {
        page = std::make_unique<ui::ParliamentPage>(*office.desk, office.asker, settings);
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page->open({ui::Place::Parliament, 2025, part});
        showPage(*page);
    }
    [[nodiscard]] bool becomesVisible(const char* name) const {
        const auto& widget = child<QWidget>(*page, name);
        return QTest::qWaitFor([&] { return widget.isVisible(); }, 20'000);
    }
    /// Beside the text: pages, checks, versions, origin.
    void turnTo(int panel) { child<QTabWidget>(*page, "side").setCurrentIndex(panel); }
    void exportAs(const char* action, const QString& path) {
        office.asker.file = path;
        child<QAction>(*page, action).trigger();
    }
    [[nodiscard]] ui::RichEdit& edit() const { return child<ui::RichEdit>(*page, "body"); }

    Office office{Office::Filled::WithExample};
    ui::PassingSettings settings;
    std::unique_ptr<ui::ParliamentPage> page;
    std::vector<ui::Address> jumps;
};

}  // namespace kamerklaar::tests
