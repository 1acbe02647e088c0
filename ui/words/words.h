// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/notation.h"

/// The domain's notation as Qt's strings, for the screen.
namespace kamerklaar::ui::words {

[[nodiscard]] inline QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}
[[nodiscard]] inline QString money(domain::Money amount, domain::Language language) {
    return text(domain::formatMoney(amount, language));
}
[[nodiscard]] inline QString moneyShort(domain::Money amount, domain::Language language) {
    return text(domain::formatMoneyShort(amount, language));
}
/// Without the sign of the currency: for columns whose head names it.
[[nodiscard]] inline QString amount(domain::Money amount, domain::Language language) {
    return text(domain::formatAmount(amount, language));
}
[[nodiscard]] inline QString millions(domain::Money amount, domain::Language language) {
    return text(domain::formatMillions(amount, language));
}
[[nodiscard]] inline QString share(domain::Share share, domain::Language language) {
    return text(domain::formatShare(share, language));
}
[[nodiscard]] inline QString count(std::int64_t number, domain::Language language) {
    return text(domain::formatCount(number, language));
}
[[nodiscard]] inline QString date(domain::Date date) {
    return text(domain::formatDate(date));
}
[[nodiscard]] inline QString dateLong(domain::Date date, domain::Language language) {
    return text(domain::formatDateLong(date, language));
}
[[nodiscard]] inline QString period(domain::Period period, domain::Language language) {
    return text(domain::formatPeriod(period, language));
}
/// "01-07-2024 t/m 31-12-2024": beside other days in a table.
[[nodiscard]] inline QString periodShort(domain::Period period, domain::Language language) {
    return date(period.first()) +
           (language == domain::Language::Dutch ? QStringLiteral(" t/m ")
                                                : QStringLiteral(" to ")) +
           date(period.last());
}
/// Day and time where the reader is: "14-07-2025 11:30".
[[nodiscard]] QString moment(domain::Timestamp at);

/// A word of a list as a heading: its first letter as a capital.
[[nodiscard]] QString capital(const QString& word);

/// For a tool tip, which would take signs of markup in somebody's text for markup.
[[nodiscard]] QString tip(const QString& text);

/// For searching: small letters without accents, so that "sudwest" finds "Súdwest-Fryslân".
[[nodiscard]] QString folded(const QString& text);

}  // namespace kamerklaar::ui::words
