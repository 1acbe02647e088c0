// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_values.h"

#include <algorithm>
#include <array>
#include <optional>

#include "domain/ascii.h"
#include "domain/expected_value.h"
#include "domain/folding.h"
#include "work/formula_error.h"
#include "work/returns/form_choices.h"
#include "work/returns/number_text.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using domain::Date;
using domain::ExpectedValue;
using domain::Language;
using domain::Money;
using State = Understood::State;

Both expected(ExpectedValue value) {
    return {domain::words(value, Language::Dutch), domain::words(value, Language::English)};
}

Understood plain(std::string value) {
    return {State::Plain, std::move(value), {}, {}};
}
Understood readAs(const char* rule, std::string value, Both how) {
    return {State::ReadAs, std::move(value), rule, std::move(how)};
}
Understood notUnderstood(const char* rule, Both what) {
    return {State::NotUnderstood, {}, rule, std::move(what)};
}

Both inBoth(Money amount) {
    return {domain::formatMoney(amount, Language::Dutch),
            domain::formatMoney(amount, Language::English)};
}
Both inBoth(Date day) {
    return {domain::formatDateLong(day, Language::Dutch),
            domain::formatDateLong(day, Language::English)};
}

/// "45000,1 USD", "$ 100", "£100": an amount, but none of euros. A currency that is not known here
/// is no amount at all.
bool isOtherCurrency(const std::string& text) {
    constexpr std::array others = {"USD", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "PLN",
                                   "CZK", "HUF", "RON", "TRY", "CAD", "AUD", "CNY", "ANG",
                                   "AWG", "XCG", "SRD", "$",   "£",   "¥",   "¤"};
    for (const char* sign : others) {
        if (const std::size_t at = text.find(sign); at != std::string::npos) {
            std::string bare = text;
            bare.erase(at, std::string_view(sign).size());
            return NumberText(bare).inParts(2).has_value();
        }
    }
    return false;
}

Understood money(const std::string& text) {
    if (isOtherCurrency(text)) {
        return notUnderstood("other_currency", expected(ExpectedValue::Amount));
    }
    const NumberText number(text);
    if (number.isTooLarge()) {
        return notUnderstood("number_too_large", expected(ExpectedValue::Amount));
    }
    if (number.isAmbiguous() || number.isOdd()) {
        return notUnderstood("number_ambiguous", expected(ExpectedValue::Amount));
    }
    const auto cents = number.inParts(2);
    if (!cents) {
        return notUnderstood("not_an_amount", expected(ExpectedValue::Amount));
    }
    const std::string value = std::to_string(cents->value);
    if (cents->isRounded) {
        return readAs("number_rounded", value, inBoth(Money::cents(cents->value)));
    }
    return number.isPlain() ? plain(value)
                            : readAs("number_read_as", value, inBoth(Money::cents(cents->value)));
}

Understood count(const std::string& text) {
    const NumberText number(text);
    if (number.isTooLarge()) {
        return notUnderstood("number_too_large", expected(ExpectedValue::Count));
    }
    const auto whole = number.isAmbiguous() ? number.asGrouped() : number.inParts(0);
    if (!whole || number.isOdd()) {
        return notUnderstood("not_a_number", expected(ExpectedValue::Count));
    }
    if (whole->isRounded) {
        return notUnderstood("not_whole", expected(ExpectedValue::Count));
    }
    constexpr std::int64_t mostCounted = 100'000'000;  // more than there are people in the country
    if (whole->value > mostCounted) {
        return notUnderstood("number_too_large", expected(ExpectedValue::Count));
    }
    const std::string value = std::to_string(whole->value);
    return number.isPlain() ? plain(value)
                            : readAs("number_read_as", value,
                                     {domain::formatCount(whole->value, Language::Dutch),
                                      domain::formatCount(whole->value, Language::English)});
}

Understood decimal(const std::string& text) {
    const NumberText number(text.ends_with('%') ? text.substr(0, text.size() - 1) : text);
    if (number.isTooLarge()) {
        return notUnderstood("number_too_large", expected(ExpectedValue::Number));
    }
    // Three decimals are usual here: a comma is one.
    const auto parts = number.isAmbiguous() ? number.asDecimals(3) : number.inParts(3);
    if (!parts) {
        return notUnderstood("not_a_number", expected(ExpectedValue::Number));
    }
    const std::string value = std::to_string(parts->value);
    const Both how = {domain::formatThousandths(parts->value, Language::Dutch),
                      domain::formatThousandths(parts->value, Language::English)};
    if (parts->isRounded) {
        return readAs("number_rounded", value, how);
    }
    return number.isPlain() ? plain(value) : readAs("number_read_as", value, how);
}

/// The day that a spreadsheet keeps as this number; nothing for one that no report can mean.
std::optional<Date> dayOfSerial(const std::string& text) {
    constexpr std::size_t digits = 5;
    if (text.size() != digits || !domain::allDigits(text)) {
        return std::nullopt;
    }
    const int days = std::stoi(text);
    // Day 1 was 1 January 1900, and a day that never was came after February.
    if (days < 2) {
        return std::nullopt;
    }
    const Date day = Date::known(1900, 1, 1).plusDays(days - 2);
    return day.year() >= 2000 && day.year() < 2100 ? std::optional(day) : std::nullopt;
}

/// "2/15/2025", where the second number can be no month.
std::optional<Date> monthFirst(const std::string& text) {
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9' && parts[part] < 10'000) {
            parts[part] = parts[part] * 10 + (c - '0');
        } else if ((c == '/' || c == '-') && part + 1 < parts.size()) {
            ++part;
        } else {
            return std::nullopt;
        }
    }
    return part + 1 == parts.size() && parts[1] > 12 ? Date::make(parts[2], parts[0], parts[1])
                                                     : std::nullopt;
}

/// "dinsdag 30 juni 2026", "1e juli 2026", "2026/06/30" as domain::parseDate reads them.
std::string withoutOrnament(std::string text) {
    constexpr std::array days = {"maandag",  "dinsdag", "woensdag", "donderdag", "vrijdag",
                                 "zaterdag", "zondag",  "monday",   "tuesday",   "wednesday",
                                 "thursday", "friday",  "saturday", "sunday"};
    text = domain::lowered(std::move(text));
    for (const std::string_view name : days) {
        if (text.starts_with(name)) {
            text.erase(0, std::min(text.find_first_not_of(" ,", name.size()), text.size()));
            break;
        }
    }
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    for (const std::string_view ending : {"e ", "ste ", "de "}) {
        if (digits > 0 && digits <= 2 && text.compare(digits, ending.size(), ending) == 0) {
            text.erase(digits, ending.size() - 1);
            break;
        }
    }
    constexpr std::size_t ofYear = 4;
    if (digits == ofYear) {
        std::replace(text.begin(), text.end(), '/', '-');
    }
    return text;
}

/// What is expected where a month has fewer days than somebody gave it.
Both expectedInstead(const domain::Problems& problems) {
    const auto lacking = std::find_if(problems.begin(), problems.end(), [](const auto& one) {
        return one.kind == domain::ProblemKind::NoSuchDay && one.facts.size() > 1;
    });
    const auto* days =
        lacking == problems.end() ? nullptr : std::get_if<std::int64_t>(&lacking->facts[1]);
    if (days == nullptr) {
        return expected(ExpectedValue::Day);
    }
    const std::string number = std::to_string(*days);
    return {"een dag die bestaat (deze maand heeft " + number + " dagen)",
            "a day that exists (this month has " + number + " days)"};
}

/// With slashes, and both of the first two numbers can be a month: elsewhere it is another day.
bool couldBeOther(const std::string& text, Date day) {
    return text.find('/') != std::string::npos && day.day() <= 12 && day.day() != day.month();
}

Understood day(const std::string& text) {
    // A day with a time, as some programs save it.
    const std::size_t space = text.find(' ');
    const bool hasTime = space != std::string::npos && text.find(':', space) != std::string::npos;
    const std::string only = hasTime ? text.substr(0, space) : text;
    const auto read = domain::parseDate(withoutOrnament(only));
    if (read) {
        return couldBeOther(only, *read) ? readAs("date_read_as", read->iso(), inBoth(*read))
                                         : plain(read->iso());
    }
    for (const auto& guess : {dayOfSerial(only), monthFirst(only)}) {
        if (guess) {
            return readAs("date_read_as", guess->iso(), inBoth(*guess));
        }
    }
    return notUnderstood("not_a_date", expectedInstead(read.error()));
}

/// The only choice that begins like this, when it is long enough to mean something.
const Choice* beginningWith(const std::vector<Choice>& choices, const std::string& text) {
    constexpr std::size_t least = 3;
    const std::string begin = comparable(text);
    const Choice* only = nullptr;
    for (const Choice& choice : choices) {
        if (begin.size() >= least && comparable(choice.name).starts_with(begin)) {
            if (only != nullptr) {
                return nullptr;
            }
            only = &choice;
        }
    }
    return only;
}

Understood choice(const std::vector<Choice>& choices, const std::string& text) {
    const bool isSentence = text.ends_with('.');
    for (const std::string& one : {text, text.substr(0, text.size() - (isSentence ? 1 : 0))}) {
        if (const Choice* found = choiceIn(choices, one)) {
            return plain(found->value);
        }
    }
    if (const Choice* found = beginningWith(choices, text)) {
        return readAs("choice_read_as", found->value, {found->name, found->name});
    }
    const std::string list = listOf(choices);
    return notUnderstood("not_in_list", {list, list});
}

}  // namespace

Understood understand(const CellForm& form, const std::string& typed, Written written) {
    const std::string_view own = domain::withoutWhiteAround(typed);
    if (own.empty()) {
        return {};
    }
    if (isFormulaError(own)) {
        return notUnderstood("formula_error", {});
    }
    if (own.front() == '=' && written != Written::AsText) {
        return notUnderstood("formula_without_value", {});
    }
    if (form.kind == AnswerKind::Text) {
        return plain(std::string(own));
    }
    const std::string text = domain::withPlainSpaces(own);
    switch (form.kind) {
        case AnswerKind::Money:
        case AnswerKind::SignedMoney:
            return money(text);
        case AnswerKind::Count:
            return count(text);
        case AnswerKind::Decimal:
            return decimal(text);
        case AnswerKind::Day:
            return day(text);
        case AnswerKind::Choice:
            return choice(form.choices, text);
        case AnswerKind::Text:
            break;
    }
    return {};
}

}  // namespace kamerklaar::work::returns
