// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtPdf/QPdfPageNavigator>
#include <QtPdfWidgets/QPdfView>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <atomic>

#include "ui/pages/parliament/preview.h"
#include "ui/parliament_case.h"
#include "ui/shell/design.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/problem_line.h"
#include "work/sealing.h"

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
    const auto& preview = child<ui::Preview>(it.tab(), "preview");
    REQUIRE(QTest::qWaitFor([&] { return preview.pageCount() > 20; }, 20'000));
    CHECK(child<QAbstractItemView>(it.tab(), "contents").model()->rowCount() > 8);
    press(child<QPushButton>(it.tab(), "showWords"));
    auto& words = child<QPlainTextEdit>(it.tab(), "pageWords");
    const auto says = [&](const char* text) {
        INFO(words.toPlainText().toStdString());
        return QTest::qWaitFor([&] { return words.toPlainText().contains(u(text)); }, 20'000);
    };
    // The pages open where the chapter in hand begins.
    CHECK(says("1 Samenvatting"));
    CHECK(child<QPdfView>(it.tab(), "pages").pageNavigator()->currentPage() == 3);
    press(child<QPushButton>(it.tab(), "previousPage"));
    press(child<QPushButton>(it.tab(), "previousPage"));  // the contents take two pages
    CHECK(says("Inhoud"));
}

TEST_CASE("The reader stays on the page when the pages become narrower") {
    ui::applyDesign(*qApp, ui::Theme::Light, ui::SystemLook());  // with its own measures
    Parliament it;
    it.open();
    const auto& preview = child<ui::Preview>(it.tab(), "preview");
    REQUIRE(QTest::qWaitFor([&] { return preview.pageCount() > 20; }, 20'000));
    const auto& navigator = *child<QPdfView>(it.tab(), "pages").pageNavigator();
    const int before = navigator.currentPage();
    CHECK(before > 0);
    press(child<QPushButton>(it.tab(), "showWords"));
    QTest::qWait(50);
    CHECK(navigator.currentPage() == before);
    it.page->resize(it.page->width() - 200, it.page->height());
    QTest::qWait(50);
    CHECK(navigator.currentPage() == before);
}

TEST_CASE("What is still open in the reports is said beside the preview and leads to them") {
    Parliament it;
    it.open();
    it.turnTo(1);
    auto& checks = child<QListWidget>(it.tab(), "checks");
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
    type(child<ui::DateEdit>(it.tab(), "cutOff"), u("1-9-26"));
    type(child<ui::CountEdit>(it.tab(), "editionNumber"), u("3"));
    press(child<QPushButton>(it.tab(), "setEdition"));
    const auto edition = it.office.store->editions().ofYear(2025);
    REQUIRE(edition.has_value());
    CHECK(edition->cutOff == domain::Date::known(2026, 9, 1));
    CHECK(edition->number == 3);

    type(child<ui::DateEdit>(it.tab(), "cutOff"), u("morgen"));
    press(child<QPushButton>(it.tab(), "setEdition"));
    CHECK(child<ui::DateEdit>(it.tab(), "cutOff").text() == u("morgen"));
    CHECK(it.office.store->editions().ofYear(2025)->cutOff == edition->cutOff);
}

TEST_CASE("What stands in the way of a final edition is said where it is proposed") {
    Parliament it;
    it.open();
    it.turnTo(1);
    press(child<QPushButton>(it.tab(), "proposeFinal"));
    const auto& problems = child<ui::ProblemLine>(it.tab(), "editionProblems");
    CHECK(problems.words().contains(u("DG Straffen en Beschermen")));
    CHECK(child<QLabel>(it.tab(), "editionStatus").text() == u("Concept"));
}

TEST_CASE("An edition is proposed as final, and is final when a second person approves") {
    Parliament it;
    it.clear(2025);
    it.open();
    it.turnTo(1);
    auto& propose = child<QPushButton>(it.tab(), "proposeFinal");
    const auto& status = child<QLabel>(it.tab(), "editionStatus");
    press(propose);
    INFO(child<ui::ProblemLine>(it.tab(), "editionProblems").words().toStdString());
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

    REQUIRE(work::approvePublication(it.office.colleague("Bas"), it.office.tools().sealing,
                                     proposal->id, proposal->version));
    it.open();
    CHECK(child<QLabel>(it.tab(), "editionStatus").text() == u("Definitief"));
    CHECK_FALSE(child<ui::DateEdit>(it.tab(), "cutOff").isEnabled());

    QTemporaryDir folder;
    const auto sealed = work::finalEditionOf(*it.office.store, 2025).value();
    it.exportAs("exportPdf", folder.filePath(u("definitief.pdf")));
    REQUIRE(it.becomesVisible("exported"));
    CHECK(contentOf(folder.filePath(u("definitief.pdf"))).toStdString() ==
          work::sealedFile(*it.office.store, sealed).value());
}

TEST_CASE("Sealed editions are listed, saved and held against their seal") {
    QTemporaryDir folder;
    Parliament it;
    it.clear(2025);
    it.open(u("editions"));
    CHECK_FALSE(child<QPushButton>(it.tab(), "savePdf").isEnabled());
    const auto proposed =
        work::proposePublication(it.office.desk->context(), it.office.tools().sealing, 2025);
    REQUIRE(proposed.has_value());
    it.open(u("editions"));
    auto& list = child<ui::ListTable>(it.tab(), "sealedEditions");
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data().toString() == u("2025, versie 1"));
    const auto notes = [&it] {
        QString all;
        for (const QLabel* label : it.tab().findChildren<QLabel*>()) {
            all += label->text() + u("\n");
        }
        return all;
    };
    const QString none = u("Over 2026 is nog geen editie vastgelegd");
    CHECK_FALSE(notes().contains(none));
    it.page->open({ui::Place::Parliament, 2026, u("editions")});
    CHECK(notes().contains(none));
    it.page->open({ui::Place::Parliament, 2025, u("editions")});
    const QString path = folder.filePath(u("kopie.pdf"));
    it.office.asker.file = path;
    press(child<QPushButton>(it.tab(), "savePdf"));
    REQUIRE(it.becomesVisible("exported"));
    const QByteArray hash =
        QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex();
    CHECK(child<QLabel>(it.tab(), "sealHash").text().endsWith(QString::fromLatin1(hash)));
    press(child<QPushButton>(it.tab(), "verifySeal"));
    CHECK(child<ui::ProblemLine>(it.tab(), "sealProblems").words().isEmpty());
    it.office.publisher.make = [](const auto&, const auto&) { return std::string("other pages"); };
    press(child<QPushButton>(it.tab(), "verifySeal"));
    CHECK(child<ui::ProblemLine>(it.tab(), "sealProblems").words().contains(u("2025")));
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(it.jumps.size() == 1);
    CHECK(it.jumps[0] == ui::Address{ui::Place::Decision, proposed->id.value, {}});
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
        CHECK(child<QWidget>(it.tab(), "exportFailed").accessibleName().contains(u("weg")));
    }
    CHECK(child<QPushButton>(it.tab(), "export").isEnabled());
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
    press(child<QPushButton>(it.tab(), "cancelExport"));
    CHECK(isStopped);
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(child<QWidget>(it.tab(), "exported").isVisible());
    CHECK(child<QWidget>(it.tab(), "exportFailed").accessibleName().contains(u("Geannuleerd")));
    CHECK(child<QPushButton>(it.tab(), "export").isEnabled());
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
