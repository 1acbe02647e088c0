// SPDX-License-Identifier: EUPL-1.2
#include "cli/listing.h"
#include "work/money_tables.h"
#include "work/money_words.h"
#include "work/system_clock.h"

namespace kamerklaar::cli {
namespace {

const char* codeOf(domain::LeverKind kind) {
    switch (kind) {
        case domain::LeverKind::ExtensionRequest:
            return "extension";
        case domain::LeverKind::Amendment:
            return "amendment";
        case domain::LeverKind::LastInstalment:
            return "last_instalment";
    }
    return "";
}

void putForecast(Json& json, const domain::Forecast& forecast) {
    json["spent"] = forecast.spentSoFar.inCents();
    json["left"] = forecast.left.inCents();
    json["lowest"] = forecast.lowest.inCents();
    json["highest"] = forecast.highest.inCents();
    json["reports"] = forecast.reports;
    if (forecast.reports > 0) {
        json["from"] = forecast.from.iso();
    }
    json["until"] = forecast.until.iso();
}

Json jsonOf(const std::vector<work::RadarLine>& lines, domain::Date today, Language language) {
    Json json;
    json["on"] = today.iso();
    json["method"] = work::methodOfForecast(language);
    putForecast(json["total"], work::nationalForecast(lines));
    Json& municipalities = json["municipalities"] = Json::array();
    for (const work::RadarLine& line : lines) {
        Json one;
        put(one, line.municipality);
        one["awarded_net"] = line.state.awarded.net().inCents();
        putForecast(one, line.forecast);
        Json& levers = one["levers"] = Json::array();
        for (const domain::Lever& lever : line.levers) {
            levers.push_back({{"kind", codeOf(lever.kind)},
                              {"last_day", lever.lastDay.iso()},
                              {"article", lever.article},
                              {"open", lever.isOpen},
                              {"left_after", lever.leftAfter.inCents()},
                              {"effect", lever.effect.inCents()}});
        }
        municipalities.push_back(std::move(one));
    }
    return json;
}

int runRadar(const Arguments& arguments, Language language) {
    const domain::Date today = arguments.date("on").value_or(work::SystemClock().today());
    return list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
        const std::vector<work::RadarLine> lines = work::settlementRadar(store, today);
        return Listing{work::radarSheet(lines, language), jsonOf(lines, today, language), {}};
    });
}

}  // namespace

const Command& radarCommand() {
    static const Command command = {"radar",
                                    {"geeft per gemeente wat er naar verwachting overblijft",
                                     "gives what is expected to be left, for each municipality"},
                                    {R"(Gebruik: kamerklaar-cli radar BESTAND [--on DATUM] [--json]

Geeft per gemeente het bedrag dat naar verwachting overblijft aan het eind van de bestedingsperiode,
met een bandbreedte en met wat er dan nog kan. Het is een prognose en geen vordering: de vaststelling
volgt de verlening, tenzij een grond is gekozen en gemotiveerd.

  --on DATUM  de dag waarop wordt gekeken; anders vandaag
  --json      als JSON, bedragen in hele centen: method, total en municipalities, met left, lowest,
              highest en levers
)",
                                     R"(Usage: kamerklaar-cli radar FILE [--on DATE] [--json]

Gives the amount that is expected to be left at the end of the spending period for each municipality,
with a range and with what can still be done. It is a forecast and no claim: settlement follows the
award unless a ground is chosen and reasoned.

  --on DATE  the day on which one looks; today otherwise
  --json     as JSON, amounts in whole cents: method, total and municipalities, with left, lowest,
             highest and levers
)"},
                                    {{"on"}, {"json"}},
                                    runRadar};
    return command;
}

}  // namespace kamerklaar::cli
