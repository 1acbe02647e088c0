// SPDX-License-Identifier: EUPL-1.2
#include "cli/listing.h"
#include "work/money_tables.h"

namespace kamerklaar::cli {
namespace {

Listing runListing(work::Store& store, int run, Language language) {
    const std::vector<work::FinanceLine> lines = work::financeList(store, run);
    Json json;
    json["run"] = run;
    Json& list = json["payments"] = Json::array();
    for (const work::FinanceLine& line : lines) {
        Json one;
        put(one, line.municipality);
        one["to"] = line.toVatFund ? "vat_fund" : "municipality";
        one["amount"] = line.amount.inCents();
        one["pay_on"] = line.payOn.iso();
        one["reference"] = line.reference;
        one["decision"] = line.decision.number;
        list.push_back(std::move(one));
    }
    return {work::paymentRunSheet(lines, run, language), std::move(json), {}};
}

Listing plannedListing(work::Store& store, std::optional<domain::MunicipalityId> of,
                       Language language) {
    const std::vector<work::InstalmentLine> lines = work::instalmentLines(store, of);
    Json json;
    Json& list = json["instalments"] = Json::array();
    for (const work::InstalmentLine& line : lines) {
        Json one;
        put(one, line.municipality);
        one["number"] = line.planned.number;
        one["year"] = line.planned.calendarYear;
        one["planned_on"] = line.planned.plannedOn.iso();
        one["planned_net"] = line.planned.amount.net().inCents();
        one["planned_vat_fund"] = line.planned.amount.vatFund.inCents();
        one["paid_net"] = line.paidNet.inCents();
        one["paid_vat_fund"] = line.paidVatFund.inCents();
        if (line.paidOn) {
            one["paid_on"] = line.paidOn->iso();
        }
        list.push_back(std::move(one));
    }
    return {work::instalmentSheet(lines, language), std::move(json), {}};
}

int runPayments(const Arguments& arguments, Language language) {
    arguments.notTogether("run", "municipality");
    const std::optional<int> number = arguments.number("run", 1, 999'999);
    return list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
        if (number) {
            Listing listing = runListing(store, *number, language);
            if (listing.json["payments"].empty()) {
                return domain::refused(
                    domain::ProblemKind::NotFound, {},
                    {Words{"betaalronde ", "payment run "}.in(language) + std::to_string(*number)});
            }
            return listing;
        }
        const auto of = municipalityIn(arguments, store);
        if (!of) {
            return tl::unexpected(of.error());
        }
        return plannedListing(store, *of, language);
    });
}

}  // namespace

const Command& paymentsCommand() {
    static const Command command = {
        "payments",
        {"geeft de termijnen, gepland en betaald, of een betaalronde",
         "gives the instalments, planned and paid, or a payment run"},
        {R"(Gebruik: kamerklaar-cli payments BESTAND [--run N | --municipality CODE] [--json | --output LIJST]

Geeft van elke termijn wat is gepland en wat is betaald, aan de gemeente en aan het
BTW-compensatiefonds. Met --run de lijst voor de financiële administratie van één goedgekeurde
betaalronde: eerst de bedragen aan gemeenten, dan die aan het fonds.

  --run N              de betaalronde met dit nummer
  --municipality CODE  van één gemeente, bij code of naam
  --output LIJST       schrijft de lijst weg: een naam op .csv, .ods of .xlsx
  --json               als JSON, bedragen in hele centen: instalments, of met --run payments
)",
         R"(Usage: kamerklaar-cli payments FILE [--run N | --municipality CODE] [--json | --output LIST]

Gives of each instalment what is planned and what was paid, to the municipality and into the VAT
compensation fund. With --run the list for finance of one approved payment run: the amounts to
municipalities first, then those to the fund.

  --run N              the payment run with this number
  --municipality CODE  of one municipality, by code or name
  --output LIST        writes the list: a name ending in .csv, .ods or .xlsx
  --json               as JSON, amounts in whole cents: instalments, or with --run payments
)"},
        {{"run", "municipality", "output"}, {"json"}},
        runPayments};
    return command;
}

}  // namespace kamerklaar::cli
