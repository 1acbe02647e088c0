// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/rich_values.h"

class QTextCursor;
class QTextDocument;

// Keeps what stands for something else in order, whatever happened around it.
namespace kamerklaar::ui {

/// Makes every atom say what it stands for now: values that moved, notes that got another number,
/// and what was damaged by a way of editing that nobody thought of. What it changes belongs to the
/// step before, and goes with it when that is taken back. Whether anything was changed.
bool freshenAtoms(QTextDocument& document, const RichValues& values);

/// A position within an atom moves to one of its ends: the one that lies in the direction in which
/// the cursor went, or else the nearer one.
enum class Going { Back, Forward, Nowhere };
[[nodiscard]] int besideAtoms(const QTextDocument& document, int position, Going going);
/// The selection grows until it holds atoms as a whole. Whether it had to.
bool coverAtoms(QTextCursor& cursor, Going going);

}  // namespace kamerklaar::ui
