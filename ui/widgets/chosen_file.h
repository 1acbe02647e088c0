// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/case_document.h"
#include "ui/shell/asker.h"

namespace kamerklaar::ui {

/// A file of this computer that is to be kept: its name and kind, and what is in it.
struct ChosenFile {
    domain::CaseDocument document;
    std::string content;
};

/// Asks for one and reads it. Nothing when the user thinks better of it; a file that cannot be read
/// is told of.
[[nodiscard]] std::optional<ChosenFile> chooseFile(QWidget* parent, Asker& asker,
                                                   const Asker::FileQuestion& question);

}  // namespace kamerklaar::ui
