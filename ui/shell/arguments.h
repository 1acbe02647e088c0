// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>

#include "ui/shell/settings.h"

namespace kamerklaar::ui {

/// What the command line asks for.
struct Arguments {
    QString file;
    bool makeExample = false;  ///< where the file does not exist
    std::optional<Address> address;
    std::optional<domain::Language> language;
    std::optional<Theme> theme;
    std::optional<QSize> size;
    QString screenshot;  ///< path of a PNG; empty for none
    bool measureStart = false;
    bool measurePlaces = false;
    QString complaint;  ///< why these arguments cannot be followed; empty when all is well
    QString answer;     ///< to --help or --version; empty when neither was asked for

    /// For a machine: nothing of what is set is remembered, no display is needed.
    [[nodiscard]] bool forMachine() const {
        return !screenshot.isEmpty() || measureStart || measurePlaces;
    }
};

[[nodiscard]] Arguments readArguments(const QStringList& arguments);

}  // namespace kamerklaar::ui
