// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "report/pdf/look.h"

namespace kamerklaar::report::pdf {

/// How a span is set amid text of this look; a note is set as its number, see numberLook().
[[nodiscard]] Look lookOf(const Span& span, const Look& base);

/// The number of a note behind a word of this look.
[[nodiscard]] Look numberLook(const Look& base);

}  // namespace kamerklaar::report::pdf
