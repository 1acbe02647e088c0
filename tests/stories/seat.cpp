// SPDX-License-Identifier: EUPL-1.2
#include "stories/seat.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <algorithm>

#include "ui/shell/page_host.h"

namespace kamerklaar::tests {
namespace {

/// What was closed is gone only after the window had a moment.
void letGo() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

bool hasAll(const ui::ListTable& table, int row, const QStringList& cells) {
    const QAbstractItemModel& model = *table.model();
    return std::all_of(cells.begin(), cells.end(), [&](const QString& wanted) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString().startsWith(wanted)) {
                return true;
            }
        }
        return false;
    });
}

}  // namespace

Seat::Seat(const work::Context& who)
    : who_(who),
      door_(who.clock),
      session_({who_, ready_.tools(), asker_, settings_, speech_, ui::SystemLook(), {}, door_}) {
    session_.start({});
    session_.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&session_.window()));
}

QWidget& Seat::page() const {
    const auto* host = session_.window().findChild<ui::PageHost*>();
    REQUIRE(host != nullptr);
    return *host->page();
}

void Seat::goTo(const char* place) {
    letGo();
    pressIn(session_.window(), QStringLiteral("place.") + QLatin1String(place));
    REQUIRE(page().objectName() == QStringLiteral("page.") + QLatin1String(place));
}

ui::DossierTab& Seat::openTab(domain::MunicipalityId municipality, const char* name) {
    goTo("municipalities");
    open(child<ui::ListTable>(page(), "municipalities"),
         {QString::fromStdString(who_.store.municipalities().find(municipality).value().name)});
    REQUIRE(place() == ui::Place::Dossier);
    auto& tabs = child<QTabWidget>(page(), "tabs");
    auto& tab = child<ui::DossierTab>(tabs, name);
    QTabBar* bar = tabs.tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tabs.indexOf(&tab)).center());
    REQUIRE(tab.isVisible());
    auto* close = tab.findChild<QPushButton*>(QStringLiteral("cancel"));
    if (close != nullptr && close->isVisible()) {
        press(*close);
        letGo();
    }
    return tab;
}

QWidget& Seat::card(const QWidget& tab, const char* name) {
    letGo();
    auto& found = child<QWidget>(tab, name);
    auto* drop = found.findChild<QPushButton*>(QStringLiteral("dropDraft"));
    if (drop != nullptr && drop->isVisible()) {
        press(*drop);
    }
    return found;
}

void Seat::pressIn(const QWidget& part, const QString& name) {
    INFO("pressing " << name.toStdString());
    auto* button = part.findChild<QAbstractButton*>(name);
    REQUIRE(button != nullptr);
    REQUIRE(button->isVisible());
    REQUIRE(button->isEnabled());
    press(*button);
}

void Seat::choose(ui::ListTable& table, const QStringList& cells) {
    INFO("looking for " << cells.join(u", ").toStdString());
    REQUIRE(table.isVisible());
    int row = 0;
    while (row < table.model()->rowCount() && !hasAll(table, row, cells)) {
        ++row;
    }
    REQUIRE(row < table.model()->rowCount());
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, 0));
}

void Seat::open(ui::ListTable& table, const QStringList& cells) {
    choose(table, cells);
    QTest::keyClick(&table, Qt::Key_Return);
}

}  // namespace kamerklaar::tests
