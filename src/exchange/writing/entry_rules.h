// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/problem_text.h"
#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// What a table program takes in an open cell of a kind, so that whoever fills it in is told at
/// once; what comes back is checked all the same.
struct EntryRule {
    enum class Takes { Day, Whole, Number };
    Takes takes = Takes::Number;
    const char* name;  ///< in an ods file: "bedrag"
    domain::BothLanguages title;
    domain::BothLanguages message;
};

// Wide enough for whatever a return can mean.
[[nodiscard]] domain::Period entryDays();
inline constexpr std::int64_t largestEntry = 10'000'000'000;

/// Nothing for a text, which may be anything.
[[nodiscard]] const EntryRule* entryRuleOf(work::WorkbookWriter::CellKind kind);
/// The condition of an ods file.
[[nodiscard]] std::string odsCondition(const EntryRule& rule);

}  // namespace kamerklaar::exchange
