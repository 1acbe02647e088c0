// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/decimal.h"

#include <algorithm>
#include <charconv>

namespace kamerklaar::exchange {

namespace {

constexpr std::int64_t digitsShown = 15;
constexpr std::int64_t mostZeros = 20;
constexpr std::int64_t mostExponent = 100'000;

std::string_view takeDigits(std::string_view& text) {
    std::size_t length = 0;
    while (length < text.size() && text[length] >= '0' && text[length] <= '9') {
        ++length;
    }
    const std::string_view digits = text.substr(0, length);
    text.remove_prefix(length);
    return digits;
}

bool takeSign(std::string_view& text) {
    const bool negative = !text.empty() && text.front() == '-';
    if (negative || (!text.empty() && text.front() == '+')) {
        text.remove_prefix(1);
    }
    return negative;
}

/// The exponent at the end of a number; zero when nothing stands there.
std::optional<std::int64_t> takeExponent(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (text.front() != 'e' && text.front() != 'E') {
        return std::nullopt;
    }
    text.remove_prefix(1);
    const bool negative = takeSign(text);
    std::int64_t exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error != std::errc() || end != text.data() + text.size() || exponent < 0 ||
        exponent > mostExponent) {
        return std::nullopt;
    }
    return negative ? -exponent : exponent;
}

}  // namespace

std::optional<Decimal> Decimal::from(std::string_view text) {
    Decimal number;
    number.isNegative_ = takeSign(text);
    number.digits_ = takeDigits(text);
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        const std::string_view behind = takeDigits(text);
        number.digits_ += behind;
        number.scale_ = static_cast<std::int64_t>(behind.size());
    }
    const auto exponent = takeExponent(text);
    if (number.digits_.empty() || !exponent) {
        return std::nullopt;
    }
    number.scale_ -= *exponent;
    number.trim();
    return number;
}

void Decimal::dropNoise() {
    const auto size = static_cast<std::int64_t>(digits_.size());
    const std::int64_t drop = std::min(size - digitsShown, scale_);
    if (drop <= 0) {
        return;
    }
    const std::size_t kept = digits_.size() - static_cast<std::size_t>(drop);
    const bool up = digits_[kept] >= '5';
    digits_.erase(kept);
    scale_ -= drop;
    if (up) {
        auto digit = digits_.rbegin();
        for (; digit != digits_.rend() && *digit == '9'; ++digit) {
            *digit = '0';
        }
        if (digit == digits_.rend()) {
            digits_.insert(digits_.begin(), '1');
        } else {
            ++*digit;
        }
    }
    trim();
}

void Decimal::trim() {
    digits_.erase(0, std::min(digits_.find_first_not_of('0'), digits_.size()));
    const std::size_t used = digits_.find_last_not_of('0') + 1;
    scale_ -= static_cast<std::int64_t>(digits_.size() - used);
    digits_.erase(used);
    if (digits_.empty()) {
        scale_ = 0;
        isNegative_ = false;
    }
}

std::string Decimal::dutch() const {
    return written(',');
}

std::string Decimal::plain() const {
    return written('.');
}

std::string Decimal::written(char point) const {
    if (digits_.empty()) {
        return "0";
    }
    const auto size = static_cast<std::int64_t>(digits_.size());
    std::string text = isNegative_ ? "-" : "";
    const std::int64_t exponent = size - scale_ - 1;
    if (-scale_ > mostZeros || exponent < -mostZeros) {
        text += digits_.front();
        if (size > 1) {
            text += point + digits_.substr(1);
        }
        return text + (exponent < 0 ? "E-" : "E+") + std::to_string(std::abs(exponent));
    }
    if (scale_ <= 0) {
        return text + digits_ + std::string(static_cast<std::size_t>(-scale_), '0');
    }
    if (scale_ >= size) {
        return text + "0" + point + std::string(static_cast<std::size_t>(scale_ - size), '0') +
               digits_;
    }
    const auto before = static_cast<std::size_t>(size - scale_);
    return text + digits_.substr(0, before) + point + digits_.substr(before);
}

std::optional<std::int64_t> Decimal::whole() const {
    const std::int64_t before = static_cast<std::int64_t>(digits_.size()) - scale_;
    if (before > 9) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (std::int64_t at = 0; at < before; ++at) {
        const auto index = static_cast<std::size_t>(at);
        value = value * 10 + (index < digits_.size() ? digits_[index] - '0' : 0);
    }
    return value;
}

std::int64_t Decimal::fractionIn(std::int64_t parts) const {
    // Nine digits of a day are less than a tenth of a millisecond.
    constexpr std::int64_t unit = 1'000'000'000;
    std::int64_t fraction = 0;
    const std::int64_t before = static_cast<std::int64_t>(digits_.size()) - scale_;
    for (std::int64_t place = 0, at = before; place < 9; ++place, ++at) {
        const bool isThere = at >= 0 && at < static_cast<std::int64_t>(digits_.size());
        fraction = fraction * 10 + (isThere ? digits_[static_cast<std::size_t>(at)] - '0' : 0);
    }
    return (fraction * parts + unit / 2) / unit;
}

}  // namespace kamerklaar::exchange
