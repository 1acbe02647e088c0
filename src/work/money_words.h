// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/forecast.h"
#include "domain/notation.h"
#include "work/deadlines.h"

// What the lists about money and terms call things, on screen, on paper and on the command line.
namespace kamerklaar::work {

/// The two sources of a difference (reconciling.h): "SiSa en voortgangsverslagen"; the code itself
/// when it is none of ours.
[[nodiscard]] std::string wordsOfDifference(const std::string& code, domain::Language language);
/// Both sources by themselves, short: where each of the two amounts comes from.
struct SourceNames {
    std::string left;
    std::string right;
};
[[nodiscard]] SourceNames namesOfSources(const std::string& code, domain::Language language);
/// "Voortgangsverslag", "Borgingsverslag": as they begin a line of a list
[[nodiscard]] std::string words(DueItem::What what, domain::Language language);
/// What is due, whole: "Voortgangsverslag 2025", or the name that the data give it.
[[nodiscard]] std::string words(const DueItem& item, domain::Language language);
/// "verlenging aanvragen", "wijziging", "laatste termijn"
[[nodiscard]] std::string words(domain::LeverKind kind, domain::Language language);
/// "2024-2025"; "verlengingsperiode" for what lies outside the programme years.
[[nodiscard]] std::string wordsOfProgrammeYear(const std::string& label, domain::Language language);
/// How the forecast is made, in one sentence; docs/forecast.md has it in full.
[[nodiscard]] std::string methodOfForecast(domain::Language language);

}  // namespace kamerklaar::work
