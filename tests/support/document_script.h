// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::tests {

/// The n-th piece of a language ("bash", "python") in a document, counted from 1; fails the test
/// when there is none.
[[nodiscard]] std::string scriptInDocument(const std::string& document, const std::string& language,
                                           int n);

/// Everything that "PROGRAM SCRIPT FILE" writes, errors too.
[[nodiscard]] std::string outputOf(const std::string& program, const std::string& script,
                                   const std::string& file);

/// Whether a shell finds all of these programs ("jq sha256sum").
[[nodiscard]] bool hasPrograms(const std::string& names);

}  // namespace kamerklaar::tests
