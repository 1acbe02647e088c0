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
#include "work/recording.h"

namespace kamerklaar::tests {

/// The example file, the real documents, and the page over 2025.
struct Parliament {
    Parliament() {
        office.clock.moment = domain::Timestamp::fromIso("2026-10-05T09:30:00Z").value();
        office.publisher.make = [](const work::KamerReportData& data,
                                   const work::Publisher::Progress& progress) {
            return report::KamerReportPublisher().file(data, domain::DocumentForm::KamerReport,
                                                       work::FileFormat::Pdf, progress);
        };
        office.publisher.makeChapter = [](const work::ReportReckoning& reckoning,
                                          domain::DocumentForm form, const std::string& part) {
            return report::KamerReportPublisher().chapterPdf(reckoning, form, part);
        };
    }
    void open(const QString& part = {}) {
        page = std::make_unique<ui::ParliamentPage>(*office.desk, office.asker, settings);
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page->open({ui::Place::Parliament, 2025, part});
        showPage(*page);
    }
    /// What is in front of the user: other tabs have fields of the same name.
    [[nodiscard]] QWidget& tab() const { return *child<QTabWidget>(*page, "tabs").currentWidget(); }
    [[nodiscard]] bool becomesVisible(const char* name) const {
        const auto& widget = child<QWidget>(tab(), name);
        return QTest::qWaitFor([&] { return widget.isVisible(); }, 20'000);
    }
    /// Beside the text: pages, checks, versions, origin.
    void turnTo(int panel) { child<QTabWidget>(tab(), "side").setCurrentIndex(panel); }
    void exportAs(const char* action, const QString& path) {
        office.asker.file = path;
        child<QAction>(tab(), action).trigger();
    }
    [[nodiscard]] ui::RichEdit& edit() const { return child<ui::RichEdit>(tab(), "body"); }

    /// Nothing stands in the way of a final edition any more: everybody who is consulted agrees.
    void clear(int year) {
        const work::Context& by = office.desk->context();
        for (const domain::Term& party :
             office.desk->scheme().termsOf(domain::TermKind::ConsultationParty)) {
            domain::Consultation consultation;
            consultation.year = year;
            consultation.party = party.code;
            consultation.askedOn = consultation.answeredOn = office.desk->today();
            consultation.outcome = domain::ConsultationOutcome::Agreed;
            consultation.reference = "nota";
            REQUIRE(work::save(by, consultation).has_value());
        }
        domain::Submission submission;
        submission.year = year;
        submission.date = office.desk->today();
        submission.reference = "K-1";
        submission.signatory = "De Staatssecretaris";
        REQUIRE(work::save(by, submission).has_value());
    }

    Office office{Office::Filled::WithExample};
    ui::PassingSettings settings;
    std::unique_ptr<ui::ParliamentPage> page;
    std::vector<ui::Address> jumps;
};

}  // namespace kamerklaar::tests
