// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/report_status.h"
#include "store/values.h"

namespace kamerklaar::store {

/// "'received', 'in_review'": the statuses whose figures count, as the domain has them.
inline const QString& countingStatuses() {
    static const QString list = [] {
        using domain::ReportStatus;
        QString codes;
        for (const ReportStatus status :
             {ReportStatus::Expected, ReportStatus::Received, ReportStatus::InReview,
              ReportStatus::Returned, ReportStatus::Approved}) {
            if (domain::counts(status)) {
                codes += (codes.isEmpty() ? QStringLiteral("'") : QStringLiteral(", '")) +
                         textOf(domain::codeOf(status)) + QLatin1Char('\'');
            }
        }
        return codes;
    }();
    return list;
}

}  // namespace kamerklaar::store
