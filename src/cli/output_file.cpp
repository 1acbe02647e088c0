// SPDX-License-Identifier: EUPL-1.2
#include "cli/output_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <filesystem>
#include <memory>
#include <system_error>

#include "store/open.h"
#include "work/every_byte.h"

namespace kamerklaar::cli {
namespace {

namespace fs = std::filesystem;

domain::Outcome cannotWrite(const std::string& path, std::string reason) {
    return domain::refused(domain::ProblemKind::CannotWrite, {}, {path, std::move(reason)});
}

/// A pipe or a device cannot be replaced; it is written as it stands.
domain::Outcome writeInto(const std::string& path, const std::string& bytes) {
    QFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !work::writeEveryByte(file, bytes)) {
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

domain::Outcome replaceAll(const std::vector<OutputFile>& files) {
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const OutputFile& file : files) {
        written.push_back(
            std::make_unique<QSaveFile>(QFile::decodeName(targetOf(file.path).c_str())));
        QSaveFile& one = *written.back();
        if (!one.open(QIODevice::WriteOnly) || !work::writeEveryByte(one, file.bytes)) {
            return cannotWrite(file.path, one.errorString().toStdString());
        }
    }
    for (std::size_t at = 0; at < files.size(); ++at) {
        if (!written[at]->commit()) {
            return cannotWrite(files[at].path, written[at]->errorString().toStdString());
        }
    }
    return {};
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
    return replaceAll({{path, bytes}});
}

domain::Outcome writeTogether(const std::vector<OutputFile>& files, Earlier earlier) {
    for (const OutputFile& file : files) {
        if (const auto may = mayWrite(file.path, earlier); !may) {
            return may;
        }
    }
    return replaceAll(files);
}

}  // namespace kamerklaar::cli
