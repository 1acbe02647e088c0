// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <filesystem>

#include "cli/command.h"
#include "cli/output_file.h"
#include "cli/sealing.h"
#include "domain/problem_text.h"
#include "exchange/workbooks.h"
#include "report/kamer_report_publisher.h"
#include "store/open.h"
#include "work/published_data.h"
#include "work/sealing.h"

namespace kamerklaar::cli {
namespace {

using domain::DocumentForm;

enum class ReportFormat { Pdf, PdfWithData, Odt, Html, Ods };

struct NamedFormat {
    const char* name;
    ReportFormat format;
};
constexpr std::array<NamedFormat, 5> formats = {{{"pdf", ReportFormat::Pdf},
                                                 {"pdf-data", ReportFormat::PdfWithData},
                                                 {"odt", ReportFormat::Odt},
                                                 {"html", ReportFormat::Html},
                                                 {"ods", ReportFormat::Ods}}};

DocumentForm formOf(const Arguments& arguments, Language language) {
    const std::string code = arguments.value("document").value_or("kamer_report");
    if (const auto form = domain::valueIn(domain::documentFormCodes, code)) {
        return *form;
    }
    throw WronglyUsed(Words{"Dit document bestaat niet: ", "There is no document "}.in(language) +
                      code);
}

/// As it is named, or else as the file is called; a file without an ending becomes a PDF.
ReportFormat reportFormatOf(const Arguments& arguments, const std::string& output,
                            Language language) {
    std::string name = std::filesystem::path(output).extension().string();
    name = arguments.value("format").value_or(name.empty() ? "pdf" : name.substr(1));
    for (const NamedFormat& each : formats) {
        if (name == each.name) {
            return each.format;
        }
    }
    throw WronglyUsed(
        Words{"Deze soort bestand wordt niet gemaakt (pdf, pdf-data, odt, html of ods): ",
              "This kind of file is not made (pdf, pdf-data, odt, html or ods): "}
            .in(language) +
        name);
}

work::FileFormat fileFormat(ReportFormat format) {
    switch (format) {
        case ReportFormat::PdfWithData:
            return work::FileFormat::PdfWithData;
        case ReportFormat::Odt:
            return work::FileFormat::Odt;
        case ReportFormat::Html:
            return work::FileFormat::Html;
        case ReportFormat::Pdf:
        case ReportFormat::Ods:
            break;
    }
    return work::FileFormat::Pdf;
}

std::string bytesOf(const work::KamerReportData& data, DocumentForm form, ReportFormat format) {
    const report::KamerReportPublisher publisher;
    if (format == ReportFormat::Ods) {
        return exchange::Workbooks().write(publisher.tables(data),
                                           work::WorkbookWriter::Format::Ods);
    }
    return publisher.file(data, form, fileFormat(format), {});
}

/// What is final is given as it was sealed, by whatever version of the program, and in other forms
/// made from what was sealed; what is held back until parliament was informed is refused.
domain::Result<std::string> fileOf(work::Store& store, int year, DocumentForm form,
                                   ReportFormat format) {
    if (form == DocumentForm::KamerReport && format == ReportFormat::Pdf) {
        if (const auto sealed = work::finalEditionOf(store, year)) {
            return work::sealedFile(store, *sealed);
        }
    }
    const auto data = work::publishedData(store, sealingTools().codec, year, form);
    if (!data) {
        return tl::unexpected(data.error());
    }
    if (domain::Problems held = work::heldBack(*data, form); !held.empty()) {
        return tl::unexpected(std::move(held));
    }
    return bytesOf(*data, form, format);
}

int runReport(const Arguments& arguments, Language language) {
    const std::string path = arguments.file();
    const std::string output = arguments.required("output");
    const int year = arguments.requiredYear("year");
    const DocumentForm form = formOf(arguments, language);
    const ReportFormat format = reportFormatOf(arguments, output, language);
    if (format == ReportFormat::Ods && form != DocumentForm::KamerReport) {
        throw WronglyUsed(Words{"Alleen de rapportage zelf heeft tabellen voor een ods-bestand.",
                                "Only the report itself has tables for an ods file."}
                              .in(language));
    }
    const auto store = store::open(path, store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const auto file = fileOf(**store, year, form, format);
    if (!file) {
        return refuse(file.error(), language);
    }
    const auto written = writeFile(output, *file);
    return written ? Fine : refuse(written.error(), language);
}

}  // namespace

const Command& reportCommand() {
    static const Command command = {
        "report",
        {"schrijft de Kamerrapportage over een jaar als PDF, ODT, HTML of ods",
         "writes the report to parliament over a year as PDF, ODT, HTML or ods"},
        {R"(Gebruik: kamerklaar-cli report BESTAND --year JAAR --output UITVOER [--format SOORT]
                              [--document NAAM]

Schrijft de Kamerrapportage over een jaar: als toegankelijke PDF, als tekst (odt), als webpagina (html)
of alle tabellen als rekenblad (ods). Elke datum erin, ook de peildatum, komt uit het bestand:
hetzelfde bestand geeft altijd dezelfde uitvoer. Wat definitief is, komt in elke vorm uit wat toen is
vastgelegd. Een eerder bestand wordt pas vervangen als het nieuwe er helemaal is.

  --year JAAR       het jaar van de verslagronde
  --output UITVOER  waar het document komt te staan; het einde van de naam zegt welke soort
  --format SOORT    pdf, pdf-data (PDF met de cijfers als CSV erin), odt, html of ods
  --document NAAM   kamer_report (als u niets noemt), decision_note (beslisnota), kamer_letter
                    (Kamerbrief), press_release (persbericht) of public_summary
                    (publiekssamenvatting)
)",
         R"(Usage: kamerklaar-cli report FILE --year YEAR --output OUTPUT [--format KIND]
                             [--document NAME]

Writes the report to parliament over a year: as an accessible PDF, as a text (odt), as a web page
(html), or all tables as a spreadsheet (ods). Every date in it, the cut-off date too, comes from the
file: the same file always gives the same output. What is final comes in every form from what was
sealed then. An earlier file is only replaced when the new one is complete.

  --year YEAR      the year of the report round
  --output OUTPUT  where the document goes; how its name ends says which kind
  --format KIND    pdf, pdf-data (a PDF with the figures as CSV inside), odt, html or ods
  --document NAME  kamer_report (when none is named), decision_note, kamer_letter, press_release
                   or public_summary
)"},
        {{"year", "output", "document", "format"}, {}},
        runReport};
    return command;
}

}  // namespace kamerklaar::cli
