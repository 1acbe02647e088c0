// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <map>
#include <string>

#include "domain/scheme.h"
#include "domain/yearly_report.h"
#include "ui/widgets/reading.h"

// A report as it stands in the form: one text for each field, right or wrong, under the paths of
// domain/fields.h. Drafts, undoing and the merging of two people's work are all done on these
// texts, so that nothing that was typed has to be a value first.
namespace kamerklaar::ui {

/// By field path. The lines of a list (lineLists) are "interventions/0/name" and so on, and under
/// the name of the list itself stands their number.
using Texts = std::map<std::string, QString>;

/// The lists whose lines are numbered.
[[nodiscard]] const std::vector<std::string>& lineLists();

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
/// `base` gives what is not in the form: ids, status, version.
[[nodiscard]] ReadReport readTexts(const Texts& texts, const domain::YearlyReport& base,
                                   const domain::Scheme& scheme);

/// Empty for a field that is absent.
[[nodiscard]] QString textAt(const Texts& texts, const std::string& path);
/// "interventions" for "interventions/2/name"; the path itself for a field that is in no list.
[[nodiscard]] std::string unitOf(const std::string& path);

}  // namespace kamerklaar::ui
