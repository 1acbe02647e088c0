// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/direction.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <memory>

#include "domain/ensure.h"

namespace kamerklaar::report::pdf {

namespace {

struct Close {
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};

}  // namespace

bool hasRightToLeft(std::u16string_view text) {
    // No letter before the Hebrew ones runs from right to left; that spares most texts the look.
    constexpr char16_t firstHebrew = 0x0590;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        if (text[i] < firstHebrew) {
            ++i;
            continue;
        }
        UChar32 character = 0;
        U16_NEXT(text.data(), i, size, character);
        const UCharDirection direction = u_charDirection(character);
        if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) {
            return true;
        }
    }
    return false;
}

std::vector<Level> levelsOf(std::u16string_view paragraph) {
    const std::unique_ptr<UBiDi, Close> bidi(ubidi_open());
    UErrorCode error = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), paragraph.data(), static_cast<std::int32_t>(paragraph.size()),
                  UBIDI_LTR, nullptr, &error);
    const UBiDiLevel* levels = ubidi_getLevels(bidi.get(), &error);
    domain::ensure(U_SUCCESS(error), "every text has a direction");
    return {levels, levels + paragraph.size()};
}

std::vector<int> orderOnLine(const std::vector<Level>& levels) {
    std::vector<int> order(levels.size());
    ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), order.data());
    return order;
}

bool isMark(char32_t character) {
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK) != 0;
}

char16_t mirrored(char16_t character) {
    return static_cast<char16_t>(u_charMirror(character));
}

}  // namespace kamerklaar::report::pdf
