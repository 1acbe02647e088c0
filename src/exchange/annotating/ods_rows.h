// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/annotating/note_list.h"
#include "package/xml_patch.h"

namespace kamerklaar::exchange {

// One element of an ods file stands for many rows or cells that are alike. A note belongs to one
// of them, so such an element is parted: what comes before, the one, and what comes behind.

/// One element of cells in a row.
struct OdsCells {
    package::XmlPlace opened;
    package::XmlPlace closed;
    std::size_t column = 0;
    std::size_t times = 1;
    std::size_t noteAt = 0;  ///< where a note is put in, behind what comes before it
    package::XmlPlace noteOpened{};
    package::XmlPlace noteClosed{};
    std::size_t noteWordsAt = 0;  ///< where its paragraphs begin
    bool hasNote = false;
};

/// One element of rows. Places are those of the whole part.
struct OdsRows {
    package::XmlPlace opened;
    package::XmlPlace closed;
    std::size_t row = 0;
    std::size_t times = 1;
    std::vector<OdsCells> cells;
};

using CellNotes = std::vector<NoteList::CellNote>;

/// The element in `content` with these notes, all of which are in its rows, in order.
[[nodiscard]] std::string annotatedRows(std::string_view content, const OdsRows& rows,
                                        const CellNotes& notes);

/// Rows for notes below all that the sheet has; `next` is the number of the first row there.
[[nodiscard]] std::string rowsBelow(std::size_t next, const CellNotes& notes);

}  // namespace kamerklaar::exchange
