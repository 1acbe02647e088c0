// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/personal_data.h"
#include "work/ports.h"

// The people whom the file knows by name, for finding them in texts where they do not belong.
namespace kamerklaar::work {

/// Whoever works here. Their names are never public, whatever somebody decides.
[[nodiscard]] std::vector<std::string> namesOfOfficials(Store& store);
/// People of municipalities: whoever an application names, and contact persons of any day.
[[nodiscard]] std::vector<std::string> namesOfContacts(Store& store);
/// All of them, and the young people of the scheme by their ages: for texts of returns.
[[nodiscard]] domain::PersonalDataSearch personalDataIn(
    Store& store, const std::vector<domain::Municipality>& municipalities, domain::Date today);

}  // namespace kamerklaar::work
