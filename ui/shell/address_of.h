// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/case_document.h"
#include "domain/municipality.h"
#include "ui/shell/address.h"
#include "work/deadlines.h"

namespace kamerklaar::ui {

/// Where something is shown: on a page of its own, or on a tab of the dossier of its municipality.
/// Nothing for what is shown nowhere.
[[nodiscard]] std::optional<Address> addressOf(const domain::Subject& subject,
                                               domain::MunicipalityId municipality);

/// Where what is due can be done. What is not there yet leads to the tab on which it will be.
[[nodiscard]] std::optional<Address> addressOf(const work::DueItem& item);

}  // namespace kamerklaar::ui
