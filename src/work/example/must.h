// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>

#include "domain/ensure.h"
#include "domain/problem.h"

namespace kamerklaar::work::example {

/// What the script does is allowed, or else the script is wrong: then it says in which rule.
template <typename T>
T must(domain::Result<T> result, const char* what) {
    if (!result) {
        std::string text = what;
        for (const domain::Problem& problem : result.error()) {
            text.append(", ").append(domain::codeOf(problem.kind)).append(" ");
            text.append(problem.field);
        }
        throw domain::Bug(text);
    }
    return std::move(result).value();
}

}  // namespace kamerklaar::work::example
