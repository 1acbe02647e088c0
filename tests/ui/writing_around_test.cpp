// SPDX-License-Identifier: EUPL-1.2
#include "ui/writing_case.h"
#include "work/press_agreements.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

TEST_CASE("From a figure it is one step to where it comes from, and one more to the report") {
    Writing it;
    it.write("Er is ");
    it.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    it.enter("figurePicker", "search", "besteed");
    it.key(Qt::Key_Return, Qt::AltModifier);
    CHECK(child<QTabWidget>(it.tab(), "side").currentIndex() == Origin);
    CHECK(child<QLabel>(it.tab(), "passportHeading").text().contains(u("esteed")));
    CHECK_FALSE(child<QLabel>(it.tab(), "passportFormula").text().isEmpty());
    auto& rows = child<QAbstractItemView>(it.tab(), "passportRows");
    REQUIRE(rows.model()->rowCount() > 5);
    // What each row is, with its year, is read whole in the panel beside the text.
    QCoreApplication::processEvents();
    for (int row = 0; row < rows.model()->rowCount(); ++row) {
        const QModelIndex index = rows.model()->index(row, 0);
        const QRect cell = rows.visualRect(index);
        const QRect words = rows.fontMetrics().boundingRect(
            QRect(0, 0, cell.width() - 16, 1000), Qt::TextWordWrap, index.data().toString());
        CAPTURE(index.data().toString().toStdString());
        CHECK(words.height() <= cell.height());
        CHECK(words.width() <= cell.width() - 16);
    }
    rows.setFocus();
    rows.setCurrentIndex(rows.model()->index(0, 0));
    QTest::keyClick(&rows, Qt::Key_Return);
    REQUIRE(it.jumps.size() == 1);
    CHECK(it.jumps[0].place == ui::Place::Report);
}

TEST_CASE("A claim that does not hold is listed while one writes, and leads to its words") {
    Writing it;
    it.write("Zo is het: ");
    it.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto& form = it.panel("claimForm");
    type(child<QLineEdit>(form, "condition"), u("gemeenten = 21"));
    type(child<QLineEdit>(form, "claimWords"), u("alle 21 doen mee"));
    press(child<QPushButton>(form, "do"));
    auto& checks = child<QListWidget>(it.tab(), "checks");
    const auto found = [&] {
        return checks.count() > 0 && checks.item(0)->text().contains(u("alle 21 doen mee"));
    };
    REQUIRE(QTest::qWaitFor(found, 3'000));
    CHECK(it.outline().currentItem()->toolTip().contains(u("1 opmerking")));
    // A chapter of another document is named with its document.
    bool isNamed = false;
    for (int row = 0; row < checks.count(); ++row) {
        const QString text = checks.item(row)->text();
        isNamed = isNamed || text.contains(u("Beslisnota, 4.4 Krachtenveld: "));
        CHECK_FALSE(text.startsWith(u("4.4 ")));
    }
    CHECK(isNamed);
    it.outline().choose("finances");
    it.turnTo(Checks);
    checks.setFocus();
    checks.setCurrentRow(0);
    QTest::keyClick(&checks, Qt::Key_Return);
    CHECK(it.outline().part() == "outlook");
    CHECK(it.edit().textCursor().selectedText() == u("alle 21 doen mee"));
    CHECK(it.edit().hasFocus());
}

TEST_CASE("The outline says of each chapter whether somebody wrote it") {
    Writing it;
    CHECK(it.outline().currentItem()->toolTip().contains(u("de tekst die klaarstaat")));
    it.write("Eigen.");
    it.save();
    CHECK(it.outline().currentItem()->toolTip().contains(u("hier geschreven")));
    CHECK(it.outline().count() == static_cast<int>(domain::partsOf(Form::KamerReport).size()));
}

TEST_CASE("The pages follow what is typed, and the whole follows when the typing rests") {
    Writing it;
    std::mutex lock;
    std::vector<std::string> chapters;
    it.office.publisher.makeChapter = [&](const work::ReportReckoning& reckoning, Form form,
                                          const std::string& part) {
        const std::lock_guard hold(lock);
        chapters.push_back(work::textOf(reckoning.data(), form, part));
        return report::KamerReportPublisher().chapterPdf(reckoning, form, part);
    };
    const auto& preview = child<ui::Preview>(it.tab(), "preview");
    REQUIRE(QTest::qWaitFor([&] { return preview.pageCount() > 20; }, 20'000));
    it.write("Zin");
    REQUIRE(QTest::qWaitFor([&] { return preview.pageCount() < 5; }, 5'000));
    {
        const std::lock_guard hold(lock);
        CHECK(chapters.back() == "Zin");
        CHECK(chapters.size() < 4);
    }
    CHECK(QTest::qWaitFor([&] { return preview.pageCount() > 20; }, 20'000));
}

TEST_CASE(
    "What is held until parliament was informed cannot be exported, and the button says why") {
    Writing it("write/press_release/press");
    auto& button = child<QPushButton>(it.tab(), "export");
    CHECK_FALSE(button.isEnabled());
    CHECK(button.toolTip().startsWith(u("De Kamer is nog niet geïnformeerd")));
    CHECK(button.accessibleDescription() == button.toolTip());
    domain::Submission submission;
    submission.year = 2025;
    submission.date = domain::Date::known(2026, 9, 30);
    submission.informedOn = domain::Date::known(2026, 10, 1);
    submission.signatory = "De Staatssecretaris";
    REQUIRE(it.office.desk->act(ui::Topic::Edition, [&](const work::Context& context) {
        return work::save(context, submission);
    }));
    CHECK(button.toolTip().startsWith(u("20 gemeenten hebben nog niet ingestemd")));
    std::vector<domain::MunicipalityId> everybody;
    for (const domain::Municipality& municipality : it.office.store->municipalities().all()) {
        everybody.push_back(municipality.id);
    }
    for (const auto step : {work::PressStep::Asked, work::PressStep::Agreed}) {
        REQUIRE(it.office.desk->act(ui::Topic::Edition, [&](const work::Context& context) {
            return work::recordPress(context, 2025, step, domain::Date::known(2026, 10, 1),
                                     everybody);
        }));
    }
    CHECK(button.isEnabled());
    CHECK(button.toolTip().isEmpty());
}

TEST_CASE("The data go out as a workbook and as open data in a folder") {
    QTemporaryDir folder;
    Writing it;
    SECTION("a workbook") {
        const QString path = folder.filePath(u("tabellen.ods"));
        it.exportAs("exportOds", path);
        REQUIRE(it.becomesVisible("exported"));
        CHECK(QFile::exists(path));
    }
    SECTION("open data") {
        it.office.publisher.openFiles = {{"cijfers.csv", "text/csv", "a;b"},
                                         {"beschrijving.json", "application/json", "{}"}};
        it.exportAs("exportOpenData", folder.path());
        REQUIRE(it.becomesVisible("exported"));
        CHECK(QFile::exists(folder.filePath(u("cijfers.csv"))));
        CHECK(QFile::exists(folder.filePath(u("beschrijving.json"))));
    }
    SECTION("none where one of them cannot take its place") {
        it.office.publisher.openFiles = {{"cijfers.csv", "text/csv", "a;b"},
                                         {"beschrijving.json", "application/json", "{}"}};
        REQUIRE(QDir(folder.path()).mkdir(u("beschrijving.json")));
        it.exportAs("exportOpenData", folder.path());
        REQUIRE(it.becomesVisible("exportFailed"));
        CHECK(child<QWidget>(it.tab(), "exportFailed")
                  .accessibleName()
                  .contains(u("beschrijving.json")));
        CHECK_FALSE(QFile::exists(folder.filePath(u("cijfers.csv"))));
    }
    SECTION("into a folder that is gone") {
        it.office.publisher.openFiles = {{"cijfers.csv", "text/csv", "a;b"}};
        it.exportAs("exportOpenData", folder.filePath(u("weg")));
        CHECK(it.becomesVisible("exportFailed"));
    }
}

TEST_CASE("What is typed is in the file that is exported") {
    QTemporaryDir folder;
    Writing it;
    std::string printed;
    it.office.publisher.make = [&](const work::KamerReportData& data, const auto&) {
        printed = work::textOf(data, Form::KamerReport, "outlook");
        return std::string("pdf");
    };
    it.write("Nog niet opgeslagen");
    it.exportAs("exportPdf", folder.filePath(u("rapport.pdf")));
    REQUIRE(it.becomesVisible("exported"));
    CHECK(printed == "Nog niet opgeslagen");
}

TEST_CASE("Where there is little room, the chapter is chosen from a list") {
    ui::loadFonts();
    ui::applyDesign(*qApp, ui::Theme::Light, ui::systemLook());
    Writing it;
    it.page->resize(780, 560);
    CHECK_FALSE(it.outline().isVisible());
    auto& chapters = child<ui::ChoiceCombo>(it.tab(), "chapters");
    REQUIRE(chapters.isVisible());
    CHECK(chapters.typed() == u("outlook"));
    chapters.setFocus();
    QTest::keyClick(&chapters, Qt::Key_Home);
    CHECK(it.typed() ==
          ui::keptText(domain::readRichText(work::standingText(it.office.store->schemes().current(),
                                                               Form::KamerReport, "summary"))
                           .blocks)
              .toStdString());
}

TEST_CASE("The widths of the three columns are remembered") {
    Writing it;
    auto* splitter = it.page->findChild<QSplitter*>(u("splitter"));
    splitter->setSizes({200, 400, 500});
    Q_EMIT splitter->splitterMoved(200, 1);
    const QList<int> sizes = splitter->sizes();
    it.open(u("write"));
    CHECK(it.page->findChild<QSplitter*>(u("splitter"))->sizes() == sizes);
}
