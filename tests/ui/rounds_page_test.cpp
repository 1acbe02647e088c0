// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include "ui/pages/rounds/rounds_page.h"
#include "ui/support.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/segments.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using ui::words::ReportState;

namespace {

struct Rounds {
    Rounds() {
        office.clock.moment = domain::Timestamp::fromIso("2026-10-05T09:30:00Z").value();
        QObject::connect(&page, &ui::Page::goTo, &page,
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page.open({ui::Place::Rounds, 0});
        showPage(page);
    }

    Office office{Office::Filled::WithExample};
    ui::RoundsPage page{*office.desk};
    QTableView& grid = child<QTableView>(page, "rounds");
    std::vector<ui::Address> jumps;

    [[nodiscard]] domain::Round round(int year) const {
        return office.store->rounds().ofYear(year).value();
    }
    /// The filter button of a state; its text is "12 goedgekeurd".
    [[nodiscard]] QPushButton& filter(int index) {
        return child<QPushButton>(page, ("filter/" + std::to_string(index)).c_str());
    }
};

}  // namespace

TEST_CASE("The grid of rounds is a sound model, filtered and searched") {
    Office office(Office::Filled::WithExample);
    ui::RoundModel model(domain::Language::Dutch);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model.show(work::roundGrid(*office.store, domain::Date::known(2026, 10, 5)),
               domain::Date::known(2026, 10, 5));
    CHECK(model.rowCount() == 20);
    CHECK(model.columnCount() == 5);
    const domain::RoundId round = office.store->rounds().ofYear(2025)->id;
    int all = 0;
    for (const auto& [state, count] : model.counts(round)) {
        model.filter(round, state);
        CHECK(model.rowCount() == count);
        all += count;
    }
    CHECK(all == 20);
    model.filter(round, {});
    model.search(u("gou"));
    CHECK(model.rowCount() == 1);
    CHECK(model.index(0, 2).data(Qt::AccessibleTextRole).toString().startsWith(u("Gouda, 2025")));
}

TEST_CASE("The rounds open at the last one that is over, and arrows and Enter open a report") {
    Rounds it;
    CHECK(child<ui::Segments>(it.page, "round").chosen() == 1);
    CHECK(it.grid.hasFocus());
    CHECK(it.grid.currentIndex().column() == 2);
    QTest::keyClick(&it.grid, Qt::Key_Down);
    QTest::keyClick(&it.grid, Qt::Key_Left);
    QTest::keyClick(&it.grid, Qt::Key_Return);
    REQUIRE(it.jumps.size() == 1);
    const domain::ReportId expected = it.office.reportOf("Bergen op Zoom", 2024);
    CHECK(it.jumps[0] == ui::Address{ui::Place::Report, expected.value});
}

TEST_CASE("A missing report is late, by sign and word") {
    Rounds it;
    auto& late = it.filter(2);
    CHECK(late.text() == u("1 te laat"));
    press(late);
    REQUIRE(it.grid.model()->rowCount() == 1);
    CHECK(it.grid.model()->index(0, 0).data().toString() == u("Haarlem"));
    CHECK(it.grid.model()->index(0, 2).data().toString() == u("te laat"));
    press(late);
    CHECK(it.grid.model()->rowCount() == 20);
}

TEST_CASE("Period and due date of a round are changed, and what is no day is refused") {
    Rounds it;
    auto& due = child<ui::DateEdit>(it.page, "round/due");
    auto& change = child<QPushButton>(it.page, "changeRound");
    CHECK_FALSE(change.isEnabled());
    SECTION("a day") {
        type(due, u("1-9-26"));
        press(change);
        CHECK(it.round(2025).due == domain::Date::known(2026, 9, 1));
        CHECK_FALSE(change.isEnabled());
    }
    SECTION("no day") {
        type(due, u("31-2-26"));
        press(change);
        CHECK(due.text() == u("31-2-26"));
        CHECK(due.accessibleDescription().contains(u("31-2-26")));
        CHECK(it.round(2025).due == domain::Date::known(2026, 7, 15));
    }
    SECTION("a day before the period has ended") {
        type(due, u("30-12-25"));
        press(change);
        CHECK(due.accessibleDescription().contains(u("31 december 2025")));
        CHECK(it.round(2025).due == domain::Date::known(2026, 7, 15));
    }
    SECTION("a period that ends before it begins") {
        auto& last = child<ui::DateEdit>(it.page, "round/last");
        type(last, u("1-1-24"));
        press(change);
        CHECK_FALSE(last.accessibleDescription().isEmpty());
        CHECK(it.round(2025).period.last() == domain::Date::known(2025, 12, 31));
    }
}

TEST_CASE("the terms of a round give way to the grid, so that no column is cut") {
    Rounds it;
    for (const int width : {1200, 900, 800, 740}) {
        it.page.resize(width, 700);
        QCoreApplication::processEvents();
        CAPTURE(width);
        CHECK(it.grid.horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("what cannot be pressed says why: a round in which nothing was changed") {
    Rounds it;
    const auto& change = child<QPushButton>(it.page, "changeRound");
    REQUIRE_FALSE(change.isEnabled());
    CHECK(change.toolTip() == u("Er is niets gewijzigd in deze ronde."));
    CHECK(change.accessibleDescription() == change.toolTip());
    type(child<ui::DateEdit>(it.page, "round/due"), u("1-9-2026"));
    CHECK(change.isEnabled());
    CHECK(change.accessibleDescription().isEmpty());
}
