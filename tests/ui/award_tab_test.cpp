// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

#include "ui/dossier_case.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/problem_line.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::DecisionKind;

namespace {

struct AwardTabCase : DossierCase {
    AwardTabCase() : DossierCase("award") {}
    void show() const { page->open({ui::Place::Dossier, gouda.value, u("award")}); }
    [[nodiscard]] QPushButton& button(const char* kind) const {
        return at<QPushButton>("award", (std::string("prepare/") + kind).c_str());
    }
    [[nodiscard]] QLineEdit& field(const char* path) const { return at<QLineEdit>("award", path); }
    [[nodiscard]] QString whyNot() const { return at<ui::ProblemLine>("award", "whyNot").words(); }
    void submit() const { pressAt("award", "save"); }
    /// What the tab says of the grant under this name.
    [[nodiscard]] QString says(const char* name) const {
        const auto* model = at<ui::ListTable>("award", "grant").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == u(name)) {
                return model->index(row, 1).data().toString();
            }
        }
        return {};
    }
    [[nodiscard]] bool standsRight(const char* name) const {
        const auto* model = at<ui::ListTable>("award", "grant").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 1);
            if (index.siblingAtColumn(0).data().toString() == u(name)) {
                return (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            }
        }
        return false;
    }
};

}  // namespace

TEST_CASE("Without an award only an award can be prepared, and what is reserved is said") {
    AwardTabCase it;
    CHECK(it.button("award").isEnabled());
    for (const char* kind : {"extension", "amendment", "withdrawal"}) {
        CHECK_FALSE(it.button(kind).isEnabled());
        CHECK(it.whyNot().contains(it.button(kind).accessibleDescription()));
    }
    CHECK(it.says("Gereserveerd, bruto") == u("€\u00A01.500.000,00"));
    it.award();
    it.show();
    CHECK_FALSE(it.button("award").isEnabled());
    CHECK(it.whyNot() == it.button("award").accessibleDescription());
    for (const char* kind : {"extension", "amendment", "withdrawal"}) {
        CHECK(it.button(kind).isEnabled());
    }
}

TEST_CASE("An award is prepared from the proposal with its years and instalments") {
    const AwardTabCase it;
    press(it.button("award"));
    CHECK(it.field("terms/gross").hasFocus() == false);
    CHECK(it.at<ui::LineTable>("award", "terms/years").model().rowCount({}) == 3);
    CHECK(it.at<ui::LineTable>("award", "terms/instalments").model().rowCount({}) == 4);
    type(it.field("number"), u("JenV-1"));
    it.submit();
    REQUIRE(it.waiting().size() == 1);
    CHECK(it.waiting()[0].number == "JenV-1");
    const auto& terms = std::get<domain::AwardTerms>(it.waiting()[0].terms);
    CHECK(terms.gross == domain::Money::euros(1'500'000));
    CHECK(terms.instalments.size() == 4);
    CHECK(it.jump == ui::Address{ui::Place::Decision, it.waiting()[0].id.value, {}});
}

TEST_CASE("Amounts that do not add up are named beside the amount and the grid") {
    const AwardTabCase it;
    press(it.button("award"));
    type(it.field("terms/gross"), u("1.400.000"));
    it.submit();
    CHECK(it.waiting().empty());
    CHECK(it.field("terms/gross").property("severity").toString() == u("refused"));
    const domain::Decision proposed = it.proposal(DecisionKind::Award);
    REQUIRE(std::get<domain::AwardTerms>(proposed.terms).gross != domain::Money::euros(1'400'000));
}

TEST_CASE("The grant is shown as it stood on any day") {
    AwardTabCase it;
    domain::Decision award = it.proposal(DecisionKind::Award);
    award.date = domain::Date::known(2024, 6, 1);
    award.effectiveOn = award.date;
    it.decide(award);
    domain::Decision extension = it.proposal(DecisionKind::Extension);
    auto& terms = std::get<domain::ExtensionTerms>(extension.terms);
    terms.motivation = "Vertraging";
    extension.effectiveOn = domain::Date::known(2026, 2, 1);
    it.decide(extension);
    it.show();
    CHECK(it.says("Bestedingsperiode").contains(u("2027")));
    const QString now = it.says("Bestedingsperiode");
    type(it.field("asOn"), u("31-1-2026"));
    const QString then = it.says("Bestedingsperiode");
    CHECK(now != then);
    CHECK(it.says("Verleend, bruto") == u("€\u00A01.500.000,00"));
    // Amounts stand below each other, texts as one reads them.
    CHECK(it.standsRight("Verleend, bruto"));
    CHECK_FALSE(it.standsRight("Bestedingsperiode"));
    type(it.field("asOn"), u("1-5-2024"));
    CHECK(it.says("Verleend, bruto").isEmpty());
    CHECK(it.says("Gereserveerd, bruto") == u("€\u00A01.500.000,00"));
}

TEST_CASE("A day that is none is named beside the field, and the grant stays as it was shown") {
    AwardTabCase it;
    it.award();
    it.show();
    const QString before = it.says("Verleend, bruto");
    type(it.field("asOn"), u("31-2-2026"));
    CHECK(it.field("asOn").property("severity").toString() == u("refused"));
    CHECK(it.says("Verleend, bruto") == before);
}

TEST_CASE("An extension beyond the last day of the regulation is refused beside its field") {
    AwardTabCase it;
    it.award();
    it.show();
    CHECK(it.at<QLabel>("award", "extensionRules").text().contains(u("10a")));
    press(it.button("extension"));
    type(it.field("terms/lastDay"), u("1-1-2028"));
    it.submit();
    CHECK(it.waiting().empty());
    CHECK(it.field("terms/lastDay").property("severity").toString() == u("refused"));
    CHECK(it.field("terms/lastDay").accessibleDescription().contains(u("10a")));
    type(it.field("terms/lastDay"), u("31-12-2027"));
    auto& motivation = it.at<QWidget>("award", "terms/motivation");
    motivation.setFocus();
    typeHere(u("De werving liep vertraging op."));
    it.submit();
    REQUIRE(it.waiting().size() == 1);
    CHECK(std::get<domain::ExtensionTerms>(it.waiting()[0].terms).lastDay ==
          domain::Date::known(2027, 12, 31));
}

TEST_CASE("Every decision leads to its own page, the latest first") {
    AwardTabCase it;
    const domain::Decision award = it.award();
    domain::Decision extension = it.proposal(DecisionKind::Extension);
    std::get<domain::ExtensionTerms>(extension.terms).motivation = "Vertraging";
    const domain::Decision waiting = it.prepare(extension);
    it.show();
    auto& table = it.at<ui::ListTable>("award", "decisions");
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.model()->index(0, 2).data().toString() == u("voorbereid"));
    CHECK(table.model()->index(1, 2).data().toString() == u("goedgekeurd"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(it.jump == ui::Address{ui::Place::Decision, waiting.id.value, {}});
}

TEST_CASE("A jump can begin the preparing of a decision") {
    AwardTabCase it;
    it.award();
    it.page->open({ui::Place::Dossier, it.gouda.value, u("award/extension")});
    CHECK(it.field("terms/lastDay").text() == u("31-12-2027"));
}
