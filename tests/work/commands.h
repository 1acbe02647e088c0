// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "work/office.h"

namespace kamerklaar::tests {

/// Something that somebody can do, as the work layer names it, ready to be done in an office that
/// commandsIn() has set the table of. Gives back what was refused.
struct Command {
    std::string name;               ///< of the function
    work::Act act;                  ///< whose permission it asks for
    std::optional<work::Act> also;  ///< and after that this one's
    std::function<domain::Problems(const work::Context&)> run;
};

/// Every command of the work layer. Sets up in the office what each of them is done to; anna
/// prepared what waits.
[[nodiscard]] std::vector<Command> commandsIn(Office& office);

/// Acts without a command of their own: the program does them when a file is made or opened, or as
/// part of another act. A switch without default, so that a new act has its place here.
[[nodiscard]] bool isDoneByProgram(work::Act act);

}  // namespace kamerklaar::tests
