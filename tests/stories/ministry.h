// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "work/context.h"

// The ministry in which the stories are told: the real store with the real regulation, begun in the
// spring of 2024, and everybody who works there.
namespace kamerklaar::tests {

/// Stands where the story puts it.
class StoryClock : public work::Clock {
public:
    [[nodiscard]] domain::Timestamp now() const override { return moment_; }
    /// In the morning of a day: "2024-05-02".
    void moveTo(const char* day);

private:
    domain::Timestamp moment_;
};

enum class Who {
    Anna,   ///< officer: enters and assesses
    Bram,   ///< officer: prepares decisions
    Carla,  ///< manager: approves awards
    Dora,   ///< manager: approves settlements
    Evert,  ///< officer: approves recoveries
};

class Ministry {
public:
    Ministry();
    [[nodiscard]] work::Context at(Who who);
    [[nodiscard]] work::Store& store() { return *store_; }
    [[nodiscard]] domain::MunicipalityId municipality(const char* name);

    StoryClock clock;

private:
    std::unique_ptr<work::Store> store_;
    std::vector<domain::PersonId> people_;
};

}  // namespace kamerklaar::tests
