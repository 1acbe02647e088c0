// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/go_anywhere.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <set>

#include "ui/support.h"
#include "ui/widgets/list_table.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct Anywhere {
    Office office{Office::Filled::WithExample};
    ui::PassingSettings settings;
    ui::GoAnywhere picker{*office.desk, settings};
    std::vector<ui::Address> went;

    Anywhere() {
        office.clock.moment = domain::Timestamp::fromIso("2026-10-05T09:30:00Z").value();
        QObject::connect(&picker, &ui::GoAnywhere::goTo, &picker,
                         [this](const ui::Address& address) { went.push_back(address); });
        showPage(picker);
        picker.begin();
    }
    [[nodiscard]] const QAbstractItemModel& model() { return *picker.table()->model(); }
    /// What stands first once this was typed.
    QString first(const char* words) {
        auto& search = child<QLineEdit>(picker, "search");
        type(search, QString::fromUtf8(words));
        return model().index(0, 0).data().toString();
    }
};

}  // namespace

TEST_CASE("anything is found by any part of its words, without accents and in any order") {
    Anywhere it;
    CHECK(it.first("haarl") == QStringLiteral("Haarlem"));
    CHECK(it.first("2025 haarlem").startsWith(QStringLiteral("Haarlem, verslag over 2025")));
    CHECK(it.first("financi") == QStringLiteral("Financiën"));
    CHECK(it.first("FINANCIEN") == QStringLiteral("Financiën"));
    CHECK(it.first("huisst") == QStringLiteral("Huisstijl"));
    CHECK(it.first("verlen delft") == QString());
    CHECK(it.first("almelo verlening") == QStringLiteral("Almelo, verlening"));
}

TEST_CASE("a report that is late is called late, as everywhere") {
    Anywhere it;
    REQUIRE(it.first("2025 haarlem").startsWith(QStringLiteral("Haarlem, verslag over 2025")));
    CHECK(it.model().index(0, 2).data().toString() == QStringLiteral("te laat"));
}

TEST_CASE("figures are found once there was time to reckon them") {
    Anywhere it;
    CHECK(QTest::qWaitFor([&it] { return it.first("uitkeringspl").startsWith(u"Uitkeringspl"); },
                          5'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(it.went.size() == 1);
    CHECK(it.went[0].place == ui::Place::Parliament);
    CHECK(it.went[0].part == QStringLiteral("write/figure/plafond"));
}

TEST_CASE("Enter goes to the first that is found, Esc to where one was") {
    Anywhere it;
    REQUIRE(it.first("haarl") == QStringLiteral("Haarlem"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(it.went.size() == 1);
    CHECK(it.went[0].place == ui::Place::Dossier);
    bool isPutAway = false;
    QObject::connect(&it.picker, &ui::Picker::putAway, &it.picker, [&] { isPutAway = true; });
    QTest::keyClick(it.picker.table(), Qt::Key_Escape);
    CHECK(isPutAway);
    CHECK(it.went.size() == 1);
}

TEST_CASE(
    "every destination of the window has a name in Dutch and leads to a place that is there") {
    const Office office;
    std::set<QString> names;
    for (const ui::Destination& one : ui::destinationsOfWindow()) {
        CAPTURE(one.name.toStdString());
        CHECK(names.insert(one.name + one.kind).second);
        CHECK_FALSE(one.kind.isEmpty());
        // What stands untranslated in the table would be shown in English.
        CHECK_FALSE(one.name.contains(QStringLiteral("Taking")));
        CHECK_FALSE(one.name.contains(QStringLiteral("Instalments")));
        CHECK_FALSE(one.name.contains(QStringLiteral("Letters")));
    }
}

TEST_CASE("what is not found is said in words, and nothing can be opened") {
    Anywhere it;
    it.first("zzz bestaat niet");
    CHECK(child<QWidget>(it.picker, "nothingFound").isVisible());
    CHECK_FALSE(it.picker.table()->isVisible());
    CHECK_FALSE(child<QWidget>(it.picker, "do").isVisible());
    it.first("haarl");
    CHECK_FALSE(child<QWidget>(it.picker, "nothingFound").isVisible());
    CHECK(it.picker.table()->isVisible());
    CHECK(child<QWidget>(it.picker, "do").isVisible());
}
