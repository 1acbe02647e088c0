// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>

#include "store/row_forms.h"
#include "work/ports.h"

namespace kamerklaar::tests {

/// Checks that the table of a shape has its columns and `keys`, and no other; its lists have owner
/// and position for keys.
void expectColumns(work::Store& store, const store::Shape& shape,
                   const std::set<std::string>& keys);

}  // namespace kamerklaar::tests
