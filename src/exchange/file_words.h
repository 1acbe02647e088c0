// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/problem_text.h"

// The few words that the files we make have of their own.
namespace kamerklaar::exchange {

inline constexpr domain::BothLanguages chooseFromList = {"Kies een waarde uit de lijst.",
                                                         "Choose a value from the list."};
inline constexpr domain::BothLanguages notInList = {"Niet in de lijst", "Not in the list"};
inline constexpr domain::BothLanguages pageWord = {"Pagina", "Page"};
inline constexpr domain::BothLanguages ofWord = {"van", "of"};
inline constexpr domain::BothLanguages languageTag = {"nl-NL", "en-GB"};

}  // namespace kamerklaar::exchange
