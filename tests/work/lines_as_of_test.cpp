// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "work/as_of.h"
#include "work/example.h"
#include "work/office.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;

TEST_CASE("the municipalities add up to the country on every day, to the cent") {
    Office office;
    work::fillWithExample(office.store(), 2025);
    for (const Date day : {Date::known(2024, 6, 1), Date::known(2025, 3, 1),
                           Date::known(2026, 3, 31), Date::known(2027, 12, 31)}) {
        domain::Amounts sum;
        const auto lines = work::linesAsOf(office.store(), day);
        for (const work::MunicipalityLine& line : lines) {
            sum += line.figures.total;
        }
        const domain::Amounts all = work::figuresAsOf(office.store(), day).total;
        sum.ceiling = all.ceiling;  // there is one for the country only
        CHECK(sum == all);
        CHECK(lines.front().figures.total ==
              work::figuresAsOf(office.store(), day, lines.front().municipality.id).total);
    }
}
