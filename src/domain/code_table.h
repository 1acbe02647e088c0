// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "domain/ensure.h"

// The stable names under which the values of a closed list are kept in files and databases. They
// never change, whatever the list is called on screen.
namespace kamerklaar::domain {

template <typename Value, std::size_t Size>
using CodeTable = std::array<std::pair<Value, std::string_view>, Size>;

/// A value without a code is a Bug.
template <typename Value, std::size_t Size>
[[nodiscard]] std::string_view codeIn(const CodeTable<Value, Size>& table, Value value) {
    for (const auto& row : table) {
        if (row.first == value) {
            return row.second;
        }
    }
    ensure(false, "every value of a closed list has a code");
    return {};
}

template <typename Value, std::size_t Size>
[[nodiscard]] std::optional<Value> valueIn(const CodeTable<Value, Size>& table,
                                           std::string_view code) {
    for (const auto& row : table) {
        if (row.second == code) {
            return row.first;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::domain
