// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include "domain/notation.h"
#include "report/charts/spending_chart.h"
#include "report/charts/year_chart.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/tally.h"

namespace kamerklaar::report {

namespace {

using domain::Amounts;
using domain::TermKind;

// More bars than this do not fit on one page; then the chart goes by province.
constexpr std::size_t mostBars = 36;

Table amountsTable(std::string caption, std::string firstColumn) {
    Table table;
    table.caption = std::move(caption);
    table.columns = {nameColumn(std::move(firstColumn), 1.15),
                     euroColumn("Verleend (bruto)"),
                     euroColumn("Waarvan BCF"),
                     euroColumn("Netto"),
                     euroColumn("Betaald"),
                     euroColumn("Besteed"),
                     euroColumn("Nog te besteden")};
    table.columns[2].weight = 0.75;
    return table;
}

Table::Row amountsRow(std::string name, const Amounts& amounts, bool isTotal = false) {
    return {{std::move(name), amount(amounts.awardedGross), amount(amounts.vatFund),
             amount(amounts.awardedNet()), amount(amounts.paid), amount(amounts.spent),
             amount(amounts.remaining())},
            isTotal};
}

std::string awardNote(const KamerReportData& data) {
    if (data.figures.reserved.isZero()) {
        return "Verleend: volgens de verleningsbeschikkingen.";
    }
    const std::string reserved = fill(
        "Verleend: waarvan {} gereserveerd, zolang er nog geen verleningsbeschikking in de "
        "administratie staat.",
        {domain::formatMoneyShort(data.figures.reserved)});
    return data.figures.total.vatFund.isZero()
               ? reserved + " Het BCF-deel is nog niet bekend en telt als nul."
               : reserved;
}

}  // namespace

Blocks amountsByProgrammeYear(const KamerReportData& data) {
    Blocks blocks;
    Table table = amountsTable("Bedragen per programmajaar", "Programmajaar");
    for (const domain::YearAmounts& year : data.figures.programmeYears) {
        const bool isOutside = year.label == domain::outsideProgrammeYears;
        table.rows.push_back(
            amountsRow(isOutside ? "buiten de programmajaren" : year.label, year.amounts));
    }
    table.rows.push_back(amountsRow("Totaal", data.figures.total, true));
    table.source =
        awardNote(data) +
        " Betaald: in het programmajaar van de betaling. Besteding in een verslagperiode die over "
        "twee programmajaren loopt, is verdeeld naar rato van het aantal dagen, tenzij er reden "
        "was "
        "om anders te verdelen.";
    blocks.push_back(withoutIdleCents(std::move(table)));
    return blocks;
}

Blocks amountsByCalendarYear(const KamerReportData& data) {
    Blocks blocks;
    Table table = amountsTable("Bedragen per kalenderjaar", "Kalenderjaar");
    std::vector<YearChart::Group> groups;
    std::string words;
    for (const domain::YearAmounts& year : data.figures.calendarYears) {
        table.rows.push_back(amountsRow(year.label, year.amounts));
        groups.push_back(
            {year.label, {year.amounts.awardedNet(), year.amounts.paid, year.amounts.spent}});
        words += fill(" {}: termijn {}, betaald {}, besteed {}.",
                      {year.label, millions(year.amounts.awardedNet()), millions(year.amounts.paid),
                       millions(year.amounts.spent)});
    }
    table.rows.push_back(amountsRow("Totaal", data.figures.total, true));
    table.source =
        "Verleend: de termijnen van elk kalenderjaar. De totalen zijn gelijk aan die per "
        "programmajaar.";
    blocks.push_back(Figure{
        "Termijnen, betalingen en besteding per kalenderjaar (bij de staven: miljoenen euro’s)",
        "Staafdiagram per kalenderjaar." + words,
        std::make_shared<YearChart>(
            std::vector<std::string>{"termijn (netto)", "betaald", "besteed"}, std::move(groups),
            domain::Language::Dutch)});
    blocks.push_back(withoutIdleCents(std::move(table)));
    return blocks;
}

namespace {

Table codeTable(const KamerReportData& data, TermKind kind, std::string caption,
                std::string firstColumn) {
    Table table;
    table.caption = std::move(caption);
    table.columns = {nameColumn(std::move(firstColumn), 2.4),
                     euroColumn("Begroot"),
                     euroColumn("Besteed"),
                     {"Besteed", "% van begroot", Table::Align::Right, 0.8}};
    domain::Money planned;
    domain::Money spent;
    for (const domain::Term& term : data.scheme.termsOf(kind)) {
        domain::Money termPlanned;
        domain::Money termSpent;
        for (const work::CodeTotal& total : data.codeTotals) {
            if (total.kind == kind && total.code == term.code) {
                termPlanned += total.planned;
                termSpent += total.spent;
            }
        }
        table.rows.push_back(
            {{term.name, amount(termPlanned), amount(termSpent), share(termSpent, termPlanned)},
             false});
        planned += termPlanned;
        spent += termSpent;
    }
    table.rows.push_back({{"Totaal", amount(planned), amount(spent), share(spent, planned)}, true});
    table.source =
        fill("Verslagen over {}, zonder compensabele btw.", {std::to_string(data.edition.year)});
    return withoutIdleCents(std::move(table));
}

}  // namespace

Blocks spendingByCategory(const KamerReportData& data) {
    if (data.scheme.termsOf(TermKind::CostCategory).empty()) {
        return {};
    }
    return {subheading("Per kostencategorie"),
            codeTable(data, TermKind::CostCategory, "Begroot en besteed per kostencategorie",
                      "Kostencategorie")};
}

namespace {

domain::Money spentUnder(TermKind kind, const KamerReportData& data) {
    domain::Money spent;
    for (const work::CodeTotal& total : data.codeTotals) {
        spent += total.kind == kind ? total.spent : domain::Money();
    }
    return spent;
}

}  // namespace

Blocks spendingBySector(const KamerReportData& data) {
    if (data.scheme.termsOf(TermKind::Sector).empty()) {
        return {};
    }
    Blocks blocks{subheading("Per sector"),
                  codeTable(data, TermKind::Sector,
                            "Begroot en besteed per sector die er baat bij heeft", "Sector")};
    const domain::Money difference =
        spentUnder(TermKind::CostCategory, data) - spentUnder(TermKind::Sector, data);
    if (!difference.isZero() && !data.scheme.termsOf(TermKind::CostCategory).empty()) {
        const bool isLess = difference > domain::Money();
        blocks.push_back(
            sentence(fill("Dit is {} {} dan per kostencategorie: niet elke gemeente verdeelde haar "
                          "besteding geheel over de sectoren. De bevindingen noemen welke.",
                          {domain::formatMoney(isLess ? difference : domain::Money() - difference),
                           isLess ? "minder" : "meer"})));
    }
    return blocks;
}

namespace {

std::shared_ptr<SpendingChart> spendingChart(const KamerReportData& data) {
    std::vector<SpendingChart::Bar> bars;
    if (data.municipalities.size() <= mostBars) {
        for (const work::ReportedMunicipality& reported : data.municipalities) {
            const Amounts& total = reported.figures.total;
            bars.push_back(
                {reported.municipality.name, total.awardedNet(), total.paid, total.spent});
        }
    } else {
        for (const auto& [province, total] : byProvince(data)) {
            bars.push_back({province, total.awardedNet(), total.paid, total.spent});
        }
    }
    const auto whole = data.figures.reserved.isZero() ? SpendingChart::Whole::Awarded
                                                      : SpendingChart::Whole::AwardedOrReserved;
    return std::make_shared<SpendingChart>(std::move(bars), whole, domain::Language::Dutch);
}

}  // namespace

Blocks amountsByMunicipality(const KamerReportData& data) {
    Blocks blocks;
    const std::shared_ptr<SpendingChart> chart = spendingChart(data);
    const SpendingChart::Bar* most = nullptr;
    std::int64_t above = 0;
    for (const SpendingChart::Bar& bar : chart->bars()) {
        most = most == nullptr || bar.spent > most->spent ? &bar : most;
        above += bar.spent > bar.awarded ? 1 : 0;
    }
    if (most != nullptr) {
        blocks.push_back(Figure{
            data.figures.reserved.isZero()
                ? "Besteed en betaald ten opzichte van het verleende bedrag"
                : "Besteed en betaald ten opzichte van het verleende of gereserveerde bedrag",
            fill("Balkdiagram met {} balken. De hoogste besteding is die van {}: {}. {} De cijfers "
                 "staan in de tabel hieronder.",
                 {domain::formatCount(static_cast<std::int64_t>(chart->bars().size())), most->label,
                  domain::formatMoneyShort(most->spent),
                  above == 0 ? std::string("Nergens is meer besteed dan verleend.")
                             : counted(above, "In één balk is meer besteed dan verleend.",
                                       "In {} balken is meer besteed dan verleend.")}),
            chart});
    }
    Table table = amountsTable("Bedragen per gemeente, hele looptijd", "Gemeente");
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        table.rows.push_back(amountsRow(reported.municipality.name, reported.figures.total));
    }
    table.rows.push_back(amountsRow("Totaal", data.figures.total, true));
    table.source = fill("Betaald en besteed tot en met {}.", {std::to_string(data.edition.year)});
    blocks.push_back(withoutIdleCents(std::move(table)));
    return blocks;
}

Blocks amountsByProvince(const KamerReportData& data) {
    Blocks blocks;
    Table table = amountsTable("Bedragen per provincie, hele looptijd", "Provincie");
    for (const auto& [province, total] : byProvince(data)) {
        table.rows.push_back(amountsRow(province, total));
    }
    table.rows.push_back(amountsRow("Totaal", data.figures.total, true));
    blocks.push_back(withoutIdleCents(std::move(table)));
    return blocks;
}

Blocks expectedRemainder(const KamerReportData& data) {
    constexpr std::int64_t centsInTenth = 10'000'000;  // of a million
    if (!data.forecast) {
        return {};
    }
    const domain::Forecast& forecast = *data.forecast;
    // Both ends of a range in one form, also where one of them rounds to nothing.
    const auto inRange = [&](domain::Money amount) {
        return work::writesMillions(data) ? domain::formatMillions(amount)
                                          : work::amountInText(amount, data);
    };
    return {sentence(fill(
                "Als de gemeenten in het tempo van de verslagen doorgaan, is aan het eind van de "
                "bestedingsperiode (uiterlijk {}) naar verwachting {} niet besteed. De bandbreedte "
                "loopt van {} tot {}.{}",
                {domain::formatDateLong(forecast.until), inRange(forecast.left),
                 inRange(forecast.lowest), inRange(forecast.highest),
                 forecast.lowest.inCents() <= -centsInTenth / 2  // shown below zero
                     ? " Onder nul betekent: meer besteed dan verleend, netto."
                     : ""})),
            sourceNote("Dit is een verwachting en geen vaststelling: de vaststelling volgt de "
                       "verlening, tenzij er een grond is om lager vast te stellen.")};
}

}  // namespace kamerklaar::report
