// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/case_document.h"
#include "ui/forms/texts.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

/// Somebody else saved the same thing while it was open here.
struct Race {
    Texts theirs;
    QString who;
    QString when;
    std::vector<std::string> paths;  ///< what they changed
    bool mayGoOn = true;             ///< their version can still be edited
};

/// `stored` is what was opened, `mine` what stands in the form now. Who it was is read from the
/// journal.
[[nodiscard]] Race raceOver(Desk& desk, const domain::Subject& subject, const Texts& stored,
                            const Texts& mine, const Texts& theirs);

/// Whether an act was refused because somebody else had been there.
[[nodiscard]] bool isLostRace(const domain::Problems& problems);

}  // namespace kamerklaar::ui
