// SPDX-License-Identifier: EUPL-1.2
#include "work/usual_round.h"

namespace kamerklaar::work {

std::optional<domain::Round> usualRound(const std::vector<domain::Round>& rounds,
                                        domain::Date today) {
    std::optional<domain::Round> usual;
    for (const domain::Round& round : rounds) {
        if (!usual || round.period.last() < today) {
            usual = round;
        }
    }
    return usual;
}

}  // namespace kamerklaar::work
