// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/saved_views.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include "ui/finance_office.h"
#include "ui/pages/due/due_page.h"
#include "ui/pages/journal/journal_page.h"
#include "ui/pages/municipalities/municipalities_page.h"
#include "ui/shell/destinations.h"
#include "ui/shell/settings.h"
#include "ui/shell/view_choices.h"
#include "ui/support.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_table.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct SavedViewsCase {
    Office office{Office::Filled::WithExample};
    ui::PassingSettings settings;
    std::unique_ptr<ui::MunicipalitiesPage> page;

    SavedViewsCase() {
        office.clock.moment = domain::Timestamp::fromIso("2026-11-24T09:30:00Z").value();
        page = std::make_unique<ui::MunicipalitiesPage>(*office.desk, settings);
        page->open({});
        showPage(*page);
    }
    [[nodiscard]] ui::ListTable& table() const {
        return child<ui::ListTable>(*page, "municipalities");
    }
    [[nodiscard]] QString sentence() const { return child<QLabel>(*page, "sentence").text(); }
    void choose(const char* box, const QString& entry) const {
        auto& combo = child<QComboBox>(*page, box);
        const int index = combo.findText(entry);
        REQUIRE(index > 0);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    /// Something of the menu of views, as it is now.
    [[nodiscard]] QAction* action(const QString& name) const {
        auto* menu = child<QPushButton>(*page, "views").menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction*>(name);
    }
    void save(const QString& name) const {
        action(QStringLiteral("keepView"))->trigger();
        type(child<QLineEdit>(*page, "viewName"), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
};

}  // namespace

TEST_CASE("the list of municipalities says whether its amounts are awarded or only reserved") {
    const auto titles = [](ui::MunicipalitiesPage& page) {
        const auto* model = child<ui::ListTable>(page, "municipalities").model();
        QStringList all;
        for (int column = 0; column < model->columnCount(); ++column) {
            all += model->headerData(column, Qt::Horizontal).toString();
        }
        return all;
    };
    Office office;
    ui::PassingSettings settings;
    ui::MunicipalitiesPage page(*office.desk, settings);
    page.open({});
    showPage(page);
    CHECK(titles(page).contains(u("Verleend of gereserveerd, netto")));
    CHECK_FALSE(titles(page).contains(u("Verleend, netto")));
    awardAll(office);
    ui::MunicipalitiesPage awarded(*office.desk, settings);
    awarded.open({});
    showPage(awarded);
    CHECK(titles(awarded).contains(u("Verleend, netto")));
    CHECK_FALSE(titles(awarded).contains(u("Verleend of gereserveerd, netto")));
}

TEST_CASE("what is chosen reads as a sentence") {
    const SavedViewsCase it;
    CHECK(it.sentence() == QStringLiteral("Alle gemeenten"));
    it.choose("province", QStringLiteral("Limburg"));
    CHECK(it.sentence() == QStringLiteral("Gemeenten in Limburg"));
    it.choose("state", QStringLiteral("te laat"));
    it.table().columns()->turnSort(it.table().list()->columnOf(QStringLiteral("spent")));
    CHECK(
        it.sentence() ==
        QStringLiteral("Gemeenten in Limburg waarvan het verslag over 2025 te laat is, gesorteerd "
                       "op besteed"));
    type(child<QLineEdit>(*it.page, "search"), QStringLiteral("kerk"));
    CHECK(it.sentence().contains(QStringLiteral("met ‘kerk’ erin")));
}

TEST_CASE("a choice of municipalities shows those and their total") {
    const SavedViewsCase it;
    it.choose("province", QStringLiteral("Limburg"));
    const auto* model = it.table().model();
    REQUIRE(model->rowCount() > 1);
    REQUIRE(model->rowCount() < 21);
    domain::Money spent;
    for (const auto& line : work::municipalityLines(*it.office.store)) {
        if (line.municipality.province == "Limburg") {
            spent += line.figures.total.spent;
        }
    }
    const int column = it.table().list()->columnOf(QStringLiteral("spent"));
    CHECK(it.table().list()->valueAt(model->rowCount() - 1, column) ==
          domain::formatAmount(spent, domain::Language::Dutch));
}

TEST_CASE("while somebody searches, the total is that of what is shown") {
    const SavedViewsCase it;
    type(child<QLineEdit>(*it.page, "search"), QStringLiteral("zoet"));
    const auto* list = it.table().list();
    REQUIRE(list->rowCount() == 2);
    for (const char* column : {"awarded", "paid", "spent", "remaining"}) {
        const int at = list->columnOf(QLatin1String(column));
        CAPTURE(column);
        CHECK(list->valueAt(1, at) == list->valueAt(0, at));
    }
    child<QLineEdit>(*it.page, "search").clear();
    CHECK(list->valueAt(20, list->columnOf(QStringLiteral("paid"))) ==
          domain::formatAmount(work::nationalFigures(*it.office.store).total.paid,
                               domain::Language::Dutch));
}

TEST_CASE("a view is saved under a name, chosen again, renamed and removed") {
    SavedViewsCase it;
    it.choose("province", QStringLiteral("Limburg"));
    const int rows = it.table().model()->rowCount();
    it.save(QStringLiteral("Het zuiden"));
    press(child<QPushButton>(*it.page, "everything"));
    CHECK(it.table().model()->rowCount() == 21);
    it.action(QStringLiteral("view/Het zuiden"))->trigger();
    CHECK(it.table().model()->rowCount() == rows);
    CHECK(child<QPushButton>(*it.page, "views").text().contains(QStringLiteral("Het zuiden")));

    it.action(QStringLiteral("renameView"))->trigger();
    type(child<QLineEdit>(*it.page, "viewName"), QStringLiteral("Limburg"));
    press(child<QPushButton>(*it.page, "saveView"));
    CHECK(it.action(QStringLiteral("view/Het zuiden")) == nullptr);
    REQUIRE(it.action(QStringLiteral("view/Limburg")) != nullptr);

    it.action(QStringLiteral("removeView"))->trigger();
    CHECK(ui::SavedViews(it.settings).all().empty());
}

TEST_CASE("a saved view is one of the places that Ctrl+K finds, and opens the list as it was") {
    SavedViewsCase it;
    it.choose("state", QStringLiteral("te laat"));
    const int rows = it.table().model()->rowCount();
    it.save(QStringLiteral("Te laat & zonder bericht"));
    const auto found = ui::destinationsOfViews(it.settings);
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == QStringLiteral("Te laat & zonder bericht"));
    CHECK(found[0].value == QStringLiteral("Gemeenten"));
    ui::MunicipalitiesPage other(*it.office.desk, it.settings);
    other.open(found[0].address);
    showPage(other);
    CHECK(child<ui::ListTable>(other, "municipalities").model()->rowCount() == rows);
}

TEST_CASE("a name is there once in a place, whatever its capitals") {
    ui::PassingSettings settings;
    ui::SavedViews views(settings);
    views.save({QStringLiteral("Laat"), {ui::Place::Due, 0, QStringLiteral("view/when=past")}});
    views.save({QStringLiteral("laat"), {ui::Place::Due, 0, QStringLiteral("view/when=soon")}});
    views.save({QStringLiteral("Laat"), {ui::Place::Journal, 0, QStringLiteral("view/")}});
    REQUIRE(views.of(ui::Place::Due).size() == 1);
    CHECK(views.of(ui::Place::Due)[0].address.part == QStringLiteral("view/when=soon"));
    CHECK(views.all().size() == 2);
}

TEST_CASE("choices come back from an address whatever signs are in them") {
    const ui::ViewChoices choices{{QStringLiteral("search"), QStringLiteral("a&b=c % é/?+ d")},
                                  {QStringLiteral("sort"), QStringLiteral("report/2025")}};
    CHECK(ui::choicesIn(ui::partOf(choices)) == choices);
    CHECK(ui::choicesIn(QStringLiteral("view/")) == ui::ViewChoices());
    CHECK_FALSE(ui::choicesIn(QStringLiteral("award/extension")).has_value());
}

TEST_CASE("deadlines that are past their day are opened by their view, and say so") {
    Office office;
    ui::PassingSettings settings;
    ui::DuePage page(*office.desk, office.asker, settings);
    page.open({ui::Place::Due, 0, QStringLiteral("view/whose=municipalities&when=past")});
    showPage(page);
    CHECK(child<QLabel>(page, "sentence").text() ==
          QStringLiteral("Verstreken uiterste data van gemeenten"));
    auto& table = child<ui::ListTable>(page, "deadlines");
    const auto all = work::dueItems(*office.store, office.desk->today());
    const auto wanted = std::count_if(all.begin(), all.end(), [&](const work::DueItem& item) {
        return !item.isOurs && item.what != work::DueItem::What::SchemeDate &&
               item.daysLeft(office.desk->today()) < 0;
    });
    CHECK(table.model()->rowCount() == static_cast<int>(wanted));
}

TEST_CASE("a view of the journal says of whom it is and from which day") {
    Office office;
    ui::PassingSettings settings;
    ui::JournalPage page(*office.desk, office.asker, settings);
    page.open({ui::Place::Journal, 0, QStringLiteral("view/person=1&from=2026-03-10")});
    showPage(page);
    CHECK(child<QLabel>(page, "sentence").text() ==
          QStringLiteral("Handelingen van Ankie de Wit vanaf 10 maart 2026"));
    CHECK(child<ui::ListTable>(page, "entries").model()->rowCount() > 0);
    page.open({ui::Place::Journal, 0, QStringLiteral("view/upto=2020-01-01")});
    CHECK(child<ui::ListTable>(page, "entries").model()->rowCount() == 0);
}
