// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/tally.h"

namespace kamerklaar::report {

namespace {

KeyFigures keyFigures(const KamerReportData& data) {
    const domain::Amounts& total = data.figures.total;
    KeyFigures figures;
    figures.items.push_back({"Uitkeringsplafond", millions(total.ceiling), "hele looptijd"});
    figures.items.push_back(
        {data.figures.reserved.isZero() ? "Verleend" : "Verleend of gereserveerd",
         millions(total.awardedGross), "inclusief compensabele btw"});
    figures.items.push_back({"Waarvan BCF", millions(total.vatFund), "btw-compensatiefonds"});
    figures.items.push_back({"Betaald", millions(total.paid), "aan gemeenten"});
    figures.items.push_back(
        {"Besteed", millions(total.spent), share(total.spent, total.awardedNet()) + " van netto"});
    figures.items.push_back({"Nog te besteden", millions(total.remaining()), "netto − besteed"});
    return figures;
}

std::string reportsSentence(const KamerReportData& data) {
    const auto all = static_cast<std::int64_t>(data.municipalities.size());
    const std::int64_t in = reportsIn(data);
    const std::string year = std::to_string(data.edition.year);
    if (in == all) {
        return fill(
            "Alle {} gemeenten hebben over {} verslag uitgebracht; {} verslagen zijn "
            "beoordeeld en goedgekeurd.",
            {domain::formatCount(all), year, domain::formatCount(reportsApproved(data))});
    }
    return fill(
        "Van de {} gemeenten hebben er {} over {} verslag uitgebracht; {} verslagen zijn "
        "beoordeeld en goedgekeurd. De cijfers in deze rapportage gaan over de ontvangen "
        "verslagen.",
        {domain::formatCount(all), domain::formatCount(in), year,
         domain::formatCount(reportsApproved(data))});
}

}  // namespace

Blocks summary(const KamerReportData& data) {
    const domain::Amounts& total = data.figures.total;
    const std::string year = std::to_string(data.edition.year);
    const auto interventions = static_cast<std::int64_t>(interventionsOf(data).size());
    Blocks blocks;
    blocks.push_back(Paragraph{plain(data.scheme.text("summary")), Paragraph::Style::Lead});
    blocks.push_back(keyFigures(data));
    blocks.push_back(sentence(
        fill("Van het uitkeringsplafond van {} is {} verleend of gereserveerd. Tot en met {} is {} "
             "aan de "
             "gemeenten betaald. De gemeenten hebben tot en met {} {} besteed: {} van het bedrag "
             "dat zij "
             "netto kunnen besteden.",
             {millions(total.ceiling), millions(total.awardedGross), year, millions(total.paid),
              year, millions(total.spent), share(total.spent, total.awardedNet())})));
    blocks.push_back(sentence(reportsSentence(data)));
    blocks.push_back(sentence(fill(
        "De gemeenten melden over {} {}. Hoofdstuk 5 en bijlage B laten zien welke dat zijn en "
        "waarop zij steunen.",
        {year, counted(interventions, "één interventie", "{} interventies")})));
    blocks.push_back(sentence(
        "Bedragen over besteding zijn een eigen opgave van de gemeenten, zonder compensabele btw. "
        "Zij zijn niet door een accountant gecontroleerd en kunnen afwijken van de jaarlijkse "
        "SiSa-verantwoording."));
    return blocks;
}

Blocks occasion(const KamerReportData& data) {
    Blocks blocks;
    blocks.push_back(sentence(data.scheme.text("occasion")));
    blocks.push_back(sentence(data.scheme.text("commitment")));
    return blocks;
}

}  // namespace kamerklaar::report
