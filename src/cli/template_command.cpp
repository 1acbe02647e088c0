// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "cli/listing.h"
#include "cli/output_file.h"
#include "exchange/workbooks.h"
#include "store/open.h"
#include "work/files_made.h"
#include "work/returns/return_template.h"
#include "work/system_clock.h"

namespace kamerklaar::cli {
namespace {

using TemplateFormat = work::WorkbookWriter::Format;

struct Wanted {
    TemplateFormat format = TemplateFormat::Xlsx;
    const char* ending = ".xlsx";
};

Wanted formatWanted(const Arguments& arguments, Language language) {
    const std::string format = arguments.value("format").value_or("xlsx");
    if (format == "xlsx") {
        return {};
    }
    if (format == "ods") {
        return {TemplateFormat::Ods, ".ods"};
    }
    throw WronglyUsed(
        Words{"Kies --format xlsx of ods.", "Choose --format xlsx or ods."}.in(language));
}

/// Those that are asked for: one by name or code, or all.
domain::Result<std::vector<domain::Municipality>> municipalitiesWanted(const Arguments& arguments,
                                                                       work::Store& store) {
    const auto wanted = municipalityIn(arguments, store);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    std::vector<domain::Municipality> all = store.municipalities().all();
    std::erase_if(all, [&](const auto& one) { return *wanted && one.id != **wanted; });
    return all;
}

int runTemplate(const Arguments& arguments, Language language) {
    const Wanted wanted = formatWanted(arguments, language);
    const std::filesystem::path folder = arguments.required("output");
    const int round = arguments.requiredYear("round");
    const auto store = store::open(arguments.file(), store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const auto municipalities = municipalitiesWanted(arguments, **store);
    if (!municipalities) {
        return refuse(municipalities.error(), language);
    }
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    const auto paths = work::returns::templatePaths(folder, round, *municipalities, wanted.ending);
    if (!paths) {
        return refuse(paths.error(), language);
    }
    const domain::Date today = work::SystemClock().today();
    work::FilesMade made;
    for (std::size_t at = 0; at < paths->size(); ++at) {
        const std::string& path = (*paths)[at];
        const domain::MunicipalityId of = (*municipalities)[at].id;
        const auto workbook = work::returns::returnTemplate(**store, today, round, of);
        if (!workbook) {
            return refuse(workbook.error(), language);
        }
        const std::string bytes = exchange::Workbooks().write(*workbook, wanted.format);
        if (const auto written = writeFile(path, bytes, Earlier::Kept); !written) {
            return refuse(written.error(), language);
        }
        made.add(path);
    }
    made.keep();
    for (const std::string& path : *paths) {
        std::printf("%s\n", path.c_str());
    }
    return Fine;
}

}  // namespace

const Command& templateCommand() {
    static const Command command = {
        "template",
        {"maakt de werkmappen waarmee gemeenten zich verantwoorden",
         "makes the workbooks in which municipalities report"},
        {R"(Gebruik: kamerklaar-cli template BESTAND --round JAAR --output MAP
                      [--format xlsx|ods] [--municipality GEMEENTE]

Maakt voor elke gemeente een werkmap voor het voortgangsverslag, met alles ingevuld wat al bekend is:
verlening, betalingen, cijfers van vorig jaar, lopende interventies en de contactpersoon. De namen van
de bestanden staan op stdout. Staat een van de werkmappen er al, dan wordt er geen enkele gemaakt: zij
kan zijn ingevuld.

  --round JAAR             over welk jaar wordt verantwoord
  --output MAP             waar de werkmappen komen; de map wordt zo nodig gemaakt
  --format xlsx|ods        xlsx als er niets staat
  --municipality GEMEENTE  alleen deze, met naam of code
)",
         R"(Usage: kamerklaar-cli template FILE --round YEAR --output DIRECTORY
                    [--format xlsx|ods] [--municipality MUNICIPALITY]

Makes a workbook for the progress report of each municipality, filled in with everything that is known:
award, payments, last year's figures, running interventions and the contact. The names of the files go
to stdout. When one of the workbooks is there already none is made: it may have been filled in.

  --round YEAR                 which year is reported on
  --output DIRECTORY           where the workbooks go; it is made when it is not there
  --format xlsx|ods            xlsx when nothing is said
  --municipality MUNICIPALITY  only this one, by name or code
)"},
        {{"round", "output", "format", "municipality"}, {}},
        runTemplate};
    return command;
}

}  // namespace kamerklaar::cli
