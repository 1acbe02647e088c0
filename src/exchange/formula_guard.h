// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::exchange {

// Csv does not say what is a text. A table program takes a value that begins with one of = + - @
// for a formula and reckons it, whoever wrote it: "=cmd|..." in a text that somebody sent. So such
// a text gets an apostrophe in front, which table programs know as "this is text", and which is
// taken off again when we read it.

/// The text with a guard in front, when it needs one.
[[nodiscard]] std::string withGuard(std::string text);
/// The text without the guard that withGuard put there.
[[nodiscard]] std::string withoutGuard(std::string text);

}  // namespace kamerklaar::exchange
