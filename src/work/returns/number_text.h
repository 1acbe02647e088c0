// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace kamerklaar::work::returns {

/// A number as people of several countries write it: 1.234,56 and 1,234.56, 45.000, € 250,- and
/// EUR 250, 1'234, (250) and 250- for below zero, with ordinary and no-break spaces. Says which of
/// the marks is which, and when nobody can know.
class NumberText {
public:
    explicit NumberText(const std::string& text);

    struct Parts {
        std::int64_t value = 0;  ///< in parts of ten to the power of `decimals`
        bool isRounded = false;  ///< there were more decimals
    };
    /// With so many decimals; nothing when it is no number, is ambiguous or is too large.
    [[nodiscard]] std::optional<Parts> inParts(int decimals) const;
    /// An ambiguous one, with its mark for one between thousands or before decimals.
    [[nodiscard]] std::optional<Parts> asGrouped() const;
    [[nodiscard]] std::optional<Parts> asDecimals(int decimals) const;

    /// "1,234": a comma before three digits, which both a thousand and a part of one can mean. With
    /// a point it is a thousand: so it is written here, but it is not plain.
    [[nodiscard]] bool isAmbiguous() const { return isAmbiguous_; }
    /// "4.5000": more digits behind the only mark than a thousand or cents have, as nobody means to
    /// write an amount. What a spreadsheet reckoned (333,333333) is not among them.
    [[nodiscard]] bool isOdd() const { return isOdd_; }
    /// Nobody writes this for another number.
    [[nodiscard]] bool isPlain() const { return isPlain_; }
    /// Digits only, but more than any amount here can have.
    [[nodiscard]] bool isTooLarge() const { return isTooLarge_; }

private:
    void split(const std::string& digitsAndMarks);
    void splitAtOneMark(const std::string& text, char mark);
    [[nodiscard]] std::optional<Parts> parts(const std::string& whole, const std::string& fraction,
                                             int decimals) const;

    bool isNumber_ = false;
    bool isNegative_ = false;
    bool isAmbiguous_ = false;
    bool isOdd_ = false;
    bool isPlain_ = true;
    bool isTooLarge_ = false;
    std::string whole_;     ///< digits only
    std::string fraction_;  ///< digits only
};

}  // namespace kamerklaar::work::returns
