// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <type_traits>
#include <variant>

#include "domain/describe.h"
#include "domain/report_description.h"
#include "work/kamer_report_data.h"

// Descriptions (domain/describe.h) of everything in the data of a report that has none of its own.
// The form of a snapshot stands in docs/editions.md.
namespace kamerklaar::exchange {

using domain::Of;

template <typename Form>
void describe(Form& form, Of<domain::Edition> auto& edition) {
    form.number("year", edition.year);
    form.date("cutOff", edition.cutOff);
    form.yesNo("isFinal", edition.isFinal);
    form.number("number", edition.number);
    form.number("version", edition.version);
}

template <typename Form>
void describe(Form& form, Of<domain::Round> auto& round) {
    form.ref("id", round.id);
    form.number("year", round.year);
    form.period("period", round.period);
    form.date("due", round.due);
    form.number("version", round.version);
}

template <typename Form>
void describe(Form& form, Of<domain::Municipality> auto& municipality) {
    form.ref("id", municipality.id);
    form.code("listLetter", municipality.listLetter);
    form.code("code", municipality.code);
    form.code("name", municipality.name);
    form.code("statisticsName", municipality.statisticsName);
    form.code("provinceCode", municipality.provinceCode);
    form.code("province", municipality.province);
    form.code("region", municipality.region);
}

template <typename Form>
void describe(Form& form, Of<domain::Amounts> auto& amounts) {
    form.money("ceiling", amounts.ceiling);
    form.money("awardedGross", amounts.awardedGross);
    form.money("vatFund", amounts.vatFund);
    form.money("paid", amounts.paid);
    form.money("paidVatFund", amounts.paidVatFund);
    form.money("spent", amounts.spent);
}

template <typename Form>
void describe(Form& form, Of<domain::YearAmounts> auto& year) {
    form.code("label", year.label);
    describe(form, year.amounts);
}

template <typename Form>
void describe(Form& form, Of<domain::Figures> auto& figures) {
    form.noun("total", figures.total);
    form.lines("programmeYears", figures.programmeYears);
    form.lines("calendarYears", figures.calendarYears);
    form.money("reserved", figures.reserved);
}

template <typename Form>
void describe(Form& form, Of<domain::Forecast> auto& forecast) {
    form.money("spentSoFar", forecast.spentSoFar);
    form.money("left", forecast.left);
    form.money("lowest", forecast.lowest);
    form.money("highest", forecast.highest);
    form.date("from", forecast.from);
    form.date("until", forecast.until);
    form.number("reports", forecast.reports);
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
void describe(Form& form, Of<domain::Problem> auto& problem) {
    form.coded("kind", problem.kind);
    form.code("field", problem.field);
    form.lines("facts", problem.facts);
    form.coded("severity", problem.severity);
    form.code("article", problem.article);
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
void describe(Form& form, Of<work::CodeTotal> auto& total) {
    form.coded("list", total.kind);
    form.code("code", total.code);
    form.money("planned", total.planned);
    form.money("spent", total.spent);
}

template <typename Form>
void describe(Form& form, Of<work::ReportHeader> auto& header) {
    form.ref("id", header.id);
    form.ref("municipality", header.municipality);
    form.ref("round", header.round);
    form.number("year", header.year);
    form.coded("status", header.status);
    form.date("due", header.due);
    form.period("period", header.period);
    form.date("receivedOn", header.receivedOn);
    form.money("planned", header.planned);
    form.money("spent", header.spent);
    form.number("version", header.version);
}

template <typename Form>
void describe(Form& form, Of<work::ReportOrigin> auto& origin) {
    form.ref("municipality", origin.municipality);
    form.ref("report", origin.report);
    form.number("year", origin.year);
    form.number("version", origin.version);
    form.coded("status", origin.status);
    form.money("planned", origin.planned);
    form.money("spent", origin.spent);
    form.date("receivedOn", origin.receivedOn);
    form.ref("enteredBy", origin.enteredBy);
    form.ref("approvedBy", origin.approvedBy);
    form.date("approvedOn", origin.approvedOn);
    form.words("fileName", origin.fileName);
    form.code("sha256", origin.sha256);
}

template <typename Form>
void describe(Form& form, Of<work::ReportedMunicipality> auto& part) {
    form.noun("municipality", part.municipality);
    form.noun("figures", part.figures);
    form.noun("header", part.header);
    form.noun("report", part.report);
    form.lines("findings", part.findings);
    form.yesNo("isLate", part.isLate);
    form.lines("decisions", part.decisions);
    form.lines("sisa", part.sisa);
    form.lines("origins", part.origins);
    form.yesNo("hasContinuityReport", part.hasContinuityReport);
    form.number("notifications", part.notifications);
}

template <typename Form>
void describe(Form& form, Of<work::SealedFigure> auto& figure) {
    form.code("key", figure.key);
    form.code("label", figure.label);
    form.code("shown", figure.shown);
}

template <typename Form>
void describe(Form& form, Of<work::HouseStyleFiles> auto& style) {
    form.code("accent", style.accent);
    form.bytes("logo", style.logo);
    form.words("logoAlternative", style.logoAlternative);
    form.bytes("regular", style.regular);
    form.bytes("bold", style.bold);
    form.bytes("italic", style.italic);
}

template <typename Form>
void describe(Form& form, Of<work::KamerReportData> auto& data) {
    form.scheme("scheme", data.scheme);
    form.noun("edition", data.edition);
    form.noun("round", data.round);
    form.yesNo("isExample", data.isExample);
    form.noun("figures", data.figures);
    form.noun("figuresBefore", data.figuresBefore);
    form.lines("codeTotals", data.codeTotals);
    form.lines("municipalities", data.municipalities);
    form.noun("forecast", data.forecast);
    form.lines("texts", data.texts);
    form.lines("consultations", data.consultations);
    form.lines("commitments", data.commitments);
    form.noun("submission", data.submission);
    form.lines("pressAgreements", data.pressAgreements);
    form.lines("rulings", data.rulings);
    form.lines("restatements", data.restatements);
    form.lines("sealedBefore", data.sealedBefore);
    form.number("sealedBeforeYear", data.sealedBeforeYear);
    form.number("sealedBeforeNumber", data.sealedBeforeNumber);
    form.noun("style", data.style);
}

}  // namespace kamerklaar::exchange
