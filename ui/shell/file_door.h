// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <memory>

#include "domain/problem.h"
#include "work/ports.h"

namespace kamerklaar::ui {

/// Where files are opened and made. Main stands behind it, because only main knows a store.
class FileDoor {
public:
    virtual ~FileDoor() = default;
    using Opened = domain::Result<std::unique_ptr<work::Store>>;

    /// A file, or the address of a database that several desks share.
    [[nodiscard]] virtual Opened open(const QString& path) = 0;
    [[nodiscard]] virtual bool isServer(const QString& path) const = 0;
    /// Whether a file stands where it may be damaged: in a folder of another computer, or in one
    /// that is synchronised.
    [[nodiscard]] virtual bool isInSharedFolder(const QString& path) const = 0;
    /// With the built-in regulation, and with made-up reports when `withExample` is set. Leaves no
    /// file behind when it fails.
    [[nodiscard]] virtual Opened make(const QString& path, bool withExample) = 0;
    /// Whoever works in it, as those who let them in know them.
    [[nodiscard]] virtual domain::Person atDesk(work::Store& store) = 0;
    /// A copy of an open file as it is now, read back before this returns.
    [[nodiscard]] virtual domain::Outcome backUp(work::Store& store, const QString& path) = 0;
};

}  // namespace kamerklaar::ui
