// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "work/taking_over.h"

// What the workbook for taking over asks: the same list makes the empty workbook and reads the
// filled-in one. docs/taking_over.md tells it.
namespace kamerklaar::work::takeover {

enum class SheetKind { Awards, Payments, Reports, Sisa };
inline constexpr SheetKind allSheets[] = {SheetKind::Awards, SheetKind::Payments,
                                          SheetKind::Reports, SheetKind::Sisa};

/// As the tab says; never changes.
[[nodiscard]] const char* nameOf(SheetKind sheet);
/// In order; keys never change.
[[nodiscard]] std::vector<WorkbookWriter::Column> columnsOf(SheetKind sheet,
                                                            const domain::Scheme& scheme);
/// Filled in by the program to say what a row is about; a row with nothing else counts as empty.
[[nodiscard]] bool isPrefilled(SheetKind sheet, const std::string& key);

// Keys of columns of which there are several: "jaar_2", "verslag_2025_voor", "besteed_a".
[[nodiscard]] std::string yearKey(int programmeYear);
[[nodiscard]] std::string instalmentKey(int number);
[[nodiscard]] std::string reportDueKey(int year);
[[nodiscard]] std::string plannedKey(const std::string& category);
[[nodiscard]] std::string spentKey(const std::string& category);

/// "a, b, c": what a closed list may hold, for a message.
[[nodiscard]] std::string listOf(const std::vector<std::string>& values);
/// Names of the audit kinds and of what CBS says, as the workbook writes them.
[[nodiscard]] std::vector<std::string> auditKindNames(const domain::Scheme& scheme);
[[nodiscard]] std::vector<std::string> cbsStatusNames();
/// The years over which a SiSa return can be.
[[nodiscard]] std::vector<int> sisaYears(const domain::Scheme& scheme);

}  // namespace kamerklaar::work::takeover
