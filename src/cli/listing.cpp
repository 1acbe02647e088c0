// SPDX-License-Identifier: EUPL-1.2
#include "cli/listing.h"

#include <cstdio>

#include "cli/output_file.h"
#include "cli/table_problems.h"
#include "cli/text_table.h"
#include "exchange/workbooks.h"
#include "store/open.h"
#include "work/table_cells.h"

namespace kamerklaar::cli {

int list(const Arguments& arguments, Language language,
         const std::function<domain::Result<Listing>(work::Store&)>& make) {
    arguments.notTogether("json", "output");
    const auto store = store::open(arguments.file(), store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const auto listing = make(**store);
    if (!listing) {
        return refuse(listing.error(), language);
    }
    const bool isExample = (*store)->isExample();
    if (const auto output = arguments.value("output")) {
        work::WorkbookWriter::Workbook workbook;
        workbook.title = listing->sheet.title;
        workbook.sheets = {listing->sheet};
        workbook.isExample = isExample;
        workbook.language = language;
        const auto written =
            writeFile(*output, exchange::Workbooks().write(workbook, formatOf(*output, language)));
        if (!written) {
            return refuse(written.error(), language);
        }
    } else if (arguments.has("json")) {
        Json json;
        json["example"] = isExample;
        json.update(listing->json);
        std::printf("%s\n", json.dump(2).c_str());
    } else {
        std::fputs(tableOf(listing->sheet, isExample, language).c_str(), stdout);
    }
    return listing->problems.empty() ? Fine : refuse(listing->problems, language);
}

domain::Result<std::optional<domain::MunicipalityId>> municipalityIn(const Arguments& arguments,
                                                                     work::Store& store) {
    const auto wanted = arguments.value("municipality");
    if (!wanted) {
        return std::optional<domain::MunicipalityId>();
    }
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        if (work::comparable(municipality.name) == work::comparable(*wanted) ||
            work::municipalityCode(*wanted) == municipality.code) {
            return std::optional(municipality.id);
        }
    }
    return domain::refused(domain::ProblemKind::MunicipalityUnknown, {}, {*wanted});
}

void put(Json& json, const domain::Municipality& municipality) {
    json["municipality"] = municipality.code;
    json["name"] = municipality.name;
}

}  // namespace kamerklaar::cli
