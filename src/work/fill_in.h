// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

// Texts with fields in braces: "De gemeente {gemeente}".
namespace kamerklaar::work {

/// The names in braces, in the order of the text. A brace without its other half is ordinary text.
[[nodiscard]] std::vector<std::string> fieldsIn(const std::string& text);

/// The text with each field replaced by its value.
[[nodiscard]] std::string filledIn(const std::string& text,
                                   const std::function<std::string(const std::string&)>& valueOf);

}  // namespace kamerklaar::work
