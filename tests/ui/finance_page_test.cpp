// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <set>

#include "ui/finance_office.h"
#include "ui/pages/finance/proof_tab.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/text_box.h"
#include "work/deciding.h"
#include "work/recording.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A return that came in plausible, as a municipality states it.
void enterSisa(Office& office, domain::MunicipalityId municipality, int year, std::int64_t spent,
               std::int64_t cumulative) {
    domain::SisaReturn sisa;
    sisa.municipality = municipality;
    sisa.year = year;
    sisa.receivedOn = domain::Date::known(year + 1, 7, 10);
    sisa.cbsStatus = domain::CbsStatus::Plausible;
    sisa.spent = domain::Money::euros(spent);
    sisa.cumulative = domain::Money::euros(cumulative);
    REQUIRE(work::save(office.desk->context(), sisa).has_value());
}

}  // namespace

TEST_CASE("every tab of the finances says something on a file without any award") {
    FinanceOffice office;
    FinanceDesk it(office);
    auto& tabs = child<QTabWidget>(*it.page, "tabs");
    REQUIRE(tabs.count() == 7);
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setCurrentIndex(i);
        QCoreApplication::processEvents();
        CHECK_FALSE(tabs.currentWidget()->findChildren<QLabel*>().isEmpty());
    }
    it.open("instalments/runs/2");
    CHECK_FALSE(it.table("runProposals").isVisible());
    it.open("reconciliation");
    CHECK_FALSE(it.table("reconciliation").isVisible());
    // What is only reserved is not called awarded.
    const QList<QLabel*> labels = it.page->findChildren<QLabel*>();
    const auto says = [&](const char* text) {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == u(text); });
    };
    CHECK(says("Gereserveerd, bruto"));
    CHECK_FALSE(says("Verleend, bruto"));
}

TEST_CASE("a payment run is prepared by one, approved by another, and listed for finance") {
    FinanceOffice office;
    office.clock.moment = domain::Timestamp::fromIso("2025-01-10T09:00:00Z").value();
    awardAll(office);
    FinanceDesk ankie(office);
    ankie.open("instalments/runs/2");
    CHECK(child<ui::DateEdit>(*ankie.page, "runPayOn").text() == u("01-02-2025"));
    CHECK(ankie.table("runProposals").model()->rowCount() == 21);

    // One is left out, by hand.
    ankie.choose("runProposals", u("Haarlem"));
    press(child<QPushButton>(*ankie.page, "runLeaveOut"));
    CHECK(ankie.cell("runProposals", u("Haarlem"), 3) == u("niet meegenomen"));
    press(child<QPushButton>(*ankie.page, "runPrepare"));
    CHECK_FALSE(ankie.table("runProposals").isVisible());
    REQUIRE(ankie.table("paymentRuns").model()->rowCount() == 1);
    CHECK(ankie.cell("paymentRuns", u("1"), 3) == u("19"));
    CHECK_FALSE(child<QPushButton>(*ankie.page, "approveRun").isEnabled());
    CHECK_FALSE(child<QPushButton>(*ankie.page, "financeList").isEnabled());

    FinanceDesk carla(office, "carla");
    carla.open("instalments/runs");
    auto& approve = child<QPushButton>(*carla.page, "approveRun");
    REQUIRE(approve.isEnabled());
    press(approve);
    CHECK(carla.cell("paymentRuns", u("1"), 8) == u("carla"));
    CHECK(office.store->ledger().payments().size() == 19);

    const QTemporaryDir folder;
    office.asker.file = folder.filePath(u("lijst.ods"));
    carla.exportFrom("paymentRuns", "ods");
    REQUIRE(office.tables.written.size() == 1);
    const auto& sheet = office.tables.written.front().sheets.front();
    CHECK(sheet.rows.size() == 20);
    CHECK(sheet.rows.front().front() == "Almelo");
    CHECK(bytesOf(*office.asker.file) == "workbook");
    CHECK(child<QWidget>(*carla.page, "exported").isVisible());
}

TEST_CASE("who cannot be paid is kept out of a run, with the article") {
    FinanceOffice office;
    office.clock.moment = domain::Timestamp::fromIso("2025-01-10T09:00:00Z").value();
    awardAll(office);
    FinanceDesk it(office);
    it.open("instalments/runs/4");
    type(child<ui::DateEdit>(*it.page, "runPayOn"), u("2-3-27"));
    press(child<QPushButton>(*it.page, "runPropose"));
    CHECK(it.cell("runProposals", u("Almelo"), 3) == u("blijft buiten"));
    CHECK(it.cell("runProposals", u("Almelo"), 4).contains(u("art. 6")));
    CHECK(child<ui::RemarkList>(*it.page, "runFindings").count() == 20);
    CHECK_FALSE(child<QPushButton>(*it.page, "runPrepare").isEnabled());
}

TEST_CASE(
    "a difference between the sources is explained beside its line, and then no longer open") {
    FinanceOffice office;
    office.clock.moment = domain::Timestamp::fromIso("2025-09-10T09:00:00Z").value();
    const domain::MunicipalityId almelo = municipalityNamed(office, "Almelo");
    enterSisa(office, almelo, 2024, 150'000, 150'000);
    FinanceDesk it(office);
    it.open("reconciliation");
    it.pick("reconciliationFilter", 1);
    // Nothing was paid, so the cumulative amount is open; the chain of the first year fits.
    REQUIRE(it.firstCells("reconciliation") == QStringList{u("Almelo")});
    CHECK(it.cell("reconciliation", u("Almelo"), 3) == u("150.000,00"));
    // In a low and narrow window there is more than one line, with what it is about.
    it.page->resize(740, 420);
    QCoreApplication::processEvents();
    const auto& list = it.table("reconciliation");
    CHECK(list.viewport()->height() >= 4 * list.rowHeight(0));
    for (const char* column : {"Verschil", "Status"}) {
        CAPTURE(column);
        CHECK_FALSE(list.isColumnHidden(list.list()->columnOf(u(column))));
    }
    auto& keep = child<QPushButton>(*it.page, "keepExplanation");
    CHECK_FALSE(keep.isEnabled());
    type(child<ui::TextBox>(*it.page, "explanation"), u("Nog niet betaald."));
    press(keep);
    CHECK_FALSE(it.table("reconciliation").isVisible());
    const auto kept = office.store->records<domain::Explanation>().all(almelo);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().text == "Nog niet betaald.");
    it.pick("reconciliationFilter", 0);
    CHECK(it.table("reconciliation").model()->rowCount() == 2);
}

TEST_CASE("a proof that holds says so, and one that does not names what differs") {
    FinanceOffice office(Office::Filled::WithExample);
    FinanceDesk it(office);
    it.open("proof");
    auto& holds = child<ui::StatusChip>(*it.page, "proofHolds");
    CHECK(holds.chip().word == u("klopt"));
    CHECK_FALSE(child<ui::RemarkList>(*it.page, "proofDifferences").isVisible());

    work::ClosingProof broken = work::closingProof(*office.store);
    REQUIRE_FALSE(broken.cells.empty());
    broken.cells.front().spent += domain::Money::cents(1);
    child<ui::ProofTab>(*it.page, "proof").show(broken);
    CHECK(holds.chip().word == u("klopt niet"));
    auto& differences = child<ui::RemarkList>(*it.page, "proofDifferences");
    REQUIRE(differences.isVisible());
    CHECK(differences.item(0)->text().contains(u("0,01")));
}

TEST_CASE("the figures of an earlier day stand beside those of today") {
    FinanceOffice office;
    office.clock.moment = domain::Timestamp::fromIso("2025-01-10T09:00:00Z").value();
    awardAll(office);
    office.clock.moment = domain::Timestamp::fromIso("2025-03-10T09:00:00Z").value();
    FinanceDesk it(office);
    auto& day = child<ui::DateEdit>(*it.page, "asOfDay");
    CHECK(day.text() == u("10-03-2025"));
    // What comes to it since is nothing: the awards replaced reservations of the same amounts.
    type(day, u("1-1-25"));
    QTest::keyClick(&day, Qt::Key_Return);
    CHECK(child<QTabWidget>(*it.page, "tabs").currentWidget()->objectName() == u("asOf"));
    CHECK(it.cell("asOfMunicipalities", u("Almelo"), 2) == u("0,00"));

    domain::Decision payment = work::proposal(office.desk->context(), domain::DecisionKind::Payment,
                                              municipalityNamed(office, "Almelo"));
    payment.effectiveOn = domain::Date::known(2025, 2, 20);
    payment.terms =
        domain::PaymentOrder{1, payment.effectiveOn, domain::Money::euros(200'000), {}, {}, 0};
    decide(office, payment);
    press(child<QPushButton>(*it.page, "asOfToday"));
    CHECK(day.text() == u("10-03-2025"));
    type(day, u("19-2-25"));
    QTest::keyClick(&day, Qt::Key_Return);
    CHECK(it.cell("asOfMunicipalities", u("Almelo"), 3) == u("0,00"));
    CHECK(it.cell("asOfMunicipalities", u("Almelo"), 4) == u("200.000,00"));

    type(day, u("11-3-25"));
    QTest::keyClick(&day, Qt::Key_Return);
    CHECK_FALSE(day.accessibleDescription().isEmpty());
}

TEST_CASE("each change since an earlier day stands right behind its own figure") {
    FinanceOffice office;
    FinanceDesk it(office);
    it.open("asOf");
    for (const char* name : {"asOfYears", "asOfMunicipalities"}) {
        const QHeaderView& header = *it.table(name).horizontalHeader();
        QStringList titles;
        for (int place = 1; place < header.count(); ++place) {
            titles.append(
                header.model()->headerData(header.logicalIndex(place), Qt::Horizontal).toString());
        }
        CHECK(titles == QStringList{u("Verleend"), u("Verleend sindsdien"), u("Betaald"),
                                    u("Betaald sindsdien"), u("Besteed"), u("Besteed sindsdien"),
                                    u("Nog te besteden"),
                                    u("Nog te besteden, verschil sindsdien")});
    }
}

TEST_CASE("every comparison says where each of its two amounts comes from") {
    FinanceOffice office(Office::Filled::WithExample);
    FinanceDesk it(office);
    it.open("reconciliation");
    const QAbstractItemModel& model = *it.table("reconciliation").model();
    std::set<std::pair<QString, QString>> pairs;
    for (int row = 0; row < model.rowCount(); ++row) {
        pairs.emplace(model.index(row, 2).data().toString(), model.index(row, 4).data().toString());
    }
    CHECK(pairs == std::set<std::pair<QString, QString>>{
                       {u("SiSa over het jaar"), u("Voortgangsverslagen")},
                       {u("SiSa cumulatief"), u("Betalingen")},
                       {u("SiSa cumulatief"), u("Vorige SiSa plus jaar")}});
}

TEST_CASE("a new payment run begins with the first instalment that is not paid yet") {
    FinanceOffice office;
    office.clock.moment = domain::Timestamp::fromIso("2025-01-10T09:00:00Z").value();
    awardAll(office);
    for (const domain::Municipality& one : office.store->municipalities().all()) {
        domain::Decision payment =
            work::proposal(office.desk->context(), domain::DecisionKind::Payment, one.id);
        decide(office, payment);
    }
    FinanceDesk it(office);
    it.open("instalments/runs");
    CHECK(child<QComboBox>(*it.page, "runInstalment").currentData().toInt() == 2);
    CHECK(child<ui::DateEdit>(*it.page, "runPayOn").text() == u("01-02-2025"));
}
