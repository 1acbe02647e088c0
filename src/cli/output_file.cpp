// SPDX-License-Identifier: EUPL-1.2
#include "cli/output_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <filesystem>
#include <system_error>

#include "store/open.h"

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

domain::Outcome refusedAt(domain::ProblemKind kind, const fs::path& path) {
    return domain::refused(kind, {}, {path.string()});
}

bool isWritable(const fs::path& path) {
    return QFileInfo(QFile::decodeName(path.c_str())).isWritable();
}

/// Through a link, what it points at: the link stays a link.
fs::path targetOf(const std::string& path) {
    std::error_code error;
    return fs::exists(path, error) ? fs::canonical(path, error) : fs::path(path);
}

/// A pipe or a device has no folder in which a new file could be made beside it.
bool isNoFile(const std::string& path) {
    std::error_code error;
    return fs::exists(path, error) && !fs::is_regular_file(path, error);
}

}  // namespace

domain::Outcome mayWrite(const std::string& path, Earlier earlier) {
    std::error_code error;
    if (store::isOurFile(path)) {
        return refusedAt(domain::ProblemKind::FileIsOurs, path);
    }
    const bool stays = earlier == Earlier::Kept || fs::is_directory(path, error);
    if (stays && fs::exists(path, error)) {
        return refusedAt(domain::ProblemKind::FileExists, path);
    }
    if (isNoFile(path)) {
        return {};
    }
    const fs::path target = targetOf(path);
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, error)) {
        return refusedAt(domain::ProblemKind::FileMissing, folder);
    }
    for (const fs::path& place : {folder, target}) {
        if (fs::exists(place, error) && !isWritable(place)) {
            return refusedAt(domain::ProblemKind::FileReadOnly, place);
        }
    }
    return {};
}

domain::Outcome writeFile(const std::string& path, const std::string& bytes, Earlier earlier) {
    if (const auto may = mayWrite(path, earlier); !may) {
        return may;
    }
    if (isNoFile(path)) {
        return writeInto(path, bytes);
    }
    QSaveFile file(QFile::decodeName(targetOf(path).c_str()));
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit()) {
        return cannotWrite(path, file.errorString().toStdString());
    }
    return {};
}

}  // namespace kamerklaar::cli
