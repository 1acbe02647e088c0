// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/remark_list.h"

namespace kamerklaar::ui {

/// Everything that stands out in the records of a municipality as they are stored, each with the
/// part of the dossier where it stands as its target.
[[nodiscard]] std::vector<Remark> dossierFindings(Desk& desk, domain::MunicipalityId municipality);

}  // namespace kamerklaar::ui
