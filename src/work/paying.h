// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/grant.h"
#include "work/context.h"

// Instalments and payments.
namespace kamerklaar::work {

/// Records money that was moved. Refused, where the scheme has the rule: outside the window of its
/// instalment, above its maximum, or above the net award in all.
[[nodiscard]] domain::Result<domain::PaymentId> recordPayment(const Context& context,
                                                              const domain::Payment& payment);

}  // namespace kamerklaar::work
