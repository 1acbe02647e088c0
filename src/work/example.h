// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/context.h"
#include "work/sealing_tools.h"

namespace kamerklaar::work {

/// Starts and fills an empty store: startFile by a made-up person before the scheme began, then
/// fillWithExample up to the second round (or the only one). One transaction.
void startExampleFile(Store& store, const domain::Scheme& scheme,
                      const SealingTools* tools = nullptr);

/// Fills a started file with made-up payments and reports over the rounds up to `upToYear`, varied
/// and plausible (late ones, underspending, one overspending, one missing), from a fixed seed and
/// with dates of its own: the same scheme always gives the same file. Marks the store as an
/// example. One transaction. With tools the report over the first of several rounds is final.
void fillWithExample(Store& store, int upToYear, const SealingTools* tools = nullptr);

/// The scheme over `count` municipalities: the first of its list, or made-up ones added at the end,
/// with the national amounts in proportion. For measuring. At most as many as there are free codes.
constexpr int mostMunicipalities = 7999;
[[nodiscard]] domain::Scheme withMunicipalities(const domain::Scheme& scheme, int count);

}  // namespace kamerklaar::work
