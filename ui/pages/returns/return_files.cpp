// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/return_files.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <spdlog/spdlog.h>

#include "work/ahead.h"

namespace kamerklaar::ui {

namespace {

constexpr qint64 mostBytes = qint64{64} * 1024 * 1024;

using work::returns::WorkbookFile;

}  // namespace

ReturnFiles::ReturnFiles(const work::GridReader& reader, QObject* parent)
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
    background_.start(
        [this, paths](const std::function<bool()>& isWanted, const Background::Say& say) {
            std::vector<WorkbookFile> files;
            for (const QString& path : paths) {
                try {
                    auto found = work::returns::workbooksIn(path.toStdString(), isWanted);
                    if (found.empty()) {
                        say([this, path] { Q_EMIT foundNone(path); });
                    }
                    std::move(found.begin(), found.end(), std::back_inserter(files));
                } catch (const std::exception& fault) {
                    tell(unreadable(path, fault), 0, say);
                }
            }
            auto left = static_cast<int>(files.size());
            work::Ahead<WorkbookFile, Opened> opened(
                std::move(files), [this](const WorkbookFile& file) { return open(file); });
            for (; left > 0 && isWanted(); --left) {
                tell(opened.next(), left - 1, say);
            }
        });
}

ReturnFiles::Opened ReturnFiles::open(const WorkbookFile& workbook) const {
    const QString path = QString::fromStdString(workbook.path);
    QFile file(path);
    // Opening a pipe that nobody writes to would never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return {path, nullptr};
    }
    // Whatever goes wrong with one file, the others are read.
    try {
        return {path, std::make_shared<work::returns::ReturnFile>(work::returns::openReturn(
                          reader_, QFileInfo(path).fileName().toStdString(),
                          file.readAll().toStdString()))};
    } catch (const std::exception& fault) {
        return unreadable(path, fault);
    }
}

ReturnFiles::Opened ReturnFiles::unreadable(const QString& path, const std::exception& fault) {
    spdlog::error("reading " + path.toStdString() + " failed: " + fault.what());
    return {path, nullptr};
}

void ReturnFiles::tell(const Opened& one, int left, const Background::Say& say) {
    if (one.file) {
        say([this, file = one.file, left] { Q_EMIT opened(file, left); });
    } else {
        say([this, path = one.path] { Q_EMIT refused(path); });
    }
}

}  // namespace kamerklaar::ui
