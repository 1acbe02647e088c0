// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/decision_list.h"

#include <algorithm>

#include "ui/widgets/decision_chip.h"
#include "ui/widgets/list_table.h"
#include "ui/words/decision_words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {
namespace {

using domain::Decision;
using DecisionLine = DecisionList::Line;

std::int64_t dayNumber(domain::Date day) {
    return day.daysSince(domain::Date());
}

Column<DecisionLine> dayColumn(const QString& title, domain::Date Decision::*day) {
    return {title,
            [day](const DecisionLine& line) { return words::date(line.decision.*day); },
            [day](const DecisionLine& line) { return dayNumber(line.decision.*day); },
            {},
            true};
}

std::vector<Column<DecisionLine>> decisionColumns(domain::Language language) {
    const auto chip = [language](const DecisionLine& line) {
        return chipFor(line.decision, language);
    };
    return {
        {DecisionList::tr("Decision"),
         [language](const DecisionLine& line) { return words::kindOf(line.decision, language); }},
        {DecisionList::tr("In short"),
         [language](const DecisionLine& line) { return words::inShort(line.decision, language); }},
        {DecisionList::tr("Status"),
         [chip](const DecisionLine& line) { return chip(line).word; },
         {},
         chip},
        dayColumn(DecisionList::tr("Date"), &Decision::date),
        dayColumn(DecisionList::tr("In force from"), &Decision::effectiveOn),
        {DecisionList::tr("Reference"),
         [](const DecisionLine& line) { return words::text(line.decision.number); }},
        {DecisionList::tr("Prepared by"), [](const DecisionLine& line) { return line.preparedBy; }},
        {DecisionList::tr("Decided by"), [](const DecisionLine& line) { return line.decidedBy; }}};
}

}  // namespace

DecisionList::DecisionList(Desk& desk, const QString& heading, const QString& whenEmpty,
                           std::vector<domain::DecisionKind> kinds, QWidget* parent)
    : Card(heading, parent),
      desk_(desk),
      whenEmpty_(whenEmpty),
      kinds_(std::move(kinds)),
      model_(new ColumnModel<DecisionLine>(
          decisionColumns(desk.language()),
          [](const DecisionLine& line) {
              return std::optional(Address{Place::Decision, line.decision.id.value, {}});
          },
          this)),
      table_(new ListTable(model_, heading, this)) {
    table_->setObjectName(QStringLiteral("decisions"));
    table_->setProperty("bare", true);
    table_->showWhole();
    addContent(table_);
    connect(table_, &ListTable::jumped, this, &DecisionList::goTo);
}

bool DecisionList::belongs(const Decision& decision, const std::vector<Decision>& all) const {
    const auto isOfKind = [this](domain::DecisionKind kind) {
        return std::find(kinds_.begin(), kinds_.end(), kind) != kinds_.end();
    };
    const auto* reversal = std::get_if<domain::ReversalTerms>(&decision.terms);
    if (reversal == nullptr) {
        return isOfKind(decision.decisionKind);
    }
    return std::any_of(all.begin(), all.end(), [&](const Decision& other) {
        return other.id == reversal->reversed && belongs(other, all);
    });
}

void DecisionList::show(domain::MunicipalityId municipality) {
    using All = std::vector<Decision>;
    using People = std::vector<domain::Person>;
    const All all = desk_.read([&] { return desk_.store().decisions().all(municipality); }, All());
    const People people = desk_.read([&] { return desk_.store().people().all(); }, People());
    std::vector<DecisionLine> lines;
    for (auto decision = all.rbegin(); decision != all.rend(); ++decision) {
        if (belongs(*decision, all)) {
            lines.push_back({*decision, words::text(domain::nameIn(people, decision->preparedBy)),
                             words::text(domain::nameIn(people, decision->decidedBy))});
        }
    }
    setNote(lines.empty() ? whenEmpty_ : QString());
    table_->setVisible(!lines.empty());
    model_->setRows(std::move(lines));
    table_->fitColumns(1);
}

}  // namespace kamerklaar::ui
