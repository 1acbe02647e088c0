// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>

#include "cli/at_desk.h"
#include "cli/listing.h"
#include "cli/output_file.h"
#include "exchange/odt_letters.h"
#include "store/open.h"
#include "work/letters.h"
#include "work/system_clock.h"

namespace kamerklaar::cli {
namespace {

using domain::LetterKind;

std::string kindList() {
    std::string list;
    for (const auto& [kind, code] : domain::letterKindCodes) {
        if (domain::isLetter(kind)) {
            list += (list.empty() ? "" : ", ") + std::string(code);
        }
    }
    return list;
}

LetterKind kindIn(const Arguments& arguments, Language language) {
    const std::string wanted = arguments.required("kind");
    const auto kind = domain::valueIn(domain::letterKindCodes, wanted);
    if (!kind || !domain::isLetter(*kind)) {
        throw WronglyUsed(
            Words{"Kies bij --kind een van: ", "Choose for --kind one of: "}.in(language) +
            kindList());
    }
    return *kind;
}

/// The report of that municipality over a year.
domain::Result<domain::ReportId> reportOf(work::Store& store, domain::MunicipalityId municipality,
                                          int year) {
    for (const work::ReportHeader& header : store.reports().headers(municipality)) {
        if (header.year == year) {
            return header.id;
        }
    }
    return domain::refused(domain::ProblemKind::NothingToReport, {}, {std::int64_t{year}});
}

/// The work layer names a field; whoever typed a command knows options.
void namesItsOption(const domain::Problems& problems, Language language) {
    for (const domain::Problem& problem : problems) {
        if (problem.kind == domain::ProblemKind::Missing && problem.field == "decision") {
            throw WronglyUsed(Words{
                "Het besluit van --decision hoort niet bij deze gemeente en deze soort brief.",
                "The decision of --decision does not go with this municipality and this kind "
                "of letter."}
                                  .in(language));
        }
    }
}

domain::Result<domain::Letter> make(const Arguments& arguments, domain::Letter letter,
                                    work::Store& store) {
    const auto municipality = municipalityIn(arguments, store);
    if (!municipality) {
        return tl::unexpected(municipality.error());
    }
    const auto person = personAtDesk(store, work::Act::MakeLetter);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const work::SystemClock clock;
    letter.municipality = **municipality;
    letter.date = arguments.date("date").value_or(clock.today());
    if (work::isAboutReport(letter.letterKind)) {
        const auto report = reportOf(store, letter.municipality, arguments.requiredYear("year"));
        if (!report) {
            return tl::unexpected(report.error());
        }
        letter.report = *report;
    }
    return work::makeLetter({store, clock, *person}, exchange::OdtLetters(), letter);
}

int runLetter(const Arguments& arguments, Language language) {
    const std::string output = arguments.required("output");
    (void)arguments.required("municipality");
    domain::Letter letter;
    letter.letterKind = kindIn(arguments, language);
    (void)arguments.required(work::isAboutReport(letter.letterKind) ? "year" : "decision");
    letter.answerBy = arguments.date("answer-by");
    letter.reference = arguments.value("reference").value_or(std::string());
    letter.decision = {arguments.number("decision", 1, 999'999'999).value_or(0)};
    // Before it is made: what was made stays in the dossier.
    if (const auto may = mayWrite(output); !may) {
        return refuse(may.error(), language);
    }
    const auto store = store::open(arguments.file(), store::Access::Working);
    if (!store) {
        return refuse(store.error(), language);
    }
    const auto made = make(arguments, std::move(letter), **store);
    if (!made) {
        namesItsOption(made.error(), language);
        return refuse(made.error(), language);
    }
    const auto bytes = (*store)->documents().content(made->document);
    const auto written = writeFile(output, bytes.value_or(std::string()));
    return written ? Fine : refuse(written.error(), language);
}

}  // namespace

const Command& letterCommand() {
    static const Command command = {
        "letter",
        {"maakt een brief en bewaart hem in het dossier",
         "makes a letter and keeps it in the dossier"},
        {R"(Gebruik: kamerklaar-cli letter BESTAND --kind SOORT --municipality CODE --output ODT
                         (--decision N | --year JAAR) [--date DAG] [--answer-by DAG]
                         [--reference KENMERK]

Maakt een brief uit de tekst van het bestand, bewaart hem bij de documenten van de gemeente en schrijft
hem weg als ODT. Er wordt niets verstuurd. Een veld zonder waarde wordt geweigerd, met wat er moet
worden ingevuld.

  --kind SOORT         reminder, question, award, amendment, extension, settlement of recovery
  --municipality CODE  de gemeente, bij code of naam
  --decision N         het besluit waarover de brief gaat; zie decisions
  --year JAAR          het jaar van het verslag waarover de brief gaat (reminder, question)
  --date DAG           datum van de brief; anders vandaag
  --answer-by DAG      wanneer het antwoord er uiterlijk moet zijn
  --reference KENMERK  kenmerk van de brief
  --output ODT         waar de brief komt te staan
)",
         R"(Usage: kamerklaar-cli letter FILE --kind KIND --municipality CODE --output ODT
                       (--decision N | --year YEAR) [--date DAY] [--answer-by DAY]
                       [--reference REFERENCE]

Makes a letter of the text in the file, keeps it among the documents of the municipality and writes it
as ODT. Nothing is sent. A field without a value is refused, with what is to be filled in.

  --kind KIND            reminder, question, award, amendment, extension, settlement or recovery
  --municipality CODE    the municipality, by code or name
  --decision N           the decision that the letter is about; see decisions
  --year YEAR            the year of the report that it is about (reminder, question)
  --date DAY             date of the letter; today without it
  --answer-by DAY        when the answer has to be there
  --reference REFERENCE  reference of the letter
  --output ODT           where the letter goes
)"},
        {{"kind", "municipality", "decision", "year", "date", "answer-by", "reference", "output"},
         {}},
        runLetter};
    return command;
}

}  // namespace kamerklaar::cli
