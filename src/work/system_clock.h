// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/ports.h"

namespace kamerklaar::work {

/// The clock of the machine.
class SystemClock : public Clock {
public:
    [[nodiscard]] domain::Timestamp now() const override;
};

}  // namespace kamerklaar::work
