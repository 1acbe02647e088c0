// SPDX-License-Identifier: EUPL-1.2
#include "exchange/formula_guard.h"

namespace kamerklaar::exchange {

namespace {

constexpr char guard = '\'';

/// Whether a formula begins behind any apostrophes. A lone sign, such as the dash for a gap, is
/// none.
bool isFormula(const std::string& text) {
    const std::size_t first = text.find_first_not_of(guard);
    return first != std::string::npos && text.find_first_of("=+-@\t\r", first) == first &&
           text.size() > first + 1;
}

}  // namespace

std::string withGuard(std::string text) {
    if (isFormula(text)) {
        text.insert(text.begin(), guard);
    }
    return text;
}

std::string withoutGuard(std::string text) {
    if (!text.empty() && text.front() == guard && isFormula(text)) {
        text.erase(0, 1);
    }
    return text;
}

}  // namespace kamerklaar::exchange
