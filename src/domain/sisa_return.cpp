// SPDX-License-Identifier: EUPL-1.2
#include "domain/sisa_return.h"

namespace kamerklaar::domain {

std::optional<Money> SisaReturn::validSpent() const {
    std::optional<Money> valid = spent;
    for (const SisaCorrection& correction : corrections) {
        if (correction.accepted == Answer::Yes) {
            valid = correction.spent;
        }
    }
    return valid;
}

std::optional<Money> SisaReturn::validCumulative() const {
    std::optional<Money> valid = cumulative;
    for (const SisaCorrection& correction : corrections) {
        if (correction.accepted == Answer::Yes) {
            valid = correction.cumulative;
        }
    }
    return valid;
}

}  // namespace kamerklaar::domain
