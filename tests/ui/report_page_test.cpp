// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

#include "ui/report_case.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/text_box.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

TEST_CASE("250.000 typed in a money field lands in the store as 25,000,000 cents") {
    ReportPageCase it;
    it.arrive();
    type(it.spent(), u("250.000"));
    it.save();
    const domain::YearlyReport stored = it.stored();
    REQUIRE(stored.categories.size() == 1);
    CHECK(stored.categories[0].spent.inCents() == 25'000'000);
    CHECK(stored.receivedOn == domain::Date::known(2026, 7, 1));
    CHECK(stored.status == domain::ReportStatus::Received);
    CHECK(it.at<ui::StatusChip>("reportStatus").chip().word == u("ontvangen"));
}

TEST_CASE("What is no value is named beside its field and kept, and nothing is stored") {
    struct Row {
        std::string path;
        const char* typed;
    };
    const auto row = GENERATE(values<Row>({{"spent", "12a"},
                                           {"spent", "1,234.567"},
                                           {"spent", "1.23"},
                                           {"receivedOn", "31-2-2026"},
                                           {"expectedUnderspending", "veel"}}));
    ReportPageCase it;
    const std::string path = row.path == "spent" ? it.spentPath() : row.path;
    it.arrive();
    auto& field = it.at<ui::TypedEdit>(path);
    type(field, u(row.typed));
    it.save();
    CHECK(field.text() == u(row.typed));
    CHECK(field.accessibleDescription().contains(u(row.typed)));
    CHECK(field.hasFocus());
    CHECK(it.strip("refusal").isVisible());
    CHECK(it.stored().status == domain::ReportStatus::Expected);
    const auto draft = it.draft();
    REQUIRE(draft.has_value());
    CHECK(std::count(draft->fields.begin(), draft->fields.end(),
                     std::pair<std::string, std::string>(path, row.typed)) == 1);
}

TEST_CASE("A report that came in needs the day on which it came") {
    ReportPageCase it;
    type(it.spent(), u("10"));
    it.save();
    CHECK(it.stored().status == domain::ReportStatus::Expected);
    CHECK(it.at<ui::DateEdit>("receivedOn").hasFocus());
    CHECK_FALSE(it.at<ui::DateEdit>("receivedOn").accessibleDescription().isEmpty());
}

TEST_CASE("What was typed outlives the window, right or wrong, and can be dropped") {
    ReportPageCase it;
    type(it.at<ui::TextBox>("summary"), u("Eerste jaar"));
    type(it.spent(), u("12a"));
    it.page.reset();
    it.open();
    CHECK(it.at<ui::TextBox>("summary").typed() == u("Eerste jaar"));
    CHECK(it.spent().text() == u("12a"));
    CHECK(it.strip("draft").isVisible());
    press(it.at<QPushButton>("dropDraft"));
    CHECK(it.spent().text().isEmpty());
    CHECK_FALSE(it.strip("draft").isVisible());
    it.page.reset();
    it.open();
    CHECK(it.at<ui::TextBox>("summary").typed().isEmpty());
    CHECK_FALSE(it.strip("draft").isVisible());
}

TEST_CASE("A draft is written in a pause of typing, without the field being left") {
    ReportPageCase it;
    type(it.spent(), u("250"));
    CHECK_FALSE(it.draft().has_value());
    CHECK(QTest::qWaitFor([&] { return it.draft().has_value(); }, 3000));
    CHECK(it.at<QLabel>("kept").text().startsWith(u("Concept bewaard om")));
}

TEST_CASE("Whoever lost a race is told what changed and loses nothing") {
    ReportPageCase it;
    it.arrive();
    type(it.at<ui::TextBox>("summary"), u("Mijn samenvatting"));
    type(it.spent(), u("250.000"));
    it.colleagueWrites("Samenvatting van Bram");
    it.save();
    CHECK(it.strip("race").isVisible());
    CHECK(it.strip("race").accessibleName().contains(u("Bram Bos")));
    const auto& fields = it.at<QTableWidget>("raceFields");
    REQUIRE(fields.rowCount() == 2);
    CHECK(fields.item(1, 1)->text() == u("Mijn samenvatting"));
    CHECK(fields.item(1, 2)->text() == u("Samenvatting van Bram"));
    CHECK(it.stored().summary == "Samenvatting van Bram");

    SECTION("my own entry goes on top of theirs") {
        press(it.at<QPushButton>("keepMine"));
        CHECK_FALSE(it.strip("race").isVisible());
        it.save();
        CHECK(it.stored().summary == "Mijn samenvatting");
        REQUIRE(it.stored().categories.size() == 1);
        CHECK(it.stored().categories[0].spent.inCents() == 25'000'000);
    }
    SECTION("theirs is taken over, and mine can be brought back") {
        press(it.at<QPushButton>("takeTheirs"));
        CHECK(it.at<ui::TextBox>("summary").typed() == u("Samenvatting van Bram"));
        CHECK(it.spent().text().isEmpty());
        press(it.at<QPushButton>("bringBackMine"));
        CHECK(it.at<ui::TextBox>("summary").typed() == u("Mijn samenvatting"));
        CHECK(it.spent().text() == u("250.000,00"));
    }
    SECTION("the window may be closed first") {
        it.page.reset();
        it.open();
        CHECK(it.at<ui::TextBox>("summary").typed() == u("Mijn samenvatting"));
        CHECK(it.strip("race").isVisible());
    }
}

TEST_CASE("Fields that only the other changed take the other's text") {
    ReportPageCase it;
    it.arrive();
    type(it.spent(), u("100"));
    it.colleagueWrites("Van Bram");
    it.save();
    press(it.at<QPushButton>("keepMine"));
    CHECK(it.at<ui::TextBox>("summary").typed() == u("Van Bram"));
    it.save();
    CHECK(it.stored().summary == "Van Bram");
    REQUIRE(it.stored().categories.size() == 1);
    CHECK(it.stored().categories[0].spent.inCents() == 10'000);
}

TEST_CASE("A change from another desk shows at once, and warns whoever is typing") {
    ReportPageCase it;
    SECTION("nothing was typed") {
        it.colleagueWrites("Van Bram");
        Q_EMIT it.office.desk->changed(ui::Topic::Everything);
        CHECK(it.at<ui::TextBox>("summary").typed() == u("Van Bram"));
        CHECK_FALSE(it.strip("race").isVisible());
    }
    SECTION("something was typed") {
        type(it.spent(), u("100"));
        it.colleagueWrites("Van Bram");
        Q_EMIT it.office.desk->changed(ui::Topic::Everything);
        CHECK(it.strip("race").isVisible());
        CHECK(it.spent().text() == u("100"));
        CHECK_FALSE(it.at<QPushButton>("save").isEnabled());
    }
}

TEST_CASE("A report goes on and back by keyboard, and a line is added by a key of its own") {
    ReportPageCase it;
    it.arrive();
    it.save();
    // A button that is pressed by its key shows it, and acts when it comes up again.
    const auto becomes = [&it](domain::ReportStatus status) {
        return QTest::qWaitFor([&] { return it.stored().status == status; }, 2'000);
    };
    QCoreApplication::processEvents();  // shows the buttons of the new status
    QTest::keyClick(it.page.get(), Qt::Key_F9, Qt::ControlModifier);
    CHECK(becomes(domain::ReportStatus::InReview));
    it.office.asker.reason = u("De sectoren tellen niet op.");
    QCoreApplication::processEvents();
    QTest::keyClick(it.page.get(), Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(becomes(domain::ReportStatus::Returned));

    const auto& partners = it.at<ui::LineTable>("partners");
    const int before = partners.model().rowCount();
    partners.view()->setFocus();
    QTest::keyClick(partners.view(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(partners.model().rowCount() == before + 1);
    CHECK(it.stored().status == domain::ReportStatus::Returned);
}

TEST_CASE("Where there is no such report, the page says so and shows nothing else") {
    ReportPageCase it;
    it.page->open({ui::Place::Report, 99'999});
    QCoreApplication::processEvents();
    CHECK(it.strip("refusal").isVisible());
    CHECK_FALSE(it.at<QWidget>("reportStatus").isVisible());
    CHECK_FALSE(it.at<QListWidget>("remarks").isVisible());
    QTest::keyClick(it.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    it.page->open({ui::Place::Report, it.id.value});
    QCoreApplication::processEvents();
    CHECK_FALSE(it.strip("refusal").isVisible());
    CHECK(it.at<QWidget>("reportStatus").isVisible());
}

TEST_CASE("A note on a report is made by keyboard, and stands in its history") {
    ReportPageCase it;
    it.arrive();
    it.save();
    type(it.spent(), u("1234"));
    it.office.asker.reason = u("De bijlage komt na.");
    QTest::keyClick(it.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const auto& history = it.at<QListWidget>("history");
    CHECK(history.isVisible());
    CHECK(history.item(0)->text().startsWith(u("Aantekening\nAnkie de Wit")));
    CHECK(history.item(0)->text().contains(u("De bijlage komt na.")));
    CHECK(it.spent().text() == u("1234"));
    const int before = history.count();
    it.office.asker.reason.reset();
    press(it.at<QPushButton>("makeNote"));
    CHECK(history.count() == before);
    CHECK(it.office.store->records<domain::ReportNote>().all().size() == 1);
}

TEST_CASE("A report is reviewed, sent back with a reason, and approved when it is in order") {
    ReportPageCase it;
    it.arrive();
    it.save();
    press(it.at<QPushButton>("start_review"));
    CHECK(it.stored().status == domain::ReportStatus::InReview);

    SECTION("sending back needs a reason") {
        it.office.asker.reason.reset();
        press(it.at<QPushButton>("send_back"));
        CHECK(it.stored().status == domain::ReportStatus::InReview);
        it.office.asker.reason = u("De sectoren tellen niet op.");
        press(it.at<QPushButton>("send_back"));
        CHECK(it.stored().status == domain::ReportStatus::Returned);
        const auto& history = it.at<QListWidget>("history");
        CHECK(history.item(0)->text().contains(u("Ankie de Wit")));
        CHECK(history.item(0)->text().contains(u("De sectoren tellen niet op.")));
    }
    SECTION("what changed while the reason was asked for is not sent back unseen") {
        it.office.asker.reason = u("De sectoren tellen niet op.");
        it.office.asker.meanwhile = [&it] {
            it.colleagueWrites("Van de buurman");
            Q_EMIT it.office.desk->changed(ui::Topic::Reports);
        };
        press(it.at<QPushButton>("send_back"));
        CHECK(it.stored().status == domain::ReportStatus::InReview);
        CHECK(it.strip("refusal").isVisible());
    }
    SECTION("an approved report is read only until it is reopened") {
        press(it.at<QPushButton>("approve"));
        CHECK(it.stored().status == domain::ReportStatus::Approved);
        CHECK(it.spent().isReadOnly());
        CHECK_FALSE(it.at<QPushButton>("save").isVisible());
        it.office.asker.reason = u("Nagekomen correctie");
        press(it.at<QPushButton>("reopen"));
        CHECK(it.stored().status == domain::ReportStatus::InReview);
        CHECK_FALSE(it.spent().isReadOnly());
    }
    SECTION("what was typed is saved before the step is taken") {
        type(it.at<ui::TextBox>("lessons"), u("Begin klein"));
        press(it.at<QPushButton>("approve"));
        CHECK(it.stored().status == domain::ReportStatus::Approved);
        CHECK(it.stored().lessons == "Begin klein");
    }
}

TEST_CASE("A report is not approved while something asks for a word") {
    ReportPageCase it(Office::Filled::WithExample, "Leiden");
    REQUIRE(it.stored().status == domain::ReportStatus::InReview);
    press(it.at<QPushButton>("approve"));
    CHECK(it.stored().status == domain::ReportStatus::InReview);
    CHECK(it.strip("refusal").isVisible());
}

TEST_CASE("Totals follow the typing, and differences are said in words") {
    ReportPageCase it;
    type(it.spent(), u("250.000"));
    CHECK(it.at<QLabel>("totals/spent").text().contains(u("250.000")));
    CHECK(it.at<QLabel>("categories/total/spent").text() == u("250.000,00"));
    CHECK(it.at<QLabel>("totals/remaining").text().contains(u("1.250.000")));
}

TEST_CASE("Last year's value stands beside the field") {
    ReportPageCase it(Office::Filled::WithExample, "Gouda");
    const domain::YearlyReport before = it.office.stored(it.office.reportOf("Gouda", 2024));
    const QString last = QString::fromStdString(domain::formatAmount(before.categories[0].spent));
    const auto labels = it.page->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [&](const QLabel* label) { return label->text() == last; }));
}

TEST_CASE("A remark leads to its field") {
    ReportPageCase it(Office::Filled::WithExample, "Leiden");
    auto& list = it.at<QListWidget>("remarks");
    int row = 0;
    while (row < list.count() &&
           !list.item(row)->data(Qt::UserRole).toString().contains(u("reach"))) {
        ++row;
    }
    REQUIRE(row < list.count());
    list.setCurrentRow(row);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    auto& grid = it.at<QTableView>("interventions/view");
    CHECK(grid.hasFocus());
    CHECK(list.item(row)
              ->data(Qt::UserRole)
              .toString()
              .startsWith(u("interventions/%1/")
                              .replace(u("%1"), QString::number(grid.currentIndex().row()))));
}

TEST_CASE("A report that is opened and saved untouched does not change") {
    ReportPageCase it(Office::Filled::WithExample, "Zoetermeer");
    const domain::YearlyReport before = it.stored();
    CHECK_FALSE(it.at<QPushButton>("save").isEnabled());
    it.save();
    CHECK(it.stored() == before);
}

TEST_CASE("The award letter of one municipality sets its own term, and gives it back") {
    ReportPageCase it;
    auto& own = it.at<QAbstractButton>("ownTerm");
    press(own);
    type(it.at<ui::DateEdit>("ownDue"), u("1-9-26"));
    press(it.at<QPushButton>("setTerm"));
    CHECK(it.stored().ownDue == domain::Date::known(2026, 9, 1));
    CHECK_FALSE(it.stored().ownPeriod.has_value());
    press(own);
    press(it.at<QPushButton>("setTerm"));
    CHECK_FALSE(it.stored().ownDue.has_value());
}

TEST_CASE("a report that is not in the file is told in a strip, not over the whole page") {
    const ReportPageCase it;
    it.page->open({ui::Place::Report, 999'999, {}});
    QCoreApplication::processEvents();
    const QWidget& refusal = it.strip("refusal");
    CHECK(refusal.isVisible());
    CHECK(refusal.height() <= refusal.sizeHint().height());
}
