// SPDX-License-Identifier: EUPL-1.2
#include "cli/listing.h"
#include "work/money_tables.h"

namespace kamerklaar::cli {
namespace {

Json jsonOf(const std::vector<work::BudgetYearLine>& lines, int year) {
    Json json;
    json["year"] = year;
    Json& municipalities = json["municipalities"] = Json::array();
    for (const work::BudgetYearLine& line : lines) {
        Json one;
        put(one, line.municipality);
        one["entered"] = line.entered.inCents();
        one["adjusted"] = line.adjusted.inCents();
        one["paid"] = line.paid.inCents();
        one["open_commitments"] = line.openCommitments.inCents();
        one["open_advances"] = line.openAdvances.inCents();
        municipalities.push_back(std::move(one));
    }
    return json;
}

int runBudget(const Arguments& arguments, Language language) {
    const int year = arguments.requiredYear("year");
    return list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
        const std::vector<work::BudgetYearLine> lines = work::budgetYear(store, year);
        return Listing{work::budgetYearSheet(lines, year, language), jsonOf(lines, year), {}};
    });
}

}  // namespace

const Command& budgetCommand() {
    static const Command command = {"budget",
                                    {"geeft verplichtingen en kas van een begrotingsjaar",
                                     "gives commitments and cash of a budget year"},
                                    {R"(Gebruik: kamerklaar-cli budget BESTAND --year JAAR [--json]

Geeft per gemeente de verplichtingen die in het jaar zijn aangegaan en bijgesteld, wat er is betaald,
en welke verplichtingen en voorschotten op 31 december openstonden.

  --year JAAR  het begrotingsjaar, een kalenderjaar
  --json       als JSON, bedragen in hele centen: per regel van municipalities entered, adjusted,
               paid, open_commitments en open_advances
)",
                                     R"(Usage: kamerklaar-cli budget FILE --year YEAR [--json]

Gives, for each municipality, the commitments that were entered and adjusted in the year, what was
paid, and which commitments and advances were open on 31 December.

  --year YEAR  the budget year, a calendar year
  --json       as JSON, amounts in whole cents: in each line of municipalities entered, adjusted,
               paid, open_commitments and open_advances
)"},
                                    {{"year"}, {"json"}},
                                    runBudget};
    return command;
}

}  // namespace kamerklaar::cli
