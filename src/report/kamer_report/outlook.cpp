// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"
#include "domain/problem_text.h"
#include "domain/scheme_calendar.h"
#include "domain/words.h"
#include "report/kamer_report/chapters.h"
#include "report/kamer_report/phrases.h"
#include "report/kamer_report/tally.h"
#include "work/scheme_texts.h"

namespace kamerklaar::report {

namespace {

Table dueDates(const KamerReportData& data) {
    Table table;
    table.caption = "Wat er na de peildatum nog komt";
    table.columns = {nameColumn("Datum", 0.8), textColumn("Wat", 2.4), textColumn("Bron", 1)};
    for (const domain::DueDate& due : domain::calendarOf(data.scheme)) {
        if (due.date > data.edition.cutOff) {
            table.rows.push_back({{domain::formatDateLong(due.date), due.name,
                                   due.article.empty() ? "–" : due.article},
                                  false});
        }
    }
    return table;
}

Table reportStates(const KamerReportData& data) {
    Table table;
    table.caption =
        fill("Stand van de verslagen over {} op de peildatum", {std::to_string(data.edition.year)});
    table.columns = {nameColumn("Gemeente", 1.2), textColumn("Uiterste datum", 1),
                     textColumn("Ontvangen", 1), textColumn("Stand", 1.2)};
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        const auto& received = reported.header.receivedOn;
        std::string state = domain::words(reported.header.status, domain::Language::Dutch);
        if (reported.isLate) {
            state = "niet ontvangen, te laat";
        } else if (received && *received > reported.header.due) {
            state = reported.header.status == domain::ReportStatus::Received
                        ? "te laat ontvangen"
                        : state + ", te laat ontvangen";
        }
        table.rows.push_back(
            {{reported.municipality.name, domain::formatDate(reported.header.due),
              received ? domain::formatDate(*received) : std::string("–"), std::move(state)},
             false});
    }
    return table;
}

Table findings(const KamerReportData& data) {
    Table table;
    table.caption = "Wat bij de beoordeling opviel";
    table.columns = {nameColumn("Gemeente", 1), textColumn("Bevinding", 3.4)};
    for (const work::ReportedMunicipality& reported : data.municipalities) {
        for (const domain::Problem& problem : reported.findings) {
            table.rows.push_back(
                {{reported.municipality.name, domain::statement(problem, domain::Language::Dutch)},
                 false});
        }
    }
    return table;
}

}  // namespace

Blocks datesAhead(const KamerReportData& data) {
    Blocks blocks;
    Table table = dueDates(data);
    if (table.rows.empty()) {
        blocks.push_back(sentence("Na de peildatum kent de regeling geen termijnen meer."));
    } else {
        blocks.push_back(sentence("De regeling en de wet geven de volgende termijnen."));
        blocks.push_back(std::move(table));
    }
    return blocks;
}

Blocks statesOfReports(const KamerReportData& data) {
    return {
        sentence(fill("De cijfers in deze rapportage komen uit de administratie van de uitkering "
                      "zoals die op {} was. Besteding, bereik en indicatoren zijn een eigen "
                      "opgave van de gemeenten in hun voortgangsverslagen. Betalingen komen uit "
                      "de administratie van het ministerie.",
                      {domain::formatDateLong(data.edition.cutOff)})),
        subheading("Ontvangen, te laat en ontbrekende verslagen"), reportStates(data)};
}

Blocks findingsOnReports(const KamerReportData& data) {
    Blocks blocks{subheading("Bevindingen")};
    if (Table table = findings(data); table.rows.empty()) {
        blocks.push_back(sentence("Bij de beoordeling is niets opgevallen."));
    } else {
        blocks.push_back(
            sentence("Wat een gemeente opgeeft, wordt altijd vastgelegd. Waar de opgave "
                     "afwijkt van de regeling, staat dat hieronder met het artikel."));
        blocks.push_back(std::move(table));
    }
    return blocks;
}

Blocks roundingAndSmallNumbers(const KamerReportData& data) {
    Blocks blocks{
        subheading("Afronding en kleine aantallen"),
        sentence("Bedragen in tabellen zijn exact. Bedragen in miljoenen zijn afgerond op één "
                 "decimaal, percentages op een tiende procent; er is nooit verder gerekend met een "
                 "afgerond getal. De jaren, kostencategorieën en sectoren van één geheel zijn zo "
                 "afgerond dat zij samen het afgeronde geheel zijn.")};
    if (const std::int64_t threshold = data.scheme.smallNumberThreshold; threshold > 0) {
        blocks.push_back(sentence(
            fill("Aantallen {} kleiner dan {} worden niet getoond. Ook andere aantallen en "
                 "totalen blijven weg waar een klein aantal ermee is terug te rekenen.",
                 {work::participants(data.scheme), domain::formatCount(threshold)})));
    }
    return blocks;
}

}  // namespace kamerklaar::report
