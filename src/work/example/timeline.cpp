// SPDX-License-Identifier: EUPL-1.2
#include "work/example/timeline.h"

#include <algorithm>

#include "work/filing.h"

namespace kamerklaar::work::example {

domain::Person personAt(Desk desk) {
    switch (desk) {
        case Desk::Policy:
            return {{}, "voorbeeld-beleid", "Voorbeeld Beleid"};
        case Desk::Assessment:
            return {{}, "voorbeeld-toetsing", "Voorbeeld Toetsing"};
        case Desk::Finance:
            return {{}, "voorbeeld-financien", "Voorbeeld Financiën"};
    }
    return {};
}

domain::Date workday(domain::Date day) {
    const domain::Date aMonday = domain::Date::known(1900, 1, 1);
    const int weekday = day.daysSince(aMonday) % 7;
    return weekday < 5 ? day : day.plusDays(7 - weekday);
}

domain::Timestamp duringWorkOn(domain::Date day, std::size_t turn) {
    constexpr std::int64_t firstMinute = 7 * 60;  // half past eight or nine, in the Netherlands
    constexpr std::size_t minutes = 8 * 60;
    const domain::Date epoch = domain::Date::known(1970, 1, 1);
    const std::int64_t minute = firstMinute + static_cast<std::int64_t>(turn * 7 % minutes);
    return domain::Timestamp::fromUnixSeconds(day.daysSince(epoch) * std::int64_t{86400} +
                                              minute * 60);
}

void Timeline::add(domain::Date day, std::size_t turn, Desk desk, Act act) {
    entries_.push_back({duringWorkOn(workday(day), turn), desk, std::move(act)});
}

void Timeline::play(Store& store) {
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const Entry& l, const Entry& r) { return l.at < r.at; });
    ScriptedClock clock;
    for (const Entry& entry : entries_) {
        clock.moveTo(entry.at);
        const domain::PersonId person = personFor(store, clock, personAt(entry.desk));
        entry.act({store, clock, person});
    }
}

}  // namespace kamerklaar::work::example
