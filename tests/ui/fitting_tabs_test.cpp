// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/fitting_tabs.h"

#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

#include "ui/support.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct Tabs {
    QWidget window;
    ui::FittingTabs* tabs = new ui::FittingTabs(QStringLiteral("Parts"), &window);

    explicit Tabs(int width) {
        for (const char* title : {"Summary", "Application", "Award", "Payments", "Reports"}) {
            tabs->addTab(new QWidget(tabs), QLatin1String(title));
        }
        tabs->resize(width, 300);
        showPage(window);
    }
    [[nodiscard]] QPushButton& more() const { return child<QPushButton>(*tabs, "moreTabs"); }
    /// Of the tabs that can be seen, and the button behind them.
    [[nodiscard]] bool fits() const {
        int end = 0;
        for (int i = 0; i < tabs->count(); ++i) {
            end = std::max(end, tabs->tabBar()->tabRect(i).right());
        }
        return end < tabs->width() &&
               (!more().isVisible() || more().geometry().right() < tabs->width());
    }
};

}  // namespace

TEST_CASE("tabs that fit stand side by side") {
    const Tabs it(900);
    CHECK(it.tabs->inMenu().isEmpty());
    CHECK_FALSE(it.more().isVisible());
    CHECK(it.fits());
}

TEST_CASE("tabs that do not fit stand in a menu that says which they are") {
    const Tabs it(330);
    const QList<int> away = it.tabs->inMenu();
    REQUIRE_FALSE(away.isEmpty());
    CHECK(away.last() == 4);
    CHECK(it.fits());
    CHECK(it.more().accessibleName().contains(QStringLiteral("Reports")));

    Q_EMIT it.more().menu()->aboutToShow();
    it.more().menu()->actions().last()->trigger();
    CHECK(it.tabs->currentIndex() == 4);
    CHECK(it.tabs->tabBar()->isTabVisible(4));
    CHECK(it.tabs->currentWidget()->isVisible());
    CHECK_FALSE(it.tabs->inMenu().isEmpty());
    CHECK(it.fits());
}

TEST_CASE("a page needs the room of the tab in front only") {
    const Tabs it(900);
    it.tabs->widget(3)->setMinimumHeight(2'000);
    const int low = it.tabs->minimumSizeHint().height();
    CHECK(low < 300);
    it.tabs->setCurrentIndex(3);
    CHECK(it.tabs->minimumSizeHint().height() > 2'000);
    it.tabs->setCurrentIndex(0);
    CHECK(it.tabs->minimumSizeHint().height() == low);
}
