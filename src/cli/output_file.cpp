// SPDX-License-Identifier: EUPL-1.2
#include "cli/output_file.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <filesystem>
#include <system_error>

namespace kamerklaar::cli {
namespace {

namespace fs = std::filesystem;

domain::Outcome cannotWrite(const std::string& path, std::string reason) {
    return domain::refused(domain::ProblemKind::CannotWrite, {}, {path, std::move(reason)});
}

bool writeAll(QFileDevice& file, const std::string& bytes) {
    const auto size = static_cast<qint64>(bytes.size());
    return file.write(bytes.data(), size) == size && file.flush();
}

/// A pipe or a device cannot be replaced; it is written as it stands.
domain::Outcome writeInto(const std::string& path, const std::string& bytes) {
    QFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, bytes)) {
        return cannotWrite(path, file.errorString().toStdString());
    }
    return {};
}

}  // namespace

domain::Outcome writeFile(const std::string& path, const std::string& bytes) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
        return cannotWrite(path, std::make_error_code(std::errc::is_a_directory).message());
    }
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        return writeInto(path, bytes);
    }
    // Through a link, to what it points at: the link stays a link.
    const fs::path target = fs::exists(status) ? fs::canonical(path, error) : fs::path(path);
    QSaveFile file(QFile::decodeName(target.string().c_str()));
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit()) {
        return cannotWrite(path, file.errorString().toStdString());
    }
    return {};
}

}  // namespace kamerklaar::cli
