// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

// Words that say what a name is, and names that are words too. All folded (words.h).
namespace kamerklaar::domain::personal {

/// "van", "der", "el": before a family name.
[[nodiscard]] bool isPrefix(std::string_view word);
/// "heer", "mw", "dr": what comes behind it is somebody's name.
[[nodiscard]] bool isFormOfAddress(std::string_view word);
/// "wethouder", "projectleiders": often beside a name, but beside a place or a thing as well.
[[nodiscard]] bool isFunction(std::string_view word);
/// "de", "onze", "voormalig": may stand between a name and the function behind it.
[[nodiscard]] bool isBeforeFunction(std::string_view word);
/// "jr", "msc": behind a name.
[[nodiscard]] bool isBehindName(std::string_view word);
/// "team", "afdeling": a contact that is no person.
[[nodiscard]] bool isOfOffice(std::string_view word);
/// Two letters that stand for a given name: "Th.", "Joh.".
[[nodiscard]] bool isLongInitial(std::string_view word);
/// "i.s.m.", "bijv.": a full stop that ends no sentence.
[[nodiscard]] bool isAbbreviation(std::string_view word);
/// "bakker", "berg": a family name that is a word of every day.
[[nodiscard]] bool isUsualWord(std::string_view word);
/// "raad", "west": a family name that reports write with a capital for something else.
[[nodiscard]] bool isWrittenWithCapital(std::string_view word);

}  // namespace kamerklaar::domain::personal
