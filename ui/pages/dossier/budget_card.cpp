// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/budget_card.h"

#include <QtWidgets/QLabel>

#include "domain/words.h"
#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using BudgetLine = BudgetCard::Line;

/// One line for each key of the scheme, and one for whatever lies outside these.
template <typename KeyOf>
std::vector<BudgetLine> sumsBy(const std::vector<domain::BudgetLine>& budget, KeyOf keyOf,
                               const std::vector<std::pair<std::string, QString>>& keys,
                               const QString& otherwise) {
    std::vector<BudgetLine> lines;
    domain::Money rest;
    for (const auto& [key, name] : keys) {
        lines.push_back({name, {}});
    }
    for (const domain::BudgetLine& one : budget) {
        const auto at = std::find_if(keys.begin(), keys.end(),
                                     [&](const auto& known) { return known.first == keyOf(one); });
        (at == keys.end() ? rest : lines[static_cast<std::size_t>(at - keys.begin())].total) +=
            one.amount;
    }
    if (!rest.isZero()) {
        lines.push_back({otherwise, rest});
    }
    return lines;
}

std::vector<std::pair<std::string, QString>> yearsOf(const domain::Scheme& scheme) {
    std::vector<std::pair<std::string, QString>> keys;
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        keys.emplace_back(std::to_string(year.number), words::text(year.label));
    }
    return keys;
}

std::vector<std::pair<std::string, QString>> categoriesOf(const domain::Scheme& scheme,
                                                          domain::Language language) {
    std::vector<std::pair<std::string, QString>> keys;
    for (const domain::Term& term : scheme.termsOf(domain::TermKind::CostCategory)) {
        keys.emplace_back(term.code, BudgetCard::tr("%1. %2", "letter, cost category")
                                         .arg(words::text(term.code),
                                              words::text(domain::nameOf(term, language))));
    }
    return keys;
}

}  // namespace

BudgetCard::BudgetCard(const domain::Scheme& scheme, domain::Language language, QWidget* parent)
    : Card(tr("Budget"), parent),
      scheme_(scheme),
      language_(language),
      years_(addSums(tr("Programme year"), tr("Budget per programme year"), "budgetYears")),
      categories_(addSums(tr("Cost category"), tr("Budget per cost category"), "budgetCategories")),
      verdict_(new QLabel(this)) {
    setNote(tr("Gross, in euros."));
    verdict_->setObjectName(QStringLiteral("budgetVerdict"));
    verdict_->setWordWrap(true);
    verdict_->setTextFormat(Qt::PlainText);
    addContent(verdict_);
}

BudgetCard::Sums BudgetCard::addSums(const QString& of, const QString& name,
                                     const char* objectName) {
    const domain::Language language = language_;
    auto* model = new ColumnModel<BudgetLine>(
        {{of, [](const BudgetLine& line) { return line.name; }},
         {tr("Amount"),
          [language](const BudgetLine& line) { return words::amount(line.total, language); },
          [](const BudgetLine& line) { return line.total.inCents(); }}},
        {}, this);
    auto* table = new ListTable(model, name, this);
    table->setObjectName(QLatin1String(objectName));
    table->setProperty("bare", true);
    table->showWhole();
    table->letWrap();
    addContent(table);
    return {model, table};
}

void BudgetCard::showSums(const Sums& sums, std::vector<BudgetLine> lines,
                          const BudgetLine& total) {
    sums.model->setRows(std::move(lines), total);
    sums.table->fitColumns();
}

void BudgetCard::show(const domain::Application& application,
                      std::optional<domain::GrantAmount> awarded) {
    const domain::Money total = application.budgetTotal();
    const BudgetLine totals{tr("Total"), total};
    showSums(
        years_,
        sumsBy(
            application.budget, [](const auto& line) { return std::to_string(line.programmeYear); },
            yearsOf(scheme_), tr("Other years")),
        totals);
    showSums(categories_,
             sumsBy(
                 application.budget, [](const auto& line) { return line.category; },
                 categoriesOf(scheme_, language_), tr("Other costs")),
             totals);
    const domain::Money whole = awarded ? awarded->gross : application.gross;
    const QString amount = words::money(whole, language_);
    const QString differs = words::money(total > whole ? total - whole : whole - total, language_);
    if (total == whole) {
        verdict_->setText(awarded ? tr("✓ Equal to the award of %1.").arg(amount)
                                  : tr("✓ Equal to what was asked for: %1.").arg(amount));
    } else if (total > whole) {
        verdict_->setText(awarded ? tr("▲ %1 more than the award of %2.").arg(differs, amount)
                                  : tr("▲ %1 more than was asked for: %2.").arg(differs, amount));
    } else {
        verdict_->setText(awarded ? tr("▼ %1 less than the award of %2.").arg(differs, amount)
                                  : tr("▼ %1 less than was asked for: %2.").arg(differs, amount));
    }
}

}  // namespace kamerklaar::ui
