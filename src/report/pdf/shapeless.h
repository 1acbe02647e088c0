// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "report/pdf/shaper.h"

namespace kamerklaar::report::pdf {

/// Finds letters that no font of a document has: the PDF shows a sign in their place, so whoever
/// signs it ought to know.
class Shapeless {
public:
    explicit Shapeless(const HouseStyle& style) : shaper_(style) {}

    /// Each once, in the order of the text; empty for nearly every text.
    [[nodiscard]] std::string lettersIn(std::string_view utf8);

private:
    [[nodiscard]] bool hasShape(std::string_view letter);

    Shaper shaper_;
    std::map<std::string, bool, std::less<>> known_;
};

}  // namespace kamerklaar::report::pdf
