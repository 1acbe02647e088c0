// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

struct sqlite3;

namespace kamerklaar::bench {

/// Listens to every SQLite connection that is opened after this call, whoever opens it: what a
/// piece of work asks of the database can then be asked again without the program around it.
void listenToSqlite();

/// The statements that `work` runs, in order, with their values filled in.
[[nodiscard]] std::vector<std::string> statementsOf(const std::function<void()>& work);

/// A file opened through the C interface of SQLite and nothing else.
class BareSqlite {
public:
    explicit BareSqlite(const std::string& path);
    ~BareSqlite();
    BareSqlite(const BareSqlite&) = delete;
    BareSqlite& operator=(const BareSqlite&) = delete;

    /// Prepares and runs the statements and reads every column of every row.
    void run(const std::vector<std::string>& statements) const;

private:
    sqlite3* database_ = nullptr;
};

}  // namespace kamerklaar::bench
