// SPDX-License-Identifier: EUPL-1.2
#include <QtGui/QFocusEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/speech.h"
#include "ui/support.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_box.h"
#include "ui/widgets/typed_edit.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

/// A field with another one after it, so that it can be left.
template <typename Edit>
struct EditDesk {
    QWidget window;
    Edit* edit = new Edit(&window);
    QLineEdit* next = new QLineEdit(&window);

    EditDesk() {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        layout->addWidget(next);
        showPage(window);
    }
};

struct Row {
    const char* typed;
    const char* shown;
};

}  // namespace

TEST_CASE("An amount is understood in every Dutch way and shown in one") {
    const auto row = GENERATE(values<Row>({{"250000", "250.000,00"},
                                           {"250.000", "250.000,00"},
                                           {"250 000", "250.000,00"},
                                           {"€ 250.000,00", "250.000,00"},
                                           {"€ 250,-", "250,00"},
                                           {"EUR 250", "250,00"},
                                           {"1,5", "1,50"},
                                           {"1,234.56", "1.234,56"},
                                           {"", ""}}));
    EditDesk<ui::MoneyEdit> desk;
    type(*desk.edit, QString::fromUtf8(row.typed));
    QTest::keyClick(desk.edit, Qt::Key_Return);
    CHECK(desk.next->hasFocus());
    CHECK(desk.edit->text() == QString::fromUtf8(row.shown));
    CHECK(desk.edit->problems().empty());
}

TEST_CASE("In English an amount is read and shown in the English way, and doubt is refused") {
    ui::Speech speech;
    speech.speak(domain::Language::English);
    const auto row = GENERATE(values<Row>({{"250,000", "250,000.00"},
                                           {"1.5", "1.50"},
                                           {"€ 1.234,56", "1,234.56"},
                                           {"1.234", "1.234"},
                                           {"1,23", "1,23"}}));
    EditDesk<ui::MoneyEdit> desk;
    type(*desk.edit, QString::fromUtf8(row.typed));
    QTest::keyClick(desk.edit, Qt::Key_Return);
    CHECK(desk.edit->text() == QString::fromUtf8(row.shown));
    // What is shown is read back as what it says; what is in doubt stays as it was typed.
    const bool isInDoubt = row.typed == std::string("1.234") || row.typed == std::string("1,23");
    CHECK(desk.edit->problems().empty() == !isInDoubt);
    CHECK(desk.edit->value().has_value() == !isInDoubt);
}

TEST_CASE("What is no amount stays as it was typed and says why") {
    using Kind = domain::ProblemKind;
    const auto [typed, kind] = GENERATE(table<const char*, Kind>({
        {"12a", Kind::NotAnAmount},
        {"1.23", Kind::AmbiguousAmount},
        {"1,2345", Kind::TooManyDecimals},
        {"999999999999999", Kind::AmountTooLarge},
    }));
    EditDesk<ui::MoneyEdit> desk;
    type(*desk.edit, QString::fromUtf8(typed));
    QTest::keyClick(desk.edit, Qt::Key_Tab);
    CHECK(desk.edit->text() == QString::fromUtf8(typed));
    REQUIRE(desk.edit->problems().size() == 1);
    CHECK(desk.edit->problems()[0].kind == kind);
    CHECK_FALSE(desk.edit->value().has_value());
}

TEST_CASE("Ctrl+Z brings back what was typed before it was put into its one form") {
    EditDesk<ui::MoneyEdit> desk;
    type(*desk.edit, QStringLiteral("1250"));
    desk.next->setFocus();
    CHECK(desk.edit->text() == QStringLiteral("1.250,00"));
    desk.edit->setFocus();
    QTest::keyClick(desk.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.edit->text() == QStringLiteral("1250"));
}

TEST_CASE("A day is typed as people write it") {
    const auto row = GENERATE(values<Row>({{"1-2-25", "01-02-2025"},
                                           {"1/2/2025", "01-02-2025"},
                                           {"1 feb 2025", "01-02-2025"},
                                           {"31-2-2025", "31-2-2025"},
                                           {"morgen", "morgen"}}));
    EditDesk<ui::DateEdit> desk;
    type(*desk.edit, QString::fromUtf8(row.typed));
    desk.next->setFocus();
    CHECK(desk.edit->text() == QString::fromUtf8(row.shown));
}

TEST_CASE("A text from elsewhere is shown without anybody being told that it was edited") {
    EditDesk<ui::MoneyEdit> desk;
    int edits = 0;
    QObject::connect(desk.edit, &ui::TypedEdit::edited, desk.edit, [&] { ++edits; });
    desk.edit->setTyped(QStringLiteral("5"));
    CHECK(edits == 0);
    type(*desk.edit, QStringLiteral("6"));
    const int typed = edits;
    CHECK(typed > 0);
    desk.next->setFocus();
    CHECK(edits == typed);
}

TEST_CASE("Tab leaves a box of text instead of typing a tab") {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* box = new ui::TextBox(3, &window);
    auto* next = new QLineEdit(&window);
    layout->addWidget(box);
    layout->addWidget(next);
    showPage(window);
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("Goed verlopen"));
    QTest::keyClick(box, Qt::Key_Tab);
    CHECK(next->hasFocus());
    CHECK(box->typed() == QStringLiteral("Goed verlopen"));
}

TEST_CASE("A box of text grows with what is typed, to four times its height at most") {
    ui::TextBox box(3);
    box.resize(400, 100);
    const int empty = box.sizeHint().height();
    box.setTyped(QStringLiteral("een\ntwee\ndrie\nvier\nvijf\nzes"));
    const int six = box.sizeHint().height();
    box.setTyped(QStringLiteral("regel\n").repeated(100));
    CHECK(empty < six);
    CHECK(box.sizeHint().height() <= empty * 4);
}

TEST_CASE("A field has the name of its row, and its problems as description") {
    auto* edit = new ui::MoneyEdit;
    ui::FieldRow row(QStringLiteral("&Kosten"), edit, domain::Language::Dutch);
    CHECK(edit->accessibleName() == QStringLiteral("Kosten"));
    edit->setTyped(QStringLiteral("12a"));
    row.setProblems(edit->problems());
    CHECK(edit->accessibleDescription().contains(QStringLiteral("12a")));
    CHECK(edit->property("severity").toString() == QStringLiteral("refused"));
    row.setProblems({});
    CHECK(edit->accessibleDescription().isEmpty());
}

TEST_CASE("A day is picked from the calendar by keyboard alone") {
    EditDesk<ui::DateEdit> desk;
    type(*desk.edit, QStringLiteral("14-7-26"));
    QTest::keyClick(desk.edit, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    REQUIRE(QApplication::focusWidget() != desk.edit);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(desk.edit->value() == domain::Date::known(2026, 7, 15));
}

TEST_CASE("A field is left for another one, not when its window goes to the background") {
    EditDesk<ui::MoneyEdit> desk;
    type(*desk.edit, QStringLiteral("25"));
    int times = 0;
    QObject::connect(desk.edit, &ui::TypedEdit::left, desk.edit, [&times] { ++times; });
    QFocusEvent toTheBackground(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(desk.edit, &toTheBackground);
    CHECK(times == 0);
    CHECK(desk.edit->text() == QStringLiteral("25"));
    desk.next->setFocus();
    CHECK(times == 1);
    CHECK(desk.edit->text() == QStringLiteral("25,00"));
}
