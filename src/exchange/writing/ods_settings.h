// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/writing/sheet_layout.h"

namespace kamerklaar::exchange {

/// settings.xml: which rows and columns of each sheet stay in sight. OpenDocument itself has no
/// place for it; this is what LibreOffice reads and writes.
[[nodiscard]] std::string odsSettings(const WorkbookLayout& layout);

}  // namespace kamerklaar::exchange
