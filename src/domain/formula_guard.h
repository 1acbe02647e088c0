// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::domain {

// Text that is carried over to a table program (csv, the clipboard) does not say what is a text.
// Such a program takes a value that begins with one of = + - @ (also in the wide form of East
// Asia), a tab or a line end for a formula, or for what leads to one, and reckons it, whoever wrote
// it: "=cmd|..." in a text that somebody sent. So such a text gets an apostrophe in front, which
// table programs know as "this is text", and which is taken off again when we read it. Workbooks
// say of each cell what it is and need no guard.

/// The text with a guard in front, when it needs one.
[[nodiscard]] std::string withGuard(std::string text);
/// The text without the guard that withGuard put there.
[[nodiscard]] std::string withoutGuard(std::string text);

}  // namespace kamerklaar::domain
