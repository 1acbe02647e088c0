// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

#include "ui/dossier_case.h"
#include "ui/widgets/list_table.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct PaymentsTabCase : DossierCase {
    PaymentsTabCase() : DossierCase("payments") {}
    void begin() const { pressAt("payments", "prepare/payment"); }
    [[nodiscard]] QWidget* form() const {
        // A form that was put away is deleted when the program is idle.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return child<QWidget>(*page, "payments").findChild<QWidget*>(u("decisionForm"));
    }
    [[nodiscard]] QLineEdit& field(const char* path) const {
        return at<QLineEdit>("payments", path);
    }
    void submit() const { press(child<QPushButton>(*form(), "save")); }
};

}  // namespace

TEST_CASE("A payment is prepared with the amounts that were planned, and waits for another") {
    PaymentsTabCase it;
    it.award();
    it.begin();
    CHECK(it.field("terms/net").text() == u("250.000,00"));
    type(it.field("terms/payOn"), u("12-7-24"));
    type(it.field("terms/reference"), u("2024-12"));
    it.submit();
    REQUIRE(it.waiting().size() == 1);
    const domain::Decision waiting = it.waiting()[0];
    CHECK(waiting.preparedBy == it.office.desk->context().person);
    CHECK(waiting.effectiveOn == domain::Date::known(2024, 7, 12));
    const auto& order = std::get<domain::PaymentOrder>(waiting.terms);
    CHECK(order.instalment == 1);
    CHECK(order.net == domain::Money::euros(250'000));
    CHECK(order.payOn == domain::Date::known(2024, 7, 12));
    CHECK(order.reference == "2024-12");
    CHECK(it.office.store->ledger().payments(it.gouda).empty());
    // What it changes, and who may approve it, stands on its own page.
    CHECK(it.jump == ui::Address{ui::Place::Decision, waiting.id.value, {}});
    CHECK(it.form() == nullptr);
}

TEST_CASE("What is wrong with a payment stands beside its field, and nothing is prepared") {
    struct Row {
        const char* path;
        const char* typed;
    };
    const auto row = GENERATE(values<Row>({{"terms/net", "1.2.3"},
                                           {"terms/net", "9000000"},
                                           {"terms/payOn", "31-2-25"},
                                           {"terms/payOn", ""},
                                           {"terms/payOn", "1-1-2020"}}));
    CAPTURE(row.path, row.typed);
    PaymentsTabCase it;
    it.award();
    it.begin();
    type(it.field("terms/payOn"), u("12-7-24"));
    QLineEdit& field = it.field(row.path);
    type(field, QLatin1String(row.typed));
    it.submit();
    CHECK(it.waiting().empty());
    REQUIRE(it.form() != nullptr);
    CHECK(field.property("severity").toString() == u("refused"));
    CHECK_FALSE(field.accessibleDescription().isEmpty());
    CHECK(field.hasFocus());
}

TEST_CASE("Without an award no payment is prepared, and the form says why") {
    const PaymentsTabCase it;
    it.begin();
    type(it.field("terms/payOn"), u("12-7-24"));
    it.submit();
    CHECK(it.waiting().empty());
    REQUIRE(it.form() != nullptr);
    CHECK(child<QWidget>(*it.form(), "refusal").isVisible());
}

TEST_CASE("Escape puts the form away and keeps what was typed") {
    PaymentsTabCase it;
    it.award();
    it.begin();
    type(it.field("terms/reference"), u("kenmerk 7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(it.form() == nullptr);
    CHECK(it.at<QPushButton>("payments", "prepare/payment").hasFocus());
    it.begin();
    CHECK(it.field("terms/reference").text() == u("kenmerk 7"));
    CHECK(child<QWidget>(*it.form(), "draft").isVisible());
}

TEST_CASE("A payment that was made stands beside what was planned") {
    PaymentsTabCase it;
    it.award();
    domain::Decision payment = it.proposal(domain::DecisionKind::Payment);
    auto& order = std::get<domain::PaymentOrder>(payment.terms);
    order.payOn = domain::Date::known(2024, 7, 12);
    order.net = domain::Money::euros(100'000);
    payment.effectiveOn = order.payOn;
    it.decide(payment);
    it.page->open({ui::Place::Dossier, it.gouda.value, u("payments")});
    const auto* planned = it.at<ui::ListTable>("payments", "instalments").model();
    CHECK(planned->index(0, 2).data().toString() == u("deels betaald"));
    CHECK(planned->index(0, 5).data().toString() == u("12-07-2024"));
    CHECK(planned->index(0, 6).data().toString() == u("100.000,00"));
    CHECK(it.at<ui::ListTable>("payments", "decisions").model()->rowCount() == 1);
}
