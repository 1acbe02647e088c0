// SPDX-License-Identifier: EUPL-1.2
#include "domain/yearly_report.h"

namespace kamerklaar::domain {

Money YearlyReport::planned() const {
    Money sum;
    for (const SpendingLine& line : categories) {
        sum += line.planned;
    }
    return sum;
}

Money YearlyReport::spent() const {
    Money sum;
    for (const SpendingLine& line : categories) {
        sum += line.spent;
    }
    return sum;
}

}  // namespace kamerklaar::domain
