// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/problem.h"
#include "ui/shell/settings.h"

namespace kamerklaar::ui {

/// What a page can ask of the window around it.
class Shell {
public:
    virtual ~Shell() = default;
    /// The window is built anew in this language, at the same address. False when somebody stays
    /// with the window as it is, because something would be lost.
    [[nodiscard]] virtual bool setLanguage(domain::Language language) = 0;
    /// The same, in other colours.
    [[nodiscard]] virtual bool setTheme(Theme theme) = 0;
    /// Closes this file and shows the first screen.
    virtual void openOtherFile() = 0;
    /// A verified copy of the open file. May throw GroundGaveWay; Desk::read catches it.
    [[nodiscard]] virtual domain::Outcome backUp(const QString& path) = 0;
    /// Path of the open file; empty for one that lives in memory or on a server.
    [[nodiscard]] virtual QString filePath() const = 0;
    /// Whether that file stands where it may be damaged (FileDoor).
    [[nodiscard]] virtual bool isInSharedFolder() const = 0;
};

}  // namespace kamerklaar::ui
