// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "exchange/annotating/package_edit.h"
#include "exchange/annotating/xlsx_words.h"

namespace kamerklaar::exchange {

/// Numbers of the cell styles that the list uses.
struct ListStyles {
    std::size_t bold = 0;
    std::size_t wrapped = 0;
    std::size_t link = 0;
};

/// Adds the styles of the list behind those of the file; nothing when the file has none to add to.
[[nodiscard]] std::optional<ListStyles> addListStyles(PackageEdit& edit, const std::string& part);

/// The sheet with all notes. `hasViews`: the workbook has a window, in which this sheet is open.
[[nodiscard]] std::string listSheet(const NoteList& list, const std::optional<ListStyles>& styles,
                                    const XlsxSpaces& spaces, bool hasViews);

/// Puts the sheet first into what the file says of itself (docProps/app.xml), as far as that lists
/// sheets.
void addListToProperties(PackageEdit& edit, const std::string& part, const std::string& sheet);

}  // namespace kamerklaar::exchange
