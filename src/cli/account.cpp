// SPDX-License-Identifier: EUPL-1.2
#include "cli/account.h"

#include <pwd.h>
#include <unistd.h>

namespace kamerklaar::cli {

domain::Person whoRunsThis() {
    domain::Person person;
    // By number, because the variable USER says whatever somebody puts in it.
    if (const passwd* entry = ::getpwuid(::getuid())) {
        person.account = entry->pw_name;
        const std::string details = entry->pw_gecos != nullptr ? entry->pw_gecos : "";
        person.name = details.substr(0, details.find(','));
    }
    if (person.account.empty()) {
        person.account = std::to_string(::getuid());
    }
    if (person.name.empty()) {
        person.name = person.account;
    }
    return person;
}

}  // namespace kamerklaar::cli
