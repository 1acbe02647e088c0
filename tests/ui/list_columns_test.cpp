// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_columns.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include "ui/shell/list_memory.h"
#include "ui/shell/settings.h"
#include "ui/support.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/list_table.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct ListedTown {
    QString name;
    QString province;
    std::int64_t people = 0;
};

std::vector<ui::Column<ListedTown>> townColumns() {
    return {{QStringLiteral("Name"), [](const ListedTown& town) { return town.name; }},
            {QStringLiteral("Province"), [](const ListedTown& town) { return town.province; }},
            {QStringLiteral("People"),
             [](const ListedTown& town) { return QString::number(town.people); },
             [](const ListedTown& town) { return town.people; }}};
}

/// A page with one list, as the window shows it.
struct TownPage {
    QWidget page;
    ui::ColumnModel<ListedTown>* model = new ui::ColumnModel<ListedTown>(townColumns(), {}, &page);
    ui::ListTable* table = new ui::ListTable(model, QStringLiteral("Towns"), &page);
    ui::ListMemory memory;

    explicit TownPage(ui::Settings& settings) : memory(settings, domain::Language::Dutch) {
        page.setObjectName(QStringLiteral("page.towns"));
        table->setObjectName(QStringLiteral("towns"));
        table->sortInitially(0, Qt::AscendingOrder);
        table->resize(600, 300);
        memory.follow(page);
        model->setRows({{QStringLiteral("Gouda"), QStringLiteral("Zuid-Holland"), 75},
                        {QStringLiteral("Delft"), QStringLiteral("Zuid-Holland"), 106},
                        {QStringLiteral("Almelo"), QStringLiteral("Overijssel"), 74}});
        table->fitColumns();
        showPage(page);
    }
    [[nodiscard]] QString first() const { return model->index(0, 0).data().toString(); }
    [[nodiscard]] QHeaderView& header() const { return *table->horizontalHeader(); }
    /// The menu of the list, opened by the key for it.
    [[nodiscard]] QMenu& menu() const {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table->viewport(), &event);
        auto* open = table->findChild<QMenu*>(QStringLiteral("listMenu"));
        REQUIRE(open != nullptr);
        return *open;
    }
};

}  // namespace

TEST_CASE("columns that were left out, moved, widened and sorted by are so at the next start") {
    ui::PassingSettings settings;
    {
        const TownPage before(settings);
        before.table->columns()->show(1, false);
        before.table->columns()->move(2, -1);
        before.header().resizeSection(2, 177);
        before.table->columns()->turnSort(2);
        before.table->columns()->turnSort(2);
        CHECK(before.first() == QStringLiteral("Delft"));
    }
    const TownPage after(settings);
    CHECK(after.table->isColumnHidden(1));
    CHECK(after.table->columns()->shown() == std::vector<int>{2, 0});
    CHECK(after.table->columnWidth(2) == 177);
    CHECK(after.first() == QStringLiteral("Delft"));
    CHECK(after.header().sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("one way leads back to the columns as they come") {
    ui::PassingSettings settings;
    const TownPage it(settings);
    it.table->columns()->show(2, false);
    it.table->columns()->move(1, -1);
    it.table->columns()->turnSort(1);
    it.table->setCurrentIndex(it.model->index(0, 0));
    it.menu().findChild<QAction*>(QStringLiteral("usualColumns"))->trigger();
    CHECK(it.table->columns()->shown() == std::vector<int>{0, 1, 2});
    CHECK(it.first() == QStringLiteral("Almelo"));
    CHECK(it.header().sortIndicatorSection() == 0);
    CHECK_FALSE(settings.value(QStringLiteral("lists/page.towns/towns/nl")).isValid());
}

TEST_CASE("the keyboard moves, widens and sorts by the column where it is") {
    ui::PassingSettings settings;
    const TownPage it(settings);
    it.table->setFocus();
    it.table->setCurrentIndex(it.model->index(0, 2));
    const int width = it.table->columnWidth(2);
    const auto keys = Qt::AltModifier | Qt::ShiftModifier;
    QTest::keyClick(it.table, Qt::Key_Left, keys);
    CHECK(it.table->columns()->shown() == std::vector<int>{0, 2, 1});
    QTest::keyClick(it.table, Qt::Key_Up, keys);
    CHECK(it.table->columnWidth(2) > width);
    QTest::keyClick(it.table, Qt::Key_S, keys);
    CHECK(it.first() == QStringLiteral("Almelo"));
    QTest::keyClick(it.table, Qt::Key_S, keys);
    CHECK(it.first() == QStringLiteral("Delft"));
}

TEST_CASE("the menu of the list chooses columns with the keyboard, all but the one with the name") {
    ui::PassingSettings settings;
    const TownPage it(settings);
    it.table->setCurrentIndex(it.model->index(0, 0));
    auto* ticks = it.menu().findChild<QMenu*>(QStringLiteral("columns"));
    REQUIRE(ticks != nullptr);
    REQUIRE(ticks->actions().size() == 3);
    CHECK_FALSE(ticks->actions()[0]->isEnabled());
    ticks->actions()[1]->trigger();
    CHECK(it.table->isColumnHidden(1));
    ticks->actions()[1]->trigger();
    CHECK_FALSE(it.table->isColumnHidden(1));
}

TEST_CASE("what is copied or taken elsewhere has the columns that are shown, in their order") {
    ui::PassingSettings settings;
    const TownPage it(settings);
    it.table->columns()->show(1, false);
    it.table->columns()->move(2, -1);
    it.table->setFocus();
    it.table->clearSelection();
    QTest::keyClick(it.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("People\tName\n")));
    const auto sheet = ui::sheetOf(*it.table, QStringLiteral("towns"), QStringLiteral("Towns"));
    REQUIRE(sheet.columns.size() == 2);
    CHECK(sheet.columns[0].title == "People");
    CHECK(sheet.rows[0] == std::vector<std::string>{"74", "Almelo"});
}

TEST_CASE("what was remembered of a column that is not there does no harm") {
    ui::PassingSettings settings;
    ui::ColumnLook look;
    look.order = {QStringLiteral("Gone"), QStringLiteral("People"), QStringLiteral("Name")};
    look.hidden = {QStringLiteral("Gone")};
    look.sortedBy = QStringLiteral("Gone");
    settings.setValue(QStringLiteral("lists/page.towns/towns/nl"), look.toVariant());
    const TownPage it(settings);
    CHECK(it.table->columns()->shown() == std::vector<int>{2, 0, 1});
    CHECK(it.first() == QStringLiteral("Almelo"));
}

TEST_CASE("rows that are added stand where the search and the sorting want them") {
    ui::PassingSettings settings;
    const TownPage it(settings);
    it.model->setSearch(QStringLiteral("holland"));
    it.model->addRows({{QStringLiteral("Breda"), QStringLiteral("Noord-Brabant"), 188},
                       {QStringLiteral("Capelle"), QStringLiteral("Zuid-Holland"), 67}});
    CHECK(it.model->rowCount() == 3);
    CHECK(it.first() == QStringLiteral("Capelle"));
    it.model->setSearch({});
    CHECK(it.model->rowCount() == 5);
}

TEST_CASE("where there is no room for all columns the lesser ones give way, and none is cut") {
    QWidget page;
    std::vector<ui::Column<ListedTown>> all = townColumns();
    all[1].givesWay = true;
    all.push_back(all[2]);
    all.back().title = QStringLiteral("Households");
    auto* model = new ui::ColumnModel<ListedTown>(all, {}, &page);
    auto* table = new ui::ListTable(model, QStringLiteral("Towns"), &page);
    model->setRows({{QStringLiteral("Gouda"), QStringLiteral("Zuid-Holland"), 75'000'000}});
    table->resize(700, 200);
    table->fitColumns();
    showPage(page);
    auto& more = child<QPushButton>(page, "leftOut");
    const auto whole = [&] {
        int width = 0;
        for (int column = 0; column < model->columnCount(); ++column) {
            width += table->columnWidth(column);
        }
        return width;
    };
    CHECK(table->columns()->leftOut().empty());
    CHECK_FALSE(more.isVisible());

    for (int width = 690; width > 200 && table->columns()->leftOut().empty(); width -= 10) {
        table->resize(width, 200);
        QCoreApplication::processEvents();
    }
    CHECK(table->columns()->leftOut() == std::vector<int>{1});
    CHECK(table->isColumnHidden(1));
    CHECK(whole() <= table->viewport()->width());
    CHECK(more.isVisible());
    CHECK(more.accessibleName().contains(QStringLiteral("Province")));
    // It is wanted all the same: it is copied, and ticked among the columns.
    CHECK(table->columns()->shown() == std::vector<int>{0, 1, 2, 3});

    QTest::keyClick(&more, Qt::Key_Space);
    auto* menu = table->findChild<QMenu*>(QStringLiteral("leftOutMenu"));
    REQUIRE(menu != nullptr);
    menu->actions().last()->trigger();
    CHECK_FALSE(table->isColumnHidden(1));
    CHECK(whole() <= table->viewport()->width());
    CHECK(table->isColumnHidden(3));

    table->resize(900, 200);
    QCoreApplication::processEvents();
    CHECK(table->columns()->leftOut().empty());
    CHECK_FALSE(more.isVisible());
}
