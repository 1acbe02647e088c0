// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/letters.h"

namespace kamerklaar::exchange {

/// Makes a letter as an OpenDocument text with real styles, which the ministry's own house style
/// can take the place of. The same letter gives the same bytes.
class OdtLetters : public work::LetterWriter {
public:
    [[nodiscard]] std::string odt(const work::LetterText& letter) const override;
};

}  // namespace kamerklaar::exchange
