// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/notation.h"

namespace kamerklaar::ui::words {

/// What a term of the law means, in one sentence with its article, for a tool tip where the term
/// stands. `term` is the Dutch word of the handbook's page of terms, which is its one source; empty
/// for a word that does not stand there.
[[nodiscard]] QString termHint(const QString& term, domain::Language language);

}  // namespace kamerklaar::ui::words
