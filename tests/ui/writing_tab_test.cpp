// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextEdit>
#include <mutex>

#include "ui/pages/parliament/outline.h"
#include "ui/pages/parliament/preview.h"
#include "ui/parliament_case.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/text_difference.h"
#include "work/publishing.h"
#include "work/recording.h"
#include "work/report_texts.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Form = domain::DocumentForm;

namespace {

enum Panel { Pages, Checks, Versions, Origin };

struct Writing : Parliament {
    explicit Writing(const char* part = "write/kamer_report/outlook") { open(u(part)); }

    [[nodiscard]] std::optional<domain::ReportText> stored(const std::string& part = "outlook") {
        for (const domain::ReportText& text : office.store->records<domain::ReportText>().all()) {
            if (text.year == 2025 && text.part == part) {
                return text;
            }
        }
        return {};
    }
    /// As a whole, as if it had been typed.
    void write(const char* text) {
        edit().selectAll();
        edit().setFocus();
        QTest::keyClick(&edit(), Qt::Key_Delete);
        typeHere(u(text));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&edit(), key, modifiers);
    }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }
    [[nodiscard]] std::string typed() { return edit().typed().toStdString(); }
    [[nodiscard]] QString state() { return child<QLabel>(*page, "saveState").text(); }
    [[nodiscard]] ui::Outline& outline() { return child<ui::Outline>(*page, "outline"); }
    [[nodiscard]] QWidget& panel(const char* name) { return child<QWidget>(*page, name); }
    void enter(const char* panelName, const char* field, const char* text) {
        auto& line = child<QLineEdit>(panel(panelName), field);
        type(line, u(text));
        QTest::keyClick(&line, Qt::Key_Return);
    }
    /// A colleague writes the chapter meanwhile.
    void writtenByOther(const char* body) {
        const work::Context bas = office.colleague("Bas");
        domain::ReportText text =
            work::textToEdit(*office.store, 2025, Form::KamerReport, "outlook");
        text.body = body;
        REQUIRE(work::save(bas, text).has_value());
    }
};

}  // namespace

TEST_CASE("A chapter begins with the text that stands ready, and is saved on Ctrl+S") {
    Writing it;
    const std::string standing = work::standingText(Form::KamerReport, "outlook");
    CHECK(it.typed() == standing);
    CHECK_FALSE(it.stored());
    it.key(Qt::Key_End, Qt::ControlModifier);
    typeHere(u(" Ook in 2026."));
    it.save();
    REQUIRE(it.stored());
    CHECK(it.stored()->body == it.typed());
    CHECK(it.typed() != standing);
    CHECK(it.state().startsWith(u("Opgeslagen om ")));
    SECTION("which is one act, however much was typed") {
        CHECK(work::versionsOf(*it.office.store, *it.stored()).size() == 1);
    }
    SECTION("and typing can still be taken back") {
        it.key(Qt::Key_Z, Qt::ControlModifier);
        CHECK(it.typed() == standing);
    }
}

TEST_CASE("A chapter is saved when another is chosen and when the page is left") {
    Writing it;
    it.write("Vooruit.");
    SECTION("another chapter") {
        it.outline().choose("finances");
    }
    SECTION("another chapter by its keys") {
        it.key(Qt::Key_PageDown, Qt::ControlModifier);
        CHECK(it.outline().part() != "outlook");
    }
    SECTION("another document") {
        auto& document = child<ui::ChoiceCombo>(*it.page, "document");
        document.setFocus();
        QTest::keyClick(&document, Qt::Key_Down);
    }
    SECTION("the page") {
        it.page->leave();
    }
    REQUIRE(it.stored());
    CHECK(it.stored()->body == "Vooruit.");
}

TEST_CASE("What was typed is kept as a draft, and is there again after a crash") {
    Writing it;
    it.write("Half een zin");
    REQUIRE(QTest::qWaitFor([&] { return it.state().startsWith(u("Concept bewaard")); }, 3'000));
    CHECK_FALSE(it.stored());
    auto* gone = it.page.release();  // nothing is said, nothing is saved
    gone->hide();
    it.open(u("write/kamer_report/outlook"));
    CHECK(it.typed() == "Half een zin");
    CHECK(it.becomesVisible("draft"));
    press(child<QPushButton>(*it.page, "dropDraft"));
    CHECK(it.typed() == work::standingText(Form::KamerReport, "outlook"));
    delete gone;
}

TEST_CASE("When two people write one chapter, both texts are shown and one is chosen") {
    Writing it;
    SECTION("that nobody had written before") {}
    SECTION("that was written before") {
        it.writtenByOther("Oud.");
    }
    it.open(u("write/kamer_report/outlook"));
    it.write("Van mij.");
    it.writtenByOther("Van Bas.");
    it.save();
    REQUIRE(it.becomesVisible("race"));
    CHECK(child<QTextEdit>(*it.page, "raceMine").toPlainText() == u("Van mij."));
    CHECK(child<QTextEdit>(*it.page, "raceTheirs").toPlainText() == u("Van Bas."));
    CHECK(child<QWidget>(*it.page, "race").accessibleName().startsWith(u("Bas")));
    SECTION("mine") {
        press(child<QPushButton>(*it.page, "keepMine"));
        CHECK(it.stored()->body == "Van mij.");
        CHECK(work::versionsOf(*it.office.store, *it.stored())[1].body == "Van Bas.");
    }
    SECTION("theirs, and mine can be brought back") {
        press(child<QPushButton>(*it.page, "takeTheirs"));
        CHECK(it.typed() == "Van Bas.");
        press(child<QPushButton>(*it.page, "bringBackMine"));
        CHECK(it.typed() == "Van mij.");
    }
    CHECK_FALSE(child<QWidget>(*it.page, "race").isVisible());
}

TEST_CASE("Each version says who wrote it and what changed, and can be put back") {
    Writing it;
    it.write("Het plan is klaar.");
    it.save();
    it.office.clock.moment = domain::Timestamp::fromIso("2026-10-05T11:00:00Z").value();
    it.write("Het plan is bijna klaar.");
    it.save();
    it.turnTo(Versions);
    auto& versions = child<QListWidget>(*it.page, "versions");
    REQUIRE(versions.count() == 2);
    CHECK(versions.item(0)->text().contains(u("Ankie")));
    auto& difference = child<QTextEdit>(*it.page, "difference");
    CHECK(difference.toPlainText() == u("Het plan is bijna klaar."));
    CHECK(difference.toHtml().contains(u("underline")));
    versions.setCurrentRow(1);
    press(child<QPushButton>(*it.page, "putBack"));
    CHECK(it.typed() == "Het plan is klaar.");
    CHECK(it.stored()->body == "Het plan is klaar.");
    CHECK(versions.count() == 3);
}

TEST_CASE("A difference is told in words") {
    using Piece = ui::DifferencePiece;
    using Kind = Piece::Kind;
    const auto pieces =
        ui::differenceOf(u("een\nHet oude plan.\ndrie"), u("een\nHet nieuwe plan.\ndrie"));
    CHECK(pieces == std::vector<Piece>{{Kind::Same, u("een\nHet ")},
                                       {Kind::Old, u("oude")},
                                       {Kind::New, u("nieuwe")},
                                       {Kind::Same, u(" plan.\ndrie")}});
    CHECK(ui::differenceOf(u("zelfde"), u("zelfde")) ==
          std::vector<Piece>{{Kind::Same, u("zelfde")}});
    CHECK(ui::differenceOf({}, u("a")) == std::vector<Piece>{{Kind::New, u("a")}});
}

TEST_CASE("A figure is found by any part of its name and put where the cursor is") {
    Writing it;
    it.write("Er is ");
    it.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(it.becomesVisible("figurePicker"));
    SECTION("by its name, without capitals") {
        it.enter("figurePicker", "search", "uitkeringsplaf");
        CHECK(it.typed() == "Er is {plafond}");
    }
    SECTION("in another form") {
        auto& search = child<QLineEdit>(it.panel("figurePicker"), "search");
        type(search, u("plafond"));
        auto& millions = *it.panel("forms").findChildren<QPushButton*>()[2];
        press(millions);
        CHECK(child<QLabel>(*it.page, "sample").text().contains(u("30,0 miljoen")));
        press(child<QPushButton>(it.panel("figurePicker"), "do"));
        CHECK(it.typed() == "Er is {plafond:miljoen}");
    }
    SECTION("or not, with Esc") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(it.panel("figurePicker").isVisible());
        CHECK(it.typed() == "Er is");
    }
    CHECK(it.edit().hasFocus());
    CHECK_FALSE(it.panel("popover").isVisible());
}

TEST_CASE("A claim says while it is composed whether it holds") {
    Writing it;
    it.write("Zo. ");
    it.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(it.becomesVisible("claimForm"));
    auto& form = it.panel("claimForm");
    SECTION("one that stands ready") {
        auto& ready = child<ui::ChoiceCombo>(form, "ready");
        ready.setFocus();
        QTest::keyClick(&ready, Qt::Key_Down);
        CHECK(child<QLineEdit>(form, "condition").text() == u("verslagen.ontvangen = gemeenten"));
        CHECK(child<QLineEdit>(form, "claimWords").text() ==
              u("alle gemeenten hebben verslag uitgebracht"));
        press(child<QPushButton>(form, "do"));
        CHECK(it.typed() ==
              "Zo. [alle gemeenten hebben verslag uitgebracht](? verslagen.ontvangen = gemeenten)");
    }
    SECTION("one of a figure and a number") {
        type(child<QLineEdit>(form, "left"), u("gemeenten"));
        type(child<QLineEdit>(form, "right"), u("21"));
        CHECK(child<QLineEdit>(form, "condition").text() == u("gemeenten = 21"));
        type(child<QLineEdit>(form, "claimWords"), u("er zijn er eenentwintig"));
        press(child<QPushButton>(form, "do"));
        CHECK(it.typed() == "Zo. [er zijn er eenentwintig](? gemeenten = 21)");
    }
    SECTION("and refuses what cannot be read") {
        it.enter("claimForm", "condition", "zomaar iets");
        CHECK(form.isVisible());
        CHECK(it.typed() == "Zo.");
    }
}

TEST_CASE("Notes, Kamerstukken and links are put in, and changed where they stand") {
    Writing it;
    it.write("Zie ");
    SECTION("a note") {
        it.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto& words = child<QPlainTextEdit>(it.panel("noteForm"), "note");
        type(words, u("Zonder btw."));
        press(child<QPushButton>(it.panel("noteForm"), "do"));
        CHECK(it.typed() == "Zie [^Zonder btw.]");
        press(child<QPushButton>(*it.page, "placeChange"));
        type(words, u("Met btw."));
        press(child<QPushButton>(it.panel("noteForm"), "do"));
        CHECK(it.typed() == "Zie [^Met btw.]");
        press(child<QPushButton>(*it.page, "placeRemove"));
        CHECK(it.typed() == "Zie");
    }
    SECTION("a Kamerstuk, however it is written") {
        const auto [typed, number] =
            GENERATE(table<const char*, const char*>({{"28 741, nr. 106", "28741-106"},
                                                      {"Kamerstukken II 28741 nr 106", "28741-106"},
                                                      {"36 600-VI, nr. 2", "36600-VI-2"},
                                                      {"28741-106", "28741-106"}}));
        it.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        it.enter("paperForm", "paper", typed);
        CHECK(it.typed() == std::string("Zie {kst:") + number + "}");
    }
    SECTION("a link over the words that are selected") {
        it.key(Qt::Key_A, Qt::ControlModifier);
        it.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        it.enter("linkForm", "address", "www.example.nl/stuk");
        CHECK(it.typed() == "[Zie ](https://www.example.nl/stuk)");
    }
}

TEST_CASE("Tables and passages of municipalities are taken from a list") {
    Writing it;
    it.write("Boven.");
    SECTION("a table") {
        it.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        it.enter("blockPicker", "search", "kalenderjaar");
        CHECK(it.typed() == "Boven.\n{{financien.kalenderjaar}}");
    }
    SECTION("a passage, with its words") {
        it.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(it.becomesVisible("passagePicker"));
        type(child<QLineEdit>(it.panel("passagePicker"), "search"), u("almere"));
        CHECK_FALSE(
            child<QPlainTextEdit>(it.panel("passagePicker"), "passage").toPlainText().isEmpty());
        press(child<QPushButton>(it.panel("passagePicker"), "do"));
        CHECK(it.typed().find("Boven.\n{{citaat:GM") == 0);
    }
}

TEST_CASE("From a figure it is one step to where it comes from, and one more to the report") {
    Writing it;
    it.write("Er is ");
    it.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    it.enter("figurePicker", "search", "besteed");
    it.key(Qt::Key_Return, Qt::AltModifier);
    CHECK(child<QTabWidget>(*it.page, "side").currentIndex() == Origin);
    CHECK(child<QLabel>(*it.page, "passportHeading").text().contains(u("esteed")));
    CHECK_FALSE(child<QLabel>(*it.page, "passportFormula").text().isEmpty());
    auto& rows = child<QAbstractItemView>(*it.page, "passportRows");
    REQUIRE(rows.model()->rowCount() > 5);
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
    auto& checks = child<QListWidget>(*it.page, "checks");
    const auto found = [&] {
        return checks.count() > 0 && checks.item(0)->text().contains(u("alle 21 doen mee"));
    };
    REQUIRE(QTest::qWaitFor(found, 3'000));
    CHECK(it.outline().currentItem()->toolTip().contains(u("1 opmerking")));
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
    it.office.publisher.makeChapter = [&](const work::KamerReportData& data, Form form,
                                          const std::string& part) {
        const std::lock_guard hold(lock);
        chapters.push_back(work::textOf(data, form, part));
        return report::KamerReportPublisher().chapterPdf(data, form, part);
    };
    const auto& preview = child<ui::Preview>(*it.page, "preview");
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
    auto& button = child<QPushButton>(*it.page, "export");
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
    Writing it;
    it.page->resize(780, 560);
    CHECK_FALSE(it.outline().isVisible());
    auto& chapters = child<ui::ChoiceCombo>(*it.page, "chapters");
    REQUIRE(chapters.isVisible());
    CHECK(chapters.typed() == u("outlook"));
    chapters.setFocus();
    QTest::keyClick(&chapters, Qt::Key_Home);
    CHECK(
        it.typed() ==
        ui::keptText(domain::readRichText(work::standingText(Form::KamerReport, "summary")).blocks)
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
