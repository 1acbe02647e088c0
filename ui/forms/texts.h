// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <map>
#include <string>
#include <vector>

#include "domain/problem.h"
#include "ui/widgets/reading.h"

// A form as it stands: one text for each field, right or wrong, under the paths of domain/fields.h.
// Drafts, undoing and the merging of two people's work are all done on these texts, so that nothing
// that was typed has to be a value first.
namespace kamerklaar::ui {

/// By field path. The lines of a list are "interventions/0/name" and so on, and under the name of
/// the list itself stands their number.
using Texts = std::map<std::string, QString>;
/// The names of the lists in a form whose lines are numbered.
using ListNames = std::vector<std::string>;

/// Empty for a field that is absent.
[[nodiscard]] QString textAt(const Texts& texts, const std::string& path);
/// "interventions" for "interventions/2/name"; the path itself for a field that is in no list.
[[nodiscard]] std::string unitOf(const std::string& path, const ListNames& lists);

/// From the canonical text of domain/fields.h to the way it is written in a field.
[[nodiscard]] QString shownText(EntryKind kind, const std::string& canonical);
/// And back. Empty for an empty text; refused with `path` what is no value.
[[nodiscard]] domain::Result<std::string> canonicalText(EntryKind kind, const QString& typed,
                                                        const std::string& path);

}  // namespace kamerklaar::ui
