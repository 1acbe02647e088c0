// SPDX-License-Identifier: EUPL-1.2
#include <concepts>

#include "exchange/scheme_file.h"
#include "exchange/scheme_json.h"

namespace kamerklaar::exchange {

using namespace domain;
using Json = nlohmann::ordered_json;

namespace {

// What is absent or empty is left out, as in a file that a person writes.
void put(Json& out, const char* field, const std::string& text) {
    if (!text.empty()) {
        out[field] = text;
    }
}

void put(Json& out, const char* field, std::optional<Money> amount) {
    if (!amount) {
        return;
    }
    const std::int64_t cents = amount->inCents();
    if (cents % 100 == 0) {
        out[field] = cents / 100;
        return;
    }
    out[field] = std::to_string(cents / 100) + "." + std::to_string(100 + cents % 100).substr(1);
}

void put(Json& out, const char* field, std::optional<Date> date) {
    if (date) {
        out[field] = date->iso();
    }
}

template <typename Number>
requires std::integral<Number>
void put(Json& out, const char* field, std::optional<Number> number) {
    if (number) {
        out[field] = *number;
    }
}

void put(Json& out, const char* field, Period period) {
    out[field] = {{"first", period.first().iso()}, {"last", period.last().iso()}};
}

Json json(const ProgrammeYear& year) {
    Json out;
    out["number"] = year.number;
    put(out, "label", year.label);
    put(out, "period", year.period);
    put(out, "ceiling", year.ceiling);
    put(out, "reservation", year.reservation);
    return out;
}

Json json(const InstalmentPlan& plan) {
    Json out;
    out["number"] = plan.number;
    out["calendarYear"] = plan.calendarYear;
    put(out, "plannedOn", std::optional(plan.plannedOn));
    put(out, "window", plan.window);
    put(out, "maximum", plan.maximum);
    put(out, "nationalMaximum", plan.nationalMaximum);
    put(out, "article", plan.article);
    return out;
}

Json json(const RoundPlan& round) {
    Json out;
    out["calendarYear"] = round.calendarYear;
    put(out, "period", round.period);
    put(out, "due", std::optional(round.due));
    put(out, "article", round.article);
    put(out, "note", round.note);
    return out;
}

Json json(const DueDate& due) {
    Json out;
    put(out, "code", due.code);
    put(out, "name", due.name);
    put(out, "nameEnglish", due.nameEnglish);
    put(out, "date", std::optional(due.date));
    put(out, "article", due.article);
    return out;
}

Json json(const Term& term) {
    Json out;
    put(out, "code", term.code);
    put(out, "name", term.name);
    put(out, "nameEnglish", term.nameEnglish);
    put(out, "article", term.article);
    if (term.marked) {
        out["marked"] = true;
    }
    put(out, "note", term.note);
    return out;
}

Json json(const SchemeRule& rule) {
    Json out;
    out["kind"] = codeOf(rule.kind);
    out["severity"] = codeOf(rule.severity);
    put(out, "article", rule.article);
    put(out, "limit", rule.limit);
    put(out, "note", rule.note);
    return out;
}

Json json(const SchemeText& text) {
    return {{"code", text.code}, {"text", text.text}};
}

Json json(const ListedMunicipality& municipality) {
    Json out;
    put(out, "listLetter", municipality.listLetter);
    put(out, "code", municipality.code);
    put(out, "name", municipality.name);
    put(out, "statisticsName", municipality.statisticsName);
    put(out, "provinceCode", municipality.provinceCode);
    put(out, "province", municipality.province);
    put(out, "region", municipality.region);
    return out;
}

template <typename List>
void putList(Json& out, const std::string& field, const List& list) {
    if (list.empty()) {
        return;
    }
    Json& array = out[field] = Json::array();
    for (const auto& each : list) {
        array.push_back(json(each));
    }
}

void putHead(Json& out, const Scheme& scheme) {
    out["format"] = 1;
    put(out, "code", scheme.code);
    put(out, "name", scheme.name);
    put(out, "shortName", scheme.shortName);
    put(out, "bwbId", scheme.bwbId);
    put(out, "publication", scheme.publication);
    put(out, "legalBasis", scheme.legalBasis);
    put(out, "kind", scheme.kind);
    put(out, "ceiling", scheme.ceiling);
    put(out, "maximumPerMunicipality", scheme.maximumPerMunicipality);
    put(out, "spendingPeriod", scheme.spendingPeriod);
    put(out, "lastDayOfExtension", scheme.lastDayOfExtension);
    put(out, "lastDayOfApplication", scheme.lastDayOfApplication);
    put(out, "lastDayOfExtensionRequest", scheme.lastDayOfExtensionRequest);
    put(out, "continuityDue", scheme.continuityDue);
    put(out, "settlementWeeks", scheme.settlementWeeks);
    put(out, "objectionWeeks", scheme.objectionWeeks);
    put(out, "sisaCode", scheme.sisaCode);
    if (scheme.sisaDue) {
        out["sisaDue"] = {{"month", scheme.sisaDue->month}, {"day", scheme.sisaDue->day}};
    }
    out["maximaCountVatFund"] = scheme.maximaCountVatFund;
    out["smallNumberThreshold"] = scheme.smallNumberThreshold;
}

}  // namespace

Json schemeJson(const Scheme& scheme) {
    Json out;
    putHead(out, scheme);
    putList(out, "programmeYears", scheme.programmeYears);
    putList(out, "instalments", scheme.instalments);
    putList(out, "rounds", scheme.rounds);
    putList(out, "dueDates", scheme.dueDates);
    Json terms;
    for (const TermKind kind : allTermKinds()) {
        putList(terms, std::string(codeOf(kind)), scheme.termsOf(kind));
    }
    if (!terms.empty()) {
        out["terms"] = terms;
    }
    putList(out, "rules", scheme.rules);
    putList(out, "texts", scheme.texts);
    putList(out, "municipalities", scheme.municipalities);
    return out;
}

}  // namespace kamerklaar::exchange
