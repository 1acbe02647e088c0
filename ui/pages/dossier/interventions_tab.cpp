// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/interventions_tab.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "domain/words.h"
#include "ui/shell/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using InterventionLine = InterventionsTab::Line;

QString termName(const domain::Scheme& scheme, domain::TermKind kind, const std::string& code,
                 domain::Language language) {
    const domain::Term* term = scheme.term(kind, code);
    if (term != nullptr) {
        return words::text(domain::nameOf(*term, language));
    }
    return code.empty() ? QStringLiteral("–") : words::text(code);
}

Column<InterventionLine> countColumn(const QString& title, domain::Language language,
                                     std::optional<std::int64_t> domain::Intervention::*count) {
    return {
        title,
        [language, count](const InterventionLine& line) {
            const auto& value = line.intervention.*count;
            return value.has_value() ? words::count(*value, language) : QStringLiteral("–");
        },
        [count](const InterventionLine& line) { return (line.intervention.*count).value_or(-1); }};
}

std::vector<Column<InterventionLine>> interventionColumns(const Desk& desk) {
    const domain::Language language = desk.language();
    const domain::Scheme& scheme = desk.scheme();
    using domain::Intervention;
    return {
        {InterventionsTab::tr("Intervention"),
         [](const InterventionLine& line) { return words::text(line.intervention.name); }},
        {InterventionsTab::tr("Year"),
         [](const InterventionLine& line) { return QString::number(line.year); },
         [](const InterventionLine& line) { return std::int64_t{line.year}; }},
        {InterventionsTab::tr("Evidence basis"),
         [&scheme, language](const InterventionLine& line) {
             return termName(scheme, domain::TermKind::EvidenceBasis, line.intervention.basis,
                             language);
         }},
        Column<InterventionLine>(InterventionsTab::tr("Ages"),
                                 [&scheme, language](const InterventionLine& line) {
                                     return termName(scheme, domain::TermKind::AgeBand,
                                                     line.intervention.ageBand, language);
                                 })
            .givingWay(),
        {InterventionsTab::tr("Status"),
         [language](const InterventionLine& line) {
             return words::text(domain::words(line.intervention.status, language));
         }},
        countColumn(InterventionsTab::tr("Reach planned"), language, &Intervention::reachPlanned),
        countColumn(InterventionsTab::tr("Reach"), language, &Intervention::reachActual),
        {InterventionsTab::tr("Cost"),
         [language](const InterventionLine& line) {
             return words::amount(line.intervention.cost, language);
         },
         [](const InterventionLine& line) { return line.intervention.cost.inCents(); }},
    };
}

}  // namespace

InterventionsTab::InterventionsTab(Desk& desk, QWidget* parent)
    : DossierTab(desk, parent),
      model_(new ColumnModel<InterventionLine>(
          interventionColumns(desk),
          [](const InterventionLine& line) {
              return Address{Place::Report, line.report.value};
          },
          this)),
      table_(new ListTable(model_, tr("Interventions of this municipality"), this)),
      stack_(new QStackedWidget(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, room::normal, 0, 0);
    stack_->addWidget(table_);
    stack_->addWidget(new EmptyState(
        QStringLiteral("table"), tr("No interventions yet"),
        tr("They come with the reports of the municipality and then stand here together."), this));
    layout->addWidget(stack_);
    connect(table_, &ListTable::jumped, this, &DossierTab::goTo);
}

void InterventionsTab::show(domain::MunicipalityId municipality) {
    work::Reports& reports = desk_.store().reports();
    using Lines = std::vector<InterventionLine>;
    Lines lines = desk_.read(
        [&] {
            Lines found;
            for (const work::ReportHeader& header : reports.headers(municipality)) {
                const auto report = reports.find(header.id);
                for (const auto& intervention :
                     report ? report->interventions : std::vector<domain::Intervention>()) {
                    found.push_back({header.year, header.id, intervention});
                }
            }
            return found;
        },
        Lines());
    stack_->setCurrentIndex(lines.empty() ? 1 : 0);
    model_->setRows(std::move(lines));
    table_->fitColumns();
    if (!table_->isSortingEnabled()) {
        table_->sortInitially(1, Qt::DescendingOrder);
    }
}

}  // namespace kamerklaar::ui
