// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/scheme.h"
#include "domain/yearly_report.h"
#include "ui/forms/texts.h"

// A report as it stands in the form, as texts.
namespace kamerklaar::ui {

/// The lists of a report whose lines are numbered.
[[nodiscard]] const ListNames& lineLists();

/// What kind of value belongs under a path.
[[nodiscard]] EntryKind entryKindOf(const std::string& path);

/// As they stand in the form when the report is opened; fields without a value are absent.
[[nodiscard]] Texts textsOf(const domain::YearlyReport& report);

struct ReadReport {
    /// What could be read; a field that is no value keeps its empty value.
    domain::YearlyReport report;
    /// Of the fields that are no value, each with its path.
    domain::Problems problems;
};
/// Whether a field of the lines of `list` that ends in `end` is no value ("categories", "spent"),
/// so that no sum of them can be made.
[[nodiscard]] bool hasUnread(const domain::Problems& problems, const std::string& list,
                             const std::string& end);
/// `base` gives what is not in the form: ids, status, version.
[[nodiscard]] ReadReport readTexts(const Texts& texts, const domain::YearlyReport& base,
                                   const domain::Scheme& scheme);

}  // namespace kamerklaar::ui
