// SPDX-License-Identifier: EUPL-1.2
#include "cli/listing.h"
#include "domain/words.h"
#include "work/sealing.h"
#include "work/sheet_of.h"

namespace kamerklaar::cli {
namespace {

using Line = work::SealedLine;

std::string dayOfDecision(const Line& line) {
    return line.decision && line.decision->decidedAt ? line.decision->decidedAt->date().iso()
                                                     : std::string();
}

work::WorkbookWriter::Sheet sheetOf(const std::vector<Line>& lines, Language language) {
    using CellKind = work::WorkbookWriter::CellKind;
    work::SheetOf sheet(language, {"Edities", "Editions"},
                        Words{"Vastgelegde edities", "Sealed editions"}.in(language));
    sheet.column({"Jaar", "Year"})
        .column({"Versie", "Version"}, CellKind::Count)
        .column({"Peildatum", "Cut-off date"}, CellKind::Date)
        .column({"Stand", "State"})
        .column({"Beslist op", "Decided on"}, CellKind::Date)
        .column({"Programma", "Program"})
        .column({"Document", "Document"})
        .column({"SHA-256", "SHA-256"});
    for (const Line& line : lines) {
        std::string state;
        if (line.decision) {
            state = line.decision->reversedBy.isStored()
                        ? sheet.in({"teruggedraaid", "reversed"})
                        : domain::words(line.decision->status, language);
        }
        for (const domain::CaseDocument& document : line.documents) {
            sheet.row({std::to_string(line.edition.year), std::to_string(line.edition.number),
                       line.edition.cutOff.iso(), state, dayOfDecision(line),
                       line.edition.programVersion, document.fileName, document.sha256});
        }
    }
    return sheet.take();
}

Json jsonOf(const std::vector<Line>& lines) {
    Json json;
    Json& list = json["editions"] = Json::array();
    for (const Line& line : lines) {
        Json one;
        one["year"] = line.edition.year;
        one["number"] = line.edition.number;
        one["cut_off"] = line.edition.cutOff.iso();
        one["program_version"] = line.edition.programVersion;
        if (line.decision) {
            one["decision"] = line.decision->id.value;
            one["status"] = domain::codeIn(domain::decisionStatusCodes, line.decision->status);
            one["reversed"] = line.decision->reversedBy.isStored();
            one["decided_on"] = dayOfDecision(line);
        }
        Json& documents = one["documents"] = Json::array();
        for (const domain::CaseDocument& document : line.documents) {
            documents.push_back({{"name", document.fileName},
                                 {"media_type", document.mediaType},
                                 {"size", document.size},
                                 {"sha256", document.sha256}});
        }
        list.push_back(std::move(one));
    }
    return json;
}

int runEditions(const Arguments& arguments, Language language) {
    return list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
        const std::vector<Line> lines = work::sealedLines(store);
        return Listing{sheetOf(lines, language), jsonOf(lines), {}};
    });
}

}  // namespace

const Command& editionsCommand() {
    static const Command command = {
        "editions",
        {"geeft de vastgelegde edities van de Kamerrapportage, met hun controlegetallen",
         "gives the sealed editions of the report to parliament, with their hashes"},
        {R"(Gebruik: kamerklaar-cli editions BESTAND [--json]

Geeft elke editie van de Kamerrapportage die is vastgelegd, de nieuwste eerst: jaar, versie, peildatum,
of zij definitief is, met welke versie van het programma zij is gemaakt, en de SHA-256 van de PDF, van
de gegevens en van de cijfers. Met edition zijn zij te bewaren en met sha256sum na te gaan.

  --json  als JSON: editions
)",
         R"(Usage: kamerklaar-cli editions FILE [--json]

Gives each edition of the report to parliament that was sealed, newest first: year, version, cut-off
date, whether it is final, the version of the program that made it, and the SHA-256 of the PDF, of the
data and of the figures. The command edition saves them, and sha256sum checks them.

  --json  as JSON: editions
)"},
        {{}, {"json"}},
        runEditions};
    return command;
}

}  // namespace kamerklaar::cli
