// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/report_chip.h"

#include "domain/words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

struct Look {
    const char* icon;
    Tone tone;
};

Look lookOf(domain::ReportStatus status) {
    switch (status) {
        case domain::ReportStatus::Expected:
            return {"expected", Tone::Neutral};
        case domain::ReportStatus::Received:
            return {"received", Tone::Info};
        case domain::ReportStatus::InReview:
            return {"review", Tone::Info};
        case domain::ReportStatus::Returned:
            return {"returned", Tone::Caution};
        case domain::ReportStatus::Approved:
            return {"approved", Tone::Good};
    }
    return {"expected", Tone::Neutral};
}

}  // namespace

Chip chipFor(const work::ReportHeader& report, domain::Date today, domain::Language language) {
    if (work::isLate(report, today)) {
        return {words::text(domain::lateWord(language)), QStringLiteral("late"), Tone::Bad};
    }
    const Look look = lookOf(report.status);
    return {words::text(domain::words(report.status, language)), QLatin1String(look.icon),
            look.tone};
}

}  // namespace kamerklaar::ui
