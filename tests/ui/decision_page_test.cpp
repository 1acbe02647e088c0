// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include "ui/pages/decision/decision_page.h"
#include "ui/support.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/problem_line.h"
#include "work/people.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Decision;
using domain::DecisionKind;
using domain::DecisionStatus;

namespace {

/// A proposal of an award for Gouda, and the page on it.
struct DecisionPageCase {
    Office office;
    domain::MunicipalityId gouda;
    Decision decision;
    std::optional<ui::Address> jump;
    std::unique_ptr<ui::DecisionPage> page;

    enum class By { Me, Colleague };
    explicit DecisionPageCase(By by) : DecisionPageCase(by, DecisionKind::Award) {}
    DecisionPageCase(By by, DecisionKind kind) {
        for (const domain::Municipality& municipality : office.store->municipalities().all()) {
            if (municipality.name == "Gouda") {
                gouda = municipality.id;
            }
        }
        const work::Context who =
            by == By::Me ? office.desk->context() : office.colleague("Bas Bos");
        const auto prepared = work::prepare(who, work::proposal(who, kind, gouda));
        REQUIRE(prepared.has_value());
        open(*prepared);
    }
    void open(const Decision& shown) {
        decision = shown;
        page = std::make_unique<ui::DecisionPage>(*office.desk, office.asker);
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) { jump = address; });
        page->open({ui::Place::Decision, decision.id.value, {}});
        showPage(*page);
    }
    template <typename Widget>
    [[nodiscard]] Widget& at(const char* name) const {
        return child<Widget>(*page, name);
    }
    void pressOn(const char* name) const { press(at<QPushButton>(name)); }
    [[nodiscard]] Decision stored() const {
        return office.store->decisions().find(decision.id).value();
    }
    [[nodiscard]] QString chip() const { return at<ui::StatusChip>("decisionStatus").chip().word; }
    void approveElsewhere() {
        const Decision now = stored();
        REQUIRE(work::approve(office.colleague("Cor Cohen"), now.id, now.version).has_value());
    }
};

}  // namespace

TEST_CASE("Nobody approves an own proposal, and the page says why beside the button") {
    const DecisionPageCase it(DecisionPageCase::By::Me);
    CHECK_FALSE(it.at<QPushButton>("approve").isEnabled());
    const auto& why = it.at<ui::ProblemLine>("inTheWay");
    CHECK(why.isVisible());
    CHECK_FALSE(why.words().isEmpty());
    CHECK(it.at<QPushButton>("approve").accessibleDescription() == why.words());
    CHECK(it.stored().status == DecisionStatus::Prepared);
}

TEST_CASE("A proposal of somebody else is approved with one press, and counts") {
    const DecisionPageCase it(DecisionPageCase::By::Colleague);
    CHECK(it.chip() == u("voorbereid"));
    CHECK_FALSE(it.at<QWidget>("inTheWay").isVisible());
    it.pressOn("approve");
    CHECK(it.stored().status == DecisionStatus::Approved);
    CHECK(it.stored().decidedBy == it.office.desk->context().person);
    CHECK(it.chip() == u("goedgekeurd"));
    CHECK_FALSE(it.at<QPushButton>("approve").isVisible());
    CHECK(it.at<QPushButton>("reverse").isVisible());
    CHECK(work::grantOf(*it.office.store, it.gouda, it.office.desk->today()).hasAward);
}

TEST_CASE("The page says who prepared, what it is and what it changes") {
    const DecisionPageCase it(DecisionPageCase::By::Colleague);
    CHECK(it.page->title() == u("Verlening – Gouda"));
    CHECK(it.at<QLabel>("history").text().contains(u("Bas Bos")));
    const auto* changes = it.at<ui::ListTable>("changes").model();
    QStringList names;
    for (int row = 0; row < changes->rowCount(); ++row) {
        names.append(changes->index(row, 0).data().toString());
        CHECK(changes->index(row, 1).data() != changes->index(row, 2).data());
    }
    CHECK(names.contains(u("Verleend, bruto")));
    CHECK(names.contains(u("Termijn 1")));
    it.pressOn("dossier");
    CHECK(it.jump == ui::Address{ui::Place::Dossier, it.gouda.value, u("award")});
}

TEST_CASE("A proposal is declined with a reason only") {
    DecisionPageCase it(DecisionPageCase::By::Colleague);
    it.pressOn("decline");
    CHECK(it.stored().status == DecisionStatus::Prepared);
    it.office.asker.reason = u(" ");
    it.pressOn("decline");
    CHECK(it.stored().status == DecisionStatus::Prepared);
    CHECK(it.at<QWidget>("pageRefusal").isVisible());
    it.office.asker.reason = u("De termijnen kloppen niet.");
    it.pressOn("decline");
    CHECK(it.stored().status == DecisionStatus::Declined);
    CHECK(it.chip() == u("afgewezen"));
    CHECK(it.at<QLabel>("history").text().contains(u("De termijnen kloppen niet.")));
}

TEST_CASE("A proposal is read until it is changed, and whoever changes it prepares it") {
    const DecisionPageCase it(DecisionPageCase::By::Colleague);
    auto& number = it.at<QLineEdit>("number");
    CHECK(number.isReadOnly());
    it.pressOn("change");
    CHECK_FALSE(number.isReadOnly());
    CHECK_FALSE(it.at<QPushButton>("approve").isEnabled());
    CHECK(it.at<QLabel>("saveFirst").isVisible());
    type(number, u("JenV-12"));
    QTest::keyClick(&number, Qt::Key_S, Qt::ControlModifier);
    CHECK(it.stored().number == "JenV-12");
    CHECK(it.stored().preparedBy == it.office.desk->context().person);
    CHECK(number.isReadOnly());
    CHECK_FALSE(it.at<QPushButton>("approve").isEnabled());  // it is an own proposal now
}

TEST_CASE("What is wrong with a changed proposal stands beside its field, and nothing is stored") {
    const DecisionPageCase it(DecisionPageCase::By::Colleague);
    it.pressOn("change");
    auto& gross = it.at<QLineEdit>("terms/gross");
    type(gross, u("9.000.000"));
    it.pressOn("save");
    CHECK(gross.property("severity").toString() == u("refused"));
    CHECK(gross.hasFocus());
    CHECK(it.stored().version == it.decision.version);
    type(gross, u("negen"));
    it.pressOn("save");
    CHECK(gross.accessibleDescription().contains(u("negen")));
    CHECK(it.stored().version == it.decision.version);
}

TEST_CASE("What was typed and not saved is there again after a crash") {
    DecisionPageCase it(DecisionPageCase::By::Colleague);
    it.pressOn("change");
    type(it.at<QLineEdit>("number"), u("half getyp"));
    CHECK(QTest::qWaitFor(
        [&] { return it.at<QLabel>("kept").text().contains(u("Concept bewaard")); }, 3000));
    it.open(it.stored());
    CHECK(it.at<QLineEdit>("number").text() == u("half getyp"));
    CHECK_FALSE(it.at<QLineEdit>("number").isReadOnly());
    CHECK(it.at<QWidget>("draft").isVisible());
    it.pressOn("dropDraft");
    CHECK(it.at<QLineEdit>("number").text().isEmpty());
}

TEST_CASE("Whoever lost a race sees what the other changed and loses nothing") {
    DecisionPageCase it(DecisionPageCase::By::Colleague);
    it.pressOn("change");
    type(it.at<QLineEdit>("number"), u("van mij"));
    Decision theirs = it.stored();
    theirs.number = "van Cor";
    theirs.reason = "Kenmerk aangepast";
    REQUIRE(work::changeProposal(it.office.colleague("Cor Cohen"), theirs).has_value());
    it.pressOn("save");
    CHECK(it.at<QWidget>("race").isVisible());
    CHECK(it.at<QWidget>("race").accessibleName().contains(u("Cor Cohen")));
    CHECK(it.at<QTableWidget>("raceFields").rowCount() == 2);
    it.pressOn("keepMine");
    it.pressOn("save");
    CHECK(it.stored().number == "van mij");
    CHECK(it.stored().reason == "Kenmerk aangepast");
}

TEST_CASE("A proposal that somebody else approved meanwhile is not approved twice") {
    DecisionPageCase it(DecisionPageCase::By::Colleague);
    it.approveElsewhere();
    it.pressOn("approve");
    CHECK(it.chip() == u("goedgekeurd"));
    CHECK(it.stored().decidedBy != it.office.desk->context().person);
    CHECK(it.at<QWidget>("pageRefusal").isVisible());
}

TEST_CASE("A proposal that changes while the reason is asked for is not declined") {
    DecisionPageCase it(DecisionPageCase::By::Colleague);
    it.office.asker.reason = u("De termijnen kloppen niet.");
    it.office.asker.meanwhile = [&it] {
        Decision changed = it.stored();
        changed.reason = "Termijnen verbeterd";
        REQUIRE(work::changeProposal(it.office.colleague("Cor Cohen"), changed).has_value());
        Q_EMIT it.office.desk->changed(ui::Topic::Everything);
    };
    it.pressOn("decline");
    CHECK(it.stored().status == DecisionStatus::Prepared);
    CHECK(it.at<QWidget>("pageRefusal").isVisible());
}

TEST_CASE("An approved decision is reversed by a counter-act that another approves") {
    DecisionPageCase it(DecisionPageCase::By::Colleague);
    it.pressOn("approve");
    it.pressOn("reverse");
    CHECK(it.office.store->decisions().prepared().empty());
    it.office.asker.reason = u("Verkeerde gemeente.");
    it.pressOn("reverse");
    const auto waiting = it.office.store->decisions().prepared();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].decisionKind == DecisionKind::Reversal);
    CHECK(waiting[0].reason == "Verkeerde gemeente.");
    CHECK(it.jump == ui::Address{ui::Place::Decision, waiting[0].id.value, {}});
    REQUIRE(work::approve(it.office.colleague("Cor Cohen"), waiting[0].id, waiting[0].version)
                .has_value());
    it.page->open({ui::Place::Decision, it.decision.id.value, {}});
    CHECK(it.chip() == u("teruggedraaid"));
    CHECK_FALSE(it.at<QPushButton>("reverse").isVisible());
}

TEST_CASE("Without a role nothing can be pressed, and the button says which role it takes") {
    DecisionPageCase it(DecisionPageCase::By::Me);
    const work::Context els = it.office.colleague("Els Eggink");
    REQUIRE(work::setRoles(it.office.desk->context(), els.person,
                           domain::Roles{domain::Role::Controller})
                .has_value());
    const work::Tools tools = it.office.tools();
    ui::Desk desk(els, tools, domain::Language::Dutch);
    ui::DecisionPage page(desk, it.office.asker);
    page.open({ui::Place::Decision, it.decision.id.value, {}});
    showPage(page);
    const std::pair<const char*, const char*> rolesOf[] = {
        {"approve", "manager"}, {"decline", "manager"}, {"change", "beleidsmedewerker"}};
    for (const auto& [name, role] : rolesOf) {
        CAPTURE(name);
        const auto& button = child<QPushButton>(page, name);
        CHECK_FALSE(button.isEnabled());
        CHECK(button.accessibleDescription().contains(u(role)));
    }
}

TEST_CASE("A number of no decision is said, and there is nothing to press") {
    DecisionPageCase it(DecisionPageCase::By::Me);
    it.page->open({ui::Place::Decision, 999, {}});
    CHECK(it.at<QWidget>("pageRefusal").isVisible());
    CHECK_FALSE(it.at<QPushButton>("approve").isVisible());
    it.page->open({ui::Place::Decision, it.decision.id.value, {}});
    CHECK(it.at<QPushButton>("approve").isVisible());
}

TEST_CASE("Every kind of decision can be read on its page") {
    Office office;
    const auto gouda = office.store->municipalities().all().front().id;
    for (const auto& [kind, code] : domain::decisionKindCodes) {
        CAPTURE(code);
        Decision decision;
        decision.decisionKind = kind;
        decision.municipality = gouda;
        decision.date = office.desk->today();
        decision.effectiveOn = decision.date;
        decision.preparedBy = office.desk->context().person;
        decision.preparedAt = office.clock.now();
        decision.terms = domain::emptyTerms(kind);
        if (auto* order = std::get_if<domain::PaymentOrder>(&decision.terms)) {
            order->instalment = 1;  // there is no order without one
        }
        if (kind == DecisionKind::Reversal) {
            continue;  // needs something to reverse; see above
        }
        const auto transaction = office.store->begin();
        decision.id = office.store->decisions().add(decision);
        ui::DecisionPage page(*office.desk, office.asker);
        page.open({ui::Place::Decision, decision.id.value, {}});
        showPage(page);
        CHECK(page.title().contains(u("–")));
        CHECK(child<QPushButton>(page, "approve").isVisible());
    }
}
