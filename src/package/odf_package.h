// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace kamerklaar::package {

// What an OpenDocument file of ours has besides its content: the same for a spreadsheet, a letter
// and a report.

/// What the file says about itself; what is empty is left out.
struct OdfProperties {
    std::string title;
    std::string language;  ///< "nl-NL"
    std::string creator{};
    std::string subject{};
    std::vector<std::string> keywords{};
    std::string day{};  ///< "2026-09-01"
};

/// A part that the content names: a picture.
struct OdfFile {
    std::string path;  ///< "Pictures/1.svg"
    std::string mediaType;
    std::string bytes;
};

struct OdfParts {
    std::string mediaType;  ///< "application/vnd.oasis.opendocument.text"
    OdfProperties properties;
    std::string content;
    std::string styles;
    std::string settings{};  ///< empty for none
    std::vector<OdfFile> files{};
};

/// The file. Its properties are those that are given: no name of a user, no clock.
[[nodiscard]] std::string odfPackage(OdfParts parts);

/// The attributes that declare every namespace we write, for the first element of a part.
[[nodiscard]] const char* odfNamespaces();

}  // namespace kamerklaar::package
