// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

/// Every number between glyphs is written as one: a reader takes "10.259.77" for something else.
void checkNumbers(QPDFObjectHandle operand, Findings& findings);

}  // namespace kamerklaar::report::check
