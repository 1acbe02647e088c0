// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/form_plan.h"
#include "ui/forms/record_editing.h"
#include "ui/shell/desk.h"
#include "work/deciding.h"

// How a decision is entered, whatever its kind.
namespace kamerklaar::ui {

class RecordForm;

/// What the form of a decision of this kind shows; what there is to choose is read from the dossier
/// of the municipality.
[[nodiscard]] FormPlan planOf(domain::DecisionKind kind, Desk& desk,
                              domain::MunicipalityId municipality);
[[nodiscard]] RecordForm* decisionForm(domain::DecisionKind kind, Desk& desk,
                                       domain::MunicipalityId municipality,
                                       QWidget* parent = nullptr);

/// The tab of a dossier on which decisions of this kind are prepared.
[[nodiscard]] const char* tabOf(domain::DecisionKind kind);

/// The decision that stands in the form.
[[nodiscard]] domain::Decision decisionOf(const RecordVersion& typed);

/// Read as it is stored; judged, prepared and changed by work/deciding.h.
[[nodiscard]] RecordWays waysOfDecisions();

}  // namespace kamerklaar::ui
