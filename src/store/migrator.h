// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <vector>

#include "store/connection.h"
#include "store/migrations.h"

namespace kamerklaar::store {

/// Marks a SQLite file as ours, in its header: "Kklr".
inline constexpr std::int32_t applicationId = 0x4B6B6C72;

/// Brings a database to the schema of this program, or finds out that it cannot.
class Migrator {
public:
    /// Tests give their own list, to make older and newer files with.
    explicit Migrator(Connection& connection);
    Migrator(Connection& connection, std::vector<Migration> migrations);

    enum class State {
        Empty,  ///< nothing in it at all
        Current,
        Older,
        Newer,    ///< made by a later version of the program
        Changed,  ///< a migration that it ran is not the one that this program knows
        Foreign,  ///< somebody else's tables
    };
    /// Reads only.
    [[nodiscard]] State state();
    /// The number of the last migration that was run; 0 in an empty database.
    [[nodiscard]] int version();
    [[nodiscard]] int newest() const { return static_cast<int>(migrations_.size()); }

    /// Runs what is missing, each migration in one transaction. Calls `beforeFirst` once before it
    /// changes anything.
    void run(const std::function<void()>& beforeFirst = {});

private:
    [[nodiscard]] bool hasTables();
    [[nodiscard]] bool hasRecord();
    void apply(const Migration& migration);

    Connection& connection_;
    std::vector<Migration> migrations_;
};

}  // namespace kamerklaar::store
