// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "domain/problem.h"
#include "work/ports.h"

// The only header of the store that the rest of the program sees: main and the command line open a
// store and from then on know only the ports.
namespace kamerklaar::store {

/// What a new administration holds from the start.
using Fill = std::function<void(work::Store&)>;
/// A new file with the current schema, filled. It is made under another name beside it and without
/// the mark of our files, and takes its name when it is whole: what a power cut leaves behind is
/// never taken for a file of ours. Refused, and nothing is left behind: FileExists, FileMissing
/// (the folder), FileReadOnly (the folder), CannotWrite. Throws what `fill` throws, likewise.
///
/// At the address of a server: an empty database is made ready and filled in one transaction.
/// Refused: FileExists (an administration is there), and as open() does.
[[nodiscard]] domain::Result<std::unique_ptr<work::Store>> create(const std::string& where,
                                                                  const Fill& fill = {});

/// Reading changes nothing, not even the format of an older file or database.
enum class Access { Reading, Working };
/// A file by its path, or a database that several desks share by its address (isServerAddress).
///
/// Refused, each with its own name and the file untouched: FileMissing, FileUnreadable,
/// FileNotOurs, FileDamaged, FileNewer, FileReadOnly (when `access` is Working), FileLocked,
/// FileCutOff (what a power cut left half written has to be undone first, by somebody who may
/// write), CannotWrite. An older file is brought to
/// the current schema after a verified backup beside it ("NAME.v3-backup.kamerklaar"), or as a
/// copy in memory for reading.
///
/// Of a database: ServerAddressWrong, ServerUnreachable, ServerEmpty, FileNotOurs, FileNewer,
/// FileDamaged, and ServerOlder for reading; an older one is brought to the current schema, and its
/// backups are those of the server.
[[nodiscard]] domain::Result<std::unique_ptr<work::Store>> open(const std::string& where,
                                                                Access access);

/// Whether this is the address of a database on a PostgreSQL server and no path:
/// "postgresql://user@host:port/database".
[[nodiscard]] bool isServerAddress(std::string_view where);

/// Whether a file stands in a folder of another computer, where locks do not hold, or in one that a
/// program copies elsewhere, perhaps halfway through a write. Nothing is certain here: a folder may
/// well be shared in a way that this does not know.
[[nodiscard]] bool isInSharedFolder(const std::string& path);

/// Whether a file of ours stands at `path`, or what SQLite keeps beside one while it is written:
/// by its bytes, whatever it is called. What cannot be read is not known as one.
[[nodiscard]] bool isOurFile(const std::string& path);

/// Writes what `store`, opened from a file, holds at this moment to a new file and reads that back
/// with the engine's own check. Refused: FileExists. Throws work::GroundGaveWay when it cannot be
/// written or read back; then there is no file at `path`.
[[nodiscard]] domain::Outcome backUp(work::Store& store, const std::string& path);

/// A store that lives in memory only, with the current schema: for tests.
[[nodiscard]] std::unique_ptr<work::Store> openInMemory();

/// A PostgreSQL database.
struct ServerAddress {
    std::string host;  ///< name, or the folder of a Unix socket
    int port = 5432;
    std::string database;
    std::string user;
    std::string password{};  ///< else libpq looks in its own places, such as ~/.pgpass
};
/// Made ready on first use, without an administration.
[[nodiscard]] domain::Result<std::unique_ptr<work::Store>> openServer(const ServerAddress& address);

}  // namespace kamerklaar::store
