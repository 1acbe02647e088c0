// SPDX-License-Identifier: EUPL-1.2
//
// Grey cells: what the program filled in and locked. Whoever changes one hears that the records
// count, also within a list.
#include <catch2/catch.hpp>

#include "work/filled_return.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Keys = std::vector<std::string>;

namespace {

/// Almelo reported two interventions that go on and one indicator over 2024.
struct AfterAYear {
    Office office;

    AfterAYear() {
        domain::YearlyReport last = office.received(2024);
        last.interventions.resize(1);
        last.interventions[0].name = "Halt-interventie";
        last.interventions[0].status = domain::InterventionStatus::Running;
        last.interventions[0].reachActual = 40;
        last.interventions[0].cost = domain::Money::euros(30'000);
        last.interventions.push_back(last.interventions[0]);
        last.interventions[1].name = "Straatcoach";
        last.interventions[1].reachActual = 25;
        domain::Indicator indicator;
        indicator.name = "Verzuim";
        indicator.actual = 12'500;
        last.indicators = {indicator};
        REQUIRE(work::saveReport(office.anna(), last, {}));
        office.clock.moveTo("2026-03-10T09:00:00Z");
    }
    [[nodiscard]] Keys changed(const FilledReturn& filled) const {
        const auto one = filled.read();
        return says(one, "given_changed") ? messageOf(one, "given_changed").keys : Keys();
    }
};

}  // namespace

TEST_CASE("a grey cell of a list that was changed is told, each at its own place") {
    AfterAYear it;
    FilledReturn filled(it.office);
    filled.ordinary();
    CHECK(it.changed(filled).empty());
    filled.put("interventie.1.bereik_vorig", "41").put("interventie.2.kosten_vorig", "3000001");
    filled.put("indicator.1.werkelijk_vorig", "13000");
    CHECK(it.changed(filled) == Keys{"interventie.1.bereik_vorig", "interventie.2.kosten_vorig",
                                     "indicator.1.werkelijk_vorig"});
}

TEST_CASE("lines that changed places keep their grey cells, and a new line has none") {
    AfterAYear it;
    FilledReturn filled(it.office);
    filled.ordinary().put("interventie.1.naam", "Halt-interventie");
    for (const char* column : {"naam", "bereik_vorig"}) {
        const auto first = filled.spotOf(std::string("interventie.1.") + column);
        const auto second = filled.spotOf(std::string("interventie.2.") + column);
        auto& rows = filled.book.sheets[first.sheet].rows;
        std::swap(rows[first.row][first.column], rows[second.row][second.column]);
    }
    CHECK(it.changed(filled).empty());
    // Of what the municipality added the program knows nothing.
    filled.put("interventie.3.naam", "Nieuw").put("interventie.3.bereik_vorig", "7");
    CHECK(it.changed(filled) == Keys{"interventie.3.bereik_vorig"});
}
