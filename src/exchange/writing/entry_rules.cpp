// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/entry_rules.h"

namespace kamerklaar::exchange {
namespace {

using CellKind = work::WorkbookWriter::CellKind;
using Takes = EntryRule::Takes;

/// Under which number every table program keeps a day after February 1900.
std::string serial(domain::Date day) {
    return std::to_string(day.daysSince(domain::Date::known(1900, 1, 1)) + 2);
}

}  // namespace

domain::Period entryDays() {
    return domain::Period::known(domain::Date::known(1990, 1, 1),
                                 domain::Date::known(2099, 12, 31));
}

const EntryRule* entryRuleOf(CellKind kind) {
    static const EntryRule day = {
        Takes::Day,
        "datum",
        {"Geen datum", "Not a date"},
        {"Vul een datum in, bijvoorbeeld 1-2-2025.", "Enter a date, such as 1-2-2025."}};
    static const EntryRule amount = {
        Takes::Number,
        "bedrag",
        {"Geen bedrag", "Not an amount"},
        {"Vul een bedrag in euro in, zonder woorden: 45000 of 45000,50. Ook 0 is een antwoord.",
         "Enter an amount in euros, without words: 45000 or 45000,50. 0 is an answer too."}};
    static const EntryRule count = {
        Takes::Whole,
        "aantal",
        {"Geen geheel getal", "Not a whole number"},
        {"Vul een geheel getal in van 0 of meer.", "Enter a whole number of 0 or more."}};
    static const EntryRule number = {
        Takes::Number,
        "getal",
        {"Geen getal", "Not a number"},
        {"Vul een getal in, bijvoorbeeld 12,5.", "Enter a number, such as 12,5."}};
    switch (kind) {
        case CellKind::Date:
            return &day;
        case CellKind::Money:
            return &amount;
        case CellKind::Count:
            return &count;
        case CellKind::Decimal:
            return &number;
        case CellKind::Text:
            break;
    }
    return nullptr;
}

std::string odsCondition(const EntryRule& rule) {
    switch (rule.takes) {
        case Takes::Day:
            return "of:cell-content-is-date() and cell-content-is-between(" +
                   serial(entryDays().first()) + "," + serial(entryDays().last()) + ")";
        case Takes::Whole:
            return "of:cell-content-is-whole-number() and cell-content()>=0";
        case Takes::Number:
            break;
    }
    const std::string most = std::to_string(largestEntry);
    return "of:cell-content-is-decimal-number() and cell-content-is-between(-" + most + "," + most +
           ")";
}

}  // namespace kamerklaar::exchange
