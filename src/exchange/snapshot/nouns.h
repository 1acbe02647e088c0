// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <type_traits>
#include <variant>

#include "domain/describe.h"
#include "domain/report_description.h"
#include "work/kamer_report_data.h"

// Descriptions (domain/describe.h) of everything in the data of a report that has none of its own.
// Each takes its noun apart first, so that the compiler finds a member that is not named here. The
// form of a snapshot stands in docs/editions.md.
namespace kamerklaar::exchange {

using domain::Of;

template <typename Form>
void describe(Form& form, Of<domain::Edition> auto& noun) {
    auto& [year, cutOff, isFinal, number, version] = noun;
    form.number("year", year);
    form.date("cutOff", cutOff);
    form.yesNo("isFinal", isFinal);
    form.number("number", number);
    form.number("version", version);
}

template <typename Form>
void describe(Form& form, Of<domain::Round> auto& noun) {
    auto& [id, year, period, due, version] = noun;
    form.ref("id", id);
    form.number("year", year);
    form.period("period", period);
    form.date("due", due);
    form.number("version", version);
}

template <typename Form>
void describe(Form& form, Of<domain::Municipality> auto& noun) {
    auto& [id, listLetter, code, name, statisticsName, provinceCode, province, region] = noun;
    form.ref("id", id);
    form.code("listLetter", listLetter);
    form.code("code", code);
    form.code("name", name);
    form.code("statisticsName", statisticsName);
    form.code("provinceCode", provinceCode);
    form.code("province", province);
    form.code("region", region);
}

template <typename Form>
void describe(Form& form, Of<domain::Amounts> auto& noun) {
    auto& [ceiling, awardedGross, vatFund, paid, paidVatFund, spent] = noun;
    form.money("ceiling", ceiling);
    form.money("awardedGross", awardedGross);
    form.money("vatFund", vatFund);
    form.money("paid", paid);
    form.money("paidVatFund", paidVatFund);
    form.money("spent", spent);
}

template <typename Form>
void describe(Form& form, Of<domain::YearAmounts> auto& noun) {
    auto& [label, amounts] = noun;
    form.code("label", label);
    describe(form, amounts);
}

template <typename Form>
void describe(Form& form, Of<domain::Figures> auto& noun) {
    auto& [total, programmeYears, calendarYears, reserved] = noun;
    form.noun("total", total);
    form.lines("programmeYears", programmeYears);
    form.lines("calendarYears", calendarYears);
    form.money("reserved", reserved);
}

template <typename Form>
void describe(Form& form, Of<domain::Forecast> auto& noun) {
    auto& [spentSoFar, left, lowest, highest, from, until, reports] = noun;
    form.money("spentSoFar", spentSoFar);
    form.money("left", left);
    form.money("lowest", lowest);
    form.money("highest", highest);
    form.date("from", from);
    form.date("until", until);
    form.number("reports", reports);
}

/// In the order of the alternatives of a fact.
inline constexpr domain::CodeTable<std::size_t, 4> factCodes = {
    {{0, "text"}, {1, "number"}, {2, "money"}, {3, "date"}}};

template <typename Form>
void describe(Form& form, Of<domain::Fact> auto& fact) {
    std::size_t which = fact.index();
    form.choice("type", which, factCodes);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(fact)>>) {
        const std::array<domain::Fact, 4> empty = {std::string(), std::int64_t{0}, domain::Money(),
                                                   domain::Date()};
        fact = empty.at(which);
    }
    if (auto* text = std::get_if<std::string>(&fact)) {
        form.words("value", *text);
    } else if (auto* number = std::get_if<std::int64_t>(&fact)) {
        form.number("value", *number);
    } else if (auto* money = std::get_if<domain::Money>(&fact)) {
        form.money("value", *money);
    } else if (auto* day = std::get_if<domain::Date>(&fact)) {
        form.date("value", *day);
    }
}

template <typename Form>
void describe(Form& form, Of<domain::Problem> auto& noun) {
    auto& [kind, field, facts, severity, article] = noun;
    form.coded("kind", kind);
    form.code("field", field);
    form.lines("facts", facts);
    form.coded("severity", severity);
    form.code("article", article);
}

/// With its terms, which depend on its kind.
template <typename Form>
void describe(Form& form, Of<domain::Decision> auto& decision) {
    describeHead(form, decision);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(decision)>>) {
        decision.terms = domain::emptyTerms(decision.decisionKind);
    }
    form.below("terms", [&] {
        std::visit([&form](auto& terms) { describe(form, terms); }, decision.terms);
    });
}

template <typename Form>
void describe(Form& form, Of<work::CodeTotal> auto& noun) {
    auto& [kind, code, planned, spent] = noun;
    form.coded("list", kind);
    form.code("code", code);
    form.money("planned", planned);
    form.money("spent", spent);
}

template <typename Form>
void describe(Form& form, Of<work::ReportHeader> auto& noun) {
    auto& [id, municipality, round, year, status, due, period, receivedOn, planned, spent,
           version] = noun;
    form.ref("id", id);
    form.ref("municipality", municipality);
    form.ref("round", round);
    form.number("year", year);
    form.coded("status", status);
    form.date("due", due);
    form.period("period", period);
    form.date("receivedOn", receivedOn);
    form.money("planned", planned);
    form.money("spent", spent);
    form.number("version", version);
}

template <typename Form>
void describe(Form& form, Of<work::ReportOrigin> auto& noun) {
    auto& [municipality, report, year, version, status, planned, spent, receivedOn, enteredBy,
           approvedBy, approvedOn, fileName, sha256] = noun;
    form.ref("municipality", municipality);
    form.ref("report", report);
    form.number("year", year);
    form.number("version", version);
    form.coded("status", status);
    form.money("planned", planned);
    form.money("spent", spent);
    form.date("receivedOn", receivedOn);
    form.ref("enteredBy", enteredBy);
    form.ref("approvedBy", approvedBy);
    form.date("approvedOn", approvedOn);
    form.words("fileName", fileName);
    form.code("sha256", sha256);
}

template <typename Form>
void describe(Form& form, Of<work::ReportedMunicipality> auto& noun) {
    auto& [municipality, figures, header, report, findings, isLate, decisions, sisa, origins,
           hasContinuityReport, notifications] = noun;
    form.noun("municipality", municipality);
    form.noun("figures", figures);
    form.noun("header", header);
    form.noun("report", report);
    form.lines("findings", findings);
    form.yesNo("isLate", isLate);
    form.lines("decisions", decisions);
    form.lines("sisa", sisa);
    form.lines("origins", origins);
    form.yesNo("hasContinuityReport", hasContinuityReport);
    form.number("notifications", notifications);
}

template <typename Form>
void describe(Form& form, Of<work::SealedFigure> auto& noun) {
    auto& [key, label, shown] = noun;
    form.code("key", key);
    form.code("label", label);
    form.code("shown", shown);
}

template <typename Form>
void describe(Form& form, Of<work::HouseStyleFiles> auto& noun) {
    auto& [accent, logo, logoAlternative, regular, bold, italic] = noun;
    form.code("accent", accent);
    form.bytes("logo", logo);
    form.words("logoAlternative", logoAlternative);
    form.bytes("regular", regular);
    form.bytes("bold", bold);
    form.bytes("italic", italic);
}

template <typename Form>
void describe(Form& form, Of<work::KamerReportData> auto& noun) {
    auto& [scheme, edition, round, isExample, figures, figuresBefore, codeTotals, municipalities,
           forecast, texts, consultations, commitments, submission, pressAgreements, rulings,
           restatements, sealedBefore, sealedBeforeYear, sealedBeforeNumber, style] = noun;
    form.scheme("scheme", scheme);
    form.noun("edition", edition);
    form.noun("round", round);
    form.yesNo("isExample", isExample);
    form.noun("figures", figures);
    form.noun("figuresBefore", figuresBefore);
    form.lines("codeTotals", codeTotals);
    form.lines("municipalities", municipalities);
    form.noun("forecast", forecast);
    form.lines("texts", texts);
    form.lines("consultations", consultations);
    form.lines("commitments", commitments);
    form.noun("submission", submission);
    form.lines("pressAgreements", pressAgreements);
    form.lines("rulings", rulings);
    form.lines("restatements", restatements);
    form.lines("sealedBefore", sealedBefore);
    form.number("sealedBeforeYear", sealedBeforeYear);
    form.number("sealedBeforeNumber", sealedBeforeNumber);
    form.noun("style", style);
}

}  // namespace kamerklaar::exchange
