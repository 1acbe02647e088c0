// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "ui/forms/record_card.h"
#include "ui/pages/parliament/commitment_register_tab.h"
#include "ui/pages/parliament/consultation_tab.h"
#include "ui/pages/parliament/disclosure_tab.h"
#include "ui/support.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/text_box.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

class Registers {
public:
    Registers() { office.speech.speak(domain::Language::Dutch); }

    Office office;

    /// A tab as its page shows it: of this year, and read again after each act.
    template <typename Tab>
    void put(Tab& tab, int year = 2025) {
        tab.setYear(year);
        tab.refresh();
        QObject::connect(office.desk.get(), &ui::Desk::changed, &tab, [&tab] { tab.refresh(); });
        showPage(tab);
    }
};

ui::ListTable& tableOf(const QWidget& tab, const char* name) {
    return child<ui::ListTable>(tab, name);
}

QString cell(const QWidget& tab, const char* name, const QString& row, int column) {
    const QAbstractItemModel& model = *tableOf(tab, name).model();
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.index(i, 0).data().toString().startsWith(row)) {
            return model.index(i, column).data().toString();
        }
    }
    FAIL("no row that begins with " << row.toStdString());
    return {};
}

void choose(const QWidget& tab, const char* name, const QStringList& rows) {
    ui::ListTable& table = tableOf(tab, name);
    table.clearSelection();
    for (int i = 0; i < table.model()->rowCount(); ++i) {
        const QModelIndex first = table.model()->index(i, 0);
        if (rows.contains(first.data().toString())) {
            table.selectionModel()->select(first,
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
}

}  // namespace

TEST_CASE("a party that was not asked yet is listed, asked, and answers with a document") {
    Registers it;
    ui::ConsultationTab tab(*it.office.desk, it.office.asker, nullptr);
    it.put(tab);
    REQUIRE(tableOf(tab, "consultations").model()->rowCount() == 2);
    CHECK(cell(tab, "consultations", u("DG Ondermijning"), 1) == u("nog niet gevraagd"));

    tab.openPart(u("dgo"));
    type(child<ui::DateEdit>(tab, "askedOn"), u("1-2-26"));
    CHECK_FALSE(child<QPushButton>(tab, "attachDocument").isEnabled());
    press(child<QPushButton>(tab, "save"));
    CHECK(cell(tab, "consultations", u("DG Ondermijning"), 2) == u("01-02-2026"));

    // Agreed in writing: with neither a reference nor a document it is no agreement.
    type(child<ui::DateEdit>(tab, "answeredOn"), u("3-3-26"));
    child<ui::ChoiceCombo>(tab, "consultationOutcome").setTyped(u("agreed"));
    Q_EMIT child<ui::ChoiceCombo>(tab, "consultationOutcome").edited();
    press(child<QPushButton>(tab, "save"));
    CHECK(it.office.store->records<domain::Consultation>().all().front().outcome ==
          domain::ConsultationOutcome::Asked);
    type(child<QLineEdit>(tab, "reference"), u("DGO-26-17"));
    press(child<QPushButton>(tab, "save"));
    REQUIRE(child<QPushButton>(tab, "attachDocument").isEnabled());

    const QTemporaryDir folder;
    const QString path = folder.filePath(u("akkoord.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("akkoord");
    file.close();
    it.office.asker.file = path;
    press(child<QPushButton>(tab, "attachDocument"));
    const auto stored = it.office.store->records<domain::Consultation>().all().front();
    CHECK(stored.outcome == domain::ConsultationOutcome::Agreed);
    CHECK(it.office.store->documents().content(stored.document) == "akkoord");
    CHECK(it.office.store->documents().of(stored.subject()).front().sender == "DG Ondermijning");
    CHECK(cell(tab, "consultations", u("DG Ondermijning"), 5) == u("akkoord.txt"));
}

TEST_CASE("a promise is open, then late, then kept by a letter") {
    Registers it;
    {
        ui::CommitmentRegisterTab tab(*it.office.desk, it.office.asker, nullptr);
        it.put(tab);
        press(child<QPushButton>(tab, "addCommitment"));
        type(child<QWidget>(tab, "promise"), u("De Kamer ontvangt de evaluatie"));
        type(child<QLineEdit>(tab, "source"), u("Kamerstuk 28 741, nr. 106"));
        type(child<ui::DateEdit>(tab, "due"), u("1-4-26"));
        press(child<QPushButton>(tab, "save"));
        CHECK(cell(tab, "commitmentRegister", u("De Kamer"), 1) == u("open"));
    }
    it.office.clock.moment = domain::Timestamp::fromIso("2026-05-01T09:00:00Z").value();
    ui::CommitmentRegisterTab tab(*it.office.desk, it.office.asker, nullptr);
    it.put(tab);
    CHECK(cell(tab, "commitmentRegister", u("De Kamer"), 1) == u("te laat"));
    tab.openPart(u("1"));
    type(child<ui::DateEdit>(tab, "fulfilledOn"), u("28-4-26"));
    press(child<QPushButton>(tab, "save"));
    CHECK(cell(tab, "commitmentRegister", u("De Kamer"), 1) == u("te laat"));
    type(child<QLineEdit>(tab, "fulfilledBy"), u("Brief van 28 april 2026"));
    press(child<QPushButton>(tab, "save"));
    CHECK(cell(tab, "commitmentRegister", u("De Kamer"), 1) == u("nagekomen"));

    const QTemporaryDir folder;
    it.office.asker.file = folder.filePath(u("toezeggingen.ods"));
    auto& exporting = *tab.findChild<ui::ExportButton*>();
    child<QAction>(exporting, "ods").trigger();
    REQUIRE(it.office.tables.written.size() == 1);
    const auto& sheet = it.office.tables.written.front().sheets.front();
    CHECK(sheet.rows.front().back() == "Kamerstuk 28 741, nr. 106");
}

TEST_CASE("the press release is held until the day on which parliament was informed") {
    Registers it;
    ui::DisclosureTab tab(*it.office.desk, nullptr);
    it.put(tab);
    CHECK(child<ui::StatusChip>(tab, "holdState").chip().word == u("aangehouden"));
    type(child<ui::DateEdit>(tab, "informedOn"), u("5-3-26"));
    press(child<QPushButton>(child<QWidget>(tab, "submissionCard"), "save"));
    CHECK(child<ui::StatusChip>(tab, "holdState").chip().word == u("mag naar buiten"));
    // Another year is another letter.
    tab.setYear(2026);
    tab.refresh();
    CHECK(child<ui::StatusChip>(tab, "holdState").chip().word == u("aangehouden"));
    CHECK(child<ui::DateEdit>(tab, "informedOn").text().isEmpty());
}

TEST_CASE("one day is recorded for all chosen municipalities, or for none of them") {
    Registers it;
    ui::DisclosureTab tab(*it.office.desk, nullptr);
    it.put(tab);
    auto& asked = child<QPushButton>(tab, "pressAsked");
    auto& agreed = child<QPushButton>(tab, "pressAgreed");
    CHECK_FALSE(asked.isEnabled());
    choose(tab, "pressAgreements", {u("Haarlem"), u("Zwolle")});
    type(child<ui::DateEdit>(tab, "pressDay"), u("1-3-26"));
    press(asked);
    CHECK(cell(tab, "pressAgreements", u("Haarlem"), 1) == u("gevraagd"));
    CHECK(cell(tab, "pressAgreements", u("Zwolle"), 2) == u("01-03-2026"));

    // Haarlem cannot agree before it was asked, so Almelo, which was not asked, does not either.
    choose(tab, "pressAgreements", {u("Almelo"), u("Haarlem")});
    type(child<ui::DateEdit>(tab, "pressDay"), u("1-2-26"));
    press(agreed);
    CHECK(child<QLabel>(tab, "pressSaid").text().contains(u("Haarlem")));
    CHECK(cell(tab, "pressAgreements", u("Almelo"), 1) == u("nog niet gevraagd"));

    type(child<ui::DateEdit>(tab, "pressDay"), u("9-3-26"));
    press(agreed);
    CHECK(cell(tab, "pressAgreements", u("Almelo"), 1) == u("akkoord"));
    CHECK(cell(tab, "pressAgreements", u("Haarlem"), 3) == u("09-03-2026"));
    CHECK(it.office.store->records<domain::PressAgreement>().all().size() == 3);
    CHECK_FALSE(child<QLabel>(tab, "pressSaid").isVisible());
}
