// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/management/scheme_cards.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

#include "domain/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

QString schemeWord(const char* text) {
    return QCoreApplication::translate("SchemeCards", text);
}

QString amountOr(std::optional<domain::Money> amount, domain::Language language) {
    return amount.has_value() ? words::amount(*amount, language) : QStringLiteral("–");
}

std::int64_t centsOr(std::optional<domain::Money> amount) {
    return amount.has_value() ? amount->inCents() : 0;
}

template <typename Row>
void addTable(QVBoxLayout* layout, QWidget* parent, const QString& heading, const QString& note,
              std::vector<Column<Row>> columns, std::vector<Row> rows, int stretched) {
    auto* card = new Card(heading, parent);
    card->setNote(note);
    auto* model = new ColumnModel<Row>(std::move(columns), {}, card);
    auto* table = new ListTable(model, heading, card);
    table->setProperty("bare", true);
    table->showWhole();
    model->setRows(std::move(rows));
    table->fitColumns(stretched);
    card->addContent(table);
    layout->addWidget(card);
}

struct Fact {
    QString name;
    QString value;
};

std::vector<Fact> factsOf(const domain::Scheme& scheme, domain::Language language) {
    std::vector<Fact> facts{
        {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Name")), words::text(scheme.name)},
        {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Kind")), words::text(scheme.kind)},
        {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Published")),
         words::text(scheme.publication)},
        {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "In the database of laws")),
         words::text(scheme.bwbId)},
        {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Legal basis")),
         words::text(scheme.legalBasis)},
        {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Costs count")),
         words::period(scheme.spendingPeriod, language)},
    };
    if (scheme.ceiling.has_value()) {
        facts.push_back({schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Ceiling")),
                         words::money(*scheme.ceiling, language)});
    }
    if (scheme.maximumPerMunicipality.has_value()) {
        facts.push_back({schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Maximum per municipality")),
                         words::money(*scheme.maximumPerMunicipality, language)});
    }
    if (scheme.lastDayOfExtension.has_value()) {
        facts.push_back(
            {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Last day after an extension")),
             words::dateLong(*scheme.lastDayOfExtension, language)});
    }
    return facts;
}

void addYears(QVBoxLayout* layout, const domain::Scheme& scheme, domain::Language language,
              QWidget* parent) {
    using domain::ProgrammeYear;
    addTable<ProgrammeYear>(
        layout, parent, schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Programme years")),
        schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Amounts in euros.")),
        {{schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Year")),
          [](const ProgrammeYear& year) { return words::text(year.label); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Period")),
          [language](const ProgrammeYear& year) { return words::period(year.period, language); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Ceiling")),
          [language](const ProgrammeYear& year) { return amountOr(year.ceiling, language); },
          [](const ProgrammeYear& year) { return centsOr(year.ceiling); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Reservation per municipality")),
          [language](const ProgrammeYear& year) { return amountOr(year.reservation, language); },
          [](const ProgrammeYear& year) { return centsOr(year.reservation); }}},
        scheme.programmeYears, 1);
}

void addInstalments(QVBoxLayout* layout, const domain::Scheme& scheme, domain::Language language,
                    QWidget* parent) {
    using domain::InstalmentPlan;
    addTable<InstalmentPlan>(
        layout, parent, schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Instalments")),
        schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Amounts in euros.")),
        {{schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "No.")),
          [](const InstalmentPlan& plan) { return QString::number(plan.number); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Planned on")),
          [](const InstalmentPlan& plan) { return words::date(plan.plannedOn); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "May be paid")),
          [language](const InstalmentPlan& plan) {
              return words::periodShort(plan.window, language);
          }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Maximum per municipality")),
          [language](const InstalmentPlan& plan) { return amountOr(plan.maximum, language); },
          [](const InstalmentPlan& plan) { return centsOr(plan.maximum); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "National maximum")),
          [language](const InstalmentPlan& plan) {
              return amountOr(plan.nationalMaximum, language);
          },
          [](const InstalmentPlan& plan) { return centsOr(plan.nationalMaximum); }}},
        scheme.instalments, 2);
}

void addDueDates(QVBoxLayout* layout, const domain::Scheme& scheme, domain::Language language,
                 QWidget* parent) {
    using domain::DueDate;
    addTable<DueDate>(
        layout, parent, schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Due dates")), {},
        {{schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "What")),
          [language](const DueDate& due) { return words::text(domain::nameOf(due, language)); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Due on")),
          [](const DueDate& due) { return words::date(due.date); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Article")),
          [](const DueDate& due) { return words::text(due.article); }}},
        scheme.dueDates, 0);
}

void addTerms(QVBoxLayout* layout, const domain::Scheme& scheme, domain::TermKind kind,
              const QString& heading, domain::Language language, QWidget* parent) {
    using domain::Term;
    std::vector<Term> terms = scheme.termsOf(kind);
    if (terms.empty()) {
        return;
    }
    addTable<Term>(
        layout, parent, heading, {},
        {{schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Name")),
          [language](const Term& term) { return words::text(domain::nameOf(term, language)); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Code")),
          [](const Term& term) { return words::text(term.code); }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Article")),
          [](const Term& term) { return words::text(term.article); }}},
        std::move(terms), 0);
}

}  // namespace

void addSchemeCards(QVBoxLayout* layout, const domain::Scheme& scheme, domain::Language language,
                    QWidget* parent) {
    addTable<Fact>(
        layout, parent, schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "The regulation")),
        schemeWord(QT_TRANSLATE_NOOP(
            "SchemeCards", "As this file keeps it; the parameters are read here, not changed.")),
        {{schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "What")),
          [](const Fact& fact) { return fact.name; }},
         {schemeWord(QT_TRANSLATE_NOOP("SchemeCards", "Value")),
          [](const Fact& fact) { return fact.value; }}},
        factsOf(scheme, language), 1);
    addYears(layout, scheme, language, parent);
    addInstalments(layout, scheme, language, parent);
    addDueDates(layout, scheme, language, parent);
    const auto add = [&](domain::TermKind kind, const char* heading) {
        addTerms(layout, scheme, kind, schemeWord(heading), language, parent);
    };
    add(domain::TermKind::CostCategory, QT_TRANSLATE_NOOP("SchemeCards", "Cost categories"));
    add(domain::TermKind::EvidenceBasis, QT_TRANSLATE_NOOP("SchemeCards", "Evidence bases"));
    add(domain::TermKind::NjiLevel, QT_TRANSLATE_NOOP("SchemeCards", "Levels of recognition"));
    add(domain::TermKind::Sector, QT_TRANSLATE_NOOP("SchemeCards", "Sectors"));
    add(domain::TermKind::AgeBand, QT_TRANSLATE_NOOP("SchemeCards", "Age bands"));
    add(domain::TermKind::FactorDomain,
        QT_TRANSLATE_NOOP("SchemeCards", "Domains of risk and protective factors"));
    add(domain::TermKind::PartnerKind, QT_TRANSLATE_NOOP("SchemeCards", "Kinds of partners"));
}

}  // namespace kamerklaar::ui
