// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "domain/personal/words.h"
#include "domain/personal_data.h"

// One finder for each kind of personal data; the rules stand in personal_data.h. Each reads the
// text once and looks at a bounded stretch around what it finds.
namespace kamerklaar::domain::personal {

/// From `offset` up to but not including `end`.
struct Stretch {
    std::size_t offset = 0;
    std::size_t end = 0;
};
using Stretches = std::vector<Stretch>;

[[nodiscard]] Stretches mailAddresses(const SearchedText& searched);
[[nodiscard]] Stretches telephoneNumbers(const SearchedText& searched);
[[nodiscard]] Stretches citizenNumbers(const SearchedText& searched);
[[nodiscard]] Stretches birthDates(const SearchedText& searched, const std::optional<AgesOn>& ages);
[[nodiscard]] Stretches knownNames(const SearchedText& searched, const NameBook& names);

}  // namespace kamerklaar::domain::personal
