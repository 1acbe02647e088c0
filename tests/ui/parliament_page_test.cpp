// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <atomic>

#include "ui/pages/parliament/preview.h"
#include "ui/parliament_case.h"
#include "ui/widgets/date_edit.h"
#include "work/deciding.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("The preview is the real PDF, with its contents and the words of each page") {
    Parliament it;
    it.open();
    const auto& preview = child<ui::Preview>(*it.page, "preview");
    REQUIRE(QTest::qWaitFor([&] { return preview.pageCount() > 20; }, 20'000));
    CHECK(child<QAbstractItemView>(*it.page, "contents").model()->rowCount() > 8);
    press(child<QPushButton>(*it.page, "showWords"));
    auto& words = child<QPlainTextEdit>(*it.page, "pageWords");
    CHECK(words.toPlainText().contains(u("rapportage over 2025")));
    press(child<QPushButton>(*it.page, "nextPage"));
    INFO(words.toPlainText().toStdString());
    CHECK(words.toPlainText().contains(u("Inhoud")));
}

TEST_CASE("What is still open in the reports is said beside the preview and leads to them") {
    Parliament it;
    it.open();
    it.turnTo(1);
    auto& checks = child<QListWidget>(*it.page, "checks");
    int missing = 0;
    while (missing < checks.count() && !checks.item(missing)->text().startsWith(u("Haarlem"))) {
        ++missing;
    }
    REQUIRE(missing < checks.count());
    checks.setFocus();
    checks.setCurrentRow(missing);
    QTest::keyClick(&checks, Qt::Key_Return);
    REQUIRE(it.jumps.size() == 1);
    CHECK(it.jumps[0] == ui::Address{ui::Place::Report, it.office.reportOf("Haarlem", 2025).value});
}

TEST_CASE("The edition is set: cut-off date, version") {
    Parliament it;
    it.open();
    it.turnTo(1);
    type(child<ui::DateEdit>(*it.page, "cutOff"), u("1-9-26"));
    type(child<ui::CountEdit>(*it.page, "editionNumber"), u("3"));
    press(child<QPushButton>(*it.page, "setEdition"));
    const auto edition = it.office.store->editions().ofYear(2025);
    REQUIRE(edition.has_value());
    CHECK(edition->cutOff == domain::Date::known(2026, 9, 1));
    CHECK(edition->number == 3);

    type(child<ui::DateEdit>(*it.page, "cutOff"), u("morgen"));
    press(child<QPushButton>(*it.page, "setEdition"));
    CHECK(child<ui::DateEdit>(*it.page, "cutOff").text() == u("morgen"));
    CHECK(it.office.store->editions().ofYear(2025)->cutOff == edition->cutOff);
}

TEST_CASE("An edition is proposed as final, and is final when a second person approves") {
    Parliament it;
    it.open();
    it.turnTo(1);
    auto& propose = child<QPushButton>(*it.page, "proposeFinal");
    const auto& status = child<QLabel>(*it.page, "editionStatus");
    CHECK(status.text() == u("Concept"));
    press(propose);
    const auto isOurs = [](const domain::Decision& decision) {
        const auto* terms = std::get_if<domain::PublicationTerms>(&decision.terms);
        return terms != nullptr && terms->year == 2025;
    };
    const auto waiting = it.office.store->decisions().prepared();
    const auto proposal = std::find_if(waiting.begin(), waiting.end(), isOurs);
    REQUIRE(proposal != waiting.end());
    CHECK_FALSE(work::editionOf(*it.office.store, 2025).isFinal);
    CHECK(status.text().startsWith(u("Concept; ")));
    CHECK_FALSE(propose.isEnabled());

    REQUIRE(work::approve(it.office.colleague("Bas"), proposal->id, proposal->version));
    it.open();
    CHECK(child<QLabel>(*it.page, "editionStatus").text() == u("Definitief"));
    CHECK_FALSE(child<ui::DateEdit>(*it.page, "cutOff").isEnabled());
}

TEST_CASE("The export is the whole PDF in the file that was chosen") {
    QTemporaryDir folder;
    Parliament it;
    it.open();
    const QString path = folder.filePath(u("rapport.pdf"));
    it.exportAs("exportPdf", path);
    REQUIRE(it.becomesVisible("exported"));
    const work::KamerReportData data = work::kamerReportData(*it.office.store, 2025).value();
    CHECK(contentOf(path).toStdString() ==
          report::KamerReportPublisher().file(data, domain::DocumentForm::KamerReport,
                                              work::FileFormat::Pdf, [](int) { return true; }));
}

TEST_CASE("An export that fails says why and leaves the earlier file as it was") {
    QTemporaryDir folder;
    Parliament it;
    const QString path = folder.filePath(u("rapport.pdf"));
    QFile earlier(path);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.write("het vorige rapport");
    earlier.close();
    SECTION("the making fails") {
        it.office.publisher.make = [](const auto&, const auto&) -> std::string {
            throw std::runtime_error("a table without end");
        };
        it.open();
        it.exportAs("exportPdf", path);
        CHECK(it.becomesVisible("exportFailed"));
        CHECK(contentOf(path) == "het vorige rapport");
    }
    SECTION("there is no such folder") {
        it.open();
        it.exportAs("exportPdf", folder.filePath(u("weg/rapport.pdf")));
        CHECK(it.becomesVisible("exportFailed"));
        CHECK(child<QWidget>(*it.page, "exportFailed").accessibleName().contains(u("weg")));
    }
    CHECK(child<QPushButton>(*it.page, "export").isEnabled());
}

TEST_CASE("An export that is cancelled leaves the earlier file as it was") {
    QTemporaryDir folder;
    Parliament it;
    std::atomic<bool> isStopped = false;
    it.office.publisher.make = [&](const auto&, const work::Publisher::Progress& progress) {
        int pages = 0;
        while (progress(++pages)) {
            QThread::msleep(1);
        }
        isStopped = true;
        return std::string();
    };
    it.open();
    const QString path = folder.filePath(u("rapport.pdf"));
    it.exportAs("exportPdf", path);
    REQUIRE(it.becomesVisible("cancelExport"));
    press(child<QPushButton>(*it.page, "cancelExport"));
    CHECK(isStopped);
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(child<QWidget>(*it.page, "exported").isVisible());
    CHECK(child<QPushButton>(*it.page, "export").isEnabled());
}

TEST_CASE("The window can be left while the preview is being made") {
    Parliament it;
    it.office.publisher.make = [](const auto&, const work::Publisher::Progress& progress) {
        int pages = 0;
        while (progress(++pages)) {
            QThread::msleep(1);
        }
        return std::string();
    };
    it.open();
    CHECK(it.page->isBusy());
    it.page.reset();
}
