// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/report_chip.h"

#include <QtCore/QCoreApplication>

namespace kamerklaar::ui {

namespace {

QString word(const char* english) {
    return QCoreApplication::translate("ReportChip", english);
}

}  // namespace

Chip chipFor(const work::ReportHeader& report, domain::Date today, domain::Language /*language*/) {
    if (work::isLate(report, today)) {
        return {word(QT_TRANSLATE_NOOP("ReportChip", "late")), QStringLiteral("late"), Tone::Bad};
    }
    switch (report.status) {
        case domain::ReportStatus::Expected:
            return {word(QT_TRANSLATE_NOOP("ReportChip", "expected")), QStringLiteral("expected"),
                    Tone::Neutral};
        case domain::ReportStatus::Received:
            return {word(QT_TRANSLATE_NOOP("ReportChip", "received")), QStringLiteral("received"),
                    Tone::Info};
        case domain::ReportStatus::InReview:
            return {word(QT_TRANSLATE_NOOP("ReportChip", "in review")), QStringLiteral("review"),
                    Tone::Info};
        case domain::ReportStatus::Returned:
            return {word(QT_TRANSLATE_NOOP("ReportChip", "sent back")), QStringLiteral("returned"),
                    Tone::Caution};
        case domain::ReportStatus::Approved:
            return {word(QT_TRANSLATE_NOOP("ReportChip", "approved")), QStringLiteral("approved"),
                    Tone::Good};
    }
    return {};
}

}  // namespace kamerklaar::ui
