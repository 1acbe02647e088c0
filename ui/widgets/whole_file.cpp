// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/whole_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <memory>

#include "work/every_byte.h"

namespace kamerklaar::ui {

namespace {

domain::Outcome notWritten(const QSaveFile& file) {
    return domain::refused(domain::ProblemKind::CannotWrite, {},
                           {QDir::toNativeSeparators(file.fileName()).toStdString(),
                            file.errorString().toStdString()});
}

}  // namespace

domain::Result<std::string> bytesOf(const QString& path) {
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        return domain::refused(domain::ProblemKind::FileUnreadable, {},
                               {path.toStdString(), file.errorString().toStdString()});
    }
    return bytes.toStdString();
}

domain::Outcome writeTogether(const std::vector<NamedBytes>& files) {
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const NamedBytes& file : files) {
        written.push_back(std::make_unique<QSaveFile>(file.path));
        QSaveFile& one = *written.back();
        if (!one.open(QIODevice::WriteOnly) || !work::writeEveryByte(one, file.bytes)) {
            return notWritten(one);
        }
    }
    for (const auto& one : written) {
        if (!one->commit()) {
            return notWritten(*one);
        }
    }
    return {};
}

domain::Outcome writeWhole(const QString& path, std::string_view bytes) {
    return writeTogether({{path, bytes}});
}

}  // namespace kamerklaar::ui
