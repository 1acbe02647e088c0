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
/// https://www.sqlite.org/fileformat.html#the_rollback_journal
constexpr std::string_view journalSignature("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr qint64 headerSize = 100;
constexpr int applicationIdPlace = 68;

Problem about(ProblemKind kind, std::vector<domain::Fact> facts) {
    return domain::refusal(kind, {}, std::move(facts));
}

/// A whole number of four bytes in SQLite's header, highest byte first.
std::uint32_t numberAt(const QByteArray& header, int place) {
    std::uint32_t number = 0;
    for (int byte = 0; byte < 4; ++byte) {
        number = (number << 8U) | static_cast<unsigned char>(header[place + byte]);
    }
    return number;
}

bool beginsWith(const QByteArray& bytes, std::string_view text) {
    return bytes.startsWith(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

bool carriesMark(const QByteArray& header) {
    return numberAt(header, applicationIdPlace) == static_cast<std::uint32_t>(applicationId);
}

/// https://www.sqlite.org/fileformat.html#the_database_header
std::optional<Problem> problemInHeader(const std::string& path, const QByteArray& header,
                                       int newest) {
    constexpr int userVersionPlace = 60;
    if (!beginsWith(header, signature)) {
        return about(ProblemKind::FileNotOurs, {path});
    }
    if (header.size() < headerSize) {
        return about(ProblemKind::FileDamaged, {path});
    }
    if (!carriesMark(header)) {
        return about(ProblemKind::FileNotOurs, {path});
    }
    const std::int64_t version = numberAt(header, userVersionPlace);
    if (version > newest) {
        return about(ProblemKind::FileNewer, {path, version, static_cast<std::int64_t>(newest)});
    }
    return std::nullopt;
}

QString journalOf(const QFileInfo& info) {
    return info.filePath() + QStringLiteral("-journal");
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
    return isShort() && !QFileInfo::exists(journalOf(info)) && isShort();
}

/// SQLite writes a file beside it while it works.
bool mayBeWritten(const QFileInfo& info) {
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

/// The system's `reason` goes to the log, and to the screen when nothing plainer can be said.
[[noreturn]] void cannotMake(const std::string& path, const std::string& reason) {
    const auto giveWay = [&reason](ProblemKind kind, std::vector<domain::Fact> facts) {
        throw work::GroundGaveWay(about(kind, std::move(facts)), "cannot make a file: " + reason);
    };
    const QFileInfo info(textOf(path));
    const QFileInfo folder(info.absolutePath());
    if (info.exists()) {
        giveWay(ProblemKind::FileExists, {path});
    }
    if (!folder.isDir()) {
        giveWay(ProblemKind::FileMissing, {folder.filePath().toStdString()});
    }
    if (!folder.isWritable()) {
        giveWay(ProblemKind::FileReadOnly, {folder.filePath().toStdString()});
    }
    throw work::GroundGaveWay(about(ProblemKind::CannotWrite, {path, reason}),
                              "cannot make a file: " + reason);
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

std::unique_ptr<Connection> openSqlite(const std::string& path, SqliteMode mode,
                                       const std::string& shown) {
    auto connection = std::make_unique<Connection>(
        Connection::Target{Engine::Sqlite, shown.empty() ? path : shown},
        [&](QSqlDatabase& database) {
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
        cannotMake(path, file.errorString().toStdString());
    }
}

void giveName(const std::string& unfinished, const std::string& path) {
    QFile file(textOf(unfinished));
    if (!file.rename(textOf(path))) {
        cannotMake(path, file.errorString().toStdString());
    }
}

void mark(Connection& connection) {
    connection.runOnce(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
}

bool isMarked(const std::string& path) {
    const QFileInfo info(textOf(path));
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(headerSize);
    return beginsWith(header, journalSignature) ||
           (header.size() == headerSize && beginsWith(header, signature) && carriesMark(header));
}

void rollBackWhatWasCutOff(const std::string& path) {
    const QFileInfo info(textOf(path));
    if (QFileInfo::exists(journalOf(info)) && mayBeWritten(info)) {
        // SQLite does it at the first thing that is read, and waits for whoever is writing now.
        (void)openSqlite(path, SqliteMode::Writing)
            ->number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    }
}

std::optional<Problem> problemWith(const std::string& path, bool forWriting, int newest) {
    const QFileInfo info(textOf(path));
    if (!info.exists()) {
        return about(ProblemKind::FileMissing, {path});
    }
    QFile file(info.filePath());
    if (!info.isFile()) {
        return about(ProblemKind::FileNotOurs, {path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return about(ProblemKind::FileUnreadable, {path, file.errorString().toStdString()});
    }
    const QByteArray header = file.read(headerSize);
    if (std::optional<Problem> problem = problemInHeader(path, header, newest)) {
        return problem;
    }
    if (isCutShort(info, header)) {
        return about(ProblemKind::FileDamaged, {path});
    }
    if (forWriting && !mayBeWritten(info)) {
        return about(ProblemKind::FileReadOnly, {path});
    }
    return std::nullopt;
}

}  // namespace kamerklaar::store
