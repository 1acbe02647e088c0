// SPDX-License-Identifier: EUPL-1.2
#include "work/dossier_events.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "work/office.h"
#include "work/recording.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;
using EventKind = work::DossierEvent::What;

namespace {

std::vector<EventKind> kindsOf(const std::vector<work::DossierEvent>& events) {
    std::vector<EventKind> kinds;
    for (const work::DossierEvent& event : events) {
        kinds.push_back(event.what);
    }
    return kinds;
}

}  // namespace

TEST_CASE("everything in a dossier stands on its own day, the latest first") {
    Office office;
    const domain::MunicipalityId municipality = office.municipality();
    award(office, municipality);
    pay(office, municipality, 1, Money::euros(250'000), Date::known(2024, 7, 12));
    domain::Application application;
    application.municipality = municipality;
    application.receivedOn = Date::known(2024, 5, 2);
    application.gross = Money::euros(1'500'000);
    REQUIRE(work::save(office.anna(), application));
    domain::Notification notification;
    notification.municipality = municipality;
    notification.receivedOn = Date::known(2025, 6, 3);
    notification.nature = regulation().termsOf(domain::TermKind::NotificationKind).front().code;
    notification.activity = "Straatcoaches";
    REQUIRE(work::save(office.anna(), notification));

    const auto events = work::dossierEvents(office.store(), municipality);
    for (std::size_t at = 1; at < events.size(); ++at) {
        CHECK(events[at].day <= events[at - 1].day);
    }
    const auto kinds = kindsOf(events);
    CHECK(std::count(kinds.begin(), kinds.end(), EventKind::ApplicationReceived) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), EventKind::Paid) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), EventKind::NotificationReceived) == 1);
    // The payment order is the payment; it does not stand there twice.
    CHECK(std::count(kinds.begin(), kinds.end(), EventKind::Decided) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), EventKind::NotificationDecided) == 0);
}

TEST_CASE("what was only prepared, and what another municipality did, is no event of a dossier") {
    Office office;
    award(office, office.municipality(1));
    CHECK(work::dossierEvents(office.store(), office.municipality(0)).empty());
    CHECK(work::dossierEvents(office.store(), office.municipality(1)).size() == 1);
}
