// SPDX-License-Identifier: EUPL-1.2
#include "ui/writing_case.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

TEST_CASE("A chapter begins with the text that stands ready, and is saved on Ctrl+S") {
    Writing it;
    const std::string standing =
        work::standingText(it.office.store->schemes().current(), Form::KamerReport, "outlook");
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
        auto& document = child<ui::ChoiceCombo>(it.tab(), "document");
        document.setFocus();
        QTest::keyClick(&document, Qt::Key_Down);
    }
    SECTION("the page") {
        CHECK_FALSE(it.stored());
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
    it.start();
    CHECK(it.typed() == "Half een zin");
    CHECK(it.becomesVisible("draft"));
    press(child<QPushButton>(it.tab(), "dropDraft"));
    CHECK(it.typed() ==
          work::standingText(it.office.store->schemes().current(), Form::KamerReport, "outlook"));
    delete gone;
}

TEST_CASE("When two people write one chapter, both texts are shown and one is chosen") {
    Writing it;
    SECTION("that nobody had written before") {
        CHECK_FALSE(it.stored());
    }
    SECTION("that was written before") {
        it.writtenByOther("Oud.");
    }
    it.start();
    it.write("Van mij.");
    it.writtenByOther("Van Bas.");
    it.save();
    REQUIRE(it.becomesVisible("race"));
    CHECK(child<QTextEdit>(it.tab(), "raceMine").toPlainText() == u("Van mij."));
    CHECK(child<QTextEdit>(it.tab(), "raceTheirs").toPlainText() == u("Van Bas."));
    CHECK(child<QWidget>(it.tab(), "race").accessibleName().startsWith(u("Bas")));
    if (GENERATE(false, true)) {
        press(child<QPushButton>(it.tab(), "keepMine"));
        CHECK(it.stored()->body == "Van mij.");
        CHECK(work::versionsOf(*it.office.store, *it.stored())[1].body == "Van Bas.");
    } else {
        press(child<QPushButton>(it.tab(), "takeTheirs"));
        CHECK(it.typed() == "Van Bas.");
        press(child<QPushButton>(it.tab(), "bringBackMine"));
        CHECK(it.typed() == "Van mij.");
    }
    CHECK_FALSE(child<QWidget>(it.tab(), "race").isVisible());
}

TEST_CASE("Each version says who wrote it and what changed, and can be put back") {
    Writing it;
    it.write("Het plan is klaar.");
    it.save();
    it.office.clock.moment = domain::Timestamp::fromIso("2026-10-05T11:00:00Z").value();
    it.write("Het plan is bijna klaar.");
    it.save();
    it.turnTo(Versions);
    auto& versions = child<QListWidget>(it.tab(), "versions");
    REQUIRE(versions.count() == 2);
    CHECK(versions.item(0)->text().contains(u("Ankie")));
    auto& difference = child<QTextEdit>(it.tab(), "difference");
    CHECK(difference.toPlainText() == u("Het plan is bijna klaar."));
    CHECK(difference.toHtml().contains(u("underline")));
    versions.setCurrentRow(1);
    press(child<QPushButton>(it.tab(), "putBack"));
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
        CHECK(child<QLabel>(it.tab(), "sample").text().contains(u("30,0")));
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
        press(child<QPushButton>(it.tab(), "placeChange"));
        type(words, u("Met btw."));
        press(child<QPushButton>(it.panel("noteForm"), "do"));
        CHECK(it.typed() == "Zie [^Met btw.]");
        press(child<QPushButton>(it.tab(), "placeRemove"));
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
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        CHECK_FALSE(
            child<QPlainTextEdit>(it.panel("passagePicker"), "passage").toPlainText().isEmpty());
        press(child<QPushButton>(it.panel("passagePicker"), "do"));
        CHECK(it.typed().find("Boven.\n{{citaat:GM") == 0);
    }
}
