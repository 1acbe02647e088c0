// SPDX-License-Identifier: EUPL-1.2
#include "work/formula_error.h"

#include <algorithm>
#include <array>

#include "domain/ascii.h"

namespace kamerklaar::work {

bool isFormulaError(std::string_view text) {
    constexpr std::array<std::string_view, 31> errors = {
        "#DIV/0!",    "#N/A",        "#NAME?",    "#NULL!",   "#NUM!",         "#REF!",
        "#VALUE!",    "#SPILL!",     "#CALC!",    "#FIELD!",  "#BUSY!",        "#GETTING_DATA",
        "#BLOCKED!",  "#UNKNOWN!",   "#CONNECT!", "#DEEL/0!", "#NB",           "#NB!",
        "#N/B",       "#NAAM?",      "#LEEG!",    "#GETAL!",  "#VERW!",        "#WAARDE!",
        "#OVERLOOP!", "#BEREKENEN!", "#VELD!",    "#BEZET!",  "#GEBLOKKEERD!", "#ONBEKEND!",
        "#VERBINDEN!"};
    constexpr std::string_view numbered = "Err:";
    if (text.starts_with(numbered)) {
        return domain::allDigits(text.substr(numbered.size()));
    }
    constexpr std::size_t narrow = 3;
    if (!text.starts_with('#')) {
        return false;
    }
    return (text.size() >= narrow && text.find_first_not_of('#') == std::string_view::npos) ||
           std::find(errors.begin(), errors.end(), text) != errors.end();
}

}  // namespace kamerklaar::work
