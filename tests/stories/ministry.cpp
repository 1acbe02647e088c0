// SPDX-License-Identifier: EUPL-1.2
#include "stories/ministry.h"

#include <catch2/catch.hpp>

#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/open.h"
#include "work/filing.h"
#include "work/people.h"

namespace kamerklaar::tests {

void StoryClock::moveTo(const char* day) {
    moment_ = domain::Timestamp::fromIso(std::string(day) + "T09:00:00Z").value();
}

Ministry::Ministry() : store_(store::openInMemory()) {
    using domain::Role;
    static const domain::Scheme scheme = exchange::readScheme(exchange::builtInScheme()).value();
    clock.moveTo("2024-04-15");
    const auto dirk = work::startFile(*store_, clock, scheme, {{}, "dirk", "Dirk Bakker"});
    const domain::Person others[] = {{{}, "anna", "Anna de Vries", {Role::Officer}},
                                     {{}, "bram", "Bram Jansen", {Role::Officer}},
                                     {{}, "carla", "Carla Visser", {Role::Manager}},
                                     {{}, "dora", "Dora Smit", {Role::Manager}},
                                     {{}, "evert", "Evert Kuiper", {Role::Officer}}};
    for (const domain::Person& person : others) {
        people_.push_back(work::addPerson({*store_, clock, dirk}, person).value());
    }
}

work::Context Ministry::at(Who who) {
    return {*store_, clock, people_.at(static_cast<std::size_t>(who))};
}

domain::MunicipalityId Ministry::municipality(const char* name) {
    for (const domain::Municipality& one : store_->municipalities().all()) {
        if (one.name == name) {
            return one.id;
        }
    }
    FAIL("no municipality of that name: " << name);
    return {};
}

}  // namespace kamerklaar::tests
