// SPDX-License-Identifier: EUPL-1.2
#include "cli/listing.h"
#include "work/money_tables.h"

namespace kamerklaar::cli {
namespace {

const char* stateOf(const work::SourceDifference& line) {
    if (line.left == line.right) {
        return "equal";
    }
    return line.isOpen() ? "open" : "explained";
}

Json jsonOf(const std::vector<work::SourceDifference>& lines) {
    Json json;
    Json& differences = json["differences"] = Json::array();
    for (const work::SourceDifference& line : lines) {
        Json one;
        put(one, line.municipality);
        one["year"] = line.year;
        one["sources"] = line.difference;
        one["left"] = line.left.inCents();
        one["right"] = line.right.inCents();
        one["state"] = stateOf(line);
        if (line.explanation) {
            one["explanation"] = line.explanation->text;
        }
        differences.push_back(std::move(one));
    }
    return json;
}

int runReconcile(const Arguments& arguments, Language language) {
    return list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
        const auto of = municipalityIn(arguments, store);
        if (!of) {
            return tl::unexpected(of.error());
        }
        std::vector<work::SourceDifference> lines = work::reconciliation(store, *of);
        if (arguments.has("open")) {
            std::erase_if(lines, [](const auto& line) { return !line.isOpen(); });
        }
        return Listing{work::reconciliationSheet(lines, language), jsonOf(lines), {}};
    });
}

}  // namespace

const Command& reconcileCommand() {
    static const Command command = {
        "reconcile",
        {"houdt SiSa, voortgangsverslagen en betalingen naast elkaar",
         "holds SiSa, progress reports and payments against each other"},
        {R"(Gebruik: kamerklaar-cli reconcile BESTAND [--municipality CODE] [--open] [--json]

Houdt per gemeente en kalenderjaar de bronnen naast elkaar: de SiSa-verantwoording en de
voortgangsverslagen, de cumulatieve SiSa-besteding en de betalingen, en die besteding en het jaar
ervoor. Elk verschil is verklaard of open; een verklaring geldt voor de twee bedragen waarvoor zij is
gegeven.

  --municipality CODE  van één gemeente, bij code of naam
  --open               alleen wat nog niet is verklaard
  --json               als JSON, bedragen in hele centen: per regel van differences sources
                       (sisa_reports, sisa_payments of sisa_chain), left, right en state
)",
         R"(Usage: kamerklaar-cli reconcile FILE [--municipality CODE] [--open] [--json]

Holds the sources against each other for each municipality and calendar year: the SiSa return and the
progress reports, the cumulative SiSa spending and the payments, and that spending and the year
before. Each difference is explained or open; an explanation holds for the two amounts it was given
for.

  --municipality CODE  of one municipality, by code or name
  --open               only what is not explained yet
  --json               as JSON, amounts in whole cents: in each line of differences sources
                       (sisa_reports, sisa_payments or sisa_chain), left, right and state
)"},
        {{"municipality"}, {"open", "json"}},
        runReconcile};
    return command;
}

}  // namespace kamerklaar::cli
