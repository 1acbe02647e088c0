// SPDX-License-Identifier: EUPL-1.2
#include "store/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QtGlobal>

namespace kamerklaar::store {

namespace {

constexpr std::size_t largestFile = 1024 * 1024;
constexpr std::size_t filesKept = 3;

QString stateFolder() {
    const QString told = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir(told.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : told)
        .filePath(QStringLiteral("kamerklaar"));
}

}  // namespace

void startLog() {
    const QString folder = stateFolder();
    try {
        QDir().mkpath(folder);
        const std::string file =
            QFile::encodeName(QDir(folder).filePath(QStringLiteral("kamerklaar.log")))
                .toStdString();
        auto log = spdlog::rotating_logger_mt("kamerklaar", file, largestFile, filesKept);
        log->flush_on(spdlog::level::warn);
        // A full disk must not write over the terminal that the program talks to.
        log->set_error_handler([](const std::string&) {});
        spdlog::set_default_logger(std::move(log));
    } catch (const spdlog::spdlog_ex&) {
        spdlog::set_level(spdlog::level::off);
    }
}

}  // namespace kamerklaar::store
