// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/command.h"

// What is made of the list of commands for an installed program. The program makes it of the words
// it prints itself, so that none of it is ever out of date; the package takes it from there.
namespace kamerklaar::cli {

using Commands = std::vector<std::reference_wrapper<const Command>>;

/// The manual page, as man reads it. `overview` is what --help gives.
[[nodiscard]] std::string manual(const Commands& commands, const std::string& overview,
                                 const std::string& version, Language language);

/// What a shell completes: "bash", "zsh" or "fish"; throws WronglyUsed for another one.
[[nodiscard]] std::string completion(const std::string& shell, const Commands& commands,
                                     Language language);

}  // namespace kamerklaar::cli
