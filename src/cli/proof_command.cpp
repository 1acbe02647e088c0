// SPDX-License-Identifier: EUPL-1.2
#include "cli/listing.h"
#include "work/money_tables.h"

namespace kamerklaar::cli {
namespace {

/// Both lists of years come in the same order for each kind of amount.
template <typename Years>
Json yearsOf(const Years& spent, const Years& paid, const Years& vatFund) {
    Json list = Json::array();
    for (std::size_t at = 0; at < spent.size(); ++at) {
        Json one;
        one["year"] = spent[at].first;
        one["spent"] = spent[at].second.inCents();
        one["paid"] = paid[at].second.inCents();
        one["paid_vat_fund"] = vatFund[at].second.inCents();
        list.push_back(std::move(one));
    }
    return list;
}

Json jsonOf(const work::ClosingProof& proof) {
    Json json;
    json["holds"] = proof.holds();
    Json& cells = json["cells"] = Json::array();
    for (const work::ProofCell& cell : proof.cells) {
        Json one;
        one["programme_year"] = cell.programmeYear;
        one["calendar_year"] = cell.calendarYear;
        one["spent"] = cell.spent.inCents();
        one["paid"] = cell.paid.inCents();
        one["paid_vat_fund"] = cell.paidVatFund.inCents();
        cells.push_back(std::move(one));
    }
    json["programme_years"] = yearsOf(proof.spentByProgrammeYear, proof.paidByProgrammeYear,
                                      proof.vatFundByProgrammeYear);
    json["calendar_years"] =
        yearsOf(proof.spentByCalendarYear, proof.paidByCalendarYear, proof.vatFundByCalendarYear);
    json["sources"]["spent"] = proof.spentSource.inCents();
    json["sources"]["paid"] = proof.paidSource.inCents();
    json["sources"]["paid_vat_fund"] = proof.vatFundSource.inCents();
    return json;
}

int runProof(const Arguments& arguments, Language language) {
    return list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
        const auto of = municipalityIn(arguments, store);
        if (!of) {
            return tl::unexpected(of.error());
        }
        const work::ClosingProof proof = work::closingProof(store, *of);
        return Listing{work::closingProofSheet(proof, language), jsonOf(proof),
                       proof.differences()};
    });
}

}  // namespace

const Command& proofCommand() {
    static const Command command = {
        "proof",
        {"geeft het sluitend bewijs van programmajaren en kalenderjaren",
         "gives the closing proof of programme years and calendar years"},
        {R"(Gebruik: kamerklaar-cli proof BESTAND [--municipality CODE] [--json]

Legt elke besteding en betaling in een programmajaar en een kalenderjaar tegelijk, en telt haar op
drie manieren op: per programmajaar, per kalenderjaar en volgens de bronnen zelf (verslagen en
betaalopdrachten). Geeft 1 terug en noemt het verschil als die niet tot op de cent gelijk zijn.

  --municipality CODE  van één gemeente, bij code of naam
  --json               als JSON, bedragen in hele centen: holds, cells, programme_years,
                       calendar_years en sources
)",
         R"(Usage: kamerklaar-cli proof FILE [--municipality CODE] [--json]

Lays all spending and every payment in a programme year and a calendar year at once, and adds them up
in three ways: per programme year, per calendar year, and by the sources themselves (reports and
payment orders). Gives back 1 and names the difference when these are not equal to the cent.

  --municipality CODE  of one municipality, by code or name
  --json               as JSON, amounts in whole cents: holds, cells, programme_years,
                       calendar_years and sources
)"},
        {{"municipality"}, {"json"}},
        runProof};
    return command;
}

}  // namespace kamerklaar::cli
