// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/return_files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace kamerklaar::ui {

namespace {

constexpr qint64 mostBytes = qint64{64} * 1024 * 1024;

const QStringList& endings() {
    static const QStringList all{QStringLiteral("xlsx"), QStringLiteral("ods"),
                                 QStringLiteral("csv")};
    return all;
}

}  // namespace

ReturnFiles::ReturnFiles(const work::TableReader& reader, QObject* parent)
    : QObject(parent), reader_(reader) {
    const auto goOn = [this] {
        if (waiting_.isEmpty()) {
            Q_EMIT ended();
        } else {
            start();
        }
    };
    connect(&background_, &Background::ended, this, goOn);
    connect(&background_, &Background::failed, this, goOn);
}

bool ReturnFiles::isWorkbook(const QString& path) {
    const QFileInfo info(path);
    return endings().contains(info.suffix().toLower()) &&
           !info.fileName().startsWith(QLatin1String("~$")) &&
           !info.fileName().startsWith(QLatin1String(".~lock"));
}

QStringList ReturnFiles::workbooksIn(const QString& folder) {
    QStringList paths;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (isWorkbook(info.filePath())) {
            paths.append(info.filePath());
        }
    }
    return paths;
}

void ReturnFiles::read(const QStringList& paths) {
    waiting_.append(paths);
    if (!background_.isBusy()) {
        start();
    }
}

void ReturnFiles::stop() {
    waiting_.clear();
    background_.stop();
}

void ReturnFiles::start() {
    const QStringList paths = std::exchange(waiting_, {});
    background_.start([this, paths](const std::function<bool()>& isWanted,
                                    const Background::Say& say) {
        for (qsizetype at = 0; at < paths.size() && isWanted(); ++at) {
            const QString& path = paths[at];
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
                say([this, path] { Q_EMIT refused(path); });
                continue;
            }
            auto read = std::make_shared<work::returns::ReturnFile>(work::returns::openReturn(
                reader_, QFileInfo(path).fileName().toStdString(), file.readAll().toStdString()));
            const int left = static_cast<int>(paths.size() - at) - 1;
            say([this, read, left] { Q_EMIT opened(read, left); });
        }
    });
}

}  // namespace kamerklaar::ui
