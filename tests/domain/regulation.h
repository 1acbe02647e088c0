// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "domain/report_check.h"
#include "domain/scheme.h"
#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"

// The regulation's own data for tests of rules, and a report against which nothing can be said.

/// So that a test that fails shows the amounts and the days.
template <>
struct Catch::StringMaker<kamerklaar::domain::Money> {
    static std::string convert(kamerklaar::domain::Money amount) {
        return std::to_string(amount.inCents()) + " cents";
    }
};
template <>
struct Catch::StringMaker<kamerklaar::domain::Date> {
    static std::string convert(kamerklaar::domain::Date day) { return day.iso(); }
};

namespace kamerklaar::tests {

inline const domain::Scheme& regulation() {
    static const domain::Scheme scheme = exchange::readScheme(exchange::builtInScheme()).value();
    return scheme;
}

/// A regulation of quite another shape: almost no rules, other lists, calendar years.
inline domain::Scheme otherRegulation() {
    std::ifstream file(KAMERKLAAR_TEST_DATA "/scheme/pmg2022.json");
    std::stringstream text;
    text << file.rdbuf();
    return exchange::readScheme(text.str()).value();
}

inline domain::Round round2025() {
    return {
        domain::RoundId{2}, 2025,
        domain::Period::known(domain::Date::known(2025, 1, 1), domain::Date::known(2025, 12, 31)),
        domain::Date::known(2026, 7, 15), 1};
}

inline domain::ReportSurroundings calmSurroundings() {
    using domain::Money;
    return {
        round2025(),
        domain::Date::known(2026, 8, 1),
        true,
        Money::euros(1'400'000),
        Money::euros(150'000),
        Money::euros(150'000),
        domain::Period::known(domain::Date::known(2024, 7, 1), domain::Date::known(2024, 12, 31)),
        std::nullopt};
}

inline domain::YearlyReport calmReport() {
    using namespace domain;
    YearlyReport report;
    report.municipality = {7};
    report.round = {2};
    report.status = ReportStatus::Received;
    report.receivedOn = Date::known(2026, 7, 15);
    report.categories = {{"a", Money::euros(50'000), Money::euros(50'000)},
                         {"b", Money::euros(100'000), Money::euros(90'000)},
                         {"c", Money::euros(300'000), Money::euros(200'000)}};
    report.sectors = {{"scholen", Money::euros(200'000), Money::euros(140'000)},
                      {"jongerenwerk", Money::euros(250'000), Money::euros(200'000)}};
    Intervention first;
    first.name = "Leren van delict";
    first.category = "c";
    first.basis = "a";
    first.ageBand = "12-17";
    first.reachPlanned = 40;
    first.reachActual = 35;
    first.completed = 30;
    first.droppedOut = 5;
    first.cost = Money::euros(120'000);
    Intervention second = first;
    second.name = "Alleen jij bepaalt";
    second.basis = "b";
    second.njiLevel = "goede";
    second.cost = Money::euros(80'000);
    report.interventions = {first, second};
    report.indicators = {{"Schoolverzuim", "%", "gemeente", 12'500, 10'000, 11'000}};
    report.factors = {{"onderwijs", Movement::Better, {}}};
    report.partners = {{"politie", {}, "signalen"}};
    report.coordinatorInPlace = Answer::Yes;
    return report;
}

/// Of one kind; nothing when it is not among them.
inline std::optional<domain::Problem> found(const domain::Problems& problems,
                                            domain::ProblemKind kind) {
    for (const domain::Problem& problem : problems) {
        if (problem.kind == kind) {
            return problem;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::tests
