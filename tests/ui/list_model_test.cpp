// SPDX-License-Identifier: EUPL-1.2
#include <QtGui/QHelpEvent>
#include <QtGui/QTextDocument>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>
#include <catch2/catch.hpp>

#include "ui/shell/design.h"
#include "ui/support.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/search_field.h"

using namespace kamerklaar;

namespace {

struct Town {
    QString name;
    std::int64_t people = 0;
    std::int64_t id = 0;
};

ui::ColumnModel<Town>* townModel(QObject* parent) {
    return new ui::ColumnModel<Town>(
        {{QStringLiteral("Name"), [](const Town& town) { return town.name; }},
         {QStringLiteral("People"), [](const Town& town) { return QString::number(town.people); },
          [](const Town& town) { return town.people; }}},
        [](const Town& town) {
            return ui::Address{ui::Place::Dossier, town.id};
        },
        parent);
}

QStringList namesIn(const ui::ListModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

const std::vector<Town> towns{{QStringLiteral("Súdwest-Fryslân"), 90, 1},
                              {QStringLiteral("Almelo"), 1000, 2},
                              {QStringLiteral("Gouda"), 200, 3}};

}  // namespace

TEST_CASE("a list sorts numbers as numbers and words as words, and keeps its totals last") {
    QObject owner;
    auto* model = townModel(&owner);
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model->setRows(towns, Town{QStringLiteral("Totaal"), 1290, 0});
    model->sort(1, Qt::AscendingOrder);
    CHECK(namesIn(*model) == QStringList{QStringLiteral("Súdwest-Fryslân"), QStringLiteral("Gouda"),
                                         QStringLiteral("Almelo"), QStringLiteral("Totaal")});
    model->sort(0, Qt::DescendingOrder);
    CHECK(namesIn(*model) == QStringList{QStringLiteral("Súdwest-Fryslân"), QStringLiteral("Gouda"),
                                         QStringLiteral("Almelo"), QStringLiteral("Totaal")});
    model->sort(0, Qt::AscendingOrder);
    CHECK(namesIn(*model).constFirst() == QStringLiteral("Almelo"));
    CHECK_FALSE(model->addressAt(3).has_value());
    SECTION("and without what stands before the first letter") {
        model->setRows({{QStringLiteral("Tilburg"), 1, 1},
                        {QStringLiteral("'s-Gravenhage"), 1, 2},
                        {QStringLiteral("Schiedam"), 1, 3}});
        CHECK(namesIn(*model) == QStringList{QStringLiteral("Schiedam"),
                                             QStringLiteral("'s-Gravenhage"),
                                             QStringLiteral("Tilburg")});
    }
}

TEST_CASE("a search finds words without their accents and capitals") {
    QObject owner;
    auto* model = townModel(&owner);
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model->setRows(towns);
    model->setSearch(QStringLiteral("FRYSLAN sud"));
    CHECK(namesIn(*model) == QStringList{QStringLiteral("Súdwest-Fryslân")});
    CHECK(model->addressAt(0) == ui::Address{ui::Place::Dossier, 1});
    model->setSearch(QStringLiteral("nowhere"));
    CHECK(model->rowCount() == 0);
    model->setSearch({});
    CHECK(model->rowCount() == 3);
}

TEST_CASE("a current row stays the current row when the list is sorted or read again") {
    QWidget window;
    auto* model = townModel(&window);
    ui::ListTable table(model, QStringLiteral("Towns"), &window);
    model->setRows(towns);
    table.setCurrentIndex(model->index(2, 0));
    model->sort(0, Qt::AscendingOrder);
    CHECK(table.currentIndex().data().toString() == QStringLiteral("Gouda"));
    model->setRows({towns[2], towns[0]});
    CHECK(table.currentIndex().data().toString() == QStringLiteral("Gouda"));
}

TEST_CASE("Enter and a click on the name jump to what a row is about") {
    QWidget window;
    auto* model = townModel(&window);
    auto* table = new ui::ListTable(model, QStringLiteral("Towns"), &window);
    model->setRows(towns);
    table->resize(400, 300);
    tests::showPage(window);
    std::vector<ui::Address> jumps;
    QObject::connect(table, &ui::ListTable::jumped, &window,
                     [&jumps](const ui::Address& address) { jumps.push_back(address); });
    table->setCurrentIndex(model->index(1, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(model->index(2, 0)).center());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(model->index(0, 1)).center());
    CHECK(jumps == std::vector<ui::Address>{{ui::Place::Dossier, 2}, {ui::Place::Dossier, 3}});
}

TEST_CASE("who comes into a list by Tab sees which row Enter opens") {
    QWidget window;
    auto* model = townModel(&window);
    auto* table = new ui::ListTable(model, QStringLiteral("Towns"), &window);
    model->setRows(towns);
    table->resize(400, 300);
    tests::showPage(window);
    const auto lineBelow = [&](int row) {
        const QRect cell = table->visualRect(model->index(row, 0));
        return table->viewport()->grab().toImage().pixelColor(cell.left() + 3, cell.bottom());
    };
    table->clearFocus();
    REQUIRE(lineBelow(0) != ui::colours().accent);
    table->setFocus(Qt::TabFocusReason);
    CHECK(table->currentIndex().row() == 0);
    CHECK_FALSE(table->selectionModel()->hasSelection());  // Ctrl+C still takes all
    CHECK(lineBelow(0) == ui::colours().accent);
    CHECK(lineBelow(1) != ui::colours().accent);
}

TEST_CASE("a figure that leads somewhere by itself is opened in its own cell") {
    QWidget window;
    using Number = ui::Column<int>;
    Number figure{QStringLiteral("Figure"), [](int row) { return QString::number(row); },
                  [](int row) { return std::int64_t{row}; }};
    figure.leadsTo = [](int row) { return ui::Address{ui::Place::Finance, row, {}}; };
    auto* model = new ui::ColumnModel<int>(
        {Number{QStringLiteral("Year"), [](int row) { return QString::number(row); }}, figure}, {},
        &window);
    auto* table = new ui::ListTable(model, QStringLiteral("Figures"), &window);
    model->setRows({1, 2}, 3);
    table->resize(400, 300);
    tests::showPage(window);
    std::vector<ui::Address> jumps;
    QObject::connect(table, &ui::ListTable::jumped, &window,
                     [&jumps](const ui::Address& address) { jumps.push_back(address); });
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Return);  // the year leads nowhere
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(model->index(2, 1)).center());
    CHECK(jumps ==
          std::vector<ui::Address>{{ui::Place::Finance, 1, {}}, {ui::Place::Finance, 3, {}}});
}

TEST_CASE("the arrow down leads from the search into the list") {
    QWidget window;
    auto* model = townModel(&window);
    auto* table = new ui::ListTable(model, QStringLiteral("Towns"), &window);
    auto* search = new ui::SearchField(QStringLiteral("Search"), model, table, &window);
    model->setRows(towns);
    tests::showPage(window);
    tests::type(*search, QStringLiteral("gou"));
    CHECK(model->rowCount() == 1);
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(table->hasFocus());
    CHECK(table->currentIndex().row() == 0);
}

TEST_CASE("what is cut off is told as it was written, signs of markup included") {
    const QString name = QStringLiteral("<b>Gouda</b> &amp; de omliggende gemeenten");
    QObject owner;
    auto* model = townModel(&owner);
    model->setRows({{name, 200, 3}});
    ui::ListTable table(model, QStringLiteral("Towns"));
    tests::showPage(table);
    table.setColumnWidth(0, 40);
    const QPoint at = table.visualRect(model->index(0, 0)).center();
    QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(table.viewport(), &help);
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    CHECK(Qt::mightBeRichText(QToolTip::text()));
    CHECK(shown.toPlainText() == name);
    QToolTip::hideText();
}

TEST_CASE("a hundred thousand rows sort and filter") {
    QObject owner;
    auto* model = townModel(&owner);
    std::vector<Town> many;
    for (int i = 0; i < 100'000; ++i) {
        many.push_back({QStringLiteral("Town %1").arg((i * 7919) % 100'000), i % 977, i});
    }
    model->setRows(std::move(many));
    model->sort(0, Qt::AscendingOrder);
    CHECK(model->index(0, 0).data().toString() == QStringLiteral("Town 0"));
    CHECK(model->index(2, 0).data().toString() == QStringLiteral("Town 2"));
    model->sort(1, Qt::DescendingOrder);
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("976"));
    model->setSearch(QStringLiteral("99999"));
    CHECK(model->rowCount() == 1);
}
