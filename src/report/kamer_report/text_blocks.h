// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "report/kamer_report/inserted.h"

namespace kamerklaar::report {

/// A text as blocks: figures filled in, tables and quotations in their places. `level` is that of
/// its first headings. A heading above nothing is left out, and a figure that does not exist shows
/// its key in brackets, so that nobody overlooks it.
[[nodiscard]] Blocks blocksOf(const Source& source, const std::string& text, int level);

/// Whether that text gives anything but headings.
[[nodiscard]] bool saysSomething(const Source& source, const std::string& text);

/// The words of a line with its figures filled in.
[[nodiscard]] std::string wordsOf(const work::BoundFigures& figures, const std::string& line);

/// The name of the paragraph that says where a figure comes from.
[[nodiscard]] std::string originAnchor(const std::string& key);

}  // namespace kamerklaar::report
