// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/notation.h"
#include "work/bound_figures.h"

using namespace kamerklaar;
using domain::Date;
using domain::Money;

namespace {

/// A municipality whose report is in.
work::ReportedMunicipality reporting(bool isAnalysed, bool hasCoordinator) {
    work::ReportedMunicipality reported;
    reported.report.status = reported.header.status = domain::ReportStatus::Received;
    reported.header.receivedOn = Date::known(2026, 7, 1);
    reported.report.problemAnalysis =
        isAnalysed ? domain::AnalysisStatus::Finished : domain::AnalysisStatus::InProgress;
    reported.report.coordinatorInPlace = hasCoordinator ? domain::Answer::Yes : domain::Answer::No;
    return reported;
}

work::KamerReportData yearWith(std::vector<work::ReportedMunicipality> municipalities) {
    work::KamerReportData data;
    data.scheme.code = "proef";
    data.scheme.spendingPeriod =
        domain::Period::known(Date::known(2025, 1, 1), Date::known(2026, 12, 31));
    domain::ProgrammeYear year;
    year.period = data.scheme.spendingPeriod;
    data.scheme.programmeYears = {year};
    for (const char* code : {"probleemanalyse", "coordinatie"}) {
        domain::Term& item = data.scheme.terms.emplace_back();
        item.kind = domain::TermKind::PlanItem;
        item.code = item.name = code;
    }
    data.edition = {2025, Date::known(2026, 9, 1), false, 1, 0};
    data.round.year = 2025;
    data.municipalities = std::move(municipalities);
    return data;
}

std::string sentence(const work::KamerReportData& data, const std::string& key) {
    return work::BoundFigures(data).shown("zin." + key);
}

}  // namespace

TEST_CASE("how far the municipalities are is said of none, one and several") {
    CHECK(sentence(yearWith({{}, {}}), "voortgang") ==
          "Zonder ontvangen verslagen is er over de voortgang nog niets te zeggen.");
    CHECK(sentence(yearWith({reporting(true, false), {}}), "voortgang") ==
          "In de gemeente met een ontvangen verslag is de probleemanalyse afgerond en de "
          "programmacoördinatie niet ingevuld.");
    CHECK(sentence(yearWith({reporting(false, true), reporting(false, false)}), "voortgang") ==
          "Van de 2 gemeenten met een ontvangen verslag heeft er geen de probleemanalyse "
          "afgerond; bij één is de programmacoördinatie ingevuld.");
    CHECK(sentence(
              yearWith({reporting(true, true), reporting(true, true), reporting(false, false), {}}),
              "voortgang") ==
          "Van de 3 gemeenten met een ontvangen verslag hebben er 2 de probleemanalyse afgerond; "
          "bij 2 is de programmacoördinatie ingevuld.");
    CHECK(sentence(yearWith({reporting(true, true), reporting(true, true)}), "voortgang") ==
          "Beide gemeenten met een ontvangen verslag hebben de probleemanalyse afgerond; bij beide "
          "is de programmacoördinatie ingevuld.");
}

TEST_CASE("a regulation that asks for no analysis and no coordination is told of neither") {
    const auto without = [](const char* code, std::size_t reports) {
        work::KamerReportData data =
            yearWith(std::vector<work::ReportedMunicipality>(reports, reporting(true, true)));
        std::erase_if(data.scheme.terms, [&](const auto& term) { return term.code == code; });
        return data;
    };
    CHECK(sentence(without("coordinatie", 1), "voortgang") ==
          "In de gemeente met een ontvangen verslag is de probleemanalyse afgerond.");
    CHECK(sentence(without("coordinatie", 3), "voortgang") ==
          "Alle 3 gemeenten met een ontvangen verslag hebben de probleemanalyse afgerond.");
    CHECK(sentence(without("probleemanalyse", 1), "voortgang") ==
          "In de gemeente met een ontvangen verslag is de programmacoördinatie ingevuld.");
    work::KamerReportData neither = without("probleemanalyse", 3);
    neither.scheme.terms.clear();
    CHECK(sentence(neither, "voortgang").find("analyse") == std::string::npos);
    CHECK(sentence(neither, "voortgang").find("coördinatie") == std::string::npos);
    CHECK(work::BoundFigures(neither).find("coordinatie.ingevuld") == nullptr);
}

TEST_CASE("partners follow only where somebody names them") {
    auto naming = reporting(true, true);
    naming.report.partners.emplace_back();
    CHECK(sentence(yearWith({naming}), "partners") ==
          "De gemeenten werken in hun aanpak samen met de volgende partners.");
    CHECK(sentence(yearWith({reporting(true, true)}), "partners") ==
          "Er is geen verslag ontvangen waarin een gemeente partners noemt.");
}

TEST_CASE("whether the money fits within the ceiling follows what was awarded") {
    work::KamerReportData data = yearWith({});
    CHECK(sentence(data, "plafond") == "De regeling kent geen uitkeringsplafond.");
    data.scheme.ceiling = Money::euros(2'000'000);
    const std::string two = domain::formatMoneyShort(*data.scheme.ceiling);
    data.figures.total.awardedGross = Money::euros(2'000'000);
    CHECK(sentence(data, "plafond") ==
          "De uitgaven passen binnen het uitkeringsplafond van " + two + ".");
    data.figures.total.awardedGross += Money::cents(1);
    CHECK(sentence(data, "plafond") ==
          "Er is meer verleend of gereserveerd dan het uitkeringsplafond van " + two + ".");
}

TEST_CASE("a text tells all amounts of a grant in millions, or all of them in whole euros") {
    work::KamerReportData data = yearWith({});
    const auto shown = [&data](const char* key) { return work::BoundFigures(data).shown(key); };
    domain::Amounts& total = data.figures.total;
    total.awardedGross = Money::euros(13'750'000);
    total.paid = Money::euros(2'750'000);
    total.spent = Money::cents(61'234'550);
    CHECK(shown("verleend") == domain::formatMoneyShort(total.awardedGross));
    CHECK(shown("betaald") == domain::formatMoneyShort(total.paid));
    CHECK(shown("besteed") == domain::formatMoneyShort(Money::euros(612'346)));
    CHECK(sentence(data, "verleend") ==
          "Er is " + domain::formatMoneyShort(total.awardedGross) + " verleend.");
    data.scheme.ceiling = Money::euros(30'000'000);
    CHECK(shown("verleend") == domain::formatMillions(total.awardedGross));
    CHECK(shown("besteed") == domain::formatMillions(total.spent));
    CHECK(shown("besteed:euro") == domain::formatMoneyShort(Money::euros(612'346)));
    // What would be nothing in millions is told in euros.
    total.spent = Money::euros(40'000);
    CHECK(shown("besteed") == domain::formatMoneyShort(total.spent));
}

TEST_CASE("what a regulation does not ask for is said to be so, and has no figures") {
    work::KamerReportData data = yearWith({reporting(true, true)});
    CHECK(sentence(data, "borging") == "Deze regeling vraagt geen borgingsverslag.");
    const work::BoundFigures without(data);
    CHECK(without.find("borgingsverslagen.ontvangen") == nullptr);
    CHECK(without.find("sisa.ontvangen.2025") == nullptr);
    data.scheme.continuityDue = Date::known(2026, 7, 1);
    data.scheme.sisaDue = domain::Scheme::DayOfYear{7, 15};
    const work::BoundFigures with(data);
    CHECK(with.find("borgingsverslagen.ontvangen") != nullptr);
    CHECK(with.find("sisa.ontvangen.2025") != nullptr);
    CHECK(sentence(data, "borging") == "Op de peildatum was nog geen borgingsverslag ontvangen.");
}
