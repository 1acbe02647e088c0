// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/problem_text.h"

namespace kamerklaar::domain {

/// A field that the text of a letter may have in braces. Letters are in Dutch, and so are the
/// names.
struct LetterFieldName {
    const char* name;
    BothLanguages explanation;  ///< what it is, and so what to fill in when it has no value
};
/// All of them, in the order of docs/letters.md.
[[nodiscard]] const std::vector<LetterFieldName>& letterFieldNames();

/// A gap that somebody has to replace by a text, once: "{in te vullen: wie ondertekent}". Gives
/// what is to be filled in, and nothing for any other field.
[[nodiscard]] std::string gapIn(const std::string& field);

[[nodiscard]] bool isLetterField(const std::string& name);
/// Empty for a name that does not exist.
[[nodiscard]] std::string explanationOf(const std::string& letterField, Language language);

}  // namespace kamerklaar::domain
