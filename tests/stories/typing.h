// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "domain/fields.h"
#include "domain/problem.h"

// A form of the window under somebody's hands: what a noun says of itself is typed, field by field,
// under the paths that are the fields' object names.
namespace kamerklaar::tests {

/// Types what each of these fields becomes. A field that the form does not have fails the test.
void fillIn(const QWidget& form, const domain::Changes& changes);

/// What stands beside the fields of a form, and what is said of the form as a whole.
[[nodiscard]] domain::Problems problemsIn(const QWidget& form);
/// What the list of remarks says of a form; `known` is all that there could be.
[[nodiscard]] domain::Problems remarksIn(const QWidget& part, const domain::Problems& known);
/// What became of an act on a form that says so itself: what it refuses, or nothing left to save.
[[nodiscard]] domain::Outcome outcomeOf(const QWidget& form);
/// Nothing else is stored than what was meant; who did it and when is the program's own to say.
void checkStored(const domain::Fields& stored, const domain::Fields& meant);

}  // namespace kamerklaar::tests
