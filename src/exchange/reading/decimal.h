// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kamerklaar::exchange {

/// A number as its digits stand in a file ("45000.1", "-1.5E-3"), never as floating point.
class Decimal {
public:
    /// Nothing when the text is no number of XML Schema; so NaN and INF are none.
    [[nodiscard]] static std::optional<Decimal> from(std::string_view text);

    /// Spreadsheets reckon in binary and write what comes out with up to seventeen digits
    /// (45000.099999999999); they show fifteen at most. Digits behind the point that go beyond
    /// those fifteen are rounded away; whole numbers stay as they are.
    void dropNoise();
    /// A hundred times as much.
    void timesHundred() { scale_ -= 2; }

    /// "45000,1"; with an exponent ("1,5E+300") only where nobody would write out the zeros.
    [[nodiscard]] std::string dutch() const;
    /// "45000.1", in the same way.
    [[nodiscard]] std::string plain() const;

    [[nodiscard]] bool isNegative() const { return isNegative_; }
    /// The whole part, without the sign; nothing when it has more than nine digits.
    [[nodiscard]] std::optional<std::int64_t> whole() const;
    /// The part behind the point in parts of `parts` (86,400 for the seconds of a day), rounded.
    [[nodiscard]] std::int64_t fractionIn(std::int64_t parts) const;

private:
    void trim();
    [[nodiscard]] std::string written(char point) const;

    bool isNegative_ = false;
    std::string digits_;      ///< without zeros in front or behind; empty for zero
    std::int64_t scale_ = 0;  ///< how many of the digits stand behind the point; may be negative
};

}  // namespace kamerklaar::exchange
