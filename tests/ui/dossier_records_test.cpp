// SPDX-License-Identifier: EUPL-1.2
//
// The records of a dossier, entered by keys: application, SiSa return, notification, objection,
// continuity report, division of spending, letter.
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <algorithm>

#include "domain/application.h"
#include "ui/dossier_case.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/text_box.h"
#include "work/people.h"
#include "work/reconciling.h"
#include "work/recording.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;

namespace {

/// One tab of Gouda's dossier, with what is stored behind it.
struct DossierRecordsCase : DossierCase {
    explicit DossierRecordsCase(const char* itsTab, Office::Filled filled = Office::Filled::No)
        : DossierCase(itsTab, filled), tab(itsTab) {}

    template <typename Noun>
    [[nodiscard]] std::vector<Noun> stored() const {
        return office.store->records<Noun>().all(gouda);
    }
    template <typename Noun>
    Noun keep(Noun noun) {
        noun.municipality = gouda;
        const auto saved = work::save(office.desk->context(), noun);
        REQUIRE(saved.has_value());
        show();
        return *saved;
    }
    void show() const { Q_EMIT office.desk->changed(ui::Topic::Everything); }
    void open(const char* part) const {
        page->open({ui::Place::Dossier, gouda.value, QLatin1String(part)});
    }
    template <typename Widget>
    [[nodiscard]] Widget& field(const char* name) const {
        return at<Widget>(tab, name);
    }
    void enter(const char* path, const char* text) const { type(field<QLineEdit>(path), u(text)); }
    void write(const char* path, const char* text) const {
        field<ui::TextBox>(path).setFocus();
        typeHere(u(text));
    }
    void choose(const char* path, const char* code) const {
        auto& combo = field<ui::ChoiceCombo>(path);
        combo.setFocus();
        combo.setTyped(u(code));
        Q_EMIT combo.edited();
    }
    void save(const char* card) const { press(child<QPushButton>(field<QWidget>(card), "save")); }
    [[nodiscard]] QString remarks() const {
        QStringList lines;
        const auto& list = field<ui::RemarkList>("remarks");
        for (int line = 0; line < list.count(); ++line) {
            lines.append(list.item(line)->text());
        }
        return lines.join(u'\n');
    }
    [[nodiscard]] QString cell(const char* table, int row, int column) const {
        return field<ui::ListTable>(table).model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool says(const char* words) const {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u(words))) {
                return true;
            }
        }
        return false;
    }

    const char* tab;
};

domain::Application complete() {
    domain::Application application;
    application.receivedOn = domain::Date::known(2024, 5, 2);
    application.gross = Money::euros(30);
    application.budget = {{"a", 1, Money::euros(10)}, {"c", 2, Money::euros(20)}};
    return application;
}

domain::SisaReturn sisaOver(int year, Money spent, Money cumulative) {
    domain::SisaReturn sisa;
    sisa.year = year;
    sisa.receivedOn = domain::Date::known(2026, 3, 1);
    sisa.spent = spent;
    sisa.cumulative = cumulative;
    return sisa;
}

}  // namespace

TEST_CASE("An application is recorded with the checklist that the regulation's data give") {
    const DossierRecordsCase it("application");
    it.pressAt("application", "addApplication");
    it.enter("receivedOn", "2-5-24");
    it.enter("gross", "1.500.000");
    it.save("applicationCard");
    const auto stored = it.stored<domain::Application>();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].receivedOn == domain::Date::known(2024, 5, 2));
    CHECK(stored[0].gross == Money::euros(1'500'000));
    CHECK(stored[0].plan.size() ==
          it.office.desk->scheme().termsOf(domain::TermKind::PlanItem).size());
    CHECK(stored[0].factors.size() ==
          it.office.desk->scheme().termsOf(domain::TermKind::FactorDomain).size());
}

TEST_CASE("What is no value stands beside its field, and no application is recorded") {
    const DossierRecordsCase it("application");
    it.pressAt("application", "addApplication");
    it.enter("receivedOn", "31-2-24");
    it.save("applicationCard");
    CHECK(it.stored<domain::Application>().empty());
    CHECK(it.field<QLineEdit>("receivedOn").property("severity").toString() == u("refused"));
}

TEST_CASE("The budget is added up while it is typed, and held against what was asked for") {
    DossierRecordsCase it("application");
    it.keep(complete());
    CHECK(it.field<QLabel>("budgetVerdict").text().startsWith(QChar(0x2713)));
    it.enter("gross", "25");
    CHECK(it.field<QLabel>("budgetVerdict").text().startsWith(QChar(0x25B2)));
    const auto* years = it.field<ui::ListTable>("budgetYears").model();
    CHECK(years->index(0, 1).data().toString() == u("10,00"));
    CHECK(years->index(years->rowCount() - 1, 1).data().toString() == u("30,00"));
}

TEST_CASE("What stands out in an application is said with its article, and leads to its field") {
    DossierRecordsCase it("application");
    domain::Application late = complete();
    late.receivedOn = domain::Date::known(2024, 6, 1);
    it.keep(late);
    const QString said = it.remarks();
    INFO(said.toStdString());
    CHECK(said.contains(u("art. ")));
    CHECK(said.contains(u("1 juni 2024")));
    auto& remarks = it.field<ui::RemarkList>("remarks");
    remarks.setFocus();
    remarks.setCurrentRow(0);
    QTest::keyClick(&remarks, Qt::Key_Return);
    CHECK(it.field<QLineEdit>("receivedOn").hasFocus());
}

TEST_CASE("Who may read only sees an application and cannot change it") {
    DossierRecordsCase it("application");
    it.keep(complete());
    const work::Context here = it.office.desk->context();
    const work::Context bas = it.office.colleague("Bas");
    REQUIRE(work::setRoles(here, bas.person, {domain::Role::Administrator}));
    REQUIRE(work::setRoles(bas, here.person, {domain::Role::Controller}));
    ui::Desk reading(here, it.office.tools(), domain::Language::Dutch);
    ui::DossierPage readPage(reading, it.office.asker);
    readPage.open({ui::Place::Dossier, it.gouda.value, u("application")});
    showPage(readPage);
    auto& card = child<QWidget>(readPage, "applicationCard");
    CHECK(child<QLineEdit>(card, "gross").isReadOnly());
    CHECK_FALSE(child<QPushButton>(card, "save").isEnabled());
    CHECK_FALSE(child<QPushButton>(card, "save").accessibleDescription().isEmpty());
}

TEST_CASE("Whoever saves second is told, and loses nothing of what was typed") {
    DossierRecordsCase it("application");
    domain::Application mine = it.keep(complete());
    it.enter("caseNumber", "Z-1");
    domain::Application theirs = mine;
    theirs.note = "van een ander";
    const work::Context bas = it.office.colleague("Bas");
    REQUIRE(work::setRoles(it.office.desk->context(), bas.person, {domain::Role::Officer}));
    REQUIRE(work::save(bas, theirs).has_value());
    it.save("applicationCard");
    CHECK(it.stored<domain::Application>()[0].caseNumber.empty());
    press(it.field<QPushButton>("keepMine"));
    it.save("applicationCard");
    const domain::Application both = it.stored<domain::Application>()[0];
    CHECK(both.caseNumber == "Z-1");
    CHECK(both.note == "van een ander");
}

TEST_CASE("Every year of the spending period stands there, come in or expected") {
    DossierRecordsCase it("sisa");
    it.keep(sisaOver(2024, Money::euros(100), Money::euros(100)));
    it.keep(sisaOver(2025, Money::euros(50), Money::euros(160)));
    REQUIRE(it.field<ui::ListTable>("sisaYears").model()->rowCount() == 4);
    CHECK(it.cell("sisaYears", 0, 0) == u("2024"));
    CHECK(it.cell("sisaYears", 1, 5) == u("150,00"));
    CHECK(it.cell("sisaYears", 1, 6) == u("160,00"));
    CHECK(it.cell("sisaYears", 2, 2) == u("15-07-2027"));
}

TEST_CASE("A return is entered as stated, with what the chain expects beside it") {
    DossierRecordsCase it("sisa");
    it.keep(sisaOver(2024, Money::euros(100), Money::euros(100)));
    it.open("sisa/year/2025");
    it.enter("receivedOn", "1-3-26");
    it.enter("spent", "50");
    it.enter("cumulative", "160");
    CHECK(it.says("150,00"));
    it.save("sisaCard");
    const auto stored = it.stored<domain::SisaReturn>();
    REQUIRE(stored.size() == 2);
    CHECK(stored[1].year == 2025);
    CHECK(stored[1].cumulative == Money::euros(160));
    CHECK(it.remarks().contains(u("150,00")));
}

TEST_CASE("A difference between two sources is explained in the dossier") {
    DossierRecordsCase it("sisa");
    it.keep(sisaOver(2024, Money::euros(100), Money::euros(120)));
    auto& table = it.field<ui::ListTable>("sisaDifferences");
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (!it.cell("sisaDifferences", row, 5).contains(u("equal"))) {
            table.setCurrentIndex(table.model()->index(row, 0));
        }
    }
    it.write("explanation", "Overloop uit 2023.");
    it.pressAt("sisa", "keepExplanation");
    REQUIRE(it.stored<domain::Explanation>().size() == 1);
    CHECK(it.stored<domain::Explanation>()[0].text == "Overloop uit 2023.");
}

TEST_CASE("A notification is recorded, and leads to the amendment that follows from it") {
    DossierRecordsCase it("notifications");
    it.pressAt("notifications", "addNotification");
    it.enter("receivedOn", "1-3-26");
    it.choose("nature",
              it.office.desk->scheme().termsOf(domain::TermKind::NotificationKind)[0].code.c_str());
    it.enter("activity", "Straatcoaches");
    it.save("notificationCard");
    const auto stored = it.stored<domain::Notification>();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].activity == "Straatcoaches");
    it.pressAt("notifications", "prepareAmendment");
    REQUIRE(it.jump.has_value());
    CHECK(it.jump->part == u("award/amendment/1"));
}

TEST_CASE("A contact person is recorded, and stands on the summary while it lasts") {
    DossierRecordsCase it("contacts");
    CHECK(it.says("Geen. Hier komt te staan wie u bij de gemeente belt"));
    it.pressAt("contacts", "addContact");
    it.enter("name", "Noor Testema");
    it.enter("email", "n.testema@gm0141.example");
    it.save("contactCard");
    const auto stored = it.stored<domain::ContactPerson>();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].name == "Noor Testema");
    CHECK(stored[0].role == "aanspreekpunt");
    CHECK(it.cell("contactsTable", 0, 0) == u("Noor Testema"));
    CHECK(it.cell("contactsTable", 0, 1) == u("Aanspreekpunt"));

    DossierRecordsCase summary("summary");
    domain::ContactPerson contact = stored[0];
    contact.id = {};
    summary.keep(contact);
    CHECK(summary.field<QLabel>("contactText").text() ==
          u("Noor Testema · n.testema@gm0141.example"));
}

TEST_CASE("The last day to object stands beside the decision that is objected to") {
    DossierRecordsCase it("notifications");
    domain::Decision award = it.proposal(domain::DecisionKind::Award);
    award.date = award.effectiveOn = domain::Date::known(2026, 2, 2);
    const domain::Decision decided = it.decide(award);
    it.show();
    it.pressAt("notifications", "addObjection");
    it.choose("against", std::to_string(decided.id.value).c_str());
    it.enter("receivedOn", "10-3-26");
    CHECK(it.says("16-03-2026"));
    it.save("objectionCard");
    REQUIRE(it.stored<domain::Objection>().size() == 1);
    CHECK(it.cell("objectionsTable", 0, 2) == u("16-03-2026"));
}

TEST_CASE("The continuity report is recorded and assessed on both of its parts") {
    const DossierRecordsCase it("reports");
    it.pressAt("reports", "openContinuity");
    it.enter("receivedOn", "1-3-26");
    it.choose("coversSafeguarding", "yes");
    it.choose("coversFunding", "no");
    it.choose("assessment", "to_be_completed");
    it.save("continuityCard");
    const auto stored = it.stored<domain::ContinuityReport>();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].coversSafeguarding == domain::Answer::Yes);
    CHECK(stored[0].assessedBy == it.office.desk->context().person);
    CHECK(it.remarks().contains(u("art. ")));
}

TEST_CASE("An officer divides the spending of a report, and the parts must add up") {
    DossierRecordsCase it("reports", Office::Filled::WithExample);
    const auto views = work::splits(*it.office.store, it.gouda);
    const auto overTwoYears =
        std::find_if(views.begin(), views.end(), [](const work::SplitView& view) {
            return view.byDays.size() > 1;  // without its last part it would lie by days again
        });
    REQUIRE(overTwoYears != views.end());
    const std::string part = "reports/split/" + std::to_string(overTwoYears->report.value);
    it.open(part.c_str());
    it.write("reason", "De kosten vielen in het voorjaar.");
    it.save("splitCard");
    CHECK(it.stored<domain::SpendingSplit>().size() == 1);
    auto& parts = it.field<ui::LineTable>("parts");
    parts.view()->setFocus();
    parts.view()->setCurrentIndex(parts.model().index(0, 0));
    QTest::keyClick(parts.view(), Qt::Key_Delete, Qt::ControlModifier);
    it.save("splitCard");
    CHECK(it.stored<domain::SpendingSplit>()[0].parts.size() == overTwoYears->byDays.size());
}

TEST_CASE("A letter says which of its fields have nothing to say yet, and is kept when made") {
    DossierRecordsCase it("documents", Office::Filled::WithExample);
    const auto before = it.stored<domain::Letter>().size();
    it.pressAt("documents", "makeLetter");
    CHECK(it.field<ui::ListTable>("letterFields").model()->rowCount() > 0);
    CHECK(it.stored<domain::Letter>().size() == before);
}

TEST_CASE("The timeline has every thing on its own day, and each line leads to it") {
    DossierRecordsCase it("timeline");
    it.keep(complete());
    it.keep(sisaOver(2025, Money::euros(50), Money::euros(50)));
    auto& events = it.field<ui::ListTable>("events");
    REQUIRE(events.model()->rowCount() == 2);
    CHECK(it.cell("events", 0, 0) == u("01-03-2026"));
    CHECK(it.cell("events", 1, 0) == u("02-05-2024"));
    events.setCurrentIndex(events.model()->index(0, 0));
    QTest::keyClick(&events, Qt::Key_Return);
    REQUIRE(it.jump.has_value());
    CHECK(it.jump->part.startsWith(u("sisa/sisa_return/")));
}

TEST_CASE("The summary says who is the contact, what is due and what stands out") {
    DossierRecordsCase it("summary");
    domain::Application application = complete();
    application.contact = "P. Coördinator, programmacoördinator";
    application.receivedOn = domain::Date::known(2024, 6, 1);
    it.keep(application);
    CHECK(it.field<QLabel>("contactText").text() == u("P. Coördinator, programmacoördinator"));
    CHECK(it.field<ui::ListTable>("dossierDue").model()->rowCount() > 0);
    const auto& findings = it.field<ui::RemarkList>("dossierFindings");
    REQUIRE(findings.count() > 0);
    findings.item(0)->setSelected(true);
    Q_EMIT it.field<ui::RemarkList>("dossierFindings").wanted(u("application"));
    REQUIRE(it.jump.has_value());
    CHECK(it.jump->part == u("application"));
}
