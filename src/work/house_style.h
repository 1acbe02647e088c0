// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "work/publishing.h"

// The look of the ministry's own documents, which nobody ships with the program.
namespace kamerklaar::work {

/// A part of a house style that is a file.
enum class StyleFile { Logo, Regular, Bold, Italic };

/// A file that comes in the place of another; without content the place becomes empty.
struct NewStyleFile {
    std::string name;
    std::string mediaType;
    std::string content;
};

/// The look that was set, or an empty one.
[[nodiscard]] domain::HouseStyle currentHouseStyle(Store& store);
/// The name of each file that is kept for it; a place without a file is absent.
[[nodiscard]] std::map<StyleFile, std::string> styleFileNames(Store& store,
                                                              const domain::HouseStyle& style);

/// Sets colour, words and files in one act; a place that `files` leaves out keeps what it has.
/// Refused, with the field it stands beside: a colour that cannot be read on paper, a logo without
/// words, and every file that no document can be made with (Publisher::styleProblems).
[[nodiscard]] domain::Result<domain::HouseStyle> setHouseStyle(
    const Context& context, const Publisher& publisher, const domain::HouseStyle& typed,
    const std::map<StyleFile, NewStyleFile>& files);

}  // namespace kamerklaar::work
