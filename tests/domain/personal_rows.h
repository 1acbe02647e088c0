// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/personal_data.h"

// Rows of text with what is to be found in them.
namespace kamerklaar::tests {

/// The list of names that the tests search for; made up.
[[nodiscard]] const std::vector<std::string>& testNames();
/// With these names, some places, and ages 8 up to and including 27 on 1 March 2026.
[[nodiscard]] const domain::PersonalDataSearch& testSearch();

struct PersonalRow {
    std::string text;
    std::vector<std::string> found;  ///< in order; empty for nothing
};
/// Every row gives just these matches of this kind, and none of any other.
void checkRows(domain::PersonalDataKind kind, const std::vector<PersonalRow>& rows);

}  // namespace kamerklaar::tests
