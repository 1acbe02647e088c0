// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>

#include "cli/listing.h"
#include "cli/sealing.h"
#include "domain/document_parts.h"
#include "domain/words.h"
#include "work/publication_checks.h"
#include "work/sheet_of.h"

namespace kamerklaar::cli {
namespace {

using work::PublicationCheck;
using Checks = std::vector<PublicationCheck>;

using Names = std::map<domain::MunicipalityId, std::string>;

Names namesIn(const work::KamerReportData& data) {
    Names names;
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        names[reported.municipality.id] = reported.municipality.name;
    }
    return names;
}

/// The municipality that it is about, or the chapter that it stands in; nothing for the report as a
/// whole.
std::string placeOf(const PublicationCheck& check, const Names& names) {
    if (check.municipality) {
        return names.at(*check.municipality);
    }
    const domain::DocumentPart* part = domain::partOf(check.form, check.part);
    return part != nullptr ? part->title : std::string();
}

work::WorkbookWriter::Sheet sheetOf(const Checks& checks, const work::KamerReportData& data,
                                    Language language) {
    work::SheetOf sheet(
        language, {"Controles", "Checks"},
        Words{"Controles voor publicatie over ", "Checks before publication over "}.in(language) +
            std::to_string(data.edition.year));
    sheet.column({"Ernst", "Severity"})
        .column({"Document", "Document"})
        .column({"Plaats", "Place"})
        .column({"Bevinding", "Finding"});
    const Names names = namesIn(data);
    for (const PublicationCheck& check : checks) {
        sheet.row({domain::words(check.problem.severity, language),
                   domain::words(check.form, language), placeOf(check, names),
                   domain::sentence(check.problem, language)});
    }
    return sheet.take();
}

Json jsonOf(const Checks& checks, const work::KamerReportData& data, Language language) {
    Json json;
    json["year"] = data.edition.year;
    Json& list = json["checks"] = Json::array();
    const Names names = namesIn(data);
    for (const PublicationCheck& check : checks) {
        list.push_back({{"severity", domain::codeOf(check.problem.severity)},
                        {"kind", domain::codeOf(check.problem.kind)},
                        {"document", domain::codeIn(domain::documentFormCodes, check.form)},
                        {"part", check.part},
                        {"place", placeOf(check, names)},
                        {"text", domain::sentence(check.problem, language)}});
    }
    return json;
}

bool isRefused(const PublicationCheck& check) {
    return check.problem.severity == domain::Severity::Refused;
}

int runChecks(const Arguments& arguments, Language language) {
    const int year = arguments.requiredYear("year");
    bool mayBeFinal = true;
    const int listed =
        list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
            const auto data = work::kamerReportData(store, year);
            if (!data) {
                return tl::unexpected(data.error());
            }
            const Checks checks =
                work::publicationChecks(store, *data, work::BoundFigures(*data), sealingTools());
            mayBeFinal = std::none_of(checks.begin(), checks.end(), isRefused);
            return Listing{sheetOf(checks, *data, language), jsonOf(checks, *data, language), {}};
        });
    return listed == Fine && !mayBeFinal ? Refused : listed;
}

}  // namespace

const Command& checksCommand() {
    static const Command command = {
        "checks",
        {"geeft wat een definitieve Kamerrapportage nog in de weg staat",
         "gives what still stands in the way of a final report to parliament"},
        {R"(Gebruik: kamerklaar-cli checks BESTAND --year JAAR [--json]

Geeft wat er over de Kamerrapportage en de stukken erbij te zeggen is voordat zij definitief kan worden,
het ernstigste eerst: beweringen die niet meer kloppen, verslagen die ontbreken of niet zijn goedgekeurd,
partijen die nog niet hebben ingestemd, mogelijke persoonsgegevens, cijfers die zonder reden zijn
veranderd, en tekens die geen lettertype van het document heeft. Geeft 1 terug als iets daarvan een
definitieve versie tegenhoudt.

  --year JAAR  het jaar van de verslagronde
  --json       als JSON: per regel van checks severity (refused, asks of flagged), kind, document, part,
               place en text
)",
         R"(Usage: kamerklaar-cli checks FILE --year YEAR [--json]

Gives what there is to say about the report to parliament and the papers with it before it can become
final, the gravest first: claims that no longer hold, reports that are missing or not approved, parties
that did not agree yet, what may be personal data, figures that changed without a reason, and letters
that no font of the document has. Gives back 1 when any of it keeps an edition from being final.

  --year YEAR  the year of the report round
  --json       as JSON: in each line of checks severity (refused, asks or flagged), kind, document,
               part, place and text
)"},
        {{"year"}, {"json"}},
        runChecks};
    return command;
}

}  // namespace kamerklaar::cli
