// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "work/returns/return_desk.h"

namespace kamerklaar::ui {

class WrittenFile;

/// Writes what goes back to a municipality into a folder, keeps it with the report, and says on the
/// page what became of it. True when everything is there.
bool sendBack(Desk& desk, WrittenFile& written, const work::returns::CheckedReturn& one,
              const QString& folder);

}  // namespace kamerklaar::ui
