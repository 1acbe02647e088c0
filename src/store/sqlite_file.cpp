// SPDX-License-Identifier: EUPL-1.2
#include "store/sqlite_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <array>

#include "store/migrator.h"

namespace kamerklaar::store {
namespace {

using domain::Problem;
using domain::ProblemKind;

/// How long an act waits for another window to finish its own, in milliseconds.
constexpr int patience = 2000;

constexpr std::string_view signature("SQLite format 3\0", 16);
constexpr qint64 headerSize = 100;

Problem about(ProblemKind kind, std::vector<domain::Fact> facts) {
    return {kind, {}, std::move(facts), domain::Severity::Refused, {}};
}

/// A whole number of four bytes in SQLite's header, highest byte first.
std::uint32_t numberAt(const QByteArray& header, int place) {
    std::uint32_t number = 0;
    for (int byte = 0; byte < 4; ++byte) {
        number = (number << 8U) | static_cast<unsigned char>(header[place + byte]);
    }
    return number;
}

/// https://www.sqlite.org/fileformat.html#the_database_header
std::optional<Problem> problemInHeader(const std::string& path, const QByteArray& header,
                                       int newest) {
    constexpr int userVersionPlace = 60;
    constexpr int applicationIdPlace = 68;
    if (!header.startsWith(QByteArray(signature.data(), signature.size()))) {
        return about(ProblemKind::FileNotOurs, {path});
    }
    if (header.size() < headerSize) {
        return about(ProblemKind::FileDamaged, {path});
    }
    if (numberAt(header, applicationIdPlace) != static_cast<std::uint32_t>(applicationId)) {
        return about(ProblemKind::FileNotOurs, {path});
    }
    const std::int64_t version = numberAt(header, userVersionPlace);
    if (version > newest) {
        return about(ProblemKind::FileNewer, {path, version, static_cast<std::int64_t>(newest)});
    }
    return std::nullopt;
}

/// Whether the file is shorter than its header says. A journal beside it means that somebody is
/// writing, or was cut off while writing: then SQLite puts it right.
bool isCutShort(const QFileInfo& info, const QByteArray& header) {
    constexpr int pageSizePlace = 16;
    constexpr int changeCounterPlace = 24;
    constexpr int pageCountPlace = 28;
    constexpr int validForPlace = 92;
    if (numberAt(header, changeCounterPlace) != numberAt(header, validForPlace)) {
        return false;  // an older SQLite wrote last, and left the count as it was
    }
    const std::uint32_t written = numberAt(header, pageSizePlace) >> 16U;
    const qint64 pageSize = written == 1 ? 65536 : written;
    const auto isShort = [&] {
        return QFileInfo(info.filePath()).size() <
               pageSize * static_cast<qint64>(numberAt(header, pageCountPlace));
    };
    // Asked twice: whoever was writing the first time may have finished.
    return isShort() && !QFileInfo::exists(info.filePath() + QStringLiteral("-journal")) &&
           isShort();
}

QString uriOf(const std::string& path, SqliteMode mode) {
    const QString whole = QFileInfo(textOf(path)).absoluteFilePath();
    return QStringLiteral("file:%1?mode=%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(whole, QByteArrayLiteral("/"))),
             mode == SqliteMode::Reading ? QStringLiteral("ro") : QStringLiteral("rw"));
}

void setUp(Connection& connection, SqliteMode mode) {
    connection.runOnce(QStringLiteral("PRAGMA foreign_keys = ON"));
    connection.runOnce(QStringLiteral("PRAGMA trusted_schema = OFF"));
    connection.runOnce(QStringLiteral("PRAGMA temp_store = MEMORY"));
    // At most 32 MB of pages (SQLite's own is 2): a file of thousands of reports is read again and
    // again by every list. A file of twenty municipalities takes what it is, some 2 MB.
    connection.runOnce(QStringLiteral("PRAGMA cache_size = -32768"));
    if (mode == SqliteMode::Writing) {
        connection.runOnce(QStringLiteral("PRAGMA journal_mode = DELETE"));
        connection.runOnce(QStringLiteral("PRAGMA synchronous = EXTRA"));
        // What is erased is overwritten, not just let go.
        connection.runOnce(QStringLiteral("PRAGMA secure_delete = ON"));
    }
}

}  // namespace

std::unique_ptr<Connection> openSqlite(const std::string& path, SqliteMode mode) {
    auto connection = std::make_unique<Connection>(
        Connection::Target{Engine::Sqlite, path}, [&](QSqlDatabase& database) {
            database.setDatabaseName(uriOf(path, mode));
            database.setConnectOptions(
                QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience));
        });
    setUp(*connection, mode);
    return connection;
}

std::unique_ptr<Connection> openSqliteInMemory() {
    auto connection = std::make_unique<Connection>(
        Connection::Target{Engine::Sqlite, "memory"},
        [](QSqlDatabase& database) { database.setDatabaseName(QStringLiteral(":memory:")); });
    setUp(*connection, SqliteMode::Reading);
    return connection;
}

void createEmptyFile(const std::string& path) {
    QFile file(textOf(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const std::string reason = file.errorString().toStdString();
        throw work::GroundGaveWay(QFileInfo::exists(file.fileName())
                                      ? about(ProblemKind::FileExists, {path})
                                      : about(ProblemKind::CannotWrite, {path, reason}),
                                  "cannot make a file: " + reason);
    }
}

std::optional<Problem> problemWith(const std::string& path, bool forWriting, int newest) {
    const QFileInfo info(textOf(path));
    if (!info.exists()) {
        return about(ProblemKind::FileMissing, {path});
    }
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return about(ProblemKind::FileNotOurs, {path});
    }
    const QByteArray header = file.read(headerSize);
    if (std::optional<Problem> problem = problemInHeader(path, header, newest)) {
        return problem;
    }
    if (isCutShort(info, header)) {
        return about(ProblemKind::FileDamaged, {path});
    }
    // SQLite writes a file beside it while it works.
    if (forWriting && (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())) {
        return about(ProblemKind::FileReadOnly, {path});
    }
    return std::nullopt;
}

}  // namespace kamerklaar::store
