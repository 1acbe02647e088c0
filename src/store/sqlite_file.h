// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "domain/problem.h"
#include "store/connection.h"

// SQLite files: which are ours, and how one is opened. docs/decisions/0010 says why it is kept so.
namespace kamerklaar::store {

enum class SqliteMode { Reading, Writing };

/// Opens a file that exists, or throws work::GroundGaveWay; it never makes one.
[[nodiscard]] std::unique_ptr<Connection> openSqlite(const std::string& path, SqliteMode mode);
[[nodiscard]] std::unique_ptr<Connection> openSqliteInMemory();

/// A new file of no bytes. Throws work::GroundGaveWay: FileExists, CannotWrite.
void createEmptyFile(const std::string& path);

/// What is wrong with the file at `path` before SQLite is let near it, so that a file that is not
/// ours, or newer, is not touched at all. `newest` is the format that this program knows.
[[nodiscard]] std::optional<domain::Problem> problemWith(const std::string& path, bool forWriting,
                                                         int newest);

}  // namespace kamerklaar::store
