// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

// Texts as people compare them, whatever the keyboard and the program that they were typed with.
namespace kamerklaar::domain {

/// Marks that print shows only sometimes, or never: a soft hyphen, joiners, marks of direction.
[[nodiscard]] bool isInvisible(char32_t code);

/// Puts a character behind a text as a small letter without its accent: "Ö" and "ö", composed or
/// not, are "o". What has no such letter stays as it is.
void addFolded(std::string& folded, std::string_view character, char32_t code);

/// The text in small letters without accents, each run of white space and line ends as one space,
/// without white space around it and without what nobody sees.
[[nodiscard]] std::string folded(std::string_view text);

/// Without white space of any kind around it; what nobody sees counts as such.
[[nodiscard]] std::string_view withoutWhiteAround(std::string_view text);

/// Each kind of space inside as an ordinary one, and without what nobody sees; line ends stay.
[[nodiscard]] std::string withPlainSpaces(std::string_view text);

}  // namespace kamerklaar::domain
