// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "domain/problem.h"
#include "work/ports.h"

// The only header of the store that the rest of the program sees: main and the command line open a
// store and from then on know only the ports.
namespace kamerklaar::store {

/// What a new file holds from the start.
using Fill = std::function<void(work::Store&)>;
/// A new file with the current schema, filled. It is made under another name beside it and without
/// the mark of our files, and takes its name when it is whole: what a power cut leaves behind is
/// never taken for a file of ours. Refused, and nothing is left behind: FileExists, FileMissing
/// (the folder), FileReadOnly (the folder), CannotWrite. Throws what `fill` throws, likewise.
[[nodiscard]] domain::Result<std::unique_ptr<work::Store>> createFile(const std::string& path,
                                                                      const Fill& fill = {});

/// Refused, each with its own name and the file untouched: FileMissing, FileUnreadable,
/// FileNotOurs, FileDamaged, FileNewer, FileReadOnly (when `forReading` is false), FileLocked,
/// FileCutOff (what a power cut left half written has to be undone first, by somebody who may
/// write), CannotWrite. An older file is brought to
/// the current schema after a verified backup beside it ("NAME.v3-backup.kamerklaar").
enum class Access { Reading, Working };
[[nodiscard]] domain::Result<std::unique_ptr<work::Store>> openFile(const std::string& path,
                                                                    Access access);

/// Whether a file of ours stands at `path`, or what SQLite keeps beside one while it is written:
/// by its bytes, whatever it is called. What cannot be read is not known as one.
[[nodiscard]] bool isOurFile(const std::string& path);

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
