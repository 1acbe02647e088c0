// SPDX-License-Identifier: EUPL-1.2
#include "ui/rich_case.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

TEST_CASE("What is copied is itself again in the editor, and words elsewhere") {
    Edit it("Er is {besteed} besteed[^noot].");
    it.key(Qt::Key_A, Qt::ControlModifier);
    it.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == u("Er is € 9,6 miljoen besteed (noot)."));
    CHECK(copied->html().contains(u("€ 9,6 miljoen")));
    it.toEnd();
    it.key(Qt::Key_Return);
    it.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(it.kept() == "Er is {besteed} besteed[^noot].\nEr is {besteed} besteed[^noot].");
    CHECK(it.shown() == u("Er is € 9,6 miljoen besteed1.\nEr is € 9,6 miljoen besteed2."));
}

TEST_CASE("Pieces of a line are copied with the spaces at their ends") {
    Edit it("een twee drie");
    it.toStart();
    it.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    it.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(it.kept() == "twee drie");
    it.key(Qt::Key_Right, Qt::ControlModifier);
    it.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(it.kept() == "twee een drie");
}

TEST_CASE("What is pasted from Word keeps its meaning and none of its looks") {
    Edit it;
    it.paste(
        "<html><head><style>p.MsoNormal{font-size:11pt}</style></head><body>"
        "<h1 style='color:red'>Een kop<o:p></o:p></h1>"
        "<p class=MsoNormal style='font-family:Calibri'>Gewone <b>vette</b> en <i>schuine</i> "
        "<span style='color:red'>rode</span> woorden.<o:p></o:p></p>"
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
        "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>"
        "·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span>"
        "<![endif]>eerste punt<o:p></o:p></p>"
        "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'>"
        "<!--[if !supportLists]--><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>"
        "<!--[endif]-->dieper</p>"
        "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>"
        "<!--[if !supportLists]--><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>"
        "<!--[endif]-->genummerd</p>"
        "</body></html>");
    CHECK(it.kept() ==
          "# Een kop\nGewone **vette** en *schuine* rode woorden.\n- eerste punt\n  - dieper\n"
          "1. genummerd");
}

TEST_CASE("What is pasted from LibreOffice or a web page keeps lists, links and tables") {
    Edit it;
    it.paste(
        "<body><p>Zie <a href=\"https://example.nl/stuk\">het stuk</a> en "
        "<a href=\"#anker\">hier</a>.<br><img src=\"file:///etc/passwd\"></p>"
        "<ul><li><p "
        "style=\"margin-bottom:0cm\">een</p></li><li>twee<ul><li>drie</li></ul></li></ul>"
        "<ol><li>vier</li></ol>"
        "<table border=1><tr><th>Kop</th><th>Bedrag</th></tr>"
        "<tr><td><p>Gouda</p></td><td align=right>1.000</td></tr></table></body>");
    CHECK(it.kept() ==
          "Zie [het stuk](https://example.nl/stuk) en hier.\n- een\n- twee\n  - drie\n1. vier\n"
          "| Kop | Bedrag |\n| Gouda | 1.000 |");
}

TEST_CASE("Cells from a spreadsheet become a table, and fill one") {
    Edit it;
    it.paste("", "Gemeente\tBesteed\nGouda\t1.000\n");
    CHECK(it.kept() == "| Gemeente | Besteed |\n| Gouda | 1.000 |");
    it.edit.setTyped(u("| a | b |\n| c | d |"));
    it.toStart();
    it.key(Qt::Key_Down, Qt::NoModifier, 2);
    it.paste("", "1\t2\n3\t4\n");
    CHECK(it.kept() == "| a | b |\n| 1 | 2 |\n| 3 | 4 |");
}

TEST_CASE("Several lines that are pasted into one cell become one") {
    Edit it("| a | b |");
    it.toStart();
    it.key(Qt::Key_Down);
    it.key(Qt::Key_Home);
    it.paste("", "een\ntwee");
    CHECK(it.kept() == "| een tweea | b |");
}

TEST_CASE("A screen reader hears the values, and what stands at the cursor") {
    Edit it("Er is {besteed} besteed.");
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&it.edit);
    REQUIRE(accessible != nullptr);
    REQUIRE(accessible->textInterface() != nullptr);
    QAccessibleTextInterface* text = accessible->textInterface();
    CHECK(text->text(0, text->characterCount()) == u("Er is € 9,6 miljoen besteed."));
    it.toStart();
    it.key(Qt::Key_Right, Qt::NoModifier, 6);
    CHECK(accessible->text(QAccessible::Description) == u("Cijfer besteed"));
}

TEST_CASE("Whether a claim holds is said in words where the cursor is") {
    Edit it("[Alle gemeenten](? a = b) doen mee.");
    it.toStart();
    it.key(Qt::Key_Right);
    CHECK(it.edit.accessibleDescription().contains(u("20 = 20")));
    it.values->holds = Holds::No;
    it.edit.setValues(it.values);
    it.key(Qt::Key_Right);
    it.key(Qt::Key_End);
    it.toStart();
    CHECK(it.edit.accessibleDescription().contains(u("19 = 20")));
}

TEST_CASE("A jump selects what it is about") {
    Edit it("boven\n[Alle gemeenten](? a = b) en {besteed} niets.\n| a | b |\n| c | raar |");
    it.edit.goTo(1, u("Alle gemeenten"));
    CHECK(it.edit.textCursor().selectedText() == u("Alle gemeenten"));
    it.edit.goTo(1, u("besteed"));
    CHECK(it.edit.textCursor().selectedText() == u("€ 9,6 miljoen"));
    it.edit.goTo(1, u("niets"));
    CHECK(it.edit.textCursor().selectedText() == u("niets"));
    it.edit.goTo(3, u("raar"));
    CHECK(it.edit.textCursor().selectedText() == u("raar"));
    it.edit.goTo(0, {});
    CHECK(it.edit.textCursor().selectedText() == u("boven"));
}

TEST_CASE("Somebody hears that a text was edited when it was, and not otherwise") {
    Edit it("een {besteed}");
    QSignalSpy edited(&it.edit, &ui::RichEdit::edited);
    it.values->figures[u("besteed")] = u("€ 1");
    it.edit.setValues(it.values);
    it.edit.setTyped(it.edit.typed());
    CHECK(edited.count() == 0);
    it.toEnd();
    it.type("x");
    CHECK(edited.count() == 1);
}

TEST_CASE("A text that may only be read can be walked through and not changed") {
    Edit it("een {besteed}");
    it.edit.setReadOnly(true);
    it.toEnd();
    it.type("x");
    it.key(Qt::Key_Backspace);
    it.key(Qt::Key_Return);
    it.perform([](ui::RichHand& hand) { hand.insert({figure("gemeenten")}); });
    CHECK(it.kept() == "een {besteed}");
}

TEST_CASE("Whatever is done to a text, it can be kept and read back the same") {
    std::mt19937 chance(1);
    Edit it;
    const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{
        {Qt::Key_Left, Qt::NoModifier},
        {Qt::Key_Right, Qt::NoModifier},
        {Qt::Key_Up, Qt::NoModifier},
        {Qt::Key_Down, Qt::NoModifier},
        {Qt::Key_Right, Qt::ShiftModifier},
        {Qt::Key_Down, Qt::ShiftModifier},
        {Qt::Key_Backspace, Qt::NoModifier},
        {Qt::Key_Delete, Qt::NoModifier},
        {Qt::Key_Return, Qt::NoModifier},
        {Qt::Key_Backspace, Qt::ControlModifier},
        {Qt::Key_Delete, Qt::ControlModifier},
        {Qt::Key_X, Qt::ControlModifier},
        {Qt::Key_V, Qt::ControlModifier},
        {Qt::Key_Z, Qt::ControlModifier},
        {Qt::Key_Tab, Qt::NoModifier},
        {Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier},
        {Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier}};
    for (int round = 0; round < 60; ++round) {
        const std::string text = anyText(chance);
        it.edit.setTyped(QString::fromStdString(text));
        for (int step = 0; step < 30; ++step) {
            const std::size_t pick = chance() % (keys.size() + 2);
            INFO(text << "\nround " << round << ", step " << step << ", key " << pick);
            it.edit.setFocus();
            if (pick < keys.size()) {
                it.key(keys[pick].first, keys[pick].second);
            } else if (pick == keys.size()) {
                it.type("x ");
            } else {
                it.perform([](ui::RichHand& hand) { hand.insert({figure("besteed")}); });
            }
            const std::string kept = it.kept();
            REQUIRE(normal(kept) == kept);
            CHECK(it.shown().count(u("€ 9,6 miljoen")) ==
                  QString::fromStdString(kept).count(u("{besteed}")));
        }
    }
}
