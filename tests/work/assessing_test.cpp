// SPDX-License-Identifier: EUPL-1.2
#include "work/assessing.h"

#include <catch2/catch.hpp>

#include "work/office.h"
#include "work/reporting.h"

using namespace kamerklaar;
using kamerklaar::tests::Office;

TEST_CASE("the next report to assess lies behind this one, and after the last comes the first") {
    Office office;
    office.clock.moveTo("2026-08-01T09:00:00Z");
    CHECK_FALSE(work::nextToAssess(office.store()).has_value());
    const domain::ReportId first = office.received(2024, 0).id;
    CHECK(work::nextToAssess(office.store()) == first);
    CHECK_FALSE(work::nextToAssess(office.store(), first).has_value());
    const domain::ReportId second = office.received(2024, 1).id;
    const domain::ReportId third = office.received(2024, 2).id;
    const auto waiting = work::reportsToAssess(office.store());
    REQUIRE(waiting.size() == 3);
    CHECK(work::nextToAssess(office.store(), waiting[0].report.id) == waiting[1].report.id);
    CHECK(work::nextToAssess(office.store(), waiting[2].report.id) == waiting[0].report.id);
    // One that waits no longer: whoever approved it goes on with the one that waits longest.
    CHECK(work::nextToAssess(office.store(), office.report(2024, 3).id) == waiting[0].report.id);
    CHECK(second != third);
}
