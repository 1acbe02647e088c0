// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <exception>
#include <vector>

#include "report/document.h"

namespace kamerklaar::report {

/// Something in a house style that no document can be made with.
struct HouseStyleFault {
    enum class Part { Accent, Logo, LogoAlternative, Regular, Bold, Italic };
    enum class Why {
        NoColour,            ///< not "#" and six hexadecimal digits
        NoPicture,           ///< no PNG, and no JPEG in grey or RGB, that can be read
        PictureTooLarge,     ///< more points than a logo ever needs
        NoWords,             ///< the logo does not say in words what it shows
        NoTrueTypeFont,      ///< not one TrueType font with outlines
        EmbeddingForbidden,  ///< the font's licence does not let it travel in a document
        LettersMissing,      ///< the font lacks letters or digits that every report has
    };
    Part part;
    Why why;
    friend bool operator==(const HouseStyleFault&, const HouseStyleFault&) = default;
};

/// Thrown out of render() when the house style of a document has faults.
class HouseStyleRefused : public std::exception {
public:
    explicit HouseStyleRefused(std::vector<HouseStyleFault> faults) : faults_(std::move(faults)) {}
    [[nodiscard]] const char* what() const noexcept override { return "house style refused"; }
    [[nodiscard]] const std::vector<HouseStyleFault>& faults() const { return faults_; }

private:
    std::vector<HouseStyleFault> faults_;
};

/// Everything that is wrong with a house style, to say so where it is chosen; empty when a document
/// can be made with it. An accent that is too light for words is no fault: it is darkened.
[[nodiscard]] std::vector<HouseStyleFault> houseStyleFaults(const HouseStyle& style);

}  // namespace kamerklaar::report
