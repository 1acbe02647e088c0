// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "domain/report_questions.h"
#include "work/figure_builder.h"
#include "work/report_tally.h"

// Sentences that change with the data as a whole: how many, all or none.
namespace kamerklaar::work {
namespace {

using domain::formatCount;

std::string awarded(const KamerReportData& data) {
    const domain::Amounts& total = data.figures.total;
    const std::string amount = amountInText(total.awardedGross, data);
    const bool isAwarded = data.figures.reserved.isZero();
    if (data.scheme.ceiling) {
        const std::string ceiling = amountInText(*data.scheme.ceiling, data);
        return "Van het uitkeringsplafond van " + ceiling + " is " + amount +
               (isAwarded ? " verleend." : " verleend of gereserveerd.");
    }
    return "Er is " + amount + (isAwarded ? " verleend." : " verleend of gereserveerd.");
}

std::string withinCeiling(const KamerReportData& data) {
    if (!data.scheme.ceiling) {
        return "De regeling kent geen uitkeringsplafond.";
    }
    const domain::Money ceiling = *data.scheme.ceiling;
    const std::string amount = amountInText(ceiling, data);
    return data.figures.total.awardedGross > ceiling
               ? "Er is meer verleend of gereserveerd dan het uitkeringsplafond van " + amount + "."
               : "De uitgaven passen binnen het uitkeringsplafond van " + amount + ".";
}

/// "Alle 20 gemeenten", "Beide gemeenten"
std::string allOf(std::int64_t number) {
    return number == 2 ? std::string("Beide gemeenten")
                       : "Alle " + formatCount(number) + " gemeenten";
}

std::string reports(const KamerReportData& data) {
    const auto all = static_cast<std::int64_t>(data.municipalities.size());
    const std::int64_t in = reportsIn(data);
    const std::int64_t approved = reportsApproved(data);
    const std::string year = std::to_string(data.edition.year);
    if (in == 0) {
        return "Over " + year + " was op de peildatum nog geen verslag ontvangen.";
    }
    const std::string assessed =
        approved == 1 ? std::string("Eén verslag is beoordeeld en goedgekeurd.")
                      : formatCount(approved) + " verslagen zijn beoordeeld en goedgekeurd.";
    if (in == all) {
        return (all == 1 ? "De gemeente heeft" : allOf(all) + " hebben") + " over " + year +
               " verslag uitgebracht. " + assessed;
    }
    const std::string some =
        in == 1 ? "heeft er één over " + year + " verslag uitgebracht. "
                : "hebben er " + formatCount(in) + " over " + year + " verslag uitgebracht. ";
    return "Van de " + formatCount(all) + " gemeenten " + some + assessed +
           " De cijfers gaan over de ontvangen verslagen.";
}

std::string interventionsReported(const KamerReportData& data) {
    const auto number = static_cast<std::int64_t>(interventionsOf(data).size());
    if (number == 0) {
        return noInterventions(data.edition.year);
    }
    return "In de verslagen over " + std::to_string(data.edition.year) +
           (number == 1 ? std::string(" staat één interventie.")
                        : " staan " + formatCount(number) + " interventies.");
}

std::string progressOfOne(const KamerReportData& data) {
    const auto is = [&](const auto& holds, const char* done) {
        return (reportsWith(data, holds) == 1 ? std::string() : std::string("niet ")) + done;
    };
    const std::string who = "In de gemeente met een ontvangen verslag is de ";
    const std::string coordination = "programmacoördinatie " + is(hasCoordinator, "ingevuld") + ".";
    if (!domain::asksProblemAnalysis(data.scheme)) {
        return who + coordination;
    }
    const std::string analysis = "probleemanalyse " + is(isAnalysed, "afgerond");
    return who + analysis +
           (domain::asksCoordinator(data.scheme) ? " en de " + coordination : std::string("."));
}

std::string progressOfMany(const KamerReportData& data, std::int64_t in) {
    const std::int64_t analysed = reportsWith(data, isAnalysed);
    const auto number = [in](std::int64_t count) {
        return count == 0    ? std::string("geen")
               : count == 1  ? std::string("één")
               : count == in ? std::string(in == 2 ? "beide" : "alle")
                             : formatCount(count);
    };
    const std::string who = " met een ontvangen verslag ";
    const std::string coordination =
        number(reportsWith(data, hasCoordinator)) + " is de programmacoördinatie ingevuld.";
    if (!domain::asksProblemAnalysis(data.scheme)) {
        return "Van de " + formatCount(in) + " gemeenten" + who + "geldt: bij " + coordination;
    }
    const std::string analysis =
        (analysed == in ? allOf(in) + who + "hebben"
                        : "Van de " + formatCount(in) + " gemeenten" + who +
                              (analysed < 2 ? "heeft er " : "hebben er ") + number(analysed)) +
        " de probleemanalyse afgerond";
    return analysis +
           (domain::asksCoordinator(data.scheme) ? "; bij " + coordination : std::string("."));
}

std::string progress(const KamerReportData& data) {
    const std::int64_t in = reportsIn(data);
    if (in == 0) {
        return "Zonder ontvangen verslagen is er over de voortgang nog niets te zeggen.";
    }
    if (!domain::asksProblemAnalysis(data.scheme) && !domain::asksCoordinator(data.scheme)) {
        return "Dit hoofdstuk volgt de ontvangen verslagen.";
    }
    return in == 1 ? progressOfOne(data) : progressOfMany(data, in);
}

std::string partners(const KamerReportData& data) {
    const bool anyNamed = reportsWith(data, [](const ReportedMunicipality& reported) {
                              return !reported.report.partners.empty();
                          }) > 0;
    return anyNamed ? "De gemeenten werken in hun aanpak samen met de volgende partners."
                    : "Er is geen verslag ontvangen waarin een gemeente partners noemt.";
}

std::string continuity(const KamerReportData& data) {
    if (!data.scheme.continuityDue) {
        return "Deze regeling vraagt geen borgingsverslag.";
    }
    const auto all = static_cast<std::int64_t>(data.municipalities.size());
    std::int64_t in = 0;
    for (const ReportedMunicipality& reported : data.municipalities) {
        in += reported.hasContinuityReport ? 1 : 0;
    }
    if (in == 0) {
        return "Op de peildatum was nog geen borgingsverslag ontvangen.";
    }
    if (in == all) {
        return "Alle gemeenten hebben een borgingsverslag uitgebracht.";
    }
    return "Van de " + formatCount(all) + " gemeenten " +
           (in == 1 ? std::string("heeft er één") : "hebben er " + formatCount(in)) +
           " een borgingsverslag uitgebracht.";
}

}  // namespace

void FigureBuilder::sentences() {
    const auto sentence = [&](const char* key, const char* label, std::string text, Rows rows) {
        add(key, label, std::move(text), FigureBasis::Counted, "Een zin die de gegevens volgt.",
            std::move(rows));
    };
    const Rows spentInReports =
        reportsOfRound([](const auto& reported) { return reported.report.spent(); });
    sentence("zin.verleend", "Zin: wat is verleend", awarded(data_), awards(nullptr, Part::Gross));
    sentence("zin.plafond", "Zin: of het binnen het plafond past", withinCeiling(data_), {});
    // Another regulation may have no SiSa return.
    const bool hasSisa = data_.scheme.sisaDue.has_value();
    sentence("zin.verantwoording", "Zin: hoe gemeenten zich verantwoorden",
             hasSisa ? "Zij brengen elk jaar verslag uit over de voortgang en verantwoorden de "
                       "besteding over elk kalenderjaar met SiSa."
                     : "Zij brengen elk jaar verslag uit over de voortgang en de besteding.",
             {});
    sentence("zin.sisa", "Zin: de verantwoording met SiSa",
             hasSisa ? "Zij verantwoorden haar over elk kalenderjaar ook met SiSa, met een "
                       "verklaring van de accountant."
                     : "Zij is niet door een accountant gecontroleerd.",
             {});
    sentence("zin.accountant", "Zin: of een accountant controleert",
             hasSisa ? "Een accountant controleert elk jaar wat zij hebben besteed."
                     : "Wat zij hebben besteed, is hun eigen opgave.",
             {});
    sentence("zin.controle", "Zin: of de bedragen zijn gecontroleerd",
             hasSisa ? "Zij zijn niet door een accountant gecontroleerd en kunnen afwijken van de "
                       "jaarlijkse SiSa-verantwoording."
                     : "Zij zijn niet door een accountant gecontroleerd.",
             {});
    sentence("zin.verslagen", "Zin: hoeveel verslagen er zijn", reports(data_), spentInReports);
    sentence("zin.interventies", "Zin: hoeveel interventies er zijn", interventionsReported(data_),
             spentInReports);
    sentence("zin.voortgang", "Zin: hoe ver de gemeenten zijn", progress(data_), spentInReports);
    sentence("zin.partners", "Zin: of er partners zijn", partners(data_), spentInReports);
    sentence("zin.borging", "Zin: hoeveel borgingsverslagen er zijn", continuity(data_), {});
}

}  // namespace kamerklaar::work
