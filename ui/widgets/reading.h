// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/notation.h"

namespace kamerklaar::ui {

/// What is typed into one field or cell.
enum class EntryKind {
    Text,
    Money,
    Count,    ///< whole, zero or more
    Decimal,  ///< at most three decimals
    Date,
    Choice,  ///< one code of a list
};

/// What is made of a text that somebody typed.
struct Reading {
    /// The one form in which the value is shown; when it is no value, the text as it was typed.
    QString shown;
    /// Why it is no value; empty for an empty text, which is no value and no mistake either.
    domain::Problems problems;
};

/// In which language amounts and counts are written in fields, and read from them: the program's,
/// as Speech has set it. What leaves doubt between the two is refused (domain/notation.h), so that
/// a draft outlives a change of language. Decimals of indicators stay Dutch: 1.234 has no other
/// form.
[[nodiscard]] domain::Language fieldLanguage();

/// Every way of writing that people here use is understood; see domain/notation.h.
[[nodiscard]] Reading readEntry(EntryKind kind, const QString& typed);

/// Amounts, numbers and dates stand at the right, so that they can be compared.
[[nodiscard]] inline bool isFigure(EntryKind kind) {
    return kind == EntryKind::Money || kind == EntryKind::Count || kind == EntryKind::Decimal;
}

}  // namespace kamerklaar::ui
