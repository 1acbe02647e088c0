// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/scheme.h"

// The standing texts that a scheme can bring, by their codes. Whoever writes a scheme is told of a
// code, a figure or a rule of returns that does not exist: each would otherwise be passed over, and
// missed when the report is printed.
namespace kamerklaar::work {

struct SchemeTextKind {
    const char* code;
    /// Figures are filled in (bound_figures.h): {plafond}.
    bool holdsFigures = false;
};
[[nodiscard]] const std::vector<SchemeTextKind>& schemeTextKinds();

/// What the people are called whom a scheme is for, in Dutch: "jongeren" and "jongere". Where it
/// does not say: "deelnemers" and "deelnemer".
[[nodiscard]] std::string participants(const domain::Scheme& scheme);
[[nodiscard]] std::string participant(const domain::Scheme& scheme);

/// What is wrong with the words of a scheme: its texts, and names that nobody can tell apart in one
/// list of choices. SchemeInvalid with the place in its file.
[[nodiscard]] domain::Problems checkWords(const domain::Scheme& scheme);

}  // namespace kamerklaar::work
