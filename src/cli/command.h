// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "cli/arguments.h"
#include "domain/problem.h"

namespace kamerklaar::cli {

/// What the program gives back to the shell; --help explains them.
enum ExitCode { Fine = 0, Refused = 1, Misused = 2, Failed = 3 };

/// One verb of the program.
struct Command {
    const char* name = "";
    Words summary;  ///< one line for the list of commands
    Words help;     ///< how it is called and what it does
    Accepted accepted;
    int (*run)(const Arguments& arguments, Language language) = nullptr;
};

[[nodiscard]] const Command& newCommand();
[[nodiscard]] const Command& reportCommand();
[[nodiscard]] const Command& checksCommand();
[[nodiscard]] const Command& openDataCommand();
[[nodiscard]] const Command& editionsCommand();
[[nodiscard]] const Command& editionCommand();
[[nodiscard]] const Command& figuresCommand();
[[nodiscard]] const Command& proofCommand();
[[nodiscard]] const Command& reconcileCommand();
[[nodiscard]] const Command& radarCommand();
[[nodiscard]] const Command& dueCommand();
[[nodiscard]] const Command& budgetCommand();
[[nodiscard]] const Command& paymentsCommand();
[[nodiscard]] const Command& decisionsCommand();
[[nodiscard]] const Command& approveCommand();
[[nodiscard]] const Command& declineCommand();
[[nodiscard]] const Command& journalCommand();
[[nodiscard]] const Command& selectCommand();
[[nodiscard]] const Command& takeOverCommand();
[[nodiscard]] const Command& templateCommand();
[[nodiscard]] const Command& importCommand();
[[nodiscard]] const Command& letterCommand();
[[nodiscard]] const Command& verifyCommand();

/// Writes each problem as a sentence on stderr. Returns Failed when one of them is a fault of disk,
/// file or connection, else Refused.
int refuse(const domain::Problems& problems, Language language);

}  // namespace kamerklaar::cli
