// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/fields.h"
#include "domain/notation.h"
#include "domain/scheme.h"

/// The fields of the journal as a person reads them. The journal speaks in paths and canonical
/// texts; see domain/fields.h.
namespace kamerklaar::ui::words {

/// "interventions/0/cost" as "Interventie 1: kosten"; a path that is not known stays as it is.
[[nodiscard]] QString fieldName(const std::string& path, const domain::Scheme& scheme,
                                domain::Language language);
/// Amounts, days, answers and codes in words; "–" for nothing.
[[nodiscard]] QString fieldValue(const std::string& path, const std::string& value,
                                 const domain::Scheme& scheme, domain::Language language);

}  // namespace kamerklaar::ui::words
