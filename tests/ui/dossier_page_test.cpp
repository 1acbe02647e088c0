// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include "ui/pages/dossier/dossier_page.h"
#include "ui/support.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/list_table.h"
#include "work/deciding.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

enum Tab { Summary, Payments, Reports, Interventions, Documents, Timeline };

struct Case {
    Office office;
    domain::MunicipalityId gouda;
    std::unique_ptr<ui::DossierPage> page =
        std::make_unique<ui::DossierPage>(*office.desk, office.asker);

    explicit Case(Tab tab) {
        for (const domain::Municipality& municipality : office.store->municipalities().all()) {
            if (municipality.name == "Gouda") {
                gouda = municipality.id;
            }
        }
        page->open({ui::Place::Dossier, gouda.value});
        showPage(*page);
        child<QTabWidget>(*page, "tabs").setCurrentIndex(tab);
    }
    [[nodiscard]] QWidget& form(const char* name) const { return child<QWidget>(*page, name); }
    /// Prepared at this desk, approved by a colleague.
    void award() const {
        const work::Context& here = office.desk->context();
        const auto prepared =
            work::prepare(here, work::proposal(here, domain::DecisionKind::Award, gouda));
        REQUIRE(prepared.has_value());
        REQUIRE(work::approve(office.colleague("Bas"), prepared->id, prepared->version));
    }
    void prepare() const { press(child<QPushButton>(form("paymentForm"), "do")); }
    [[nodiscard]] std::vector<domain::Decision> waiting() const {
        return office.store->decisions().prepared();
    }
};

}  // namespace

TEST_CASE("a dossier carries the name of its municipality") {
    const Case it(Summary);
    CHECK(it.page->title() == QStringLiteral("Gouda"));
}

TEST_CASE("a payment is prepared with the amounts that were planned, and waits for another") {
    const Case it(Payments);
    it.award();
    press(child<QPushButton>(*it.page, "addPayment"));
    type(child<QLineEdit>(it.form("paymentForm"), "terms/payOn"), QStringLiteral("12-7-24"));
    type(child<QLineEdit>(it.form("paymentForm"), "terms/reference"), QStringLiteral("2024-12"));
    it.prepare();
    REQUIRE(it.waiting().size() == 1);
    CHECK(it.waiting()[0].preparedBy == it.office.desk->context().person);
    const auto& order = std::get<domain::PaymentOrder>(it.waiting()[0].terms);
    CHECK(order.instalment == 1);
    CHECK(order.net == domain::Money::euros(250'000));
    CHECK(order.payOn == domain::Date::known(2024, 7, 12));
    CHECK(order.reference == "2024-12");
    CHECK(it.office.store->ledger().payments(it.gouda).empty());
    CHECK_FALSE(it.form("paymentForm").isVisible());
}

TEST_CASE("what is wrong with a payment stands beside its field, and nothing is prepared") {
    const Case it(Payments);
    it.award();
    struct Row {
        const char* field;
        const char* typed;
    };
    const auto row = GENERATE(values<Row>({{"terms/net", "1.2.3"},
                                           {"terms/net", "9000000"},
                                           {"terms/payOn", "31-2-25"},
                                           {"terms/payOn", ""},
                                           {"terms/payOn", "1-1-2020"}}));
    press(child<QPushButton>(*it.page, "addPayment"));
    type(child<QLineEdit>(it.form("paymentForm"), "terms/payOn"), QStringLiteral("12-7-24"));
    auto& field = child<QLineEdit>(it.form("paymentForm"), row.field);
    type(field, QLatin1String(row.typed));
    it.prepare();
    CHECK(it.waiting().empty());
    CHECK(it.form("paymentForm").isVisible());
    CHECK(field.property("severity").toString() == QStringLiteral("refused"));
    CHECK_FALSE(field.accessibleDescription().isEmpty());
    CHECK(field.hasFocus());
}

TEST_CASE("without an award no payment is prepared, and the form says why") {
    const Case it(Payments);
    press(child<QPushButton>(*it.page, "addPayment"));
    type(child<QLineEdit>(it.form("paymentForm"), "terms/payOn"), QStringLiteral("12-7-24"));
    it.prepare();
    CHECK(it.waiting().empty());
    CHECK(it.form("paymentForm").isVisible());
}

TEST_CASE("Escape puts a form away") {
    const Case it(Payments);
    press(child<QPushButton>(*it.page, "addPayment"));
    QTest::keyClick(&it.form("paymentForm"), Qt::Key_Escape);
    CHECK_FALSE(it.form("paymentForm").isVisible());
}

TEST_CASE("a document is kept with what the archive needs, and comes back the same") {
    const QTemporaryDir folder;
    const QString letter = folder.filePath(QStringLiteral("brief.txt"));
    const QString copy = folder.filePath(QStringLiteral("kopie.txt"));
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Geachte heer, mevrouw,\0enzovoort", 33);
    file.close();

    Case it(Documents);
    it.office.asker.file = letter;
    press(child<QPushButton>(*it.page, "addDocument"));
    QWidget& form = it.form("documentForm");
    type(child<QLineEdit>(form, "date"), QStringLiteral("1 februari 2026"));
    type(child<QLineEdit>(form, "sender"), QStringLiteral("Gemeente Gouda"));
    type(child<QLineEdit>(form, "caseNumber"), QStringLiteral("Z-12"));
    press(child<QPushButton>(form, "do"));

    const auto kept =
        it.office.store->documents().of({domain::Subject::Kind::Municipality, it.gouda.value});
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].fileName == "brief.txt");
    CHECK(kept[0].mediaType == "text/plain");
    CHECK(kept[0].sender == "Gemeente Gouda");
    CHECK(kept[0].date == domain::Date::known(2026, 2, 1));

    auto& table = child<ui::ListTable>(*it.page, "documentsTable");
    table.setCurrentIndex(table.model()->index(0, 0));
    it.office.asker.file = copy;
    press(child<QPushButton>(*it.page, "saveCopy"));
    QFile written(copy);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == QByteArray("Geachte heer, mevrouw,\0enzovoort", 33));
}

TEST_CASE("a document without a sender is asked for one") {
    const QTemporaryDir folder;
    const QString letter = folder.filePath(QStringLiteral("brief.txt"));
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    Case it(Documents);
    it.office.asker.file = letter;
    press(child<QPushButton>(*it.page, "addDocument"));
    QWidget& form = it.form("documentForm");
    type(child<QLineEdit>(form, "date"), QStringLiteral("1-2-2026"));
    press(child<QPushButton>(form, "do"));
    CHECK(form.isVisible());
    CHECK(child<QLineEdit>(form, "sender").property("severity").toString() ==
          QStringLiteral("refused"));
}

TEST_CASE("a file that cannot be read or written is told, and nothing is kept") {
    Case it(Documents);
    it.office.asker.file = QStringLiteral("/nowhere/brief.txt");
    press(child<QPushButton>(*it.page, "addDocument"));
    CHECK(it.office.asker.asked.size() == 2);
    CHECK_FALSE(it.form("documentForm").isVisible());
}

TEST_CASE("the timeline tells what was done for this municipality, the newest first") {
    const Case it(Timeline);
    auto& table = child<ui::ListTable>(child<QWidget>(*it.page, "timeline"), "entries");
    const auto* model = table.model();
    // A reservation, four instalments and four reports that are expected.
    REQUIRE(model->rowCount() == 9);
    for (int row = 0; row < model->rowCount(); ++row) {
        CHECK(model->index(row, 0).data().toString().contains(QStringLiteral("Gouda")));
    }
    CHECK(model->index(8, 5).data().toLongLong() < model->index(0, 5).data().toLongLong());
}
