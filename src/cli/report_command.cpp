// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/output_file.h"
#include "domain/problem_text.h"
#include "report/kamer_report_publisher.h"
#include "store/open.h"

namespace kamerklaar::cli {
namespace {

domain::DocumentForm formOf(const Arguments& arguments, Language language) {
    const std::string code = arguments.value("document").value_or("kamer_report");
    if (const auto form = domain::valueIn(domain::documentFormCodes, code)) {
        return *form;
    }
    throw WronglyUsed(
        domain::BothLanguages{"Dit document bestaat niet: ", "There is no document "}.in(language) +
        code);
}

int run(const Arguments& arguments, Language language) {
    const std::string path = arguments.file();
    const std::string output = arguments.required("output");
    (void)arguments.required("year");
    const int year = *arguments.number("year", 1900, 2199);

    const auto store = store::openFile(path, store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const auto data = work::kamerReportData(**store, year);
    if (!data) {
        return refuse(data.error(), language);
    }
    const auto form = formOf(arguments, language);
    const auto written = writeFile(
        output, report::KamerReportPublisher().file(*data, form, work::FileFormat::Pdf, {}));
    return written ? Fine : refuse(written.error(), language);
}

}  // namespace

const Command& reportCommand() {
    static const Command command = {
        "report",
        {"schrijft de Kamerrapportage over een jaar als PDF",
         "writes the report to parliament over a year as PDF"},
        {R"(Gebruik: kamerklaar-cli report BESTAND --year JAAR --output PDF [--document NAAM]

Schrijft de Kamerrapportage over een jaar als toegankelijke PDF. Elke datum erin, ook de peildatum,
komt uit het bestand: hetzelfde bestand geeft altijd dezelfde PDF. Een eerdere PDF wordt pas
vervangen als de nieuwe er helemaal is.

  --year JAAR      het jaar van de verslagronde
  --output PDF     waar het document komt te staan
  --document NAAM  kamer_report (als u niets noemt), decision_note (beslisnota), kamer_letter
                   (Kamerbrief), press_release (persbericht) of public_summary
                   (publiekssamenvatting)
)",
         R"(Usage: kamerklaar-cli report FILE --year YEAR --output PDF [--document NAME]

Writes the report to parliament over a year as an accessible PDF. Every date in it, the cut-off date
too, comes from the file: the same file always gives the same PDF. An earlier PDF is only replaced
when the new one is complete.

  --year YEAR      the year of the report round
  --output PDF     where the document goes
  --document NAME  kamer_report (when none is named), decision_note, kamer_letter, press_release
                   or public_summary
)"},
        {{"year", "output", "document"}, {}},
        run};
    return command;
}

}  // namespace kamerklaar::cli
