// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/race.h"

#include <algorithm>

#include "ui/forms/merge.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

Race raceOver(Desk& desk, const domain::Subject& subject, const Texts& stored, const Texts& mine,
              const Texts& theirs) {
    Race race{theirs, {}, {}, changedPaths(stored, theirs)};
    if (race.paths.empty()) {
        // What the other changed cannot be told from what was there before; all that differs.
        race.paths = changedPaths(theirs, mine);
    }
    work::JournalFilter filter;
    filter.subject = subject;
    const auto last = desk.read([&] { return desk.store().journal().read(filter, 0, 1); },
                                std::vector<work::JournalEntry>());
    for (const work::JournalEntry& entry : last) {
        race.when = words::moment(entry.at);
        const auto person = desk.read([&] { return desk.store().people().find(entry.person); },
                                      std::optional<domain::Person>());
        race.who = person.has_value() ? words::text(person->name) : QString();
    }
    return race;
}

bool isLostRace(const domain::Problems& problems) {
    return std::any_of(problems.begin(), problems.end(), [](const domain::Problem& problem) {
        return problem.kind == domain::ProblemKind::ChangedByOther;
    });
}

}  // namespace kamerklaar::ui
