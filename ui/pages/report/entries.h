// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/yearly_report.h"
#include "ui/widgets/reading.h"

// The fields of a report as tables: name in the path, kind of value, place in the struct. Adding a
// field to the form begins here.
namespace kamerklaar::ui {

template <typename Row>
using Member =
    std::variant<std::string Row::*, domain::Money Row::*, std::optional<domain::Money> Row::*,
                 std::optional<std::int64_t> Row::*, std::optional<domain::Date> Row::*,
                 domain::Answer Row::*, domain::InterventionStatus Row::*, domain::Movement Row::*,
                 domain::AnalysisStatus Row::*>;

template <typename Row>
struct Entry {
    const char* name;
    EntryKind kind;
    Member<Row> member;
};
template <typename Row>
using Entries = std::vector<Entry<Row>>;

[[nodiscard]] const Entries<domain::YearlyReport>& reportEntries();
[[nodiscard]] const Entries<domain::SpendingLine>& spendingEntries();
[[nodiscard]] const Entries<domain::FactorMovement>& factorEntries();
[[nodiscard]] const Entries<domain::Intervention>& interventionEntries();
[[nodiscard]] const Entries<domain::Indicator>& indicatorEntries();
[[nodiscard]] const Entries<domain::Partner>& partnerEntries();

}  // namespace kamerklaar::ui
