// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/tally.h"

#include "domain/notation.h"

namespace kamerklaar::report {

std::string shown(const work::Count& count) {
    if (count.isSuppressed) {
        return "x";
    }
    return count.value ? domain::formatCount(*count.value) : "–";
}

std::string withheldNote() {
    return "x: niet getoond, omdat het aantal klein is of omdat een klein aantal ermee is terug te "
           "rekenen. –: niet opgegeven.";
}

}  // namespace kamerklaar::report
