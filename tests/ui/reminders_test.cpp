// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include "ui/finance_office.h"
#include "ui/forms/reminder_panel.h"
#include "ui/pages/due/due_page.h"
#include "ui/pages/rounds/rounds_page.h"
#include "ui/shell/settings.h"
#include "ui/support.h"
#include "ui/widgets/list_table.h"
#include "work/people.h"
#include "work/recording.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

/// All have an award and nothing was reported yet: the reports over 2024 are late.
struct RemindersCase {
    Office office;
    ui::PassingSettings settings;
    std::unique_ptr<ui::DuePage> page;

    RemindersCase() {
        awardAll(office);
        domain::LetterTemplate signature =
            work::templateOf(*office.store, domain::LetterKind::Signature);
        signature.body = "De minister, namens deze, J. Jansen";
        REQUIRE(work::save(office.desk->context(), signature).has_value());
        page = std::make_unique<ui::DuePage>(*office.desk, office.asker, settings);
        page->open({});
        showPage(*page);
    }
    [[nodiscard]] std::size_t late() const {
        return work::lateReports(*office.store, office.desk->today()).size();
    }
    [[nodiscard]] std::vector<domain::Letter> letters() const {
        return office.store->records<domain::Letter>().all();
    }
    [[nodiscard]] ui::ListTable& table() const { return child<ui::ListTable>(*page, "deadlines"); }
    void offer() const { press(child<QPushButton>(*page, "remind")); }
    void close() const { press(child<QPushButton>(*page, "closeReminders")); }
    /// Makes the letters and waits until it says how that ended.
    [[nodiscard]] QString make() const {
        press(child<QPushButton>(*page, "makeReminders"));
        auto& outcome = child<QLabel>(*page, "reminderOutcome");
        REQUIRE(QTest::qWaitFor([&] { return outcome.isVisible(); }, 10'000));
        return outcome.text();
    }
    /// What the list says of a municipality in a column.
    [[nodiscard]] QString said(const std::string& municipality, int column) const {
        const auto* model = child<ui::ListTable>(*page, "reminderList").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().toStdString() == municipality) {
                return model->index(row, column).data().toString();
            }
        }
        FAIL("no line of " << municipality);
        return {};
    }
    /// The rows of the list with the late reports of these municipalities are chosen.
    void choose(const QStringList& municipalities) const {
        table().clearSelection();
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const auto address = table().list()->addressAt(row);
            const QString name = table().model()->index(row, 3).data().toString();
            if (municipalities.contains(name) && address && address->place == ui::Place::Report) {
                table().selectionModel()->select(
                    table().model()->index(row, 0),
                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }
};

}  // namespace

TEST_CASE("everybody who is late gets a letter in one go, each with its own journal entry") {
    const RemindersCase it;
    REQUIRE(it.late() == 20);
    const std::int64_t before = it.office.store->journal().size();
    it.offer();
    CHECK(it.make() == QStringLiteral("20 gemaakt, 0 niet gemaakt."));
    REQUIRE(it.letters().size() == 20);
    for (const domain::Letter& letter : it.letters()) {
        CHECK(letter.letterKind == domain::LetterKind::Reminder);
        CHECK(letter.answerBy == it.office.desk->today().plusDays(14));
    }
    const auto entries = it.office.store->journal().read({}, 0, 40);
    const auto made =
        std::count_if(entries.begin(), entries.end(), [&](const work::JournalEntry& entry) {
            return entry.number > before && entry.act == work::Act::MakeLetter;
        });
    CHECK(made == 20);
    it.close();
    it.offer();
    CHECK(it.said("Almelo", 3) == QStringLiteral("10-03-2026"));
}

TEST_CASE("a letter that cannot be made says why and stops no other") {
    RemindersCase it;
    it.offer();
    // Meanwhile the report comes in at another desk.
    const domain::ReportId almelo = it.office.reportOf("Almelo", 2024);
    domain::YearlyReport report = it.office.stored(almelo);
    report.receivedOn = it.office.desk->today();
    REQUIRE(work::saveReport(it.office.colleague("Bas"), report).has_value());
    CHECK(it.make() == QStringLiteral("19 gemaakt, 1 niet gemaakt."));
    CHECK(it.said("Almelo", 4) == QStringLiteral("niet gemaakt"));
    CHECK_FALSE(it.said("Almelo", 5).isEmpty());
    CHECK(it.said("Gouda", 4) == QStringLiteral("gemaakt"));
    CHECK(it.said("Gouda", 5).isEmpty());
}

TEST_CASE("only the chosen municipalities are reminded when some are chosen") {
    const RemindersCase it;
    it.choose({QStringLiteral("Almelo"), QStringLiteral("Gouda")});
    CHECK(child<QPushButton>(*it.page, "remind").text().contains(QStringLiteral("(2)")));
    it.offer();
    CHECK(it.make() == QStringLiteral("2 gemaakt, 0 niet gemaakt."));
    CHECK(it.letters().size() == 2);
}

TEST_CASE("chosen rows that no reminder is about are never taken for all the others") {
    const RemindersCase it;
    auto& remind = child<QPushButton>(*it.page, "remind");
    CHECK(remind.toolTip().contains(QStringLiteral("Almelo 2024")));
    it.choose({QStringLiteral("Almelo")});
    CHECK(remind.text() == QStringLiteral("Rappel aan de gekozen gemeenten (1) …"));
    CHECK(remind.toolTip() == QStringLiteral("Almelo 2024"));
    it.table().clearSelection();
    for (int row = 0; row < it.table().model()->rowCount(); ++row) {
        const auto address = it.table().list()->addressAt(row);
        if (!address || address->place != ui::Place::Report) {
            it.table().selectRow(row);
            break;
        }
    }
    REQUIRE_FALSE(it.table().chosenRows().empty());
    CHECK_FALSE(remind.isEnabled());
    CHECK(remind.text() == QStringLiteral("Rappel aan de gekozen gemeenten (0) …"));
    CHECK(remind.toolTip().contains(QStringLiteral("gaat geen rappel")));
    it.table().clearSelection();
    CHECK(remind.isEnabled());
}

TEST_CASE("a report that was sent back is reminded of too, and is told as such") {
    RemindersCase it;
    const domain::ReportId almelo = it.office.reportOf("Almelo", 2024);
    domain::YearlyReport report = it.office.stored(almelo);
    report.receivedOn = it.office.desk->today();
    REQUIRE(work::saveReport(it.office.colleague("Bas"), report).has_value());
    for (const auto act : {domain::ReportAct::StartReview, domain::ReportAct::SendBack}) {
        REQUIRE(work::takeStep(it.office.colleague("Bas"), almelo, it.office.stored(almelo).version,
                               act, "Onvolledig."));
    }
    it.page = std::make_unique<ui::DuePage>(*it.office.desk, it.office.asker, it.settings);
    it.page->open({});
    showPage(*it.page);
    it.choose({QStringLiteral("Almelo")});
    CHECK(child<QPushButton>(*it.page, "remind").toolTip() ==
          QStringLiteral("Almelo 2024 (teruggestuurd)"));
    it.offer();
    CHECK(it.said("Almelo", 1) == QStringLiteral("2024 (teruggestuurd)"));
    CHECK(it.make() == QStringLiteral("1 gemaakt, 0 niet gemaakt."));
}

TEST_CASE("making letters can be stopped, and what was made stays") {
    const RemindersCase it;
    it.offer();
    press(child<QPushButton>(*it.page, "makeReminders"));
    auto& progress = child<QProgressBar>(*it.page, "reminderProgress");
    for (int turn = 0; progress.value() == 0 && turn < 1'000; ++turn) {
        QCoreApplication::processEvents();  // one letter at most
    }
    REQUIRE(progress.value() > 0);
    press(child<QPushButton>(*it.page, "stopReminders"));
    const std::size_t made = it.letters().size();
    CHECK(made < 20);
    CHECK(child<QLabel>(*it.page, "reminderOutcome").text().contains(QStringLiteral("Gestopt")));
    QTest::qWait(50);
    CHECK(it.letters().size() == made);
}

TEST_CASE("an impossible day for the answer is said beside its field, and no letter is made") {
    const RemindersCase it;
    it.offer();
    type(child<QLineEdit>(*it.page, "reminderAnswerBy"), QStringLiteral("31-2-26"));
    press(child<QPushButton>(*it.page, "makeReminders"));
    QTest::qWait(20);
    CHECK(it.letters().empty());
    CHECK(child<QLineEdit>(*it.page, "reminderAnswerBy").property("severity").toString() ==
          QStringLiteral("refused"));
}

TEST_CASE("in the round the chosen cells that are late are reminded, or all of the round") {
    RemindersCase it;
    ui::RoundsPage page(*it.office.desk);
    page.open({ui::Place::Rounds, 0});
    showPage(page);
    auto& remind = child<QPushButton>(page, "remind");
    auto& grid = child<QTableView>(page, "rounds");
    grid.setCurrentIndex(grid.model()->index(0, 1));
    QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(remind.text().contains(QStringLiteral("(3)")));
    press(remind);
    CHECK(child<ui::ListTable>(page, "reminderList").model()->rowCount() == 3);
}

TEST_CASE("who may only read makes no reminders, and the button says why") {
    RemindersCase it;
    const auto person = it.office.colleague("Chris");
    REQUIRE(work::setRoles(it.office.desk->context(), person.person, {domain::Role::Controller}));
    ui::Desk desk(person, it.office.tools(), domain::Language::Dutch);
    ui::DuePage page(desk, it.office.asker, it.settings);
    page.open({});
    showPage(page);
    CHECK_FALSE(child<QPushButton>(page, "remind").isEnabled());
    CHECK(
        child<QPushButton>(page, "remind").toolTip().contains(QStringLiteral("beleidsmedewerker")));
}
