// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "report/pdf/lines.h"

namespace kamerklaar::report::pdf {

/// Puts each run of a line where it is seen, when some run from right to left; the runs stay in the
/// order in which they are said. What runs from right to left becomes one run that says itself what
/// it stands for, because its glyphs come in the order in which they are seen. `said` is the text
/// of each run.
void putInOrder(Line& line, const std::vector<std::u16string_view>& said, Shaper& shaper);

}  // namespace kamerklaar::report::pdf
