// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/case_document.h"
#include "domain/problem.h"

namespace kamerklaar::domain {

/// What RowChangedOutsideJournal is about: a row, and the field in it unless it is the whole row.
struct ChangedRow {
    Subject subject;
    std::string path;
};

/// "person 2, account" as the problem's fact has it.
[[nodiscard]] std::string nameOf(const ChangedRow& row);
/// Nothing for another problem, and where the fact is in words already.
[[nodiscard]] std::optional<ChangedRow> changedRowIn(const Problem& problem);

}  // namespace kamerklaar::domain
