// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/roles.h"

namespace kamerklaar::domain {

/// A recipient of the grant.
struct Municipality {
    MunicipalityId id;
    std::string listLetter;  ///< its letter in the regulation's list
    std::string code;        ///< CBS: "GM0513"
    std::string name;
    std::string statisticsName;  ///< as CBS writes it: "Rijswijk (ZH.)"
    std::string provinceCode;
    std::string province;
    std::string region;  ///< safety region: "VR15"
};

/// Somebody who works with the program: by number in the journal, by name here.
struct Person {
    PersonId id;
    std::string account;  ///< of the operating system
    std::string name;
    Roles roles{};  ///< none: may read
};

/// Empty where nobody has this id.
[[nodiscard]] inline std::string nameIn(const std::vector<Person>& people, PersonId id) {
    for (const Person& person : people) {
        if (person.id == id) {
            return person.name;
        }
    }
    return {};
}

}  // namespace kamerklaar::domain
