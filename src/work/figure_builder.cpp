// SPDX-License-Identifier: EUPL-1.2
#include "work/figure_builder.h"

#include "domain/notation.h"
#include "work/report_tally.h"

namespace kamerklaar::work {
namespace {

using domain::Money;
using domain::Share;
using domain::TermKind;

/// "1 juli". The first of the years may begin later than the others.
std::string beginOfYears(const domain::Scheme& scheme) {
    const auto& years = scheme.programmeYears;
    if (years.empty()) {
        return "1 januari";
    }
    const domain::Date first = years[years.size() > 1 ? 1 : 0].period.first();
    const std::string day = domain::formatDateLong(first);
    return day.substr(0, day.rfind(' '));
}

}  // namespace

void FigureBuilder::build() {
    edition();
    amounts({}, {}, data_.figures.total, nullptr);
    totals();
    years();
    round();
    counts();
    interventions();
    audited();
    sentences();
    for (const ReportedMunicipality& reported : data_.municipalities) {
        ofMunicipality(reported);
    }
}

void FigureBuilder::add(std::string key, std::string label, FigureValue value, FigureBasis basis,
                        std::string formula, Rows rows, std::string group) {
    figures_.add({std::move(key), std::move(label), std::move(value), basis, std::move(formula),
                  std::move(group)},
                 std::move(rows));
}

void FigureBuilder::edition() {
    const domain::Edition& edition = data_.edition;
    add("verslagjaar", "Verslagjaar", std::to_string(edition.year), FigureBasis::Given,
        "Het jaar waarover de verslagen gaan.");
    add("vorig_jaar", "Jaar voor het verslagjaar", std::to_string(edition.year - 1),
        FigureBasis::Given, "Verslagjaar min een.");
    add("verslagperiode", "Verslagperiode", domain::formatPeriod(data_.round.period),
        FigureBasis::Given, "De periode van de verslagronde.");
    add("peildatum", "Peildatum", edition.cutOff, FigureBasis::Given,
        "De dag waarop de gegevens zijn vastgesteld.");
    add("versie", "Versie van de rapportage", std::int64_t{edition.number}, FigureBasis::Given,
        "Zoals vastgesteld bij de editie.");
    add("regeling", "Regeling", data_.scheme.name, FigureBasis::Given, "De officiële titel.");
    add("regeling.kort", "Regeling, korte naam", data_.scheme.shortName, FigureBasis::Given,
        "De korte naam.");
    const std::string purpose = data_.scheme.text("purpose");
    add("regeling.doel", "Doel van de regeling, als vervolg van een kop",
        purpose.empty() ? "voor " + data_.scheme.shortName : purpose, FigureBasis::Given,
        "Zoals de regeling het zegt; anders haar korte naam.");
    add("programmajaar.begin", "Dag waarop een programmajaar begint", beginOfYears(data_.scheme),
        FigureBasis::Given, "Volgens de regeling.");
    add("bestedingsperiode.eind", "Laatste dag van de bestedingsperiode",
        data_.scheme.spendingPeriod.last(), FigureBasis::Given,
        "Volgens de regeling, zonder verlenging.");
    if (data_.submission) {
        const domain::Submission& submission = *data_.submission;
        if (submission.date) {
            add(letterDate.key, letterDate.label, *submission.date, FigureBasis::Given,
                "Zoals vastgelegd bij de aanbieding.");
        }
        if (!submission.reference.empty()) {
            add(letterReference.key, letterReference.label, submission.reference,
                FigureBasis::Given, "Zoals vastgelegd bij de aanbieding.");
        }
        if (!submission.signatory.empty()) {
            add(letterSignatory.key, letterSignatory.label, submission.signatory,
                FigureBasis::Given, "Zoals vastgelegd bij de aanbieding.");
        }
    }
}

void FigureBuilder::amounts(const std::string& prefix, const std::string& of,
                            const domain::Amounts& amounts, Of whose) {
    const bool isAwarded = (whose != nullptr ? whose->figures : data_.figures).reserved.isZero();
    add(prefix + "verleend", of + (isAwarded ? "Verleend" : "Verleend of gereserveerd"),
        amounts.awardedGross, isAwarded ? FigureBasis::Decided : FigureBasis::Given,
        "Som van de verleningen, wijzigingen en intrekkingen die op de peildatum gelden, bruto; "
        "zonder verlening de reservering.",
        awards(whose, Part::Gross));
    add(prefix + "bcf", of + "BCF-deel", amounts.vatFund, FigureBasis::Decided,
        "Het deel van verleend dat naar het BTW-compensatiefonds gaat.",
        awards(whose, Part::VatFund));
    add(prefix + "verleend.netto", of + "Verleend, netto", amounts.awardedNet(),
        FigureBasis::Decided, "Verleend min het BCF-deel.", awards(whose, Part::Net));
    add(prefix + "betaald", of + "Betaald", amounts.paid, FigureBasis::Decided,
        "Som van de goedgekeurde betalingen aan gemeenten tot en met het verslagjaar, netto.",
        payments(whose, Part::Net));
    add(prefix + "betaald.bcf", of + "Gestort in het BTW-compensatiefonds", amounts.paidVatFund,
        FigureBasis::Decided, "Som van de BCF-delen van de betalingen tot en met het verslagjaar.",
        payments(whose, Part::VatFund));
    add(prefix + "besteed", of + "Besteed", amounts.spent, FigureBasis::SelfReported,
        "Som van de bestedingen in de verslagen tot en met het verslagjaar, zonder compensabele "
        "btw.",
        spending(whose, data_.edition.year));
    const Rows spentAndAwarded =
        together(spending(whose, data_.edition.year), awards(whose, Part::Net));
    add(prefix + "resterend", of + "Nog te besteden", amounts.remaining(),
        FigureBasis::SelfReported, "Verleend, netto, min besteed.", spentAndAwarded);
    add(prefix + "besteed.aandeel", of + "Besteed, deel van verleend netto", amounts.spentShare(),
        FigureBasis::SelfReported, "Besteed gedeeld door verleend, netto.", spentAndAwarded);
    add(prefix + "betaald.aandeel", of + "Betaald, deel van verleend netto",
        Share::of(amounts.paid, amounts.awardedNet()), FigureBasis::Decided,
        "Betaald gedeeld door verleend, netto.",
        together(payments(whose, Part::Net), awards(whose, Part::Net)));
}

void FigureBuilder::totals() {
    if (data_.scheme.ceiling) {
        add("plafond", "Uitkeringsplafond", *data_.scheme.ceiling, FigureBasis::Given,
            "Volgens de regeling, hele looptijd.");
    }
    if (data_.scheme.maximumPerMunicipality) {
        add("maximum.gemeente", "Ten hoogste per gemeente", *data_.scheme.maximumPerMunicipality,
            FigureBasis::Given, "Volgens de regeling, hele looptijd.");
    }
    add("gereserveerd", "Gereserveerd", data_.figures.reserved, FigureBasis::Given,
        "Het deel van verleend of gereserveerd waarvoor nog geen verlening is.", reservations());
    const domain::Amounts& before = data_.figuresBefore.total;
    Rows paidBefore = [] { return std::vector<FigureRow>(); };
    for (const domain::YearAmounts& year : data_.figures.calendarYears) {
        if (year.label < std::to_string(data_.edition.year)) {
            paidBefore = together(std::move(paidBefore), paymentsIn({true, year.label}));
        }
    }
    const Rows spentSoFar = spending(nullptr, data_.edition.year);
    const Rows spentBefore = spending(nullptr, data_.edition.year - 1);
    add("besteed.vorig", "Besteed, een jaar eerder", before.spent, FigureBasis::SelfReported,
        "Besteed tot en met het jaar voor het verslagjaar.", spentBefore);
    add("betaald.vorig", "Betaald, een jaar eerder", before.paid, FigureBasis::Decided,
        "Betaald tot en met het jaar voor het verslagjaar.", paidBefore);
    add("besteed.aandeel.vorig", "Besteed, deel van verleend netto, een jaar eerder",
        before.spentShare(), FigureBasis::SelfReported,
        "Besteed gedeeld door verleend, netto, een jaar eerder.",
        together(spentBefore, awards(nullptr, Part::Net)));
    if (data_.forecast) {
        add("prognose.over", "Verwacht over aan het einde", data_.forecast->left,
            FigureBasis::Counted,
            "Verwachting, geen vaststelling: het tempo van de verslagen, doorgetrokken tot het "
            "einde van de bestedingsperiode.",
            spentSoFar);
        add("prognose.laagste", "Verwacht over, laagste", data_.forecast->lowest,
            FigureBasis::Counted, "Onderkant van de bandbreedte.", spentSoFar);
        add("prognose.hoogste", "Verwacht over, hoogste", data_.forecast->highest,
            FigureBasis::Counted, "Bovenkant van de bandbreedte.", spentSoFar);
    }
}

void FigureBuilder::years() {
    const auto line = [&](bool isCalendar, const domain::YearAmounts& year) {
        const std::string word = isCalendar ? "kalenderjaar" : "programmajaar";
        const std::string label = year.label == domain::outsideProgrammeYears
                                      ? std::string("verlengingsperiode")
                                      : year.label;
        const std::string tail = ", " + word + " " + label;
        const std::string key = "." + word + "." + label;
        const std::string ofYear = "Het deel dat in dit " + word + " ligt.";
        const Year in = {isCalendar, year.label};
        add("verleend" + key, "Verleend, netto" + tail, year.amounts.awardedNet(),
            FigureBasis::Decided, ofYear, awardsIn(in), "verleend." + word);
        add("betaald" + key, "Betaald" + tail, year.amounts.paid, FigureBasis::Decided, ofYear,
            paymentsIn(in), "betaald." + word);
        add("besteed" + key, "Besteed" + tail, year.amounts.spent, FigureBasis::SelfReported,
            ofYear, spendingIn(in), "besteed." + word);
    };
    for (const domain::YearAmounts& year : data_.figures.programmeYears) {
        line(false, year);
    }
    for (const domain::YearAmounts& year : data_.figures.calendarYears) {
        line(true, year);
    }
}

namespace {

/// What a report has under a code of one of its two divisions.
std::optional<FigureValue> amountUnder(const std::vector<domain::SpendingLine>& lines,
                                       const std::string& code,
                                       Money domain::SpendingLine::*amount) {
    for (const domain::SpendingLine& line : lines) {
        if (line.code == code && !(line.*amount).isZero()) {
            return line.*amount;
        }
    }
    return std::nullopt;
}

}  // namespace

void FigureBuilder::round() {
    const std::string year = std::to_string(data_.edition.year);
    const auto list = [&](TermKind kind, const std::string& word) {
        const auto lines = kind == TermKind::CostCategory ? &domain::YearlyReport::categories
                                                          : &domain::YearlyReport::sectors;
        Money planned;
        Money spent;
        for (const domain::Term& term : data_.scheme.termsOf(kind)) {
            CodeTotal total;
            for (const CodeTotal& one : data_.codeTotals) {
                total = one.kind == kind && one.code == term.code ? one : total;
            }
            const auto part = [&](Money domain::SpendingLine::*amount) {
                return reportsOfRound([lines, code = term.code, amount](const auto& reported) {
                    return amountUnder(reported.report.*lines, code, amount);
                });
            };
            const std::string key = word + "." + term.code + ".";
            add(key + "begroot", term.name + ", begroot", total.planned, FigureBasis::SelfReported,
                "Som over de verslagen van " + year + ".", part(&domain::SpendingLine::planned),
                word + ".begroot");
            add(key + "besteed", term.name + ", besteed", total.spent, FigureBasis::SelfReported,
                "Som over de verslagen van " + year + ".", part(&domain::SpendingLine::spent),
                word + ".besteed");
            planned += total.planned;
            spent += total.spent;
        }
        return std::pair(planned, spent);
    };
    const auto [planned, spent] = list(TermKind::CostCategory, "categorie");
    list(TermKind::Sector, "sector");
    const Rows plannedRows =
        reportsOfRound([](const auto& reported) { return reported.report.planned(); });
    const Rows spentRows =
        reportsOfRound([](const auto& reported) { return reported.report.spent(); });
    add("verslag.begroot", "Begroot in de verslagen over " + year, planned,
        FigureBasis::SelfReported, "Som van de kostencategorieën in de verslagen van " + year + ".",
        plannedRows);
    add("verslag.besteed", "Besteed in de verslagen over " + year, spent, FigureBasis::SelfReported,
        "Som van de kostencategorieën in de verslagen van " + year + ".", spentRows);
    add("verslag.aandeel", "Besteed in de verslagen over " + year + ", deel van begroot",
        Share::of(spent, planned), FigureBasis::SelfReported,
        "Besteed gedeeld door begroot in de verslagen van " + year + ".",
        together(spentRows, plannedRows));
}

void FigureBuilder::ofMunicipality(const ReportedMunicipality& reported) {
    amounts("gemeente." + reported.municipality.code + ".", reported.municipality.name + ": ",
            reported.figures.total, &reported);
}

}  // namespace kamerklaar::work
