// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kamerklaar::report {

/// Leaves out what makes a chapter slow to print while somebody types in it: all but the first rows
/// of long tables (their totals stay), and the middle of a chapter with very many parts, with a
/// line in the place of each. The words that somebody types stand before or behind it, and stay.
void abridge(Document& document);

}  // namespace kamerklaar::report
