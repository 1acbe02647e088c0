// SPDX-License-Identifier: EUPL-1.2
#include "work/system_clock.h"

#include <chrono>

namespace kamerklaar::work {

domain::Timestamp SystemClock::now() const {
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return domain::Timestamp::fromUnixSeconds(duration_cast<seconds>(sinceEpoch).count());
}

}  // namespace kamerklaar::work
