// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "domain/problem.h"
#include "work/ports.h"

// The only header of the store that the rest of the program sees: main and the command line open a
// store and from then on know only the ports.
namespace kamerklaar::store {

/// An empty file with the current schema; the caller fills it (work::startFile). Refused:
/// FileExists, CannotWrite. A file whose filling fails must be removed by the caller.
[[nodiscard]] domain::Result<std::unique_ptr<work::Store>> createFile(const std::string& path);

/// Refused, each with its own name and the file untouched: FileMissing, FileNotOurs, FileDamaged,
/// FileNewer, FileReadOnly (when `forReading` is false), FileLocked. An older file is brought to
/// the current schema after a verified backup beside it ("NAME.v3-backup.kamerklaar").
enum class Access { Reading, Working };
[[nodiscard]] domain::Result<std::unique_ptr<work::Store>> openFile(const std::string& path,
                                                                    Access access);

/// Writes what `store`, opened from a file, holds at this moment to a new file and reads that back
/// with the engine's own check. Refused: FileExists. Throws work::GroundGaveWay when it cannot be
/// written or read back; then there is no file at `path`.
[[nodiscard]] domain::Outcome backUp(work::Store& store, const std::string& path);

/// A store that lives in memory only, with the current schema: for tests.
[[nodiscard]] std::unique_ptr<work::Store> openInMemory();

/// A PostgreSQL database, made ready on first use.
struct ServerAddress {
    std::string host;  ///< name, or the folder of a Unix socket
    int port = 5432;
    std::string database;
    std::string user;
    std::string password;
};
[[nodiscard]] domain::Result<std::unique_ptr<work::Store>> openServer(const ServerAddress& address);

}  // namespace kamerklaar::store
