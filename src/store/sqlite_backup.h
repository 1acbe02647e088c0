// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/connection.h"

// The only part of the store that speaks to SQLite itself.
namespace kamerklaar::store {

/// Copies everything that `from` holds into `into`, as it is at one moment. Both are SQLite. Throws
/// work::GroundGaveWay when a page cannot be read or written.
void copyDatabase(Connection& from, Connection& into);

/// Writes a copy to a new file at `path`, reads it back with SQLite's own check, and sees to it
/// that it is on the disk. Throws work::GroundGaveWay; then there is no file at `path`.
void writeBackup(Connection& from, const std::string& path);

}  // namespace kamerklaar::store
