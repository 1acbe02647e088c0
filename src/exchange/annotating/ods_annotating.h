// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/annotating/note_list.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// The parts that an ods file gets with these notes.
[[nodiscard]] tl::expected<PartTexts, domain::FileFault> annotatedOds(package::ZipReader& package,
                                                                      const NoteList& list);

}  // namespace kamerklaar::exchange
