// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/return_files.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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
                auto found = work::returns::workbooksIn(path.toStdString(), isWanted);
                if (found.empty()) {
                    say([this, path] { Q_EMIT foundNone(path); });
                }
                std::move(found.begin(), found.end(), std::back_inserter(files));
            }
            for (std::size_t at = 0; at < files.size() && isWanted(); ++at) {
                readOne(files[at], static_cast<int>(files.size() - at) - 1, say);
            }
        });
}

void ReturnFiles::readOne(const WorkbookFile& workbook, int left, const Background::Say& say) {
    const QString path = QString::fromStdString(workbook.path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        say([this, path] { Q_EMIT refused(path); });
        return;
    }
    auto read = std::make_shared<work::returns::ReturnFile>(work::returns::openReturn(
        reader_, QFileInfo(path).fileName().toStdString(), file.readAll().toStdString()));
    say([this, read, left] { Q_EMIT opened(read, left); });
}

}  // namespace kamerklaar::ui
