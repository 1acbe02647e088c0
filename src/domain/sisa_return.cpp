// SPDX-License-Identifier: EUPL-1.2
#include "domain/sisa_return.h"

namespace kamerklaar::domain {

const SisaCorrection* SisaReturn::validCorrection(std::optional<Date> on) const {
    const SisaCorrection* valid = nullptr;
    for (const SisaCorrection& correction : corrections) {
        const bool isAccepted = correction.accepted == Answer::Yes &&
                                (!on || (correction.decidedOn && *correction.decidedOn <= *on));
        if (isAccepted && (valid == nullptr || valid->decidedOn <= correction.decidedOn)) {
            valid = &correction;
        }
    }
    return valid;
}

std::optional<Money> SisaReturn::validSpent(std::optional<Date> on) const {
    const SisaCorrection* correction = validCorrection(on);
    return correction != nullptr ? std::optional(correction->spent) : spent;
}

std::optional<Money> SisaReturn::validCumulative(std::optional<Date> on) const {
    const SisaCorrection* correction = validCorrection(on);
    return correction != nullptr ? std::optional(correction->cumulative) : cumulative;
}

}  // namespace kamerklaar::domain
