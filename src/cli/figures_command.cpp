// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/figures_table.h"
#include "store/open.h"
#include "work/as_of.h"
#include "work/lists.h"

namespace kamerklaar::cli {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& json, const domain::Amounts& amounts) {
    json["ceiling"] = amounts.ceiling.inCents();
    json["awarded_gross"] = amounts.awardedGross.inCents();
    json["vat_fund"] = amounts.vatFund.inCents();
    json["awarded_net"] = amounts.awardedNet().inCents();
    json["paid"] = amounts.paid.inCents();
    json["paid_vat_fund"] = amounts.paidVatFund.inCents();
    json["spent"] = amounts.spent.inCents();
    json["remaining"] = amounts.remaining().inCents();
}

Json listOf(const std::vector<domain::YearAmounts>& years) {
    Json list = Json::array();
    for (const domain::YearAmounts& year : years) {
        Json one;
        one["year"] = year.label;
        put(one, year.amounts);
        list.push_back(std::move(one));
    }
    return list;
}

std::string jsonOf(const domain::Figures& figures, std::optional<domain::Date> asOf,
                   bool isExample) {
    Json json;
    json["example"] = isExample;
    if (asOf) {
        json["as_of"] = asOf->iso();
    }
    put(json, figures.total);
    json["reserved"] = figures.reserved.inCents();
    json["programme_years"] = listOf(figures.programmeYears);
    json["calendar_years"] = listOf(figures.calendarYears);
    return json.dump(2) + "\n";
}

int runFigures(const Arguments& arguments, Language language) {
    const std::string path = arguments.file();
    const std::optional<int> year = arguments.year("year");
    const std::optional<domain::Date> asOf = arguments.date("as-of");
    arguments.notTogether("year", "as-of");
    const auto store = store::open(path, store::Access::Reading);
    if (!store) {
        return refuse(store.error(), language);
    }
    const domain::Figures figures =
        asOf ? work::figuresAsOf(**store, *asOf) : work::nationalFigures(**store, year);
    const bool isExample = (*store)->isExample();
    const std::string text = arguments.has("json") ? jsonOf(figures, asOf, isExample)
                                                   : tableOf(figures, asOf, isExample, language);
    std::fputs(text.c_str(), stdout);
    return Fine;
}

}  // namespace

const Command& figuresCommand() {
    static const Command command = {
        "figures",
        {"geeft de kerncijfers, als tabel of als JSON", "gives the figures, as a table or as JSON"},
        {R"(Gebruik: kamerklaar-cli figures BESTAND [--year JAAR | --as-of DATUM] [--json]

Geeft de landelijke kerncijfers, in totaal, per programmajaar en per kalenderjaar.

  --year JAAR    tot en met dit kalenderjaar: zonder latere betalingen en verslagrondes
  --as-of DATUM  de stand aan het eind van deze dag: besluiten die toen golden, betalingen tot en met
                 die dag, en besteding zoals het logboek haar toen kende
  --json         als JSON, met alle bedragen in hele centen: ceiling, awarded_gross, vat_fund,
                 awarded_net, paid, paid_vat_fund, spent, remaining en reserved, en dezelfde bedragen
                 (zonder reserved) in de lijsten programme_years en calendar_years, met "year" als
                 label; met --as-of ook as_of
)",
         R"(Usage: kamerklaar-cli figures FILE [--year YEAR | --as-of DATE] [--json]

Gives the national figures, in all, per programme year and per calendar year.

  --year YEAR    up to and including this calendar year: without later payments and report rounds
  --as-of DATE   as at the end of this day: decisions that counted then, payments up to and including
                 that day, and spending as the journal knew it then
  --json         as JSON, with all amounts in whole cents: ceiling, awarded_gross, vat_fund,
                 awarded_net, paid, paid_vat_fund, spent, remaining and reserved, and the same amounts
                 (without reserved) in the lists programme_years and calendar_years, with a label
                 "year"; with --as-of also as_of
)"},
        {{"year", "as-of"}, {"json"}},
        runFigures};
    return command;
}

}  // namespace kamerklaar::cli
