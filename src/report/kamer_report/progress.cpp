// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <map>

#include "domain/notation.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/tally.h"
#include "work/scheme_texts.h"

namespace kamerklaar::report {

namespace {

using domain::Intervention;
using domain::TermKind;

Table byBasis(const KamerReportData& data) {
    Table table;
    table.caption = "Interventies naar grondslag";
    table.columns = {nameColumn("Grondslag", 3), countColumn("Interventies"), euroColumn("Kosten")};
    std::map<std::string, std::pair<std::int64_t, domain::Money>> counts;
    for (const Intervention* intervention : interventionsOf(data)) {
        auto& [number, cost] = counts[intervention->basis];
        ++number;
        cost += intervention->cost;
    }
    std::int64_t all = 0;
    domain::Money allCosts;
    const auto row = [&](const std::string& code, const std::string& name) {
        const auto& [number, cost] = counts[code];
        table.rows.push_back({{name, domain::formatCount(number), amount(cost)}, false});
        all += number;
        allCosts += cost;
    };
    for (const domain::Term& basis : data.scheme.termsOf(TermKind::EvidenceBasis)) {
        row(basis.code, basis.name);
    }
    row("", "Geen grondslag opgegeven");
    table.rows.push_back({{"Totaal", domain::formatCount(all), amount(allCosts)}, true});
    return withoutIdleCents(std::move(table));
}

Table byAge(const KamerReportData& data, const work::PublishedCounts& counts) {
    Table table;
    table.caption = "Bereik naar leeftijd";
    const std::string people = work::participants(data.scheme);
    table.columns = {nameColumn("Leeftijd", 1.6),
                     {"Bereik gepland", people, Table::Align::Right, 1.2},
                     {"Bereik gerealiseerd", people, Table::Align::Right, 1.2}};
    using work::ReachField;
    for (const domain::Term& band : data.scheme.termsOf(TermKind::AgeBand)) {
        table.rows.push_back({{band.name, shown(counts.ageBand(band.code, ReachField::Planned)),
                               shown(counts.ageBand(band.code, ReachField::Actual))},
                              false});
    }
    table.rows.push_back({{"Totaal", shown(counts.national(ReachField::Planned)),
                           shown(counts.national(ReachField::Actual))},
                          true});
    table.source =
        fill(
            "Eigen opgave van de gemeenten. Een {} kan aan meer dan één interventie deelnemen en "
            "telt dan vaker mee. Het totaal telt ook interventies zonder leeftijd mee. ",
            {work::participant(data.scheme)}) +
        withheldNote();
    return table;
}

Table movements(const KamerReportData& data) {
    Table table;
    table.caption = "Beweging per domein van risico- en beschermende factoren";
    table.columns = {nameColumn("Domein", 2), countColumn("Beter"), countColumn("Gelijk"),
                     countColumn("Slechter"), countColumn("Onbekend")};
    for (const domain::Term& factor : data.scheme.termsOf(TermKind::FactorDomain)) {
        std::array<std::int64_t, 4> counts{};
        for (const work::ReportedMunicipality& reported : data.municipalities) {
            if (!isIn(reported)) {
                continue;
            }
            auto movement = domain::Movement::Unknown;
            for (const domain::FactorMovement& line : reported.report.factors) {
                movement = line.domain == factor.code ? line.movement : movement;
            }
            ++counts[static_cast<std::size_t>(movement)];
        }
        const auto number = [&](domain::Movement movement) {
            return domain::formatCount(counts[static_cast<std::size_t>(movement)]);
        };
        table.rows.push_back(
            {{factor.name, number(domain::Movement::Better), number(domain::Movement::Same),
              number(domain::Movement::Worse), number(domain::Movement::Unknown)},
             false});
    }
    table.source = "Aantal gemeenten met een ontvangen verslag.";
    return table;
}

}  // namespace

Blocks interventionsByBasis(const KamerReportData& data) {
    return data.scheme.termsOf(TermKind::EvidenceBasis).empty() ? Blocks() : Blocks{byBasis(data)};
}

Blocks reachByAge(const KamerReportData& data, const work::PublishedCounts& counts) {
    if (data.scheme.termsOf(TermKind::AgeBand).empty()) {
        return {};
    }
    if (interventionsOf(data).empty()) {
        return {sentence("Er is geen bereik gemeld.")};
    }
    return {byAge(data, counts)};
}

Blocks factorMovements(const KamerReportData& data) {
    return data.scheme.termsOf(TermKind::FactorDomain).empty() ? Blocks() : Blocks{movements(data)};
}

Blocks partnersNamed(const KamerReportData& data) {
    if (data.scheme.termsOf(TermKind::PartnerKind).empty()) {
        return {};
    }
    Table table;
    table.caption = "Partners in de aanpak";
    table.columns = {nameColumn("Partner", 2), countColumn("Gemeenten")};
    for (const domain::Term& kind : data.scheme.termsOf(TermKind::PartnerKind)) {
        std::int64_t municipalities = 0;
        for (const work::ReportedMunicipality& reported : data.municipalities) {
            bool has = false;
            for (const domain::Partner& partner : reported.report.partners) {
                has = has || partner.kind == kind.code;
            }
            municipalities += has && isIn(reported) ? 1 : 0;
        }
        table.rows.push_back({{kind.name, domain::formatCount(municipalities)}, false});
    }
    table.source =
        "Aantal gemeenten dat deze partner in een ontvangen verslag noemt. De verdeling van "
        "de besteding over sectoren staat in het hoofdstuk Financiën.";
    Blocks blocks;
    blocks.push_back(std::move(table));
    return blocks;
}

}  // namespace kamerklaar::report
