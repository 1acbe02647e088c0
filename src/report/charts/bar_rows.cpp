// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/bar_rows.h"

namespace kamerklaar::report::bar_rows {

namespace {

/// Without its last letter, of however many bytes.
void shorten(std::string& utf8) {
    const auto isContinued = [](char byte) { return (byte & 0xC0) == 0x80; };
    while (!utf8.empty() && isContinued(utf8.back())) {
        utf8.pop_back();
    }
    if (!utf8.empty()) {
        utf8.pop_back();
    }
}

}  // namespace

void drawWarningSign(Canvas& canvas, Point at) {
    canvas.fillPath({at, {at.x + 8, at.y}, {at.x + 4, at.y - 7}}, Ink::Warning);
}

void drawName(Canvas& canvas, double baseline, std::string name) {
    constexpr TextStyle style{8, Weight::Regular, Anchor::End, Ink::Text};
    constexpr double room = labelWidth - 8;
    const std::string more = "…";
    if (canvas.textWidth(name, style) > room) {
        while (!name.empty() && canvas.textWidth(name + more, style) > room) {
            shorten(name);
        }
        name += more;
    }
    canvas.text({room, baseline}, name, style);
}

std::string valueText(domain::Money amount, bool withCents, domain::Language language) {
    return withCents ? domain::formatMoney(amount, language)
                     : domain::formatMoneyShort(amount, language);
}

void drawValue(Canvas& canvas, double width, double baseline, const std::string& value,
               bool warns) {
    const TextStyle style{8, warns ? Weight::Bold : Weight::Regular, Anchor::End,
                          warns ? Ink::Warning : Ink::Text};
    canvas.text({width - rightMargin, baseline}, value, style);
    if (warns) {
        drawWarningSign(canvas,
                        {width - rightMargin - canvas.textWidth(value, style) - 12, baseline});
    }
}

}  // namespace kamerklaar::report::bar_rows
