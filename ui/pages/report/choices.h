// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/choice_combo.h"

// The closed lists of a report that no scheme brings along, in the reader's language.
namespace kamerklaar::ui {

[[nodiscard]] Choices answerChoices(domain::Language language);
[[nodiscard]] Choices interventionStatusChoices(domain::Language language);
[[nodiscard]] Choices movementChoices(domain::Language language);
[[nodiscard]] Choices analysisChoices(domain::Language language);

}  // namespace kamerklaar::ui
