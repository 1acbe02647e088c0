// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/fields.h"
#include "domain/municipality.h"
#include "domain/scheme.h"

// Fields that bring several things together, as one journal entry speaks of them. Verifying
// compares the same fields with what is stored, so both must come from here.
namespace kamerklaar::work {

/// Everything that figures, rules and published texts hang on.
[[nodiscard]] domain::Fields fieldsOf(const domain::Scheme& scheme);

/// The same, and the mark of an example under this path where there is one.
inline constexpr const char* madeUpPath = "isMadeUp";
[[nodiscard]] domain::Fields fieldsOf(const domain::Scheme& scheme, bool isMadeUp);

/// A recipient, and what is reserved for it: the fields of each allocation below
/// "programmeYears/N".
[[nodiscard]] domain::Fields fieldsOf(const domain::Municipality& municipality,
                                      const std::vector<domain::Allocation>& allocations);

/// What a document belongs to, from its fields.
[[nodiscard]] domain::Subject subjectIn(const domain::Fields& documentFields);

}  // namespace kamerklaar::work
