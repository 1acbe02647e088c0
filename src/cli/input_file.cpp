// SPDX-License-Identifier: EUPL-1.2
#include "cli/input_file.h"

#include <QtCore/QFile>
#include <filesystem>
#include <system_error>

namespace kamerklaar::cli {

domain::Result<std::string> readFile(const std::string& path) {
    std::error_code error;
    // Where the folder may not be looked into, opening the file says so.
    const auto type = std::filesystem::status(path, error).type();
    using Type = std::filesystem::file_type;
    if (type == Type::not_found) {
        return domain::refused(domain::ProblemKind::FileMissing, {}, {path});
    }
    // A pipe that nobody writes to would be waited for without end, and a device has no end.
    if (type == Type::fifo || type == Type::socket || type == Type::character ||
        type == Type::block) {
        return domain::refused(domain::ProblemKind::FileUnreadable, {},
                               {path, std::string("not a regular file")});
    }
    QFile file(QFile::decodeName(path.c_str()));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        return domain::refused(domain::ProblemKind::FileUnreadable, {},
                               {path, file.errorString().toStdString()});
    }
    return bytes.toStdString();
}

std::string nameOf(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

}  // namespace kamerklaar::cli
