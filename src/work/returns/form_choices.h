// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/returns/return_form.h"

// The closed lists of the form, as it shows them.
namespace kamerklaar::work::returns {

/// Of the scheme: shown by name, with its code in front where that is a letter of the regulation.
[[nodiscard]] std::vector<Choice> choicesOf(const domain::Scheme& scheme, domain::TermKind kind);
[[nodiscard]] std::vector<Choice> yesOrNo();
[[nodiscard]] std::vector<Choice> interventionStatuses();
[[nodiscard]] std::vector<Choice> movements();
[[nodiscard]] std::vector<Choice> analysisStatuses();

/// The choice that a text means: by its name, its value or another word for it, whatever the case;
/// nullptr for none.
[[nodiscard]] const Choice* choiceIn(const std::vector<Choice>& choices, const std::string& text);
/// Whether the text is the very name that the form shows, or nothing but its case differs.
[[nodiscard]] bool isNameOf(const Choice& choice, const std::string& text);
/// "a, b, c": for a message.
[[nodiscard]] std::string listOf(const std::vector<Choice>& choices);

}  // namespace kamerklaar::work::returns
