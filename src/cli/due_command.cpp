// SPDX-License-Identifier: EUPL-1.2
#include "cli/listing.h"
#include "work/money_tables.h"
#include "work/money_words.h"
#include "work/system_clock.h"

namespace kamerklaar::cli {
namespace {

const char* codeOf(work::DueItem::What what) {
    using What = work::DueItem::What;
    switch (what) {
        case What::ProgressReport:
            return "progress_report";
        case What::ContinuityReport:
            return "continuity_report";
        case What::SisaReturn:
            return "sisa_return";
        case What::Instalment:
            return "instalment";
        case What::ExtensionRequest:
            return "extension_request";
        case What::NotificationDecision:
            return "notification_decision";
        case What::Settlement:
            return "settlement";
        case What::Objection:
            return "objection";
        case What::Answer:
            return "answer";
        case What::Commitment:
            return "commitment";
        case What::SchemeDate:
            return "scheme_date";
        case What::Own:
            return "own";
    }
    return "";
}

Json jsonOf(const std::vector<work::DueItem>& items, domain::Date today, Language language) {
    Json json;
    json["on"] = today.iso();
    Json& due = json["due"] = Json::array();
    for (const work::DueItem& item : items) {
        Json one;
        one["due"] = item.due.iso();
        one["days_left"] = item.daysLeft(today);
        one["what"] = codeOf(item.what);
        one["words"] = work::words(item, language);
        if (item.municipality) {
            put(one, *item.municipality);
        }
        if (item.year != 0) {
            one["year"] = item.year;
        }
        one["source"] = item.source;
        one["ministry"] = item.isOurs;
        due.push_back(std::move(one));
    }
    return json;
}

int runDue(const Arguments& arguments, Language language) {
    const domain::Date today = arguments.date("on").value_or(work::SystemClock().today());
    return list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
        const auto of = municipalityIn(arguments, store);
        if (!of) {
            return tl::unexpected(of.error());
        }
        const std::vector<work::DueItem> items = work::dueItems(store, today, *of);
        return Listing{work::dueSheet(items, today, language), jsonOf(items, today, language), {}};
    });
}

}  // namespace

const Command& dueCommand() {
    static const Command command = {
        "due",
        {"geeft wat er te doen staat, met dag en bron", "gives what is due, with day and source"},
        {R"(Gebruik: kamerklaar-cli due BESTAND [--on DATUM] [--municipality CODE] [--json]

Geeft alles wat nog moet gebeuren, het dringendste eerst: verslagen, verantwoordingen, betalingen,
besluiten, bezwaren, antwoorden op brieven en eigen uiterste data, elk met het artikel of de brief waar de
dag uit volgt.

  --on DATUM           de dag waarop wordt gekeken; anders vandaag
  --municipality CODE  van één gemeente, bij code of naam
  --json               als JSON: per regel van due de dag, days_left, what, source en of het aan het
                       ministerie is (ministry)
)",
         R"(Usage: kamerklaar-cli due FILE [--on DATE] [--municipality CODE] [--json]

Gives all that is still to be done, the most urgent first: reports, returns, payments, decisions,
objections, answers to letters and own deadlines, each with the article or letter that the day comes
from.

  --on DATE            the day on which one looks; today otherwise
  --municipality CODE  of one municipality, by code or name
  --json               as JSON: in each line of due the day, days_left, what, source and whether the
                       ministry has to do it (ministry)
)"},
        {{"on", "municipality"}, {"json"}},
        runDue};
    return command;
}

}  // namespace kamerklaar::cli
