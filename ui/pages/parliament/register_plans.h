// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/form_plan.h"

// What the forms of the records beside a report to parliament show, one for each noun.
namespace kamerklaar::ui {

/// `documents` are those that are kept with it.
[[nodiscard]] FormPlan planOfConsultation(const Choices& documents);
[[nodiscard]] FormPlan planOfCommitment();
[[nodiscard]] FormPlan planOfSubmission();
[[nodiscard]] FormPlan planOfPressAgreement();

}  // namespace kamerklaar::ui
