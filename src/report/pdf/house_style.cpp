// SPDX-License-Identifier: EUPL-1.2
#include "report/house_style.h"

#include "report/pdf/clean_text.h"
#include "report/pdf/font_file.h"
#include "report/pdf/palette.h"
#include "report/pdf/picture.h"

namespace kamerklaar::report {

std::vector<HouseStyleFault> houseStyleFaults(const HouseStyle& style) {
    using Part = HouseStyleFault::Part;
    using Why = HouseStyleFault::Why;
    std::vector<HouseStyleFault> faults;
    if (!style.accent.empty() && !pdf::colourNamed(style.accent)) {
        faults.push_back({Part::Accent, Why::NoColour});
    }
    if (!style.logo.empty()) {
        const auto picture = pdf::readPicture(style.logo);
        if (const auto* why = std::get_if<Why>(&picture)) {
            faults.push_back({Part::Logo, *why});
        }
        if (pdf::cleanLabel(style.logoAlternative).empty()) {
            faults.push_back({Part::LogoAlternative, Why::NoWords});
        }
    }
    const std::pair<Part, const std::string&> faces[] = {
        {Part::Regular, style.regular}, {Part::Bold, style.bold}, {Part::Italic, style.italic}};
    for (const auto& [part, file] : faces) {
        if (const auto why = file.empty() ? std::nullopt : pdf::faultOfFont(file)) {
            faults.push_back({part, *why});
        }
    }
    return faults;
}

}  // namespace kamerklaar::report
