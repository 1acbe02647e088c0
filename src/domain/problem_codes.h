// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/problem.h"

namespace kamerklaar::domain {

/// The stable name of a kind of problem, in scheme files and on the command line:
/// "spendingOutsidePeriod".
[[nodiscard]] std::string_view codeOf(ProblemKind kind);
/// Nothing when no kind has this code.
[[nodiscard]] std::optional<ProblemKind> problemKindFrom(std::string_view code);
/// Every kind, in the order of the list.
[[nodiscard]] const std::vector<ProblemKind>& allProblemKinds();

/// "refused", "asks", "flagged"
[[nodiscard]] std::string_view codeOf(Severity severity);
[[nodiscard]] std::optional<Severity> severityFrom(std::string_view code);

}  // namespace kamerklaar::domain
