// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/context.h"
#include "work/taking_over_rows.h"

namespace kamerklaar::work::takeover {

/// Holds the rows against the regulation, the file and one another, in the order in which they
/// would be entered. What the ministry could not have decided is Refused; what a municipality
/// stated is Flagged. Problems go to the sheets, each at the cell that it is about.
void checkRows(const Context& context, const EnteredRows& rows, FormSheets& sheets);

}  // namespace kamerklaar::work::takeover
