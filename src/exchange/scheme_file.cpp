// SPDX-License-Identifier: EUPL-1.2
#include "exchange/scheme_file.h"

#include <algorithm>

#include "exchange/json_keys.h"
#include "exchange/json_place.h"
#include "exchange/scheme_json.h"
#include "package/utf8.h"
#include "work/scheme_texts.h"

// Reading; writing stands in scheme_write.cpp, in the same order.
namespace kamerklaar::exchange {

using namespace domain;
using Fault = SchemeFault;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t knownSchemeFormat = 1;

ProgrammeYear readProgrammeYear(JsonPlace& in) {
    ProgrammeYear year;
    year.number = in.neededNumber("number");
    year.label = in.text("label");
    year.period = in.neededPeriod("period");
    year.ceiling = in.amount("ceiling");
    year.reservation = in.amount("reservation");
    return year;
}

InstalmentPlan readInstalment(JsonPlace& in) {
    InstalmentPlan plan;
    plan.number = in.neededNumber("number");
    plan.calendarYear = in.neededNumber("calendarYear");
    plan.plannedOn = in.neededDate("plannedOn");
    plan.window = in.neededPeriod("window");
    plan.maximum = in.amount("maximum");
    plan.nationalMaximum = in.amount("nationalMaximum");
    plan.article = in.text("article");
    return plan;
}

RoundPlan readRound(JsonPlace& in) {
    RoundPlan round;
    round.calendarYear = in.neededNumber("calendarYear");
    round.period = in.neededPeriod("period");
    round.due = in.neededDate("due");
    round.article = in.text("article");
    round.note = in.text("note");
    return round;
}

DueDate readDueDate(JsonPlace& in) {
    DueDate due;
    due.code = in.text("code");
    due.name = in.text("name");
    due.nameEnglish = in.text("nameEnglish");
    due.date = in.neededDate("date");
    due.article = in.text("article");
    return due;
}

Term readTerm(JsonPlace& in, TermKind kind) {
    Term term;
    term.kind = kind;
    term.code = in.text("code");
    term.name = in.text("name");
    term.nameEnglish = in.text("nameEnglish");
    term.article = in.text("article");
    term.marked = in.yesNo("marked");
    term.note = in.text("note");
    return term;
}

std::string knownRules() {
    std::vector<std::string> codes;
    for (const ProblemKind kind : allProblemKinds()) {
        codes.emplace_back(codeOf(kind));
    }
    return listed(codes);
}

SchemeRule readRule(JsonPlace& in) {
    SchemeRule rule;
    if (const auto kind = problemKindFrom(in.text("kind"))) {
        rule.kind = *kind;
    } else {
        in.say("kind", Fault::UnknownRule, {knownRules()});
    }
    if (const auto severity = severityFrom(in.text("severity"))) {
        rule.severity = *severity;
    } else {
        in.say("severity", Fault::UnknownSeverity);
    }
    rule.article = in.text("article");
    rule.limit = in.number("limit");
    rule.note = in.text("note");
    return rule;
}

ListedMunicipality readMunicipality(JsonPlace& in) {
    ListedMunicipality municipality;
    municipality.listLetter = in.text("listLetter");
    municipality.code = in.text("code");
    municipality.name = in.text("name");
    municipality.statisticsName = in.text("statisticsName");
    municipality.provinceCode = in.text("provinceCode");
    municipality.province = in.text("province");
    municipality.region = in.text("region");
    return municipality;
}

std::optional<int> readWeeks(JsonPlace& in, const std::string& field) {
    const auto weeks = in.number(field);
    return weeks ? std::optional(static_cast<int>(*weeks)) : std::nullopt;
}

void readHead(JsonPlace& in, Scheme& scheme) {
    scheme.code = in.text("code");
    scheme.name = in.text("name");
    scheme.shortName = in.text("shortName");
    scheme.bwbId = in.text("bwbId");
    scheme.publication = in.text("publication");
    scheme.legalBasis = in.text("legalBasis");
    scheme.kind = in.text("kind");
    scheme.ceiling = in.amount("ceiling");
    scheme.maximumPerMunicipality = in.amount("maximumPerMunicipality");
    scheme.spendingPeriod = in.neededPeriod("spendingPeriod");
    scheme.lastDayOfExtension = in.date("lastDayOfExtension");
    scheme.lastDayOfApplication = in.date("lastDayOfApplication");
    scheme.lastDayOfExtensionRequest = in.date("lastDayOfExtensionRequest");
    scheme.continuityDue = in.date("continuityDue");
    scheme.settlementWeeks = readWeeks(in, "settlementWeeks");
    scheme.objectionWeeks = readWeeks(in, "objectionWeeks");
    scheme.sisaCode = in.text("sisaCode");
    in.below("sisaDue", [&](JsonPlace& place) {
        scheme.sisaDue = {place.neededNumber("month"), place.neededNumber("day")};
    });
    scheme.maximaCountVatFund = !in.has("maximaCountVatFund") || in.yesNo("maximaCountVatFund");
    scheme.smallNumberThreshold = in.number("smallNumberThreshold").value_or(0);
}

void readLists(JsonPlace& in, Scheme& scheme) {
    in.each("programmeYears",
            [&](JsonPlace& place) { scheme.programmeYears.push_back(readProgrammeYear(place)); });
    in.each("instalments",
            [&](JsonPlace& place) { scheme.instalments.push_back(readInstalment(place)); });
    in.each("rounds", [&](JsonPlace& place) { scheme.rounds.push_back(readRound(place)); });
    in.each("dueDates", [&](JsonPlace& place) { scheme.dueDates.push_back(readDueDate(place)); });
    in.below("terms", [&](JsonPlace& lists) {
        for (const TermKind kind : allTermKinds()) {
            lists.each(std::string(codeOf(kind)),
                       [&](JsonPlace& place) { scheme.terms.push_back(readTerm(place, kind)); });
        }
    });
    in.each("rules", [&](JsonPlace& place) { scheme.rules.push_back(readRule(place)); });
    in.each("texts", [&](JsonPlace& place) {
        scheme.texts.push_back({place.text("code"), place.text("text")});
    });
    in.each("municipalities",
            [&](JsonPlace& place) { scheme.municipalities.push_back(readMunicipality(place)); });
}

/// Beside what could not be read: what is missing. Whether the parts agree is only asked of a
/// scheme that was read as a whole.
void addMissing(const Scheme& scheme, Problems& problems) {
    const Problems wrong = problems;
    for (Problem& problem : check(scheme)) {
        const bool isTold = std::any_of(wrong.begin(), wrong.end(), [&](const Problem& told) {
            return told.field == problem.field || told.field.starts_with(problem.field + "/");
        });
        if (!isTold && problem == schemeProblem(problem.field, Fault::MissingValue)) {
            problems.push_back(std::move(problem));
        }
    }
}

/// Why it could not be read as JSON any further than `line`.
Problem noJson(const std::string& text, std::int64_t line) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return schemeProblem({}, Fault::EmptyFile);
    }
    return schemeProblem(std::to_string(line),
                         package::isUtf8(text) ? Fault::NotJson : Fault::NotUtf8);
}

}  // namespace

Result<Scheme> schemeFrom(const Json& document) {
    if (!document.is_object()) {
        return tl::unexpected<Problems>({schemeProblem({}, Fault::NotAScheme)});
    }
    Problems problems;
    Scheme scheme;
    {
        JsonPlace in(document, {}, problems);
        if (in.number("format").value_or(knownSchemeFormat) > knownSchemeFormat) {
            return tl::unexpected<Problems>({schemeProblem("format", Fault::NewerFormat)});
        }
        readHead(in, scheme);
        readLists(in, scheme);
    }
    if (problems.empty()) {
        problems = check(scheme);
    } else {
        addMissing(scheme, problems);
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return scheme;
}

Result<Scheme> readScheme(const std::string& json) {
    const auto parsed = parseJson(json);
    if (!parsed) {
        return tl::unexpected<Problems>({noJson(json, parsed.error())});
    }
    Problems problems;
    for (const RepeatedKey& key : parsed->repeated) {
        problems.push_back(schemeProblem(key.path, Fault::FieldTwice, {key.line}));
    }
    auto scheme = schemeFrom(parsed->document);
    // What a file already holds is read as it is; what is offered anew is held to its words too.
    for (Problem& problem : scheme ? work::checkWords(*scheme) : scheme.error()) {
        problems.push_back(std::move(problem));
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return scheme;
}

}  // namespace kamerklaar::exchange
