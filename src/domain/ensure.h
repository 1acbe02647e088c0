// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <source_location>
#include <stdexcept>
#include <string>

namespace kamerklaar::domain {

/// Our own mistake, never the user's: a broken promise between two pieces of this program.
/// Caught only at the top of the program and of a background job, where it is logged.
class Bug : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Always compiled in: a wrong figure is worse than a stopped act.
inline void ensure(bool holds, const char* promise,
                   std::source_location where = std::source_location::current()) {
    if (!holds) {
        throw Bug(std::string(where.file_name()) + ":" + std::to_string(where.line()) +
                  ": broken promise: " + promise);
    }
}

}  // namespace kamerklaar::domain
