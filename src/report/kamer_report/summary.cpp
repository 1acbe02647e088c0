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
    if (data.scheme.ceiling) {
        figures.items.push_back({"Uitkeringsplafond", millions(total.ceiling), "hele looptijd"});
    }
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

std::string approvedSentence(const KamerReportData& data) {
    return counted(reportsApproved(data), "Eén verslag is beoordeeld en goedgekeurd.",
                   "{} verslagen zijn beoordeeld en goedgekeurd.");
}

std::string reportsSentence(const KamerReportData& data) {
    const auto all = static_cast<std::int64_t>(data.municipalities.size());
    const std::int64_t in = reportsIn(data);
    const std::string year = std::to_string(data.edition.year);
    if (in == 0) {
        return fill("Over {} was op de peildatum nog geen verslag ontvangen.", {year});
    }
    if (in == all) {
        return fill("Alle {} gemeenten hebben over {} verslag uitgebracht. {}",
                    {domain::formatCount(all), year, approvedSentence(data)});
    }
    return fill(
        "Van de {} gemeenten hebben er {} over {} verslag uitgebracht. {} De cijfers in deze "
        "rapportage gaan over de ontvangen verslagen.",
        {domain::formatCount(all), domain::formatCount(in), year, approvedSentence(data)});
}

std::string awardedSentence(const KamerReportData& data) {
    const domain::Amounts& total = data.figures.total;
    const bool isAwarded = data.figures.reserved.isZero();
    if (data.scheme.ceiling) {
        return fill(isAwarded ? "Van het uitkeringsplafond van {} is {} verleend."
                              : "Van het uitkeringsplafond van {} is {} verleend of gereserveerd.",
                    {millions(total.ceiling), millions(total.awardedGross)});
    }
    return fill(isAwarded ? "Er is {} verleend." : "Er is {} verleend of gereserveerd.",
                {millions(total.awardedGross)});
}

std::string moneySentence(const KamerReportData& data) {
    const domain::Amounts& total = data.figures.total;
    const std::string year = std::to_string(data.edition.year);
    const std::string awarded = awardedSentence(data);
    return fill(
        "{} Tot en met {} is {} aan de gemeenten betaald. De gemeenten hebben tot en met {} {} "
        "besteed: {} van het bedrag dat zij netto kunnen besteden.",
        {awarded, year, millions(total.paid), year, millions(total.spent),
         share(total.spent, total.awardedNet())});
}

}  // namespace

Blocks summary(const KamerReportData& data) {
    const auto interventions = static_cast<std::int64_t>(interventionsOf(data).size());
    Blocks blocks;
    if (const std::string lead = data.scheme.text("summary"); !lead.empty()) {
        blocks.push_back(Paragraph{plain(lead), Paragraph::Style::Lead});
    }
    blocks.push_back(keyFigures(data));
    blocks.push_back(sentence(moneySentence(data)));
    blocks.push_back(sentence(reportsSentence(data)));
    if (interventions > 0) {
        blocks.push_back(sentence(
            fill("De gemeenten melden over {} {}. Het hoofdstuk Voortgang en bijlage B laten zien "
                 "welke dat zijn en waarop zij steunen.",
                 {std::to_string(data.edition.year),
                  counted(interventions, "één interventie", "{} interventies")})));
    }
    blocks.push_back(sentence(
        "Bedragen over besteding zijn een eigen opgave van de gemeenten, zonder compensabele btw. "
        "Zij zijn niet door een accountant gecontroleerd en kunnen afwijken van de jaarlijkse "
        "SiSa-verantwoording."));
    return blocks;
}

Blocks occasion(const KamerReportData& data) {
    Blocks blocks;
    appendText(blocks, data.scheme.text("occasion"));
    appendText(blocks, data.scheme.text("commitment"));
    return blocks;
}

}  // namespace kamerklaar::report
