// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "report/document.h"

namespace kamerklaar::report::html {

/// The look of the page: the sheet that is built into the program (resources/report/page.css),
/// after the colours, letters and page marks that are this document's own.
[[nodiscard]] std::string styleSheet(const DocumentInfo& info);

}  // namespace kamerklaar::report::html
