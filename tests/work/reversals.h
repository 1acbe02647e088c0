// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>
#include <string>

#include "work/office.h"
#include "work/reversing.h"

namespace kamerklaar::tests {

/// What canReverse and reverse say; both say the same, and nothing is written.
inline std::string reversalRefused(Office& office, const work::Context& who, std::int64_t entry,
                                   const std::string& because) {
    const auto entries = office.entries();
    const auto asked = work::canReverse(who, entry);
    const auto tried = work::reverse(who, entry, because);
    CHECK(office.entries() == entries);
    REQUIRE_FALSE(tried.has_value());
    REQUIRE_FALSE(asked.has_value());
    CHECK(asked.error() == tried.error());
    return inShort(tried.error());
}

}  // namespace kamerklaar::tests
