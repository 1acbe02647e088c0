// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/output_file.h"
#include "cli/sealing.h"
#include "report/kamer_report_publisher.h"
#include "store/open.h"
#include "work/published_data.h"

namespace kamerklaar::cli {
namespace {

int runOpenData(const Arguments& arguments, Language language) {
    const std::string path = arguments.file();
    const std::string folder = arguments.required("output");
    const int year = arguments.requiredYear("year");
    const auto store = store::open(path, store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const auto data =
        work::publishedData(**store, sealingTools().codec, year, domain::DocumentForm::KamerReport);
    if (!data) {
        return refuse(data.error(), language);
    }
    const auto files = report::KamerReportPublisher().openData(*data);
    std::vector<OutputFile> placed;
    for (const work::OpenDataFile& file : files) {
        placed.push_back({folder + "/" + file.name, file.bytes});
    }
    const auto written = writeTogether(placed);
    return written ? Fine : refuse(written.error(), language);
}

}  // namespace

const Command& openDataCommand() {
    static const Command command = {
        "open-data",
        {"schrijft cijfers en besluiten als open data",
         "writes figures and decisions as open data"},
        {R"(Gebruik: kamerklaar-cli open-data BESTAND --year JAAR --output MAP

Schrijft in een map die er al is de cijfers van de rapportage, de gegevens erachter en de besluiten die
op de peildatum gelden: elk als CSV met een beschrijving van de kolommen, en als JSON met een JSON Schema.
Over een definitieve rapportage zijn het de gegevens die toen zijn vastgelegd. Namen van personen en
vrije teksten staan er niet in.

  --year JAAR   het jaar van de verslagronde
  --output MAP  de map; wat er al staat onder dezelfde naam wordt vervangen
)",
         R"(Usage: kamerklaar-cli open-data FILE --year YEAR --output FOLDER

Writes into a folder that exists the figures of the report, what is behind them and the decisions in
force on the cut-off date: each as CSV with a description of its columns, and as JSON with a JSON
Schema. Of a final report it is the data that were sealed then. There are no names of people and no
free texts in it.

  --year YEAR      the year of the report round
  --output FOLDER  the folder; what has the same name there is replaced
)"},
        {{"year", "output"}, {}},
        runOpenData};
    return command;
}

}  // namespace kamerklaar::cli
