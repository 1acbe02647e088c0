// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "domain/dossier_notes.h"
#include "work/context.h"

namespace kamerklaar::work {

/// What the fields of a letter stand for, in Dutch; a field without a value is not in it. A list
/// has each of its items on a line of its own, and begins with a line end. Texts that letters share
/// (letters.h) are not among them.
using LetterValues = std::map<std::string, std::string>;
[[nodiscard]] LetterValues letterValues(const Context& context, const domain::Letter& letter);

}  // namespace kamerklaar::work
