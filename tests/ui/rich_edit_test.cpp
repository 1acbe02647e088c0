// SPDX-License-Identifier: EUPL-1.2
#include "ui/rich_case.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

TEST_CASE("A text comes out of the editor exactly as it went in") {
    const char* text =
        "# Een kop met {besteed}\n"
        "Gewone **vette** en *schuine* woorden, {besteed:euro} en [^een noot met {haken}].\n"
        "Zie {kst:28741-106} en [de site](https://example.nl/a(b)).\n"
        "[Alle {gemeenten} gemeenten](? verslagen = gemeenten) deden [that](lang:en).\n"
        "- een punt\n"
        "  - een diepere\n"
        "- nog een\n"
        "1. eerste\n"
        "1. tweede\n"
        "{{kerncijfers}}\n"
        "|= Een {besteed} tabel\n"
        "| Gemeente | Besteed |\n"
        "| Gouda | {besteed} |\n"
        "| Leeg |\n"
        "### Een derde kop\n"
        "Slot met sterren \\*\\* en \\{haken\\}.";
    Edit it(text);
    CHECK(it.kept() == domain::writeRichText(domain::readRichText(text).blocks));
}

TEST_CASE("Whatever text goes in comes out the same") {
    std::mt19937 chance(20240515);
    Edit it;
    for (int i = 0; i < 400; ++i) {
        const std::string text = anyText(chance);
        INFO(text);
        it.edit.setTyped(QString::fromStdString(text));
        REQUIRE(it.kept() == normal(text));
    }
}

TEST_CASE("Figures are read as their value and follow it") {
    Edit it("Er is {besteed} besteed.");
    CHECK(it.shown() == u("Er is € 9,6 miljoen besteed."));
    it.values->figures[u("besteed")] = u("€ 10,1 miljoen");
    it.edit.setValues(it.values);
    CHECK(it.shown() == u("Er is € 10,1 miljoen besteed."));
    CHECK(it.kept() == "Er is {besteed} besteed.");
    it.values->figures.erase(u("besteed"));
    it.edit.setValues(it.values);
    CHECK(it.shown() == u("Er is {besteed} besteed."));
    CHECK(it.kept() == "Er is {besteed} besteed.");
}

TEST_CASE("Typing beside a figure leaves it as it is") {
    Edit it("{besteed}");
    it.toEnd();
    it.type(" is");
    it.toStart();
    it.type("Er ");
    CHECK(it.kept() == "Er {besteed} is");
    CHECK(it.shown() == u("Er € 9,6 miljoen is"));
    SECTION("and between two of them") {
        it.edit.setTyped(u("{besteed}{gemeenten}"));
        it.toStart();
        it.key(Qt::Key_Right);
        it.type(" en ");
        CHECK(it.kept() == "{besteed} en {gemeenten}");
    }
    SECTION("by an input method too") {
        it.toEnd();
        QInputMethodEvent event;
        event.setCommitString(u("é"));
        QApplication::sendEvent(&it.edit, &event);
        CHECK(it.kept() == "Er {besteed} isé");
    }
}

TEST_CASE("The cursor passes a figure in one step and never stands within it") {
    Edit it("a{besteed}b");
    it.toStart();
    it.key(Qt::Key_Right, Qt::NoModifier, 2);
    CHECK(it.edit.textCursor().position() == 1 + u("€ 9,6 miljoen").size());
    it.key(Qt::Key_Left);
    CHECK(it.edit.textCursor().position() == 1);
    it.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(it.edit.textCursor().selectedText() == u("€ 9,6 miljoen"));
    it.key(Qt::Key_Right, Qt::ControlModifier, 3);
    CHECK_FALSE(ui::atomAround(*it.edit.document(), it.edit.textCursor().position()));
}

TEST_CASE("A figure goes as a whole and comes back as a whole") {
    Edit it("Er is {besteed} besteed.");
    const auto keys = GENERATE(as<std::pair<Qt::Key, Qt::KeyboardModifiers>>{},
                               std::pair(Qt::Key_Backspace, Qt::NoModifier),
                               std::pair(Qt::Key_Backspace, Qt::ShiftModifier),
                               std::pair(Qt::Key_Backspace, Qt::ControlModifier));
    it.toStart();
    it.key(Qt::Key_Right, Qt::NoModifier, 7);
    it.key(keys.first, keys.second);
    CHECK(it.kept() == "Er is  besteed.");
    it.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.kept() == "Er is {besteed} besteed.");
    it.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(it.kept() == "Er is  besteed.");
}

TEST_CASE("What is typed over a selected figure takes its place") {
    Edit it("Er is {besteed} besteed.");
    it.toStart();
    it.key(Qt::Key_Right, Qt::NoModifier, 6);
    it.key(Qt::Key_Right, Qt::ShiftModifier);
    it.type("veel");
    CHECK(it.kept() == "Er is veel besteed.");
}

TEST_CASE("A figure that was damaged is mended") {
    Edit it("Er is {besteed} besteed.");
    QTextCursor cursor(it.edit.document());
    cursor.setPosition(9);
    SECTION("by words within it") {
        cursor.insertText(u("XX"), QTextCharFormat());
        CHECK(it.shown().contains(u("XX")));
    }
    SECTION("by a part that went") {
        cursor.setPosition(11, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        CHECK_FALSE(it.shown().contains(u("€ 9,6 miljoen")));
    }
    QTest::qWait(1);
    CHECK(it.shown().contains(u("€ 9,6 miljoen")));
    CHECK(it.kept().find("{besteed}") != std::string::npos);
    CHECK(it.kept().find("{besteed}") == it.kept().rfind("{besteed}"));
}

TEST_CASE("Notes are numbered in the order in which they stand") {
    Edit it("Een[^eerste] twee[^tweede]");
    CHECK(it.shown() == u("Een1 twee2"));
    it.toStart();
    it.perform([](ui::RichHand& hand) {
        hand.insert({{domain::RichSpan::Kind::Note, "nieuw", false, false, {}, {}, {}}});
    });
    CHECK(it.shown() == u("1Een2 twee3"));
    CHECK(it.kept() == "[^nieuw]Een[^eerste] twee[^tweede]");
    it.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.shown() == u("Een1 twee2"));
    it.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(it.shown() == u("1Een2 twee3"));
}

TEST_CASE("Words become a claim, and what is typed behind it does not belong to it") {
    Edit it("Alle gemeenten. ");
    it.toStart();
    it.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, 2);
    it.key(Qt::Key_Left, Qt::ShiftModifier);
    it.perform([](ui::RichHand& hand) { hand.setClaim(u("verslagen = gemeenten")); });
    it.key(Qt::Key_End);
    it.key(Qt::Key_Left);
    it.type(" en meer");
    CHECK(it.kept().find("](? verslagen = gemeenten)") != std::string::npos);
    CHECK(it.kept().find("meer](") == std::string::npos);
}

TEST_CASE("Looks are set and taken away from the keyboard's cursor") {
    Edit it("een twee drie");
    it.toStart();
    it.key(Qt::Key_Right, Qt::ControlModifier);
    it.key(Qt::Key_Right, Qt::ShiftModifier, 4);
    it.perform([](ui::RichHand& hand) { hand.toggleStrong(); });
    CHECK(it.kept() == "een **twee** drie");
    it.perform([](ui::RichHand& hand) { hand.toggleEmphasis(); });
    it.perform([](ui::RichHand& hand) { hand.toggleStrong(); });
    CHECK(it.kept() == "een *twee* drie");
    it.toEnd();
    it.type(" ");
    it.perform([](ui::RichHand& hand) { hand.toggleStrong(); });
    it.type("vet");
    CHECK(it.kept() == "een *twee* drie **vet**");
}

TEST_CASE("Lines become headings and lists, and Enter goes on as one expects") {
    Edit it("een kop");
    it.toEnd();
    it.perform([](ui::RichHand& hand) { hand.setShape({domain::RichBlock::Kind::Heading, 2}); });
    it.key(Qt::Key_Return);
    it.type("tekst");
    it.key(Qt::Key_Return);
    it.perform([](ui::RichHand& hand) { hand.setShape({domain::RichBlock::Kind::Bullet, 1}); });
    it.type("punt");
    it.key(Qt::Key_Return);
    it.perform([](ui::RichHand& hand) { hand.indent(1); });
    it.type("dieper");
    it.key(Qt::Key_Return, Qt::NoModifier, 3);
    it.type("gewoon");
    CHECK(it.kept() == "## een kop\ntekst\n- punt\n  - dieper\ngewoon");
    it.key(Qt::Key_Home);
    it.key(Qt::Key_Backspace);
    CHECK(it.kept() ==
          "## een kop\ntekst\n- punt\n  - dieper"
          "gewoon");
}

TEST_CASE("What the program fills in stands by itself, and can be moved and removed") {
    Edit it("boven\n{{kerncijfers}}\nonder");
    CHECK(it.shown() == u("boven\nKerncijfers\nonder"));
    it.toStart();
    it.key(Qt::Key_Down);
    it.type("tussen");
    CHECK(it.kept() == "boven\ntussen\n{{kerncijfers}}\nonder");
    it.key(Qt::Key_Down);
    it.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(it.kept() == "boven\n{{kerncijfers}}\ntussen\nonder");
    it.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier, 2);
    CHECK(it.kept() == "boven\ntussen\nonder\n{{kerncijfers}}");
    it.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    it.key(Qt::Key_End);
    it.key(Qt::Key_Backspace);
    CHECK(it.kept() == "boven\ntussen\nonder");
}

TEST_CASE("A table is typed from cell to cell, and grows") {
    Edit it("boven");
    it.toEnd();
    it.perform([](ui::RichHand& hand) { hand.insertTable(2, 2); });
    it.type("Bijschrift");
    it.key(Qt::Key_Return);
    it.type("A");
    it.key(Qt::Key_Tab);
    it.type("B");
    it.key(Qt::Key_Tab);
    it.type("1");
    it.key(Qt::Key_Return);
    it.type("2");
    CHECK(it.kept() == "boven\n|= Bijschrift\n| A | B |\n| 1 |  |\n| 2 |  |");
    it.perform([](ui::RichHand& hand) { hand.removeTablePart(ui::RichHand::TablePart::Row); });
    it.perform([](ui::RichHand& hand) {
        hand.addTablePart(ui::RichHand::TablePart::Column, ui::Going::Forward);
    });
    CHECK(it.kept() == "boven\n|= Bijschrift\n| A |  | B |\n| 1 |  |  |");
}
