// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

#include "domain/application.h"
#include "domain/field_reader.h"
#include "domain/grant_state.h"
#include "domain/sisa_return.h"
#include "ui/forms/record_form.h"
#include "ui/support.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/text_box.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Application;

namespace {

ui::FormPlan planOfApplication() {
    return {{{u("Aanvraag"), {}, {"receivedOn", "caseNumber", "gross", "vatStatement", "note"}},
             {u("Beoordeling"), {}, {"assessment", "assessedBy"}},
             {u("Begroting"), u("Per kostensoort en programmajaar."), {"budget"}}},
            {{"note", {.lines = 4}}, {"gross", {.label = u("Gevraagd")}}}};
}

Application filled() {
    Application application;
    application.municipality = {3};
    application.receivedOn = domain::Date::known(2024, 5, 2);
    application.caseNumber = "Z-12";
    application.gross = domain::Money::euros(1'500'000);
    application.vatFund = domain::Money::euros(90'000);
    application.vatStatement = domain::Answer::Yes;
    application.assessment = domain::AssessmentResult::ToBeCompleted;
    application.assessedBy = {7};
    application.note = "twee\nregels";
    application.budget = {{"a", 1, domain::Money::euros(10)}, {"c", 3, domain::Money::euros(-5)}};
    application.partners = {{"om", "Parket", "Zaken"}};
    return application;
}

void fill(ui::RecordForm& form, const domain::Fields& fields) {
    form.setGiven(fields);
    form.bound().setTexts(form.textsOf(fields));
}

struct RecordFormCase {
    Office office;
    std::unique_ptr<ui::RecordForm> form{ui::recordForm<Application>(
        planOfApplication(), office.desk->scheme(), domain::Language::Dutch)};

    explicit RecordFormCase(const Application& application = {}) {
        fill(*form, domain::fieldsOf(application));
        showPage(*form);
    }
    template <typename Widget>
    [[nodiscard]] Widget& at(const char* path) const {
        return child<Widget>(*form, path);
    }
    [[nodiscard]] Application read() const {
        return domain::fromFields<Application>(form->fields());
    }
    void undo() const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    }
    void redo() const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z,
                        Qt::ControlModifier | Qt::ShiftModifier);
    }
};

}  // namespace

TEST_CASE("A noun comes out of its form as it went in, also where the form does not show it") {
    const RecordFormCase it(filled());
    CHECK(it.read() == filled());
    CHECK(it.form->problems().empty());
}

TEST_CASE("Each field has the editor of its kind, the name of its path and a name to be spoken") {
    const RecordFormCase it(filled());
    CHECK(it.at<ui::DateEdit>("receivedOn").text() == u("02-05-2024"));
    CHECK(it.at<ui::MoneyEdit>("gross").text() == u("1.500.000,00"));
    CHECK(it.at<ui::MoneyEdit>("gross").accessibleName() == u("Gevraagd"));
    CHECK(it.at<ui::ChoiceCombo>("vatStatement").currentText() == u("ja"));
    CHECK(it.at<ui::TextBox>("note").typed() == u("twee\nregels"));
    const auto& assessment = it.at<ui::ChoiceCombo>("assessment");
    CHECK(assessment.count() == 3);  // a list without "not known" does not offer it
    const auto& budget = it.at<ui::LineTable>("budget").model();
    REQUIRE(budget.rowCount({}) == 2);
    CHECK(budget.index(1, 1).data().toString() == u("2026-2027"));
    CHECK(budget.index(1, 2).data().toString() == u("−5,00"));
    CHECK(it.form->findChild<QWidget*>(u("assessedBy")) == nullptr);
}

TEST_CASE("What is typed is read, in a field and in a cell") {
    const RecordFormCase it;
    type(it.at<ui::DateEdit>("receivedOn"), u("1-5-24"));
    type(it.at<ui::MoneyEdit>("gross"), u("250.000"));
    auto& budget = it.at<ui::LineTable>("budget");
    budget.model().insertLine(0);
    budget.model().setData(budget.model().index(0, 1), u("2024-2025"), Qt::EditRole);
    budget.model().setData(budget.model().index(0, 2), u("12,50"), Qt::EditRole);
    budget.model().insertLine(1);
    const Application read = it.read();
    CHECK(read.receivedOn == domain::Date::known(2024, 5, 1));
    CHECK(read.gross == domain::Money::euros(250'000));
    REQUIRE(read.budget.size() == 1);  // an empty line at the end is none
    CHECK(read.budget[0].programmeYear == 1);
    CHECK(read.budget[0].amount.inCents() == 1250);
}

TEST_CASE("What is no value stands in the problems with its path, and what is typed stays") {
    const RecordFormCase it(filled());
    type(it.at<ui::MoneyEdit>("gross"), u("veel"));
    auto& budget = it.at<ui::LineTable>("budget");
    budget.model().setData(budget.model().index(1, 2), u("1,234"), Qt::EditRole);
    const domain::Problems problems = it.form->problems();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == "gross");
    CHECK(problems[1].field == "budget/1/amount");
    CHECK(it.at<ui::MoneyEdit>("gross").text() == u("veel"));
    CHECK(it.form->setProblems(problems).empty());
    CHECK(it.at<ui::MoneyEdit>("gross").property("severity").toString() == u("refused"));
    CHECK(it.at<ui::MoneyEdit>("gross").accessibleDescription().contains(u("veel")));
    CHECK(budget.model().remark(budget.model().index(1, 2)) != nullptr);
}

TEST_CASE("A problem that no field takes comes back") {
    const RecordFormCase it;
    const domain::Problem whole{
        domain::ProblemKind::ApplicationLate, "somewhere/else", {}, domain::Severity::Flagged, {}};
    CHECK(it.form->setProblems({whole}) == domain::Problems{whole});
}

TEST_CASE("Typing into a field is one step, taken back and done again with the keys") {
    const RecordFormCase it(filled());
    type(it.at<ui::MoneyEdit>("gross"), u("1"));
    type(it.at<ui::DateEdit>("receivedOn"), u("3-5-24"));
    it.undo();
    CHECK(it.at<ui::DateEdit>("receivedOn").text() == u("02-05-2024"));
    CHECK(it.read().gross == domain::Money::euros(1));
    CHECK(it.at<ui::DateEdit>("receivedOn").hasFocus());
    it.undo();
    CHECK(it.read() == filled());
    CHECK(it.at<ui::MoneyEdit>("gross").hasFocus());
    it.undo();
    CHECK(it.read() == filled());
    it.redo();
    it.redo();
    CHECK(it.read().receivedOn == domain::Date::known(2024, 5, 3));
    CHECK(it.read().gross == domain::Money::euros(1));
}

TEST_CASE("Lines are taken back in the order in which they came among the fields") {
    const RecordFormCase it(filled());
    auto& budget = it.at<ui::LineTable>("budget");
    budget.view()->setFocus();
    budget.view()->setCurrentIndex(budget.model().index(0, 0));
    QTest::keyClick(budget.view(), Qt::Key_Delete, Qt::ControlModifier);
    CHECK(it.read().budget.size() == 1);
    type(it.at<ui::MoneyEdit>("gross"), u("1"));
    it.undo();
    CHECK(it.read().budget.size() == 1);
    it.undo();
    CHECK(it.read() == filled());
}

TEST_CASE("Last year's value is read beside its field in the words of the field") {
    const RecordFormCase it;
    it.form->setLastYear(domain::fieldsOf(filled()));
    QStringList words;
    for (const QLabel* label : it.form->findChildren<QLabel*>()) {
        words.append(label->text());
    }
    CHECK(words.contains(u("Vorig jaar: 1.500.000,00")));
    CHECK(words.contains(u("Vorig jaar: ja")));
}

TEST_CASE("A form that is not edited can be read and not typed in") {
    const RecordFormCase it(filled());
    it.form->setEditable(false);
    CHECK(it.at<ui::MoneyEdit>("gross").isReadOnly());
    CHECK(it.at<ui::TextBox>("note").isReadOnly());
    CHECK_FALSE(it.at<ui::ChoiceCombo>("assessment").isEnabled());
}

TEST_CASE("A day that has to be there is asked for") {
    Office office;
    const std::unique_ptr<ui::RecordForm> form(
        new ui::RecordForm({{{u("Verlenging"), {}, {"date", "terms/lastDay"}}}, {}},
                           ui::sketchOf(domain::DecisionKind::Extension, office.desk->scheme(),
                                        domain::Language::Dutch),
                           office.desk->scheme(), domain::Language::Dutch));
    const domain::Problems problems = form->problems();
    REQUIRE(problems.size() == 2);
    CHECK(problems[1].kind == domain::ProblemKind::Missing);
    CHECK(problems[1].field == "terms/lastDay");
}

TEST_CASE("The form of every kind of decision gives back what it was given") {
    Office office;
    for (const auto& [kind, code] : domain::decisionKindCodes) {
        CAPTURE(code);
        domain::Decision decision;
        decision.decisionKind = kind;
        decision.terms = domain::emptyTerms(kind);
        decision.date = domain::Date::known(2025, 3, 1);
        if (auto* award = std::get_if<domain::AwardTerms>(&decision.terms)) {
            *award = domain::proposedAward(office.desk->scheme(), domain::Money::euros(900'000),
                                           domain::Money::euros(41'000));
        }
        const ui::Sketch sketch =
            ui::sketchOf(kind, office.desk->scheme(), domain::Language::Dutch);
        ui::FormPlan plan{{{u("Alles"), {}, {}}}, {}};
        for (const ui::FieldSketch& field : sketch) {
            plan.parts[0].paths.push_back(field.path);
        }
        const std::unique_ptr<ui::RecordForm> form(
            new ui::RecordForm(plan, sketch, office.desk->scheme(), domain::Language::Dutch));
        fill(*form, domain::fieldsOf(decision));
        CHECK(domain::difference(domain::fieldsOf(decision),
                                 domain::fieldsOf(domain::decisionFrom(form->fields())))
                  .empty());
    }
}
