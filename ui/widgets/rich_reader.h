// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <limits>

#include "domain/rich_text.h"

class QTextDocument;

namespace kamerklaar::ui {

/// A block of a text, and where it stands in the document.
struct PlacedBlock {
    domain::RichBlock block;
    int start = 0;
    int end = 0;
};

/// A line in which nothing stands. A text that is kept has none.
[[nodiscard]] bool isBlank(const domain::RichBlock& block);

/// What stands in a document between two positions, without its empty lines.
[[nodiscard]] std::vector<PlacedBlock> placedBlocks(const QTextDocument& document, int from = 0,
                                                    int to = std::numeric_limits<int>::max());
[[nodiscard]] domain::RichText readDocument(const QTextDocument& document, int from = 0,
                                            int to = std::numeric_limits<int>::max());

}  // namespace kamerklaar::ui
