// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/annotating/note_list.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// The parts that an xlsx file gets with these notes, changed and new.
[[nodiscard]] tl::expected<PartTexts, domain::FileFault> annotatedXlsx(package::ZipReader& package,
                                                                       const NoteList& list);

}  // namespace kamerklaar::exchange
