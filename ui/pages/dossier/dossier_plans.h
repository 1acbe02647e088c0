// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/form_plan.h"
#include "ui/shell/desk.h"

// What the forms of a dossier show, one for each noun.
namespace kamerklaar::ui {

/// In the order of art. 3 and 4.
[[nodiscard]] FormPlan planOfApplication();
[[nodiscard]] FormPlan planOfSisaReturn(const domain::Scheme& scheme);
[[nodiscard]] FormPlan planOfContactPerson();
[[nodiscard]] FormPlan planOfNotification(const Choices& decisions);
[[nodiscard]] FormPlan planOfObjection(const Choices& decisions);
[[nodiscard]] FormPlan planOfContinuityReport(const domain::Scheme& scheme,
                                              domain::Language language);
[[nodiscard]] FormPlan planOfSpendingSplit();

/// The decisions of a municipality that were approved, to refer to; the latest first.
[[nodiscard]] Choices decisionChoices(Desk& desk, domain::MunicipalityId municipality);

}  // namespace kamerklaar::ui
