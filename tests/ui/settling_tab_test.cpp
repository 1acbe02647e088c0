// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include "ui/dossier_case.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/text_box.h"
#include "work/recording.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::DecisionKind;
using domain::Money;

namespace {

/// Awarded, paid in part, and accounted for to the end: it can be settled.
struct SettlingTabCase : DossierCase {
    SettlingTabCase() : DossierCase("settlement") {}

    void show() const {
        Q_EMIT office.desk->changed(ui::Topic::Everything);
        page->open({ui::Place::Dossier, gouda.value, u("settlement")});
    }
    void pay(Money net) {
        domain::Decision payment = proposal(DecisionKind::Payment);
        auto& order = std::get<domain::PaymentOrder>(payment.terms);
        order.payOn = domain::Date::known(2024, 7, 12);
        order.net = net;
        payment.effectiveOn = order.payOn;
        decide(payment);
    }
    void accountFor(Money spent) {
        office.clock.moment = domain::Timestamp::fromIso("2028-08-01T09:30:00Z").value();
        domain::SisaReturn sisa;
        sisa.municipality = gouda;
        sisa.year = 2027;
        sisa.receivedOn = domain::Date::known(2028, 7, 10);
        sisa.cumulative = spent;
        sisa.isFinal = domain::Answer::Yes;
        REQUIRE(work::save(office.desk->context(), sisa).has_value());
    }
    void ready() {
        award();
        pay(Money::euros(250'000));
        accountFor(Money::euros(200'000));
        show();
    }
    [[nodiscard]] QLineEdit& field(const char* path) const {
        return at<QLineEdit>("settlement", path);
    }
    void choose(const char* path, const char* code) const {
        auto& combo = at<ui::ChoiceCombo>("settlement", path);
        combo.setFocus();
        combo.setTyped(u(code));
        Q_EMIT combo.edited();
    }
    void write(const char* path, const char* words) const {
        at<ui::TextBox>("settlement", path).setFocus();
        typeHere(u(words));
    }
    [[nodiscard]] QString amount(const char* name) const {
        const auto* model = at<ui::ListTable>("settlement", "reckoning").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == u(name)) {
                return model->index(row, 1).data().toString();
            }
        }
        return {};
    }
};

}  // namespace

TEST_CASE("The last day of the settlement follows the day from which the term runs") {
    const SettlingTabCase it;
    type(it.field("termStart"), u("15-7-28"));
    // A Saturday, which does not lengthen the term.
    CHECK(it.at<QLabel>("settlement", "lastDay").text().contains(u("16-12-2028")));
    type(it.field("termStart"), u("1-8-28"));
    CHECK(it.at<QLabel>("settlement", "lastDay").text().contains(u("02-01-2029")));
    type(it.field("termStart"), u("32-8-28"));
    CHECK(it.at<QLabel>("settlement", "lastDay").text().isEmpty());
    CHECK(it.field("termStart").property("severity").toString() == u("refused"));
}

TEST_CASE("The reckoning names each amount with its source") {
    SettlingTabCase it;
    it.ready();
    CHECK(it.amount("Verleend, netto") == u("1.500.000,00"));
    CHECK(it.amount("Betaald, netto") == u("250.000,00"));
    CHECK(it.amount("Besteed volgens SiSa") == u("200.000,00"));
    CHECK(it.amount("Niet besteed volgens SiSa") == u("1.300.000,00"));
}

TEST_CASE("A settlement before the final return is refused with the field of the return") {
    SettlingTabCase it;
    it.award();
    it.show();
    it.pressAt("settlement", "prepare/settlement");
    it.pressAt("settlement", "save");
    CHECK(it.waiting().empty());
    CHECK(it.at<QWidget>("settlement", "terms/finalReturn").property("severity").toString() ==
          u("refused"));
}

TEST_CASE("A settlement follows the award, and its term the day that was chosen") {
    SettlingTabCase it;
    it.ready();
    type(it.field("termStart"), u("1-8-28"));
    it.pressAt("settlement", "prepare/settlement");
    CHECK(it.field("terms/termStart").text() == u("01-08-2028"));
    CHECK(it.field("terms/gross").text() == u("1.500.000,00"));
    it.pressAt("settlement", "save");
    REQUIRE(it.waiting().size() == 1);
    const auto& terms = std::get<domain::SettlementTerms>(it.waiting()[0].terms);
    CHECK(terms.ground.empty());
    CHECK(terms.termStart == domain::Date::known(2028, 8, 1));
    CHECK(terms.finalReturn.isStored());
}

TEST_CASE("Less than the award needs a ground and a reason") {
    SettlingTabCase it;
    it.ready();
    it.pressAt("settlement", "prepare/settlement");
    type(it.field("terms/gross"), u("200.000"));
    it.pressAt("settlement", "save");
    CHECK(it.waiting().empty());
    CHECK(it.at<QWidget>("settlement", "terms/ground").property("severity").toString() ==
          u("refused"));
    it.choose("terms/ground", "a");
    it.write("terms/reason", "Een interventie is niet uitgevoerd.");
    it.pressAt("settlement", "save");
    REQUIRE(it.waiting().size() == 1);
    CHECK(std::get<domain::SettlementTerms>(it.waiting()[0].terms).ground == "a");
}

TEST_CASE("Recovery is prepared only after a lower settlement, with what was paid too much") {
    SettlingTabCase it;
    it.ready();
    CHECK_FALSE(it.at<QPushButton>("settlement", "prepare/recovery").isEnabled());
    CHECK(
        it.at<ui::ProblemLine>("settlement", "whyNot").words().contains(u("lagere vaststelling")));
    domain::Decision settlement = it.proposal(DecisionKind::Settlement);
    auto& terms = std::get<domain::SettlementTerms>(settlement.terms);
    terms.gross = Money::euros(200'000);
    terms.vatFund = Money();
    terms.ground = "a";
    terms.reason = "Niet uitgevoerd";
    it.decide(settlement, "Cor Cohen");
    it.show();
    CHECK(it.amount("Te veel betaald") == u("50.000,00"));
    CHECK_FALSE(it.at<QPushButton>("settlement", "prepare/settlement").isEnabled());
    it.pressAt("settlement", "prepare/recovery");
    CHECK(it.field("terms/amount").text() == u("50.000,00"));
    it.pressAt("settlement", "save");
    CHECK(it.waiting().empty());  // either way the reason is kept
    it.write("terms/reason", "Er is niets dat terugvorderen onredelijk maakt.");
    it.pressAt("settlement", "save");
    REQUIRE(it.waiting().size() == 1);
    CHECK(std::get<domain::RecoveryTerms>(it.waiting()[0].terms).amount == Money::euros(50'000));
}

TEST_CASE("All grounds of the regulation can be read, with their articles") {
    const SettlingTabCase it;
    QString words;
    for (const QLabel* label : child<QWidget>(*it.page, "settlement").findChildren<QLabel*>()) {
        words += label->text();
    }
    for (const domain::Term& ground :
         it.office.desk->scheme().termsOf(domain::TermKind::SettlementGround)) {
        CHECK(words.contains(QString::fromStdString(ground.name)));
        CHECK(words.contains(QString::fromStdString(ground.article)));
    }
    // Both conditions of this one, as one sentence.
    CHECK(words.contains(
        u("c. Onjuiste of onvolledige gegevens zijn verstrekt en juiste of volledige gegevens "
          "zouden tot een andere beslissing hebben geleid (art. 9, onder c)")));
}
