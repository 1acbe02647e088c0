// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/example/texts.h"

namespace kamerklaar::work::example {

[[nodiscard]] Passage summaryPassage(bool isFirstRound);
[[nodiscard]] Passage progressPassage(bool isFirstRound);
[[nodiscard]] Passage resultsPassage(bool isFirstRound);
[[nodiscard]] Passage bottlenecksPassage();
[[nodiscard]] Passage lessonsPassage();
[[nodiscard]] Passage continuityPassage(bool isFirstRound);
[[nodiscard]] Passage targetGroupPassage();

}  // namespace kamerklaar::work::example
