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

/// Opens a file that exists, or throws work::GroundGaveWay; it never makes one. `shown` is what
/// messages call it, when that is another name.
[[nodiscard]] std::unique_ptr<Connection> openSqlite(const std::string& path, SqliteMode mode,
                                                     const std::string& shown = {});
[[nodiscard]] std::unique_ptr<Connection> openSqliteInMemory();

/// A new file of no bytes. Throws work::GroundGaveWay: FileExists, FileMissing (no such folder),
/// FileReadOnly (the folder), CannotWrite.
void createEmptyFile(const std::string& path);
/// A file that was made under another name gets its own, never over another file. Throws likewise.
void giveName(const std::string& unfinished, const std::string& path);

/// Marks it in its header as a file of ours, where a program that knows no table of ours finds it
/// too.
void mark(Connection& connection);
/// Whether it carries that mark, or is the journal that SQLite keeps beside a file.
[[nodiscard]] bool isMarked(const std::string& path);

/// A writer that was cut off leaves its journal, and SQLite reads nothing before it has rolled
/// back, for which it must write. Done here when the file may be written, and when there is a
/// journal.
void rollBackWhatWasCutOff(const std::string& path);

/// What is wrong with the file at `path` before SQLite is let near it, so that a file that is not
/// ours, or newer, is not touched at all. `newest` is the format that this program knows.
[[nodiscard]] std::optional<domain::Problem> problemWith(const std::string& path, bool forWriting,
                                                         int newest);

}  // namespace kamerklaar::store
