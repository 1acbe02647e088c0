// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/code_table.h"
#include "domain/scheme.h"
#include "domain/words.h"
#include "ui/widgets/choice_combo.h"

// What may stand in a field that is chosen from a list, in the reader's language.
namespace kamerklaar::ui {

/// A closed list by its table of codes. "Not known" has no code and is not among them: a list
/// offers it as "not stated".
template <typename Value, std::size_t Size>
[[nodiscard]] Choices choicesOf(const domain::CodeTable<Value, Size>& codes,
                                domain::Language language) {
    Choices choices;
    for (const auto& [value, code] : codes) {
        if (!code.empty()) {
            choices.push_back({QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                               QString::fromStdString(domain::words(value, language))});
        }
    }
    return choices;
}

[[nodiscard]] Choices yesNoChoices(domain::Language language);

/// The list of the scheme that a code under this path comes from; nothing for a code that is none
/// of the scheme's. `path` is without the numbers of lines: "budget/category".
[[nodiscard]] std::optional<domain::TermKind> termKindOf(const std::string& path);

/// The scheme's own years and instalments for a number under this path; empty for other numbers.
[[nodiscard]] Choices numberedChoices(const std::string& path, const domain::Scheme& scheme);

}  // namespace kamerklaar::ui
