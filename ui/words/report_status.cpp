// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/report_status.h"

#include "domain/problem_text.h"
#include "domain/report_check.h"
#include "domain/words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui::words {

const std::vector<ReportState>& reportStates() {
    static const std::vector<ReportState> all = {
        ReportState::Expected, ReportState::Late,     ReportState::Received, ReportState::InReview,
        ReportState::Returned, ReportState::Approved, ReportState::NotOwed};
    return all;
}

ReportState stateOf(domain::ReportStatus status, domain::Date due, bool hasAward,
                    domain::Date today) {
    switch (status) {
        case domain::ReportStatus::Expected:
            if (!hasAward) {
                return ReportState::NotOwed;
            }
            return domain::isOverdue(due, hasAward, today) ? ReportState::Late
                                                           : ReportState::Expected;
        case domain::ReportStatus::Received:
            return ReportState::Received;
        case domain::ReportStatus::InReview:
            return ReportState::InReview;
        case domain::ReportStatus::Returned:
            return ReportState::Returned;
        case domain::ReportStatus::Approved:
            return ReportState::Approved;
    }
    return ReportState::Expected;
}

Chip chipOf(ReportState state, domain::Language language) {
    const auto word = [language](domain::ReportStatus status) {
        return text(domain::words(status, language));
    };
    using Status = domain::ReportStatus;
    switch (state) {
        case ReportState::NotOwed:
            return {
                text(domain::BothLanguages{"nog geen beschikking", "no award yet"}.in(language)),
                QStringLiteral("expected"), Tone::Neutral};
        case ReportState::Expected:
            return {word(Status::Expected), QStringLiteral("expected"), Tone::Neutral};
        case ReportState::Late:
            return {text(domain::lateWord(language)), QStringLiteral("late"), Tone::Bad};
        case ReportState::Received:
            return {word(Status::Received), QStringLiteral("received"), Tone::Info};
        case ReportState::InReview:
            return {word(Status::InReview), QStringLiteral("review"), Tone::Info};
        case ReportState::Returned:
            return {word(Status::Returned), QStringLiteral("returned"), Tone::Caution};
        case ReportState::Approved:
            return {word(Status::Approved), QStringLiteral("approved"), Tone::Good};
    }
    return {};
}

}  // namespace kamerklaar::ui::words
