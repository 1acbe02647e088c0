// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/notation.h"
#include "domain/report_questions.h"
#include "domain/report_status.h"
#include "work/figure_builder.h"
#include "work/report_tally.h"

// Figures that are counted: reports, interventions, returns.
namespace kamerklaar::work {
namespace {

using domain::TermKind;

bool wasInBefore(const ReportedMunicipality& reported, int year) {
    return std::any_of(reported.origins.begin(), reported.origins.end(),
                       [year](const ReportOrigin& origin) { return origin.year == year; });
}

const domain::SisaReturn* returnOver(const ReportedMunicipality& reported, int year) {
    for (const domain::SisaReturn& sisa : reported.sisa) {
        if (sisa.year == year && sisa.receivedOn) {
            return &sisa;
        }
    }
    return nullptr;
}

}  // namespace

void FigureBuilder::counts() {
    const int year = data_.edition.year;
    const std::string on = std::to_string(year);
    count("gemeenten", "Gemeenten", "Gemeenten die een uitkering ontvangen.",
          [](const ReportedMunicipality&) { return true; });
    count("verslagen.ontvangen", "Verslagen over " + on + ", ontvangen",
          "Gemeenten met een ontvangen verslag over " + on + ".", isIn);
    count("verslagen.goedgekeurd", "Verslagen over " + on + ", goedgekeurd",
          "Gemeenten met een goedgekeurd verslag over " + on + ".",
          [](const ReportedMunicipality& reported) {
              return reported.report.status == domain::ReportStatus::Approved;
          });
    count("verslagen.ontbreken", "Verslagen over " + on + ", niet ontvangen",
          "Gemeenten zonder ontvangen verslag over " + on + ".",
          [](const ReportedMunicipality& reported) { return !isIn(reported); });
    count("verslagen.te_laat", "Verslagen over " + on + ", te laat",
          "Gemeenten waarvan het verslag op de peildatum ontbrak en al binnen had moeten zijn.",
          [](const ReportedMunicipality& reported) { return reported.isLate; });
    count("verslagen.ontvangen.vorig", "Verslagen een jaar eerder, ontvangen",
          "Gemeenten met een ontvangen verslag over het jaar ervoor.",
          [year](const ReportedMunicipality& reported) { return wasInBefore(reported, year - 1); });
    count("gemeenten.boven_verleend", "Gemeenten die meer besteedden dan verleend",
          "Gemeenten waarvan besteed hoger is dan verleend, netto.",
          [](const ReportedMunicipality& reported) {
              return reported.figures.total.spent > reported.figures.total.awardedNet();
          });
    count("gemeenten.boven_betaald", "Gemeenten die meer besteedden dan betaald",
          "Gemeenten waarvan besteed hoger is dan betaald.",
          [](const ReportedMunicipality& reported) {
              return reported.figures.total.spent > reported.figures.total.paid;
          });
    count("gemeenten.boven_begroot", "Gemeenten die meer besteedden dan begroot",
          "Gemeenten waarvan in het verslag over " + on + " besteed hoger is dan begroot.",
          [](const ReportedMunicipality& reported) {
              return isIn(reported) && reported.report.spent() > reported.report.planned();
          });
    count("gemeenten.met_verlening", "Gemeenten met een verlening",
          "Gemeenten met een verlening die op de peildatum geldt.",
          [](const ReportedMunicipality& reported) { return reported.figures.reserved.isZero(); });
    if (domain::asksProblemAnalysis(data_.scheme)) {
        count("probleemanalyse.afgerond", "Probleemanalyse afgerond",
              "Gemeenten met een ontvangen verslag waarin de probleemanalyse is afgerond.",
              [](const ReportedMunicipality& reported) {
                  return isIn(reported) && isAnalysed(reported);
              });
    }
    if (domain::asksCoordinator(data_.scheme)) {
        count("coordinatie.ingevuld", "Programmacoördinatie ingevuld",
              "Gemeenten met een ontvangen verslag waarin de programmacoördinatie is ingevuld.",
              [](const ReportedMunicipality& reported) {
                  return isIn(reported) && hasCoordinator(reported);
              });
    }
    if (data_.scheme.continuityDue) {
        count("borgingsverslagen.ontvangen", "Borgingsverslagen, ontvangen",
              "Gemeenten met een borgingsverslag dat op de peildatum binnen was.",
              [](const ReportedMunicipality& reported) { return reported.hasContinuityReport; });
    }
    count("verlengd", "Gemeenten met een verlenging",
          "Gemeenten met een verlenging die op de peildatum geldt.",
          [](const ReportedMunicipality& reported) {
              return std::any_of(reported.decisions.begin(), reported.decisions.end(),
                                 [](const domain::Decision& decision) {
                                     return decision.decisionKind ==
                                            domain::DecisionKind::Extension;
                                 });
          });
    std::int64_t notifications = 0;
    for (const ReportedMunicipality& reported : data_.municipalities) {
        notifications += reported.notifications;
    }
    add("meldingen", "Meldingen", notifications, FigureBasis::Counted,
        "Meldingen van gemeenten die op de peildatum waren ontvangen.");
}

void FigureBuilder::interventions() {
    const auto all = interventionsOf(data_);
    const std::string on = std::to_string(data_.edition.year);
    const auto number = [&](std::string key, std::string label, std::string formula,
                            const auto& holds) {
        add(std::move(key), std::move(label),
            static_cast<std::int64_t>(std::count_if(all.begin(), all.end(), holds)),
            FigureBasis::SelfReported, std::move(formula),
            reportsOfRound([holds](const auto& reported) -> std::optional<FigureValue> {
                const auto& own = reported.report.interventions;
                const std::int64_t held = std::count_if(
                    own.begin(), own.end(), [&](const auto& one) { return holds(&one); });
                return held == 0 ? std::nullopt : std::optional<FigureValue>(held);
            }));
    };
    number("interventies", "Interventies",
           "Interventies in de ontvangen verslagen over " + on + ".",
           [](const domain::Intervention*) { return true; });
    for (const domain::Term& basis : data_.scheme.termsOf(TermKind::EvidenceBasis)) {
        number("interventies.grondslag." + basis.code, "Interventies: " + basis.name,
               "Interventies met deze grondslag.",
               [code = basis.code](const domain::Intervention* one) { return one->basis == code; });
    }
    number("interventies.zonder_grondslag", "Interventies zonder grondslag",
           "Interventies waarvoor geen grondslag is opgegeven.",
           [](const domain::Intervention* one) { return one->basis.empty(); });
}

void FigureBuilder::audited() {
    if (!data_.scheme.sisaDue) {
        return;
    }
    const int last = data_.edition.year;
    for (int year = data_.scheme.firstCalendarYear(); year <= last; ++year) {
        const std::string on = std::to_string(year);
        domain::Money spent;
        for (const ReportedMunicipality& reported : data_.municipalities) {
            const domain::SisaReturn* sisa = returnOver(reported, year);
            spent += sisa == nullptr
                         ? domain::Money()
                         : sisa->validSpent(data_.edition.cutOff).value_or(domain::Money());
        }
        count("sisa.ontvangen." + on, "SiSa-verantwoordingen over " + on + ", ontvangen",
              "Gemeenten met een ontvangen SiSa-verantwoording over " + on + ".",
              [year](const ReportedMunicipality& reported) {
                  return returnOver(reported, year) != nullptr;
              });
        add("sisa.besteed." + on, "Besteed volgens SiSa over " + on, spent, FigureBasis::Audited,
            "Som van de bestedingen in de SiSa-verantwoordingen over " + on +
                ", met aanvaarde correcties.",
            [&data = data_, year] {
                std::vector<FigureRow> rows;
                for (const ReportedMunicipality& reported : data.municipalities) {
                    if (const domain::SisaReturn* sisa = returnOver(reported, year)) {
                        FigureRow row;
                        row.what = reported.municipality.name + ", SiSa-verantwoording " +
                                   std::to_string(year);
                        row.value = sisa->validSpent(data.edition.cutOff).value_or(domain::Money());
                        row.basis = FigureBasis::Audited;
                        row.subject = sisa->subject();
                        rows.push_back(std::move(row));
                    }
                }
                return rows;
            });
    }
}

}  // namespace kamerklaar::work
