// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"

namespace kamerklaar::report {

namespace {

using domain::Scheme;
using domain::Term;
using domain::TermKind;

Table parameters(const Scheme& scheme) {
    Table table;
    table.caption = "Kenmerken van de regeling";
    table.columns = {nameColumn("Kenmerk", 1), textColumn("Inhoud", 2.2)};
    const auto row = [&](std::string name, std::string value) {
        if (!value.empty()) {
            table.rows.push_back({{std::move(name), std::move(value)}, false});
        }
    };
    row("Naam", scheme.name);
    row("Vindplaats", scheme.publication);
    row("Kenmerk in het Basiswettenbestand", scheme.bwbId);
    row("Wettelijke grondslag", scheme.legalBasis);
    row("Soort", scheme.kind);
    row("Uitkeringsplafond", scheme.ceiling ? domain::formatMoneyShort(*scheme.ceiling) : "");
    row("Ten hoogste per gemeente", scheme.maximumPerMunicipality
                                        ? domain::formatMoneyShort(*scheme.maximumPerMunicipality)
                                        : "");
    row("Bestedingsperiode", domain::formatPeriod(scheme.spendingPeriod));
    row("Uiterste dag na verlenging",
        scheme.lastDayOfExtension ? domain::formatDateLong(*scheme.lastDayOfExtension) : "");
    row("Gemeenten", domain::formatCount(static_cast<std::int64_t>(scheme.municipalities.size())));
    return table;
}

List termList(const Scheme& scheme, TermKind kind) {
    List list;
    for (const Term& term : scheme.termsOf(kind)) {
        list.items.push_back({sentence(term.name)});
    }
    return list;
}

}  // namespace

Blocks parametersOfScheme(const KamerReportData& data) {
    return {parameters(data.scheme)};
}

Blocks costCategories(const KamerReportData& data) {
    List categories = termList(data.scheme, TermKind::CostCategory);
    if (categories.items.empty()) {
        return {};
    }
    return {sentence("De uitkering mag worden besteed aan:"), std::move(categories)};
}

}  // namespace kamerklaar::report
