// SPDX-License-Identifier: EUPL-1.2
#include "store/shared_folder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <algorithm>
#include <array>

#include "store/open.h"
#include "store/values.h"

namespace kamerklaar::store {
namespace {

/// What programs that synchronise call their folder: "OneDrive - Ministerie van JenV".
constexpr std::array<const char*, 8> foldersOfPrograms = {
    "OneDrive",  "Dropbox",  "Google Drive", "GoogleDrive",
    "Nextcloud", "ownCloud", "iCloud",       "SharePoint"};
/// What they leave in it.
constexpr std::array<const char*, 3> marks = {".stfolder", ".dropbox", ".owncloudsync.log"};

bool isSynchronised(const QDir& folder) {
    const QString name = folder.dirName();
    return std::any_of(foldersOfPrograms.begin(), foldersOfPrograms.end(),
                       [&](const char* begin) {
                           return name.startsWith(QLatin1String(begin), Qt::CaseInsensitive);
                       }) ||
           std::any_of(marks.begin(), marks.end(),
                       [&](const char* mark) { return folder.exists(QLatin1String(mark)); });
}

}  // namespace

bool isOfAnotherComputer(std::string_view kind) {
    constexpr std::array<std::string_view, 11> kinds = {"nfs",   "nfs4",      "cifs",  "smb3",
                                                        "smbfs", "ncpfs",     "afs",   "ceph",
                                                        "davfs", "glusterfs", "lustre"};
    constexpr std::array<std::string_view, 5> throughFuse = {"sshfs", "davfs", "rclone", "gvfsd",
                                                             "glusterfs"};
    constexpr std::string_view fuse = "fuse.";
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end() ||
           (kind.starts_with(fuse) &&
            std::any_of(throughFuse.begin(), throughFuse.end(), [&](std::string_view program) {
                return kind.substr(fuse.size()).starts_with(program);
            }));
}

bool isInSharedFolder(const std::string& path) {
    QDir folder = QFileInfo(textOf(path)).absoluteDir();
    if (isOfAnotherComputer(QStorageInfo(folder).fileSystemType().toStdString())) {
        return true;
    }
    bool isBelow = true;
    for (; isBelow; isBelow = folder.cdUp()) {
        if (isSynchronised(folder)) {
            return true;
        }
    }
    return false;
}

}  // namespace kamerklaar::store
