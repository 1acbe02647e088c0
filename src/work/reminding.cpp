// SPDX-License-Identifier: EUPL-1.2
#include "work/reminding.h"

#include <algorithm>
#include <map>

namespace kamerklaar::work {

using domain::Letter;
using domain::LetterKind;

std::vector<ReminderCase> reminderCases(Store& store, domain::Date today) {
    std::map<domain::ReportId, domain::Date> reminded;
    for (const Letter& letter : store.records<Letter>().all()) {
        if (letter.letterKind == LetterKind::Reminder) {
            domain::Date& last = reminded.try_emplace(letter.report, letter.date).first->second;
            last = std::max(last, letter.date);
        }
    }
    std::vector<ReminderCase> cases;
    for (LateReport& late : lateReports(store, today)) {
        const auto last = reminded.find(late.report.id);
        cases.push_back(
            {std::move(late), last == reminded.end() ? std::nullopt : std::optional(last->second)});
    }
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
