// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_edit.h"

#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QTextTable>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <random>

#include "ui/support.h"
#include "ui/widgets/rich_format.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Holds = work::ClaimState::Holds;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// Figures that a test sets.
class SetValues : public ui::RichValues {
public:
    std::map<QString, QString> figures{{u("besteed"), u("€ 9,6 miljoen")},
                                       {u("besteed:euro"), u("€ 9.612.345")},
                                       {u("gemeenten"), u("20")}};
    Holds holds = Holds::Yes;

    [[nodiscard]] QString figure(const QString& name) const override {
        const auto found = figures.find(name);
        return found == figures.end() ? QString() : found->second;
    }
    [[nodiscard]] QString figureHint(const QString& name) const override {
        return u("Cijfer ") + name;
    }
    [[nodiscard]] work::ClaimState claim(const QString&) const override {
        return {holds, holds == Holds::Yes ? "20 = 20" : "19 = 20"};
    }
    [[nodiscard]] QString block(const QString& name) const override {
        return name == u("kerncijfers") ? u("Kerncijfers") : QString();
    }
};

struct Edit {
    explicit Edit(const char* text = "") : values(std::make_shared<SetValues>()) {
        edit.resize(600, 500);
        edit.setValues(values);
        edit.setTyped(u(text));
        showPage(edit);
        edit.setFocus();
    }
    [[nodiscard]] std::string kept() const { return edit.typed().toStdString(); }
    [[nodiscard]] QString shown() const { return edit.toPlainText(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(&edit, key, modifiers);
        }
    }
    void type(const char* text) { typeHere(u(text)); }
    void toStart() { key(Qt::Key_Home, Qt::ControlModifier); }
    void toEnd() { key(Qt::Key_End, Qt::ControlModifier); }
    void paste(const char* html, const char* words = "") {
        auto* data = new QMimeData;
        if (*html != '\0') {
            data->setHtml(u(html));
        }
        data->setText(u(words));
        QApplication::clipboard()->setMimeData(data);
        edit.paste();
    }
    template <typename Act>
    void perform(Act act) {
        edit.perform(act);
    }

    std::shared_ptr<SetValues> values;
    ui::RichEdit edit;
};

/// A text without what nobody sees: signs around nothing, spaces at the ends of lines.
std::string normal(const std::string& text) {
    return ui::keptText(domain::readRichText(text).blocks).toStdString();
}

domain::RichSpan figure(const char* name) {
    domain::RichSpan span;
    span.kind = domain::RichSpan::Kind::Figure;
    span.text = name;
    return span;
}

/// A text of signs and words at random, right or wrong.
std::string anyText(std::mt19937& chance) {
    static const std::vector<std::string> pieces{"woord",
                                                 " ",
                                                 "{besteed}",
                                                 "{gemeenten}",
                                                 "*",
                                                 "**",
                                                 "[",
                                                 "](? a = b)",
                                                 "[^een noot]",
                                                 "\n",
                                                 "\n# ",
                                                 "\n- ",
                                                 "\n  - ",
                                                 "\n1. ",
                                                 "\n  1. ",
                                                 "\n|= kop\n",
                                                 "\n| a | b |\n",
                                                 "\n| c |\n",
                                                 "{kst:28741-106}",
                                                 "\n{{kerncijfers}}\n",
                                                 "\\",
                                                 "](https://x.nl/(a))",
                                                 "](lang:en)",
                                                 "|",
                                                 "ü€",
                                                 "2. ",
                                                 "]",
                                                 "\n\n",
                                                 "### ",
                                                 "]("};
    std::string text;
    std::uniform_int_distribution<std::size_t> any(0, pieces.size() - 1);
    for (int i = 0; i < 25; ++i) {
        text += pieces[any(chance)];
    }
    return text;
}

}  // namespace

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
    }
    SECTION("by a part that went") {
        cursor.setPosition(11, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
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
