// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "exchange/annotating/package_edit.h"
#include "exchange/annotating/xlsx_words.h"

namespace kamerklaar::exchange {

// Excel keeps a note in two parts: its text among the comments, and the box that shows it in a
// drawing of an older kind (VML). A note without its box is not shown.

/// The part with these notes.
[[nodiscard]] std::string newComments(const std::vector<NoteList::CellNote>& notes,
                                      const XlsxSpaces& spaces);
/// A part of comments with these notes: behind the text of a note that a cell has already, in its
/// place, or as notes of their own, of which `added` gets the places.
[[nodiscard]] std::string extendedComments(PackageEdit& edit, const std::string& part,
                                           const std::vector<NoteList::CellNote>& notes,
                                           std::vector<NoteList::CellNote>& added);

/// The drawing with a box for each of these notes. `number` tells the sheets apart, from one.
[[nodiscard]] std::string newBoxes(const std::vector<NoteList::CellNote>& notes,
                                   std::size_t number);
/// A drawing with boxes for these notes too. Refused when it is no such drawing.
[[nodiscard]] std::string extendedBoxes(PackageEdit& edit, const std::string& part,
                                        const std::vector<NoteList::CellNote>& notes);

}  // namespace kamerklaar::exchange
