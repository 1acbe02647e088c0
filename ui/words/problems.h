// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QIcon>

#include "domain/problem.h"
#include "ui/shell/design.h"

// The colour and the sign of a problem, wherever it is shown; its sentence is in sentences.h.
namespace kamerklaar::ui::words {

[[nodiscard]] Tone toneOf(domain::Severity severity);
[[nodiscard]] QIcon signOf(domain::Severity severity, const Colours& colours);

}  // namespace kamerklaar::ui::words
