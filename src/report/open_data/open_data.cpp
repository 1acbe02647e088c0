// SPDX-License-Identifier: EUPL-1.2
#include "report/open_data/open_data.h"

#include <map>

#include "domain/notation.h"
#include "domain/words.h"
#include "package/numbers.h"
#include "report/kamer_report/origins.h"
#include "report/kamer_report/phrases.h"
#include "work/bound_figures.h"

namespace kamerklaar::report {

using domain::DecisionKind;
using work::KamerReportData;

namespace {

constexpr const char* administration = "administratie van de regeling";

std::string euros(domain::Money amount) {
    return package::pointed(amount.inCents(), 2);
}

std::string statusOf(const KamerReportData& data) {
    if (data.isExample) {
        return "voorbeeldgegevens";
    }
    return data.edition.isFinal ? "definitief" : "concept";
}

/// What every row says of the edition, so that a row that is cut out can still be placed.
void addEdition(const KamerReportData& data, Dataset& set) {
    const std::string source = "editie van de rapportage";
    set.fields.push_back(
        {"verslagjaar", "Jaar waarover de rapportage gaat", Field::Type::Whole, "jaar", source});
    set.fields.push_back(
        {"peildatum", "Dag waarop de gegevens zijn vastgesteld", Field::Type::Day, {}, source});
    set.fields.push_back({"versie", "Versie van de rapportage", Field::Type::Whole, {}, source});
    set.fields.push_back(
        {"status", "concept, definitief of voorbeeldgegevens", Field::Type::Words, {}, source});
    for (auto& row : set.rows) {
        row.insert(row.end(), {std::to_string(data.edition.year), data.edition.cutOff.iso(),
                               std::to_string(data.edition.number), statusOf(data)});
    }
}

struct Measured {
    std::string value;
    const char* unit;
};

/// Words and days are no figures: they stand in the columns about the edition.
struct Measure {
    Measured operator()(domain::Money amount) const { return {euros(amount), "euro"}; }
    Measured operator()(std::int64_t count) const { return {std::to_string(count), "aantal"}; }
    Measured operator()(domain::Share share) const {
        return {share.known ? package::pointed(share.permille, 1) : "", "procent"};
    }
    Measured operator()(domain::Date) const { return {{}, nullptr}; }
    Measured operator()(const std::string&) const { return {{}, nullptr}; }
};

/// "GM0513" of "gemeente.GM0513.besteed".
std::string codeIn(const std::string& key) {
    constexpr std::string_view prefix = "gemeente.";
    if (!key.starts_with(prefix)) {
        return {};
    }
    const std::size_t end = key.find('.', prefix.size());
    return end == key.npos ? std::string() : key.substr(prefix.size(), end - prefix.size());
}

/// What a decision to a municipality gives, takes or prolongs.
struct Effect {
    std::optional<domain::Money> gross;
    std::optional<domain::Money> vatFund;
    std::optional<domain::Money> net;
    std::optional<domain::Date> first;
    std::optional<domain::Date> last;

    void operator()(const domain::AwardTerms& terms) {
        gross = terms.gross;
        vatFund = terms.vatFund;
        net = terms.net;
        if (terms.spendingPeriod) {
            first = terms.spendingPeriod->first();
            last = terms.spendingPeriod->last();
        }
    }
    void operator()(const domain::ExtensionTerms& terms) { last = terms.lastDay; }
    void operator()(const domain::SettlementTerms& terms) {
        gross = terms.gross;
        vatFund = terms.vatFund;
        net = terms.gross - terms.vatFund;
    }
    void operator()(const domain::RecoveryTerms& terms) { net = terms.amount; }
    template <typename Other>
    void operator()(const Other& /*terms*/) {}
};

bool isDecisionToMunicipality(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::Award:
        case DecisionKind::Amendment:
        case DecisionKind::Extension:
        case DecisionKind::Withdrawal:
        case DecisionKind::Settlement:
        case DecisionKind::Recovery:
            return true;
        case DecisionKind::Payment:
        case DecisionKind::Publication:
        case DecisionKind::TakeOver:
        case DecisionKind::Selection:
        case DecisionKind::Reversal:
            break;
    }
    return false;
}

std::string amountOr(const std::optional<domain::Money>& amount) {
    return amount ? euros(*amount) : std::string();
}

std::string dayOr(const std::optional<domain::Date>& day) {
    return day ? day->iso() : std::string();
}

std::vector<std::string> rowOf(const domain::Scheme& scheme,
                               const domain::Municipality& municipality,
                               const domain::Decision& decision) {
    Effect effect;
    std::visit(effect, decision.terms);
    return {decision.number,        domain::words(decision.decisionKind, domain::Language::Dutch),
            municipality.code,      municipality.name,
            decision.date.iso(),    decision.effectiveOn.iso(),
            dayOr(effect.first),    dayOr(effect.last),
            amountOr(effect.gross), amountOr(effect.vatFund),
            amountOr(effect.net),   scheme.shortName,
            scheme.legalBasis};
}

}  // namespace

Dataset figureData(const KamerReportData& data) {
    Dataset set;
    set.name = "cijfers";
    set.title =
        fill("{}: cijfers over {}", {data.scheme.shortName, std::to_string(data.edition.year)});
    set.description =
        "Alle cijfers van de rapportage aan de Tweede Kamer, elk met zijn berekening en met wie "
        "ervoor instaat.";
    set.fields = {
        {"sleutel", "Vaste naam van het cijfer", Field::Type::Words, {}, "programma"},
        {"omschrijving", "Wat het cijfer telt", Field::Type::Words, {}, "programma"},
        {"gemeentecode",
         "Gemeente (CBS-code); leeg voor een landelijk cijfer",
         Field::Type::Words,
         {},
         "CBS"},
        {"gemeente", "Naam van de gemeente", Field::Type::Words, {}, "CBS"},
        {"waarde", "De waarde, in de eenheid van de rij; leeg als zij niet bestaat",
         Field::Type::Number, "zie de kolom eenheid", "zie de kolom grondslag"},
        {"eenheid", "euro, aantal of procent", Field::Type::Words, {}, "programma"},
        {"grondslag", "Wie voor het cijfer instaat", Field::Type::Words, {}, administration},
        {"berekening", "Hoe het cijfer is berekend", Field::Type::Words, {}, "programma"}};
    std::map<std::string, std::string> names;
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        names[reported.municipality.code] = reported.municipality.name;
    }
    const work::BoundFigures figures(data);
    for (const work::BoundFigure& figure : figures.all()) {
        const Measured measured = std::visit(Measure(), figure.value);
        if (measured.unit != nullptr) {
            const std::string code = codeIn(figure.key);
            set.rows.push_back({figure.key, figure.label, code, names[code], measured.value,
                                measured.unit, basisWord(figure.basis), figure.formula});
        }
    }
    addEdition(data, set);
    return set;
}

Dataset originData(const KamerReportData& data) {
    Dataset set;
    set.name = "herkomst";
    set.title = fill("{}: gegevens achter de cijfers over {}",
                     {data.scheme.shortName, std::to_string(data.edition.year)});
    set.description = "Waaruit elk cijfer bestaat; de sleutel is die van de cijfers.";
    set.fields = {
        {"sleutel", "Vaste naam van het cijfer", Field::Type::Words, {}, "programma"},
        {"gegeven", "Waar de rij vandaan komt", Field::Type::Words, {}, administration},
        {"waarde", "Wat van het gegeven meetelt", Field::Type::Number, {}, administration},
        {"eenheid", "De eenheid van de waarde", Field::Type::Words, {}, "programma"},
        {"grondslag", "Wie voor de waarde instaat", Field::Type::Words, {}, administration},
        {"sha256",
         "SHA-256 van het bestand waaruit de waarde is overgenomen",
         Field::Type::Words,
         {},
         administration}};
    const work::BoundFigures figures(data);
    for (const work::BoundFigure& figure : figures.all()) {
        for (const work::FigureRow& row : figures.rowsOf(figure.key)) {
            const Measured measured = std::visit(Measure{}, row.value);
            set.rows.push_back({figure.key, row.what, measured.value, measured.unit,
                                basisWord(row.basis), row.sha256});
        }
    }
    addEdition(data, set);
    return set;
}

Dataset decisionData(const KamerReportData& data) {
    Dataset set;
    set.name = "besluiten";
    set.title = fill("{}: besluiten op de peildatum", {data.scheme.shortName});
    set.description =
        "De besluiten aan gemeenten die op de peildatum gelden, naar het model van de Wet open "
        "overheid. Bij een wijziging of intrekking is elk bedrag wat er verandert.";
    const auto amount = [](const char* name, const char* meaning) {
        return Field{name, meaning, Field::Type::Number, "euro", administration};
    };
    const auto day = [](const char* name, const char* meaning) {
        return Field{name, meaning, Field::Type::Day, {}, administration};
    };
    const auto text = [](const char* name, const char* meaning) {
        return Field{name, meaning, Field::Type::Words, {}, administration};
    };
    set.fields = {text("kenmerk", "Kenmerk van het besluit"),
                  text("soort",
                       "Rechtsgevolg: verlening, wijziging, verlenging, intrekking, "
                       "vaststelling of terugvordering"),
                  text("gemeentecode", "Geadresseerde gemeente (CBS-code)"),
                  text("gemeente", "Geadresseerde gemeente"),
                  day("dagtekening", "Datum van het besluit"),
                  day("geldt_vanaf", "Dag vanaf wanneer het besluit geldt"),
                  day("looptijd_van", "Eerste dag van de bestedingsperiode die het besluit stelt"),
                  day("looptijd_tot", "Laatste dag daarvan, die dag inbegrepen"),
                  amount("bruto", "Bedrag met compensabele btw"),
                  amount("bcf", "Het deel voor het BTW-compensatiefonds"),
                  amount("netto", "Bedrag voor de gemeente"),
                  text("regeling", "De regeling"),
                  text("grondslag", "De wettelijke grondslag van de regeling")};
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        for (const domain::Decision& decision : reported.decisions) {
            if (isDecisionToMunicipality(decision.decisionKind)) {
                set.rows.push_back(rowOf(data.scheme, reported.municipality, decision));
            }
        }
    }
    addEdition(data, set);
    return set;
}

std::vector<work::OpenDataFile> openDataOf(const KamerReportData& data) {
    std::vector<work::OpenDataFile> files;
    for (const Dataset& set : {figureData(data), originData(data), decisionData(data)}) {
        files.push_back({set.name + ".csv", "text/csv", csvOf(set)});
        files.push_back({set.name + "-kolommen.csv", "text/csv", dictionaryOf(set)});
        files.push_back({set.name + ".json", "application/json", jsonOf(set)});
        files.push_back({set.name + ".schema.json", "application/schema+json", schemaOf(set)});
    }
    return files;
}

}  // namespace kamerklaar::report
