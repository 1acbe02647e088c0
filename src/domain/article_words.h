// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/notation.h"

namespace kamerklaar::domain {

/// An article as a regulation names it, "art. 8, vierde lid, onder a", as it is cited in the
/// reader's language: "art. 8(4)(a)". Names of laws stay as they are, as does what is no article.
[[nodiscard]] std::string articleWords(const std::string& article, Language language);

}  // namespace kamerklaar::domain
