// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/report_chip.h"

#include "ui/words/report_status.h"

namespace kamerklaar::ui {

Chip chipFor(const work::ReportHeader& report, bool hasAward, domain::Date today,
             domain::Language language) {
    return words::chipOf(words::stateOf(report.status, report.due, hasAward, today), language);
}

}  // namespace kamerklaar::ui
