// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/tally.h"
#include "work/report_tally.h"

namespace kamerklaar::report {

namespace {

using domain::TermKind;

std::string nameOf(const domain::Scheme& scheme, TermKind kind, const std::string& code) {
    const domain::Term* term = scheme.term(kind, code);
    return term != nullptr ? term->name : std::string("–");
}

Table categories(const KamerReportData& data, const domain::YearlyReport& report) {
    Table table;
    table.caption = "Begroot en besteed";
    table.columns = {nameColumn("Kostencategorie", 2.6), euroColumn("Begroot"),
                     euroColumn("Besteed")};
    for (const domain::Term& term : data.scheme.termsOf(TermKind::CostCategory)) {
        domain::SpendingLine line;
        for (const domain::SpendingLine& candidate : report.categories) {
            line = candidate.code == term.code ? candidate : line;
        }
        table.rows.push_back({{term.name, amount(line.planned), amount(line.spent)}, false});
    }
    table.rows.push_back({{"Totaal", amount(report.planned()), amount(report.spent())}, true});
    return withoutIdleCents(std::move(table));
}

Table reach(const work::PublishedCounts& counts, const work::ReportedMunicipality& reported) {
    using work::ReachField;
    const domain::MunicipalityId id = reported.municipality.id;
    Table table;
    table.caption = "Interventies";
    table.columns = {nameColumn("Interventie", 2.4), countColumn("Bereik gepland", 0.9),
                     countColumn("Bereik", 0.9), countColumn("Afgerond", 0.9),
                     euroColumn("Kosten")};
    domain::Money cost;
    const auto& lines = reported.report.interventions;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto count = [&](ReachField field) { return shown(counts.line(id, i, field)); };
        table.rows.push_back({{lines[i].name, count(ReachField::Planned), count(ReachField::Actual),
                               count(ReachField::Completed), amount(lines[i].cost)},
                              false});
        cost += lines[i].cost;
    }
    const auto total = [&](ReachField field) { return shown(counts.municipality(id, field)); };
    table.rows.push_back({{"Totaal", total(ReachField::Planned), total(ReachField::Actual),
                           total(ReachField::Completed), amount(cost)},
                          true});
    table.source = withheldNote();
    return withoutIdleCents(std::move(table));
}

KeyFigures keyFigures(const work::ReportedMunicipality& reported) {
    const domain::Amounts& total = reported.figures.total;
    KeyFigures figures;
    figures.items = {
        {reported.figures.reserved.isZero() ? "Verleend" : "Gereserveerd",
         domain::formatMoneyShort(total.awardedGross), "bruto"},
        {"Betaald", domain::formatMoneyShort(total.paid), "netto"},
        {"Besteed", domain::formatMoneyShort(total.spent), "zonder compensabele btw"},
        {"Nog te besteden", domain::formatMoneyShort(total.remaining()), "netto − besteed"}};
    return figures;
}

}  // namespace

Blocks municipalitySheets(const KamerReportData& data, const work::PublishedCounts& counts) {
    Blocks blocks;
    bool first = true;
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        if (!first) {
            blocks.push_back(PageBreak{});
        }
        first = false;
        blocks.push_back(
            Heading{2, reported.municipality.name, {}, "gemeente-" + reported.municipality.code});
        blocks.push_back(
            sentence(fill("Provincie {}, gemeentecode {}. Bedragen over de hele looptijd; "
                          "betaald en besteed tot en met {}.",
                          {reported.municipality.province, reported.municipality.code,
                           std::to_string(data.edition.year)})));
        blocks.push_back(keyFigures(reported));
        if (!isIn(reported)) {
            blocks.push_back(Callout{
                Callout::Kind::Warning,
                "Geen verslag",
                {sentence(fill(reported.isLate
                                   ? "Over {} is op de peildatum geen verslag ontvangen. Het "
                                     "verslag had uiterlijk op {} binnen moeten zijn."
                                   : "Over {} is op de peildatum nog geen verslag ontvangen. Het "
                                     "verslag moet uiterlijk op {} binnen zijn.",
                               {std::to_string(data.edition.year),
                                domain::formatDateLong(reported.header.due)}))}});
            continue;
        }
        blocks.push_back(categories(data, reported.report));
        if (!reported.report.interventions.empty()) {
            blocks.push_back(reach(counts, reported));
        }
        if (reported.report.mayBeQuoted == domain::Answer::Yes &&
            !reported.report.summary.empty()) {
            blocks.push_back(sentence(reported.report.summary));
        }
    }
    return blocks;
}

Blocks allInterventions(const KamerReportData& data) {
    /// What the regulation has words for; another one may know no grondslagen.
    struct Classified {
        std::string title;
        double weight;
        TermKind kind;
        std::string domain::Intervention::*code;
    };
    const std::string body = data.scheme.text("recognition_body_short");
    std::vector<Classified> classified = {
        {"Grondslag", 1.6, TermKind::EvidenceBasis, &domain::Intervention::basis},
        {body.empty() ? "Erkenning" : fill("Erkenning {}", {body}), 1.5, TermKind::NjiLevel,
         &domain::Intervention::njiLevel},
        {"Leeftijd", 0.8, TermKind::AgeBand, &domain::Intervention::ageBand}};
    std::erase_if(classified,
                  [&data](const Classified& one) { return data.scheme.termsOf(one.kind).empty(); });
    Table table;
    table.caption = fill("Interventies in {}", {std::to_string(data.edition.year)});
    table.columns = {nameColumn("Gemeente", 1.1), textColumn("Interventie", 1.7)};
    table.namingColumns = 2;
    for (const Classified& one : classified) {
        table.columns.push_back(textColumn(one.title, one.weight));
    }
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        if (!isIn(reported)) {
            continue;
        }
        for (const domain::Intervention& line : reported.report.interventions) {
            Table::Row& row = table.rows.emplace_back();
            row.cells = {reported.municipality.name, line.name};
            for (const Classified& one : classified) {
                row.cells.emplace_back(nameOf(data.scheme, one.kind, line.*one.code));
            }
        }
    }
    if (table.rows.empty()) {
        return {sentence(work::noInterventions(data.edition.year))};
    }
    table.source = "Eigen opgave van de gemeenten. Een streepje betekent: niet opgegeven.";
    return {std::move(table)};
}

}  // namespace kamerklaar::report
