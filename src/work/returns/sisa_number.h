// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

// How the indicators of the SiSa annex are numbered: "C90/01".
namespace kamerklaar::work::returns {

/// "C90/01": the code of a grant and the number of one of its indicators.
struct SisaNumber {
    std::string code;
    std::size_t number = 0;  ///< from 0
    /// How sure it is that the cell is the label of the indicator, and does not only speak of it.
    enum class As { Mention, Label, Indicator } as = As::Mention;
};
/// Written "C90/01", "C90 / 1" or "C90_01"; nothing when there is none, or more than one.
[[nodiscard]] std::optional<SisaNumber> sisaNumberIn(const std::string& cell);

/// "C90" and nothing else.
[[nodiscard]] bool isSisaCode(const std::string& cell);

/// Of a letter or a digit; bytes of letters beyond ASCII count as letters.
[[nodiscard]] bool isSisaWordSign(char sign);
/// Letters and digits as words: what lies between them parts them.
[[nodiscard]] std::vector<std::string> sisaWordsIn(const std::string& text);

}  // namespace kamerklaar::work::returns
