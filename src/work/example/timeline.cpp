// SPDX-License-Identifier: EUPL-1.2
#include "work/example/timeline.h"

#include <algorithm>
#include <map>

#include "domain/ensure.h"
#include "work/filing.h"
#include "work/people.h"

namespace kamerklaar::work::example {
namespace {

domain::PersonId administratorOf(Store& store) {
    for (const domain::Person& person : store.people().all()) {
        if (person.roles.has(domain::Role::Administrator)) {
            return person.id;
        }
    }
    throw domain::Bug("every file has an administrator");
}

/// Comes to work: whoever is new gets the roles of the desk from the administrator.
domain::PersonId seat(Store& store, const Clock& clock, Desk desk) {
    const domain::Person wanted = personAt(desk);
    const domain::PersonId id = personFor(store, clock, wanted);
    const Context administrator{store, clock, administratorOf(store)};
    domain::ensure(setRoles(administrator, id, wanted.roles).has_value(),
                   "an example person has a role");
    return id;
}

}  // namespace

domain::Person personAt(Desk desk) {
    switch (desk) {
        case Desk::Policy:
            return {{}, "voorbeeld-beleid", "Anouk Voorbeeld", {domain::Role::Officer}};
        case Desk::Finance:
            return {{}, "voorbeeld-financien", "Bart Voorbeeld", {domain::Role::Officer}};
        case Desk::Assessment:
            return {{}, "voorbeeld-toetsing", "Chris Voorbeeld", {domain::Role::Manager}};
        case Desk::Control:
            return {{}, "voorbeeld-controle", "Dilan Voorbeeld", {domain::Role::Controller}};
        case Desk::Administration:
            return {{}, "voorbeeld-beheer", "Elif Voorbeeld", {domain::Role::Administrator}};
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

void Timeline::addLate(domain::Date day, std::size_t turn, Desk desk, Act act) {
    constexpr std::int64_t lastHour = 16;
    constexpr std::int64_t quarter = 15 * 60;
    const std::int64_t morning = duringWorkOn(workday(day), 0).unixSeconds();
    const std::int64_t evening = morning / 86400 * 86400 + lastHour * 3600;
    const auto at = evening + static_cast<std::int64_t>(turn) * quarter;
    entries_.push_back({domain::Timestamp::fromUnixSeconds(at), desk, std::move(act)});
}

void Timeline::play(Store& store) {
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const Entry& l, const Entry& r) { return l.at < r.at; });
    if (entries_.empty()) {
        return;
    }
    ScriptedClock clock;
    clock.moveTo(entries_.front().at);
    std::map<Desk, domain::PersonId> people;
    for (const Desk desk : desks) {
        people.emplace(desk, seat(store, clock, desk));
    }
    for (const Entry& entry : entries_) {
        clock.moveTo(entry.at);
        entry.act({store, clock, people.at(entry.desk)});
    }
}

}  // namespace kamerklaar::work::example
