// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

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

}  // namespace kamerklaar::domain
