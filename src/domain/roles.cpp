// SPDX-License-Identifier: EUPL-1.2
#include "domain/roles.h"

namespace kamerklaar::domain {

std::string Roles::code() const {
    std::string codes;
    for (const auto& [role, code] : roleCodes) {
        if (has(role)) {
            codes += codes.empty() ? "" : ",";
            codes += code;
        }
    }
    return codes;
}

Roles Roles::from(std::string_view code) {
    Roles roles;
    while (!code.empty()) {
        const std::size_t comma = code.find(',');
        if (const auto role = valueIn(roleCodes, code.substr(0, comma))) {
            roles.add(*role);
        }
        code.remove_prefix(comma == std::string_view::npos ? code.size() : comma + 1);
    }
    return roles;
}

}  // namespace kamerklaar::domain
