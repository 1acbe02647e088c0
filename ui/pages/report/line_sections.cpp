// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/line_sections.h"

#include <QtWidgets/QLabel>
#include <string_view>

#include "domain/ensure.h"
#include "ui/pages/report/choices.h"
#include "ui/pages/report/entries.h"
#include "ui/shell/design.h"
#include "ui/widgets/line_details.h"
#include "ui/widgets/text_box.h"

namespace kamerklaar::ui {
namespace {

struct Head {
    const char* name;
    QString title;
    int letters;
    Choices choices = {};
};

/// The kinds come from the table of entries, so that grid and reading cannot differ.
template <typename Row>
std::vector<LineColumn> columnsOf(const Entries<Row>& entries, const std::vector<Head>& heads) {
    std::vector<LineColumn> columns;
    for (const Entry<Row>& entry : entries) {
        for (const Head& head : heads) {
            if (std::string_view(head.name) == entry.name) {
                columns.push_back({entry.name, head.title, entry.kind, head.choices, head.letters});
            }
        }
    }
    domain::ensure(columns.size() == entries.size(), "every entry of a line has its column");
    return columns;
}

QString pasteHint() {
    return InterventionsSection::tr(
        "Lines can be pasted from a spreadsheet: copy the cells there, stand in the first cell "
        "here and press Ctrl+V.");
}

}  // namespace

InterventionsSection::InterventionsSection(BoundFields& form, QWidget* parent)
    : Section(tr("Interventions"), tr("Interventions"), pasteHint(), form, parent) {
    const std::vector<Head> heads = {
        {"name", tr("Name"), 26},
        {"category", tr("Paid from"), 14, form.termChoices(domain::TermKind::CostCategory)},
        {"status", tr("Status"), 10, interventionStatusChoices(form.language())},
        {"cost", tr("Cost (€)"), 12},
        {"basis", tr("Basis"), 24, form.termChoices(domain::TermKind::EvidenceBasis)},
        {"njiLevel", tr("Level of recognition"), 24, form.termChoices(domain::TermKind::NjiLevel)},
        {"meetsQualityFramework", tr("Quality framework"), 14, answerChoices(form.language())},
        {"qualityNote", tr("Explanation of quality"), 24},
        {"ageBand", tr("Ages"), 12, form.termChoices(domain::TermKind::AgeBand)},
        {"place", tr("Place"), 18},
        {"provider", tr("Provider"), 22},
        {"reachPlanned", tr("Reach planned"), 10},
        {"reachActual", tr("Reach actual"), 10},
        {"completed", tr("Completed"), 10},
        {"droppedOut", tr("Dropped out"), 10},
        {"reachNote", tr("Explanation of reach"), 28},
    };
    auto* table = new LineTable(columnsOf(interventionEntries(), heads), tr("Interventions"),
                                tr("Add intervention"), this);
    table->setEmptyText(
        tr("No interventions yet. Add the first one, or paste them from the "
           "municipality's workbook."));
    form.bindLines("interventions", table);
    add(table);
    auto* details = new LineDetails(table, this);
    connect(table, &LineTable::editableChanged, details, &LineDetails::setEditable);
    add(details);
    auto* problems = new ProblemLine(form.language(), this);
    form.bindProblems("interventions",
                      [problems](const domain::Problems& found) { problems->show(found); });
    add(problems);
    finish();
}

IndicatorsSection::IndicatorsSection(BoundFields& form, QWidget* parent)
    : Section(tr("Indicators"), tr("Indicators"), pasteHint(), form, parent) {
    const std::vector<Head> heads = {
        {"name", tr("Indicator"), 36}, {"unit", tr("Unit"), 14},
        {"source", tr("Source"), 24},  {"baseline", tr("Baseline"), 10},
        {"target", tr("Target"), 10},  {"actual", tr("Actual"), 10},
    };
    auto* table = new LineTable(columnsOf(indicatorEntries(), heads), tr("Indicators"),
                                tr("Add indicator"), this);
    table->setEmptyText(tr("No indicators yet."));
    form.bindLines("indicators", table);
    add(table);
    finish();
}

PartnersSection::PartnersSection(BoundFields& form, QWidget* parent)
    : Section(tr("Partners"), tr("Partners"), pasteHint(), form, parent) {
    const std::vector<Head> heads = {
        {"kind", tr("Kind"), 26, form.termChoices(domain::TermKind::PartnerKind)},
        {"name", tr("Name"), 28},
        {"contribution", tr("Contribution"), 48},
    };
    auto* table =
        new LineTable(columnsOf(partnerEntries(), heads), tr("Partners"), tr("Add partner"), this);
    table->setEmptyText(tr("No partners yet."));
    form.bindLines("partners", table);
    add(table);
    finish();
}

FactorsSection::FactorsSection(BoundFields& form, QWidget* parent)
    : Section(tr("Factors"), tr("Risk and protective factors"),
              tr("How things moved this year in each domain, and what shows it."), form, parent) {
    const Choices movements = movementChoices(form.language());
    for (const Choice& domain : form.termChoices(domain::TermKind::FactorDomain)) {
        const std::string below = "factors/" + domain.code.toStdString() + '/';
        auto* heading = new QLabel(domain.name, this);
        heading->setWordWrap(true);
        setRole(heading, TextRole::Heading);
        add(heading);
        addChoice(below + "movement", tr("Movement"), movements)
            ->field()
            ->setAccessibleName(tr("%1, movement").arg(domain.name));
        addText(below + "note", tr("What shows it"), 2)
            ->field()
            ->setAccessibleName(tr("%1, what shows it").arg(domain.name));
    }
    finish();
}

}  // namespace kamerklaar::ui
