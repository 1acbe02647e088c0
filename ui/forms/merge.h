// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/texts.h"

// Two people at one form: what each of them did, and one text out of both.
namespace kamerklaar::ui {

/// Paths whose text differs; a missing text counts as empty.
[[nodiscard]] std::vector<std::string> changedPaths(const Texts& before, const Texts& after);

/// My texts on top of theirs: a field that only they changed takes theirs, a field that I changed
/// keeps mine. A list of lines is one field as soon as its number of lines differs anywhere,
/// because a line has no other name than its number.
[[nodiscard]] Texts rebased(const Texts& base, const Texts& mine, const Texts& theirs,
                            const ListNames& lists);

/// What was typed since `base`, for keeping as a draft: the changed fields, and of a list with a
/// changed line all lines.
[[nodiscard]] Texts typedSince(const Texts& base, const Texts& now, const ListNames& lists);
/// The draft put back over the thing as it is stored now.
[[nodiscard]] Texts withDraft(const Texts& stored, const Texts& draft, const ListNames& lists);

}  // namespace kamerklaar::ui
