// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "work/context.h"

namespace kamerklaar::work {

/// As save() of recording.h, with the reason in the journal. Defined for SiSa returns, which an
/// officer corrects when they are taken over.
template <typename Noun>
[[nodiscard]] domain::Result<Noun> saveBecause(const Context& context, const Noun& noun,
                                               const std::string& reason);

}  // namespace kamerklaar::work
