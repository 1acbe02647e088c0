// SPDX-License-Identifier: EUPL-1.2
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include "ui/support.h"
#include "ui/widgets/line_details.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/tsv.h"
#include "ui/widgets/typed_edit.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

std::vector<ui::LineColumn> lineColumns() {
    return {{"name", u("Naam"), ui::EntryKind::Text},
            {"kind", u("Soort"), ui::EntryKind::Choice, {{u("om"), u("Openbaar Ministerie")}}},
            {"cost", u("Kosten"), ui::EntryKind::Money},
            {"reach", u("Bereik"), ui::EntryKind::Count}};
}

struct Grid {
    ui::LineTable table{lineColumns(), u("Regels"), u("Regel toevoegen")};
    ui::LineModel& model = table.model();
    QTableView& view = *table.view();

    Grid() { showPage(table); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view, key, modifiers);
    }
};

}  // namespace

TEST_CASE("The lines of a grid are a sound model through every change") {
    ui::LineModel model(lineColumns());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model.insertLine(0);
    model.setData(model.index(0, 0), u("Een"), Qt::EditRole);
    model.paste(model.index(0, 0), {{u("Een"), u("OM"), u("250.000"), u("12")}, {u("Twee")}});
    CHECK(model.moveLine(0, 1));
    CHECK_FALSE(model.moveLine(1, 1));
    model.removeLines(0, 1);
    model.undo();
    model.redo();
    model.setRemarks({{{0, 2}, {u("Vreemd"), domain::Severity::Asks}}});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.lines()[0] == QStringList({u("Een"), u("om"), u("250.000,00"), u("12")}));
    CHECK(model.index(0, 1).data().toString() == u("Openbaar Ministerie"));
    CHECK(model.index(0, 2).data(Qt::ToolTipRole).toString() == u("Vreemd"));
}

TEST_CASE("An amount in a grid is never cut, and a long text takes more lines") {
    Grid grid;
    const QString text =
        u("Schets van de lokale opgave, waar mogelijk met een analyse van risicofactoren en "
          "beschermende factoren in vijf domeinen");
    grid.model.setLines({{text, u("om"), u("1.238.008,50"), u("12")}, {{}, {}, {}, {}}});
    const QFontMetrics metrics = grid.view.fontMetrics();
    for (const int width : {300, 600}) {
        grid.table.resize(width, 300);
        QCoreApplication::processEvents();
        CHECK(grid.view.columnWidth(2) > metrics.horizontalAdvance(u("1.238.008,50")));
    }
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, grid.view.columnWidth(0) - 24, 0), Qt::TextWordWrap, text);
    CHECK(grid.view.rowHeight(0) >= std::min(needed.height(), 5 * metrics.lineSpacing()));
    CHECK(grid.view.rowHeight(0) > grid.view.rowHeight(1));
    // Where there is room for all of it, all of it is on one line.
    grid.table.resize(1400, 300);
    QCoreApplication::processEvents();
    CHECK(grid.view.rowHeight(0) == grid.view.rowHeight(1));
    CHECK(grid.view.horizontalHeader()->length() == grid.view.viewport()->width());
}

TEST_CASE("Each change of a grid can be taken back, and what is typed into a cell in one go") {
    ui::LineModel model(lineColumns());
    model.insertLine(0);
    for (const char* text : {"b", "bu", "buu", "buurt"}) {
        model.type(model.index(0, 0), u(text));
    }
    model.setData(model.index(0, 0), u("buurt"), Qt::EditRole);
    model.undo();
    CHECK(model.lines()[0][0].isEmpty());
    model.redo();
    CHECK(model.lines()[0][0] == u("buurt"));
    model.undo();
    model.undo();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Cells are pasted from a spreadsheet, and what is no value is kept as it is") {
    Grid grid;
    QApplication::clipboard()->setText(
        u("Buurtsport\topenbaar ministerie\t€ 12.500,00\t1.250\n"
          "\"Twee \"\"woorden\"\"\"\tonbekend\t12a\t-3\tte veel\n"));
    grid.view.setFocus();
    grid.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(grid.model.rowCount() == 2);
    CHECK(grid.model.lines()[0] ==
          QStringList({u("Buurtsport"), u("om"), u("12.500,00"), u("1.250")}));
    CHECK(grid.model.lines()[1] ==
          QStringList({u("Twee \"woorden\""), u("onbekend"), u("12a"), u("-3")}));
    grid.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(grid.model.rowCount() == 0);
}

TEST_CASE("Lines are added, filled, moved and removed by keyboard") {
    Grid grid;
    grid.view.setFocus();
    grid.press(Qt::Key_Return, Qt::ControlModifier);
    typeHere(u("Een"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(grid.model.lines()[0][0] == u("Een"));
    grid.table.goToCell(0, 2);
    typeHere(u("1250"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(grid.model.lines()[0][2] == u("1.250,00"));
    grid.table.goToCell(0, 0);
    grid.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(grid.model.rowCount() == 2);
    grid.table.goToCell(0, 0);
    grid.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(grid.model.lines()[1][0] == u("Een"));
    grid.table.goToCell(0, 0);
    grid.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(grid.model.rowCount() == 1);
    CHECK(grid.model.lines()[0][0] == u("Een"));
}

TEST_CASE("What is typed in a cell is there before the cell is left, and Escape takes it back") {
    Grid grid;
    grid.model.setLines({{u("Een"), {}, u("100,00"), {}}});
    grid.table.goToCell(0, 2);
    typeHere(u("25"));
    CHECK(grid.model.lines()[0][2] == u("25"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(grid.model.lines()[0][2] == u("100,00"));
}

TEST_CASE("The form below a grid shows and changes the line where the reader is") {
    QWidget window;
    auto* table = new ui::LineTable(lineColumns(), u("Regels"), u("Toevoegen"), &window);
    auto* details = new ui::LineDetails(table, &window);
    showPage(window);
    CHECK_FALSE(details->isVisible());
    table->model().setLines({{u("Een"), {}, {}, {}}, {u("Twee"), {}, u("5,00"), {}}});
    table->goToCell(1, 0);
    auto& cost = child<ui::MoneyEdit>(*details, "line/cost");
    CHECK(cost.text() == u("5,00"));
    type(cost, u("250.000"));
    CHECK(table->model().lines()[1][2] == u("250.000"));
    QTest::keyClick(&cost, Qt::Key_Return);
    CHECK(table->model().lines()[1][2] == u("250.000,00"));
    CHECK(table->model().lines()[0][2].isEmpty());
}

TEST_CASE("Cells of a spreadsheet are read and written as spreadsheets do") {
    struct Sample {
        const char* text;
        std::vector<QStringList> rows;
    };
    const std::vector<Sample> samples = {
        {"", {}},
        {"a\tb\r\nc\td\r\n", {{u("a"), u("b")}, {u("c"), u("d")}}},
        {"a", {{u("a")}}},
        {"\t\n", {{QString(), QString()}}},
        {"\"twee\nregels\"\tb\n", {{u("twee\nregels"), u("b")}}},
        {"5\" pijp\tb", {{u("5\" pijp"), u("b")}}},
    };
    for (const Sample& sample : samples) {
        INFO(sample.text);
        CHECK(ui::readTsv(u(sample.text)) == sample.rows);
        CHECK(ui::readTsv(ui::writeTsv(sample.rows)) == sample.rows);
    }
}
