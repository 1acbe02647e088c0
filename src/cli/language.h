// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/notation.h"

namespace kamerklaar::cli {

using domain::Language;

/// One text of the program in both its languages.
struct Words {
    const char* dutch = "";
    const char* english = "";

    [[nodiscard]] const char* in(Language language) const {
        return language == Language::Dutch ? dutch : english;
    }
};

}  // namespace kamerklaar::cli
