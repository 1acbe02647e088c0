// SPDX-License-Identifier: EUPL-1.2
#include "work/reminding.h"

#include <algorithm>
#include <map>

#include "domain/report_check.h"
#include "work/grant_book.h"

namespace kamerklaar::work {

using domain::Letter;
using domain::LetterKind;

bool isAwaited(domain::ReportStatus status) {
    return status == domain::ReportStatus::Expected || status == domain::ReportStatus::Returned;
}

std::vector<ReminderCase> reminderCases(Store& store, domain::Date today) {
    std::map<domain::ReportId, domain::Date> reminded;
    for (const Letter& letter : store.records<Letter>().all()) {
        if (letter.letterKind == LetterKind::Reminder) {
            domain::Date& last = reminded.try_emplace(letter.report, letter.date).first->second;
            last = std::max(last, letter.date);
        }
    }
    std::map<domain::MunicipalityId, domain::Municipality> recipients;
    for (domain::Municipality& municipality : store.municipalities().all()) {
        recipients.emplace(municipality.id, std::move(municipality));
    }
    const GrantBook book(store);
    std::vector<ReminderCase> cases;
    for (const ReportHeader& header : store.reports().headers()) {
        // First what is cheap to know: most reports have come.
        if (!isAwaited(header.status) || !domain::isOverdue(header.due, true, today) ||
            !book.on(header.municipality, today).hasAward) {
            continue;
        }
        const auto last = reminded.find(header.id);
        cases.push_back({{recipients.at(header.municipality), header, today.daysSince(header.due)},
                         last == reminded.end() ? std::nullopt : std::optional(last->second)});
    }
    std::stable_sort(cases.begin(), cases.end(), [](const auto& left, const auto& right) {
        return left.late.daysLate > right.late.daysLate;
    });
    return cases;
}

domain::Result<Letter> remind(const Context& context, const LetterWriter& writer,
                              domain::ReportId report, std::optional<domain::Date> answerBy) {
    const auto about = context.store.reports().find(report);
    if (!about) {
        return domain::refused(domain::ProblemKind::NotFound, "report");
    }
    Letter letter;
    letter.letterKind = LetterKind::Reminder;
    letter.municipality = about->municipality;
    letter.report = report;
    letter.date = context.clock.today();
    letter.answerBy = answerBy;
    return makeLetter(context, writer, letter);
}

}  // namespace kamerklaar::work
