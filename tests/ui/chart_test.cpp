// SPDX-License-Identifier: EUPL-1.2
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

#include "ui/pages/overview/overview_page.h"
#include "ui/shell/settings.h"
#include "ui/shell/view_choices.h"
#include "ui/support.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"
#include "work/provinces.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct ChartCase {
    Office office{Office::Filled::WithExample};
    ui::PassingSettings settings;
    std::vector<ui::Address> jumps;
    std::unique_ptr<ui::OverviewPage> page;

    ChartCase() {
        office.clock.moment = domain::Timestamp::fromIso("2026-11-24T09:30:00Z").value();
        page = std::make_unique<ui::OverviewPage>(*office.desk, settings);
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page->open({});
        showPage(*page);
    }
    [[nodiscard]] ui::ChartView& chart(const char* name) const {
        return child<ui::ChartView>(*page, name);
    }
    void choose(const char* box, int index) const {
        auto& combo = child<QComboBox>(*page, box);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    [[nodiscard]] QString spokenValue(ui::ChartView& chart) const {
        return QAccessible::queryAccessibleInterface(&chart)->text(QAccessible::Value);
    }
};

}  // namespace

TEST_CASE("every chart of the overview has its table and its two copies, with names") {
    const ChartCase it;
    for (const char* name : {"spending", "burnDown", "provinces"}) {
        CAPTURE(name);
        const std::string prefix(name);
        auto& chart = it.chart((prefix + "Chart").c_str());
        auto& table = child<ui::ListTable>(*it.page, (prefix + "Table").c_str());
        CHECK(table.model()->rowCount() > 0);
        CHECK_FALSE(table.isVisible());
        child<ui::Segments>(*it.page, (prefix + "Form").c_str()).choose(1);
        CHECK(table.isVisible());
        CHECK_FALSE(chart.isVisible());

        auto& picture = child<QPushButton>(*it.page, (prefix + "Picture").c_str());
        CHECK(picture.accessibleName().contains(chart.name()));
        press(picture);
        CHECK(QGuiApplication::clipboard()->image().width() > 1000);
        press(child<QPushButton>(*it.page, (prefix + "Data").c_str()));
        const QString data = QGuiApplication::clipboard()->text();
        CHECK(data.count(u'\n') >= table.model()->rowCount());
        CHECK(chart.actions().size() == 2);
    }
}

TEST_CASE("the picture of a chart is on white paper, whatever the window shows") {
    const ChartCase it;
    const QImage picture = it.chart("spendingChart").picture(480, 3);
    CHECK(picture.pixelColor(0, 0) == QColor(Qt::white));
}

TEST_CASE("a screen reader is told the value of the bar where one is") {
    const ChartCase it;
    auto& chart = it.chart("provincesChart");
    chart.setFocus(Qt::TabFocusReason);
    CHECK(QAccessible::queryAccessibleInterface(&chart)->role() == QAccessible::Chart);
    const QString first = it.spokenValue(chart);
    CHECK_FALSE(first.isEmpty());
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(it.spokenValue(chart) != first);
    CHECK(chart.accessibleName().contains(it.spokenValue(chart)));
}

TEST_CASE("spending is shown over one year of either calendar, and the years add up") {
    const ChartCase it;
    auto& years = child<QComboBox>(*it.page, "spendingYears");
    const auto* model = child<ui::ListTable>(*it.page, "spendingTable").list();
    const int totals = model->rowCount() - 1;
    const auto spent = [&] { return std::stoll(model->valueAt(totals, 3)); };
    const std::int64_t all = spent();
    std::int64_t programme = 0;
    std::int64_t calendar = 0;
    for (int i = 1; i < years.count(); ++i) {
        it.choose("spendingYears", i);
        (years.itemText(i).startsWith(QStringLiteral("kalenderjaar")) ? calendar : programme) +=
            spent();
    }
    CHECK(programme == all);
    CHECK(calendar == all);
}

TEST_CASE("the bars stand in the order that was chosen, and Enter opens the one where one is") {
    ChartCase it;
    it.choose("spendingOrder", 3);
    auto lines = work::municipalityLines(*it.office.store);
    const auto most =
        std::max_element(lines.begin(), lines.end(), [](const auto& left, const auto& right) {
            return left.figures.total.spent < right.figures.total.spent;
        });
    auto& chart = it.chart("spendingChart");
    chart.setFocus(Qt::TabFocusReason);
    CHECK(chart.currentWords().startsWith(ui::words::text(most->municipality.name)));
    QTest::keyClick(&chart, Qt::Key_Return);
    CHECK(it.jumps == std::vector<ui::Address>{{ui::Place::Dossier, most->municipality.id.value}});
}

TEST_CASE("a day of the burn-down opens the figures of that day, its end what can still be done") {
    ChartCase it;
    auto& chart = it.chart("burnDownChart");
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(it.jumps.size() == 2);
    CHECK(it.jumps[0].part.startsWith(QStringLiteral("asOf/20")));
    CHECK(it.jumps[1].part == QStringLiteral("settlement"));
}

TEST_CASE("a province opens its municipalities, and says how many of them are late") {
    ChartCase it;
    const auto provinces =
        work::provinceLines(work::municipalityLines(*it.office.store),
                            work::lateReports(*it.office.store, it.office.desk->today()));
    domain::Money spent;
    int late = 0;
    for (const work::ProvinceLine& one : provinces) {
        spent += one.amounts.spent;
        late += one.late;
    }
    CHECK(spent == work::nationalFigures(*it.office.store).total.spent);
    CHECK(late > 0);
    auto& chart = it.chart("provincesChart");
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(chart.currentWords().startsWith(QStringLiteral("Limburg: ")));
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(it.jumps.size() == 1);
    CHECK(it.jumps[0].place == ui::Place::Municipalities);
    CHECK(ui::choicesIn(it.jumps[0].part) ==
          ui::ViewChoices{{QStringLiteral("province"), QStringLiteral("Limburg")}});
}
