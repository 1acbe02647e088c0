// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/date.h"
#include "domain/money.h"
#include "domain/problem.h"

namespace kamerklaar::domain {

enum class Language { Dutch, English };

// ---- Reading what a person types, in every Dutch way of writing ----

/// 250000, 250.000, 250 000, € 250.000,00, 1,5, € 250,- and EUR 250; a minus in front. What both
/// languages can only read in one way is understood in both: 1,234.56 and 1,234,567.
/// Refused, each with its own name: 1.23 and 1,234 (AmbiguousAmount), 12a (NotAnAmount), 1,2345
/// (TooManyDecimals), above a hundred billion euros (AmountTooLarge), and nothing at all (Missing).
/// Problems carry `field` and the text as typed. In English points and commas change places, and
/// 1.234 and 1,23 are refused: no text is ever read as one amount in Dutch and another in English.
[[nodiscard]] Result<Money> parseMoney(std::string_view text, const std::string& field = {},
                                       Language language = Language::Dutch);

/// 1-2-25, 01-02-2025, 1/2/2025, 1.2.2025, 1 feb 2025, 1 februari 2025, 2025-02-01; day before
/// month always. A year of two digits is in this century. Refused: NotADate, NoSuchDay (31
/// February), Missing.
[[nodiscard]] Result<Date> parseDate(std::string_view text, const std::string& field = {});

/// A whole number of people or things, zero or more: 1250 and 1.250 (English 1,250). Refused:
/// NotANumber, NegativeNumber, Missing; a number above a billion is NotANumber.
[[nodiscard]] Result<std::int64_t> parseCount(std::string_view text, const std::string& field = {},
                                              Language language = Language::Dutch);

/// An indicator's value in thousandths (12,5 is 12500, and so is 12,5%): any sign, at most three
/// decimals.
[[nodiscard]] Result<std::int64_t> parseThousandths(std::string_view text,
                                                    const std::string& field = {});

// ---- Writing, the same on screen and on paper ----

/// "€ 1.234,56" with a no-break space; "€ −5,00" below zero. English: "€ 1,234.56".
[[nodiscard]] std::string formatMoney(Money amount, Language language = Language::Dutch);
/// Like formatMoney without the cents when there are none: "€ 1.234".
[[nodiscard]] std::string formatMoneyShort(Money amount, Language language = Language::Dutch);
/// "1.234,56", without the sign of the currency: for columns whose head names it, and for fields.
[[nodiscard]] std::string formatAmount(Money amount, Language language = Language::Dutch);
/// "€ 12,3 miljoen", rounded half away from zero to a tenth; for reading, never for adding up.
[[nodiscard]] std::string formatMillions(Money amount, Language language = Language::Dutch);
/// "61,3 %" with a no-break space; "–" when there is nothing to take a share of.
[[nodiscard]] std::string formatShare(Share share, Language language = Language::Dutch);
/// "1.250"
[[nodiscard]] std::string formatCount(std::int64_t number, Language language = Language::Dutch);
/// "12,5"; trailing zeros of the thousandths are dropped.
[[nodiscard]] std::string formatThousandths(std::int64_t value,
                                            Language language = Language::Dutch);
/// "01-02-2025"
[[nodiscard]] std::string formatDate(Date date);
/// "1 februari 2025", "1 February 2025"
[[nodiscard]] std::string formatDateLong(Date date, Language language = Language::Dutch);
/// "1 juli 2024 tot en met 30 juni 2025"
[[nodiscard]] std::string formatPeriod(Period period, Language language = Language::Dutch);

}  // namespace kamerklaar::domain
