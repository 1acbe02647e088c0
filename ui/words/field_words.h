// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <functional>

#include "domain/fields.h"
#include "domain/notation.h"
#include "domain/scheme.h"

/// The fields of the journal as a person reads them. The journal speaks in paths and canonical
/// texts; see domain/fields.h. The same path may mean another thing in another noun, so `of` says
/// whose field it is.
namespace kamerklaar::ui::words {

/// What something else is called that a field refers to; empty where it is not known.
using NameOf = std::function<QString(const domain::Subject&)>;

/// "interventions/0/cost" as "Interventie 1: kosten", and the column "interventions/cost" as
/// "Kosten"; a path that is not known stays as it is.
[[nodiscard]] QString fieldName(domain::Subject::Kind of, const std::string& path,
                                const domain::Scheme& scheme, domain::Language language);
/// Amounts, days, answers, codes and references in words; "–" for nothing. A reference without a
/// name is shown by its number.
[[nodiscard]] QString fieldValue(domain::Subject::Kind of, const std::string& path,
                                 const std::string& value, const domain::Scheme& scheme,
                                 domain::Language language, const NameOf& nameOf = {});

/// Which two sources a difference is between (work/reconciling.h): "SiSa en verslagen".
[[nodiscard]] QString differenceName(const std::string& difference);

}  // namespace kamerklaar::ui::words
