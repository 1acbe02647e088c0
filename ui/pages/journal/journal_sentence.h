// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <optional>

#include "domain/notation.h"

namespace kamerklaar::ui {

/// "Acts of Ankie de Wit from 1 January up to and including 31 March 2026"; an empty name is
/// everybody.
[[nodiscard]] QString journalSentence(const QString& person, std::optional<domain::Date> from,
                                      std::optional<domain::Date> upTo, domain::Language language);

}  // namespace kamerklaar::ui
