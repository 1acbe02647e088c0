// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "report/pdf/page_content.h"
#include "report/pdf/shaper.h"

namespace kamerklaar::report::pdf {

/// The running head and foot of a page: artifacts, because they are no part of the text.
void drawFurniture(PageContent& page, const DocumentInfo& info, std::size_t pages, Shaper& shaper);

}  // namespace kamerklaar::report::pdf
