// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/context.h"

namespace kamerklaar::work {

/// Fills a started file with made-up payments and reports over the rounds that lie behind
/// `upToYear`, varied and plausible (late ones, underspending, one overspending, one missing), from
/// a fixed seed and with dates of its own: the same scheme always gives the same file. Marks the
/// store as an example. One transaction.
void fillWithExample(Store& store, int upToYear);

}  // namespace kamerklaar::work
