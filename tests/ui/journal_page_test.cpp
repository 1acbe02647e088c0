// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "domain/changed_row.h"
#include "ui/pages/journal/journal_page.h"
#include "ui/pages/journal/verdict.h"
#include "ui/pages/report/report_page.h"
#include "ui/shell/settings.h"
#include "ui/shell/speech.h"
#include "ui/support.h"
#include "ui/widgets/list_table.h"
#include "ui/words/field_words.h"
#include "ui/words/journal_words.h"
#include "ui/words/words.h"
#include "work/report_notes.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct JournalPageCase {
    ui::Speech speech;
    Office office;
    ui::PassingSettings settings;
    std::vector<ui::Address> jumps;
    std::unique_ptr<ui::JournalPage> page;

    JournalPageCase() {
        speech.speak(domain::Language::Dutch);
        const auto first = office.store->municipalities().all().front();
        domain::YearlyReport report = office.stored(office.reportOf(first.name, 2024));
        report.receivedOn = domain::Date::known(2025, 7, 12);
        report.expectedUnderspending = domain::Money::euros(250'000);
        REQUIRE(work::saveReport(office.colleague("Bas"), report).has_value());
        page = std::make_unique<ui::JournalPage>(*office.desk, office.asker, settings);
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page->open({});
        showPage(*page);
    }
    [[nodiscard]] ui::ListTable& entries() const { return child<ui::ListTable>(*page, "entries"); }
    [[nodiscard]] QString cell(int row, int column) const {
        return entries().model()->index(row, column).data().toString();
    }
};

}  // namespace

TEST_CASE("the journal says who did what to what, with the amounts in words") {
    const JournalPageCase it;
    CHECK(it.cell(0, 1) == QStringLiteral("Verslag ontvangen"));
    CHECK(it.cell(0, 2) == QStringLiteral("Bas"));
    const auto* changes = child<ui::ListTable>(*it.page, "changes").model();
    QStringList values;
    for (int row = 0; row < changes->rowCount(); ++row) {
        values.append(changes->index(row, 0).data().toString() + QLatin1Char('=') +
                      changes->index(row, 2).data().toString());
    }
    const domain::Money amount = domain::Money::euros(250'000);
    CHECK(values.contains(QStringLiteral("Verwachte onderbesteding=") +
                          ui::words::money(amount, domain::Language::Dutch)));
    CHECK(values.contains(QStringLiteral("Ontvangen op=12-07-2025")));
}

TEST_CASE("the journal shows the acts of one person, or of some days") {
    const JournalPageCase it;
    const int all = it.entries().model()->rowCount();
    auto& person = child<QComboBox>(*it.page, "person");
    person.setFocus();
    QTest::keyClicks(&person, QStringLiteral("Bas"));
    CHECK(it.entries().model()->rowCount() == 2);  // came in, and received a report
    QTest::keyClick(&person, Qt::Key_Home);
    CHECK(it.entries().model()->rowCount() == all);
    auto& from = child<QLineEdit>(*it.page, "from");
    type(from, QStringLiteral("11-3-2026"));
    QTest::keyClick(&from, Qt::Key_Return);
    CHECK(it.entries().model()->rowCount() == 0);
}

TEST_CASE("a line of the journal leads to what it is about") {
    JournalPageCase it;
    it.entries().setCurrentIndex(it.entries().model()->index(0, 0));
    QTest::keyClick(&it.entries(), Qt::Key_Return);
    REQUIRE(it.jumps.size() == 1);
    CHECK(it.jumps[0].place == ui::Place::Report);
}

TEST_CASE("an address with a number shows that entry") {
    JournalPageCase it;
    it.page->open({ui::Place::Journal, 3});
    CHECK(it.cell(it.entries().currentIndex().row(), 5) == QStringLiteral("3"));
}

TEST_CASE("verifying says in words that everything is sound") {
    const JournalPageCase it;
    press(child<QPushButton>(*it.page, "verify"));
    auto& verdict = child<QLabel>(*it.page, "verdict");
    CHECK(verdict.isVisible());
    CHECK(verdict.text().startsWith(QChar(0x2713)));
}

TEST_CASE("what was changed outside the program is named as the program names it") {
    const JournalPageCase it;
    const domain::Person person = it.office.store->people().all().front();
    const auto told = ui::verdictOf(
        *it.office.desk, {{domain::ProblemKind::RowChangedOutsideJournal,
                           "account",
                           {domain::nameOf(domain::ChangedRow{
                               {domain::Subject::Kind::Person, person.id.value}, "account"})},
                           domain::Severity::Refused,
                           {}}});
    CHECK(told.contains(ui::words::text(person.name)));
    CHECK_FALSE(told.contains(QStringLiteral("person ")));
    CHECK_FALSE(told.contains(QStringLiteral("account,")));
    CHECK(told.contains(ui::words::fieldName(domain::Subject::Kind::Person, "account",
                                             it.office.desk->scheme(), domain::Language::Dutch)));
    CHECK(told.contains(QStringLiteral("reservekopie")));
}

TEST_CASE("the journal's paths are read as the names of fields") {
    const Office office(Office::Filled::No, domain::Language::English);
    const domain::Scheme& scheme = office.desk->scheme();
    using Kind = domain::Subject::Kind;
    const auto name = [&](Kind of, const char* path) {
        return ui::words::fieldName(of, path, scheme, domain::Language::English);
    };
    const auto value = [&](const char* path, const char* text) {
        return ui::words::fieldValue(Kind::Report, path, text, scheme, domain::Language::English);
    };
    CHECK(name(Kind::Report, "interventions/0/cost") == QStringLiteral("Intervention 1: Cost"));
    CHECK(name(Kind::Report, "something/new") == QStringLiteral("new"));
    CHECK(value("interventions/0/cost", "-150") ==
          ui::words::money(domain::Money::cents(-150), domain::Language::English));
    CHECK(value("receivedOn", "2025-02-01") == QStringLiteral("01-02-2025"));
    CHECK(value("status", "in_review") == QStringLiteral("in review"));
    CHECK(value("indicators/0/actual", "12500") == QStringLiteral("12.5"));
    CHECK(value("summary", "") == QStringLiteral("–"));
}

TEST_CASE("a note on a report leads to that report, with its history in front") {
    Office office;
    const domain::ReportId id = office.reportOf("Gouda", 2025);
    REQUIRE(work::noteReport(office.colleague("Bas"), id, "Gebeld met de gemeente.").has_value());
    const ui::words::SubjectNames names(*office.store, domain::Language::Dutch);
    const auto entries = office.store->journal().read({}, 0, 1);
    REQUIRE(entries.at(0).subject.kind == domain::Subject::Kind::ReportNote);
    const auto address = names.addressOf(entries[0]);
    CHECK(address == ui::Address{ui::Place::Report, id.value, QStringLiteral("history")});

    ui::ReportPage page(*office.desk, office.asker);
    page.open(*address);
    showPage(page);
    CHECK(child<QWidget>(page, "history").isVisible());
}

TEST_CASE("whoever undoes an act is told which: number, act, subject, person and moment") {
    const JournalPageCase it;
    auto& entries = it.entries();
    entries.setCurrentIndex(entries.model()->index(0, 0));
    press(child<QPushButton>(*it.page, "reverse"));
    const QString text = it.office.asker.text;
    CHECK(text.startsWith(QStringLiteral("Nr. ")));
    CHECK(text.contains(it.cell(0, 0)));
    CHECK(text.contains(it.cell(0, 1)));
    CHECK(text.contains(QStringLiteral("door Bas op ")));
    CHECK(text.contains(it.cell(0, 5)));
}
