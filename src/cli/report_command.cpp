// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/output_file.h"
#include "report/kamer_report_publisher.h"
#include "store/open.h"

namespace kamerklaar::cli {
namespace {

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
    const auto written =
        writeFile(output, report::KamerReportPublisher().kamerReportPdf(*data, {}));
    return written ? Fine : refuse(written.error(), language);
}

}  // namespace

const Command& reportCommand() {
    static const Command command = {
        "report",
        {"schrijft de Kamerrapportage over een jaar als PDF",
         "writes the report to parliament over a year as PDF"},
        {R"(Gebruik: kamerklaar-cli report BESTAND --year JAAR --output PDF

Schrijft de Kamerrapportage over een jaar als toegankelijke PDF. Elke datum erin, ook de peildatum,
komt uit het bestand: hetzelfde bestand geeft altijd dezelfde PDF. Een eerdere PDF wordt pas
vervangen als de nieuwe er helemaal is.

  --year JAAR   het jaar van de verslagronde
  --output PDF  waar de rapportage komt te staan
)",
         R"(Usage: kamerklaar-cli report FILE --year YEAR --output PDF

Writes the report to parliament over a year as an accessible PDF. Every date in it, the cut-off date
too, comes from the file: the same file always gives the same PDF. An earlier PDF is only replaced
when the new one is complete.

  --year YEAR   the year of the report round
  --output PDF  where the report goes
)"},
        {{"year", "output"}, {}},
        run};
    return command;
}

}  // namespace kamerklaar::cli
