// SPDX-License-Identifier: EUPL-1.2
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

#include "ui/pages/overview/overview_page.h"
#include "ui/shell/settings.h"
#include "ui/support.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"
#include "work/bound_figures.h"
#include "work/deadlines.h"
#include "work/lists.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct OverviewPageCase {
    Office office{Office::Filled::WithExample};
    ui::PassingSettings settings;
    std::vector<ui::Address> jumps;
    std::unique_ptr<ui::OverviewPage> page;

    OverviewPageCase() {
        office.clock.moment = domain::Timestamp::fromIso("2026-11-24T09:30:00Z").value();
        page = std::make_unique<ui::OverviewPage>(*office.desk, settings);
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page->open({});
        showPage(*page);
    }
    [[nodiscard]] QStringList lastRow(const char* table) const {
        const auto* model = child<ui::ListTable>(*page, table).model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            cells.append(model->index(model->rowCount() - 1, column).data().toString());
        }
        return cells;
    }
};

}  // namespace

TEST_CASE("both calendars add up to the same totals, and the page says which one it shows") {
    OverviewPageCase it;
    const QStringList programme = it.lastRow("years");
    const int programmeYears = child<ui::ListTable>(*it.page, "years").model()->rowCount();
    child<ui::Segments>(*it.page, "calendar").choose(1);
    CHECK(it.lastRow("years") == programme);
    CHECK(child<ui::ListTable>(*it.page, "years").model()->rowCount() == programmeYears + 1);
    const domain::Figures figures = work::nationalFigures(*it.office.store);
    CHECK(programme.contains(ui::words::amount(figures.total.spent, domain::Language::Dutch)));
}

TEST_CASE("the headline figures are those of the file") {
    OverviewPageCase it;
    const domain::Figures figures = work::nationalFigures(*it.office.store);
    const auto cards = it.page->findChildren<ui::FigureCard*>();
    QStringList values;
    for (const ui::FigureCard* card : cards) {
        values.append(card->value());
    }
    const auto shown = [](domain::Money amount) {
        return ui::words::moneyShort(amount, domain::Language::Dutch);
    };
    CHECK(values == QStringList{shown(figures.total.ceiling), shown(figures.total.awardedGross),
                                shown(figures.total.vatFund), shown(figures.total.paid),
                                shown(figures.total.spent), shown(figures.total.remaining())});
}

TEST_CASE("every headline figure opens what it is made of, by mouse and by keyboard") {
    OverviewPageCase it;
    const auto cards = it.page->findChildren<ui::FigureCard*>();
    REQUIRE(cards.size() == 6);
    for (ui::FigureCard* card : cards) {
        CAPTURE(card->accessibleName().toStdString());
        CHECK(card->accessibleName().contains(card->value()));
        CHECK(card->focusPolicy() == Qt::StrongFocus);
        CHECK(QAccessible::queryAccessibleInterface(card)->role() == QAccessible::Button);
        it.jumps.clear();
        card->setFocus(Qt::TabFocusReason);
        QTest::keyClick(card, Qt::Key_Space);
        QTest::keyClick(card, Qt::Key_Return);
        QTest::mouseClick(card, Qt::LeftButton);
        REQUIRE(it.jumps.size() == 3);
        CHECK(it.jumps[0] == it.jumps[1]);
        CHECK(it.jumps[0] == it.jumps[2]);
        CHECK(it.jumps[0].place == ui::Place::Parliament);
    }
    // Each leads to a figure of the report, which says the same.
    const auto data = work::kamerReportData(*it.office.store, static_cast<int>(it.jumps[0].item));
    REQUIRE(data.has_value());
    const work::BoundFigures figures(*data);
    for (ui::FigureCard* card : cards) {
        it.jumps.clear();
        card->click();
        CHECK(figures.find(it.jumps[0].part.section(u'/', 2).toStdString()) != nullptr);
    }
}

TEST_CASE("the figures of each year open what they are made of") {
    OverviewPageCase it;
    auto& years = child<ui::ListTable>(*it.page, "years");
    const int spent = years.list()->columnOf(QStringLiteral("Besteed"));
    years.setCurrentIndex(years.model()->index(1, spent));
    QTest::keyClick(&years, Qt::Key_Return);
    child<ui::Segments>(*it.page, "calendar").choose(1);
    years.setCurrentIndex(years.model()->index(1, spent));
    QTest::keyClick(&years, Qt::Key_Return);
    years.setCurrentIndex(years.model()->index(years.model()->rowCount() - 1, spent));
    QTest::keyClick(&years, Qt::Key_Return);
    REQUIRE(it.jumps.size() == 3);
    const auto data = work::kamerReportData(*it.office.store, static_cast<int>(it.jumps[0].item));
    const work::BoundFigures figures(*data);
    CHECK(figures.find("besteed.programmajaar.2025-2026") != nullptr);
    CHECK(it.jumps[0].part == QStringLiteral("write/figure/besteed.programmajaar.2025-2026"));
    CHECK(it.jumps[1].part == QStringLiteral("write/figure/besteed.kalenderjaar.2025"));
    CHECK(it.jumps[2].part == QStringLiteral("write/figure/besteed"));
}

TEST_CASE("before there is a report to parliament a figure opens the list that it adds up") {
    Office office;
    office.clock.moment = domain::Timestamp::fromIso("2024-11-24T09:30:00Z").value();
    ui::PassingSettings settings;
    ui::OverviewPage page(*office.desk, settings);
    std::vector<ui::Address> jumps;
    QObject::connect(&page, &ui::Page::goTo, &page,
                     [&jumps](const ui::Address& address) { jumps.push_back(address); });
    showPage(page);
    page.findChildren<ui::FigureCard*>().front()->click();
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0] == ui::Address{ui::Place::Municipalities, 0, {}});
}

TEST_CASE("the arrows walk over the bars, each is read out, and Enter opens its dossier") {
    OverviewPageCase it;
    auto& chart = child<ui::ChartView>(*it.page, "spendingChart");
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Down);
    const auto lines = work::municipalityLines(*it.office.store);
    CHECK(chart.accessibleName().contains(ui::words::text(lines[1].municipality.name)));
    QTest::keyClick(&chart, Qt::Key_Return);
    CHECK(it.jumps ==
          std::vector<ui::Address>{{ui::Place::Dossier, lines[1].municipality.id.value}});
}

TEST_CASE("the table beside the chart holds the same, and its rows open dossiers") {
    OverviewPageCase it;
    child<ui::Segments>(*it.page, "spendingForm").choose(1);
    auto& table = child<ui::ListTable>(*it.page, "spendingTable");
    CHECK(table.isVisible());
    CHECK_FALSE(child<ui::ChartView>(*it.page, "spendingChart").isVisible());
    CHECK(table.model()->rowCount() == 21);
    table.setCurrentIndex(table.model()->index(2, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(it.jumps.size() == 1);
}

TEST_CASE("whatever is past its day stands on the overview, and leads to where it is done") {
    OverviewPageCase it;
    std::vector<work::DueItem> past = work::dueItems(*it.office.store, it.office.desk->today());
    std::erase_if(past, [&](const work::DueItem& item) {
        return item.daysLeft(it.office.desk->today()) >= 0;
    });
    auto* table = child<QWidget>(*it.page, "late").findChild<ui::ListTable*>();
    REQUIRE(table != nullptr);
    REQUIRE_FALSE(past.empty());
    CHECK(table->model()->rowCount() == static_cast<int>(past.size()));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(it.jumps.size() == 1);
    // Each stands in one list, not in both.
    const auto* due = child<QWidget>(*it.page, "due").findChild<ui::ListTable*>();
    CHECK(due->model()->rowCount() + table->model()->rowCount() <=
          static_cast<int>(work::dueItems(*it.office.store, it.office.desk->today()).size()));
    CHECK_FALSE(child<QWidget>(*it.page, "start").isVisible());
}

TEST_CASE("the burn-down shows what is left, and its table says the same with the forecast") {
    OverviewPageCase it;
    child<ui::Segments>(*it.page, "burnDownForm").choose(1);
    const auto* model = child<ui::ListTable>(*it.page, "burnDownTable").model();
    REQUIRE(model->rowCount() > 4);
    const domain::Figures figures = work::nationalFigures(*it.office.store);
    const domain::Language dutch = domain::Language::Dutch;
    CHECK(model->index(0, 2).data().toString() ==
          ui::words::amount(figures.total.awardedNet(), dutch));
    CHECK(model->index(model->rowCount() - 4, 2).data().toString() ==
          ui::words::amount(figures.total.remaining(), dutch));
    CHECK(child<ui::ChartView>(*it.page, "burnDownChart").isVisible() == false);
    press(child<QPushButton>(*it.page, "toRadar"));
    REQUIRE(it.jumps.size() == 1);
    CHECK(it.jumps[0] == ui::Address{ui::Place::Finance, 0, QStringLiteral("settlement")});
}

TEST_CASE("what others did since the last visit is shown, and is known after it") {
    OverviewPageCase it;
    const auto& card = child<QWidget>(*it.page, "recent");
    const auto* table = card.findChild<ui::ListTable*>();
    REQUIRE(table != nullptr);
    CHECK(table->model()->rowCount() == 0);
    const work::Context bas = it.office.colleague("Bas");
    it.page->leave();
    domain::Round round = it.office.store->rounds().all().back();
    round.due = round.due.plusDays(1);
    REQUIRE(work::changeRound(bas, round).has_value());
    ui::OverviewPage later(*it.office.desk, it.settings);
    later.open({});
    showPage(later);
    const auto* now = child<QWidget>(later, "recent").findChild<ui::ListTable*>();
    REQUIRE(now->model()->rowCount() == 1);
    CHECK(now->model()->index(0, 2).data().toString() == QStringLiteral("Bas"));
    ui::OverviewPage latest(*it.office.desk, it.settings);
    latest.open({});
    showPage(latest);
    CHECK(child<QWidget>(latest, "recent").findChild<ui::ListTable*>()->model()->rowCount() == 0);
}

TEST_CASE("Tab goes over the overview in the order in which things stand") {
    OverviewPageCase it;
    const auto order = [&](const std::vector<QWidget*>& wanted) {
        std::vector<QWidget*> met;
        QWidget* at = it.page.get();
        do {
            if (std::find(wanted.begin(), wanted.end(), at) != wanted.end()) {
                met.push_back(at);
            }
            at = at->nextInFocusChain();
        } while (at != it.page.get());
        return met;
    };
    const auto inOrder = [&](const std::vector<QWidget*>& wanted) {
        CHECK(order(wanted) == wanted);
    };
    inOrder({&child<QWidget>(*it.page, "spendingPicture"),
             &child<QWidget>(*it.page, "spendingData"), &child<QWidget>(*it.page, "spendingYears"),
             &child<QWidget>(*it.page, "spendingOrder"), &child<QWidget>(*it.page, "spendingChart"),
             &child<QWidget>(*it.page, "toRadar"), &child<QWidget>(*it.page, "burnDownPicture"),
             &child<QWidget>(*it.page, "burnDownChart"),
             &child<QWidget>(*it.page, "provincesPicture"),
             &child<QWidget>(*it.page, "provincesChart")});
    const auto tableIn = [&](const char* card) {
        return child<QWidget>(*it.page, card).findChild<ui::ListTable*>();
    };
    inOrder({tableIn("late"), &child<QWidget>(*it.page, "allDue"), tableIn("due"),
             tableIn("toAssess")});
}

TEST_CASE("what waits is read whole in a narrow window, over two lines where it has to") {
    OverviewPageCase it;
    it.page->resize(960, 800);
    QCoreApplication::processEvents();
    const auto* table = child<QWidget>(*it.page, "late").findChild<ui::ListTable*>();
    bool hasTwoLines = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 1);
        const QRect words =
            table->fontMetrics().boundingRect(QRect(0, 0, table->columnWidth(1) - 16, 1000),
                                              Qt::TextWordWrap, index.data().toString());
        CAPTURE(index.data().toString().toStdString());
        CHECK(table->rowHeight(row) >= words.height());
        hasTwoLines |= table->rowHeight(row) > table->rowHeight(0) ||
                       words.height() > table->fontMetrics().height() * 3 / 2;
    }
    CHECK(hasTwoLines);
}
