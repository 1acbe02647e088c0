// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "work/returns/return_reading.h"

// Lines of lists that an officer adds or leaves out: the list is renumbered, so that what counts is
// a list without gaps, and what the municipality wrote stays beside it.
namespace kamerklaar::work::returns {

/// Which line of its list a row is, counted from one: 3 of "interventie.3".
[[nodiscard]] std::size_t numberOf(const std::string& rowKey);

/// An empty line at the end of a list ("blad.partners"); its key, or nothing when the file has no
/// such list.
[[nodiscard]] std::optional<std::string> addLine(Reading& reading, const std::string& sheetKey,
                                                 const std::string& reason);
/// Leaves a line out ("partner.2"); one that was added is taken back. False when there is none.
bool leaveLineOut(Reading& reading, const std::string& rowKey, const std::string& reason);
/// Puts a line back that was left out. False when there is none.
bool putLineBack(Reading& reading, const std::string& rowKey);

}  // namespace kamerklaar::work::returns
