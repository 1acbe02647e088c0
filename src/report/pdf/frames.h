// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/pdf/paginate.h"

namespace kamerklaar::report::pdf {

/// The boxes behind the pieces of a page: each as high as its pieces that stand there, the outer
/// ones behind the inner ones.
void drawFrames(PageContent& content, const std::vector<Placed>& placed,
                const std::vector<Frame>& frames);

}  // namespace kamerklaar::report::pdf
