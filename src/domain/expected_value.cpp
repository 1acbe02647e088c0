// SPDX-License-Identifier: EUPL-1.2
#include "domain/expected_value.h"

#include "domain/problem_text.h"

namespace kamerklaar::domain {
namespace {

BothLanguages both(ExpectedValue value) {
    switch (value) {
        case ExpectedValue::Amount:
            return {"een bedrag, zoals 1.250,00",
                    "an amount, such as 1.250,00 (a comma before the cents)"};
        case ExpectedValue::Day:
            return {"een datum, zoals 1-2-2025", "a date, day first, such as 1-2-2025"};
        case ExpectedValue::Year:
            return {"een jaar, zoals 2025", "a year, such as 2025"};
        case ExpectedValue::Count:
            return {"een heel getal van nul of meer", "a whole number of zero or more"};
        case ExpectedValue::Number:
            return {"een getal met ten hoogste drie decimalen, zoals 12,5",
                    "a number with at most three decimals behind a comma, such as 12,5"};
        case ExpectedValue::YesOrNo:
            return {"ja of nee", "ja (yes) or nee (no)"};
        case ExpectedValue::Text:
            return {"een tekst", "a text"};
        case ExpectedValue::Municipality:
            return {"de naam of de code van een gemeente uit de regeling",
                    "the name or the code of a municipality of the scheme"};
        case ExpectedValue::MunicipalityCode:
            return {"de code van een gemeente, zoals GM0014",
                    "the code of a municipality, such as GM0014"};
        case ExpectedValue::ShortCode:
            return {"een korte code voor een indicator", "a short code of an indicator"};
        case ExpectedValue::OneOf:
            return {"een van deze: ", "one of these: "};
    }
    return {"", ""};
}

}  // namespace

std::string words(ExpectedValue value, Language language) {
    return both(value).in(language);
}

}  // namespace kamerklaar::domain
