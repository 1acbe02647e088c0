// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/notation.h"

namespace kamerklaar::exchange {

// What an OpenDocument file of ours has besides its content: the same for a spreadsheet and a
// letter.

struct OdfParts {
    std::string mediaType;  ///< "application/vnd.oasis.opendocument.text"
    std::string title;
    domain::Language language = domain::Language::Dutch;
    std::string content;
    std::string styles;
    std::string settings;  ///< empty for none
};

/// The file. Its properties have a title and a language; no name, no clock.
[[nodiscard]] std::string odfPackage(const OdfParts& parts);

/// The attributes that declare every namespace we write, for the first element of a part.
[[nodiscard]] const char* odfNamespaces();

}  // namespace kamerklaar::exchange
