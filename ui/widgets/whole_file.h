// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.h"

namespace kamerklaar::ui {

/// Every byte of a file that somebody chose. FileUnreadable, with the reason, when it cannot be
/// opened or reading it breaks off.
[[nodiscard]] domain::Result<std::string> bytesOf(const QString& path);

/// A file and what is to stand in it.
struct NamedBytes {
    QString path;
    std::string_view bytes;
};

/// Files that belong together: none takes its place before every byte of all is on the disk, so
/// that what stood under those names is untouched when it fails. CannotWrite, with the reason.
[[nodiscard]] domain::Outcome writeTogether(const std::vector<NamedBytes>& files);
[[nodiscard]] domain::Outcome writeWhole(const QString& path, std::string_view bytes);

}  // namespace kamerklaar::ui
