// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/code_table.h"

namespace kamerklaar::domain {

/// What somebody does at the ministry. One person may have several; without any one may read.
enum class Role {
    Officer,        ///< beleidsmedewerker: enters, checks, prepares and approves
    Manager,        ///< approves; prepares nothing
    Controller,     ///< reads and verifies
    Administrator,  ///< beheerder: people, texts, parameters, backup
};
inline constexpr CodeTable<Role, 4> roleCodes = {{
    {Role::Officer, "officer"},
    {Role::Manager, "manager"},
    {Role::Controller, "controller"},
    {Role::Administrator, "administrator"},
}};

/// A set of roles.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles) {
        for (const Role role : roles) {
            add(role);
        }
    }
    [[nodiscard]] constexpr bool has(Role role) const { return (bits_ & bit(role)) != 0; }
    [[nodiscard]] constexpr bool hasAnyOf(Roles other) const { return (bits_ & other.bits_) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return bits_ == 0; }
    constexpr void add(Role role) { bits_ |= bit(role); }
    constexpr void remove(Role role) { bits_ &= ~bit(role); }

    /// "administrator,officer": codes in the order of the list; empty for none.
    [[nodiscard]] std::string code() const;
    /// Codes that are none are left out.
    [[nodiscard]] static Roles from(std::string_view code);

    friend constexpr bool operator==(Roles, Roles) = default;

private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
    unsigned bits_ = 0;
};

}  // namespace kamerklaar::domain
