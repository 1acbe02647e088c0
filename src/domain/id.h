// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>

namespace kamerklaar::domain {

/// The number under which the store keeps one thing. The tag keeps a report's number from being
/// handed to a function that wants a municipality's. 0 means "not stored yet".
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] bool isStored() const { return value > 0; }
    friend bool operator==(Id left, Id right) { return left.value == right.value; }
    friend bool operator!=(Id left, Id right) { return left.value != right.value; }
    friend bool operator<(Id left, Id right) { return left.value < right.value; }
};

using MunicipalityId = Id<struct MunicipalityTag>;
using PersonId = Id<struct PersonTag>;
using RoundId = Id<struct RoundTag>;
using ReportId = Id<struct ReportTag>;
using InstalmentId = Id<struct InstalmentTag>;
using PaymentId = Id<struct PaymentTag>;
using DocumentId = Id<struct DocumentTag>;
using DecisionId = Id<struct Decision>;

}  // namespace kamerklaar::domain

template <typename Tag>
struct std::hash<kamerklaar::domain::Id<Tag>> {
    std::size_t operator()(kamerklaar::domain::Id<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
