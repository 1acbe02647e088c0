// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// What amounts, counts and indicator values have in common when people type them in Dutch: points
// or spaces between thousands, a comma before decimals. Used by notation.cpp only.
namespace kamerklaar::domain {

struct NumberText {
    enum class Form {
        Empty,
        Number,
        Ambiguous,  ///< 1.5 or 1,234: another language would read another number
        NotANumber,
    };
    Form form = Form::Empty;
    bool negative = false;
    std::string whole;     ///< digits only, at least one
    std::string decimals;  ///< digits only, as many as were typed
};

/// Reads a number in the Dutch way of writing. Any space counts as an ordinary one.
[[nodiscard]] NumberText readNumber(std::string_view text);

/// `text` without spaces at both ends, with each kind of space inside as one ' ' and each kind of
/// minus or dash as '-'.
[[nodiscard]] std::string tidied(std::string_view text);

/// The digits as one number, `decimals` filled up with zeros to `places` (at most that many may
/// stand there). False when it does not fit below `bound`.
[[nodiscard]] bool joinDigits(const NumberText& number, std::size_t places, std::int64_t bound,
                              std::int64_t& value);

}  // namespace kamerklaar::domain
