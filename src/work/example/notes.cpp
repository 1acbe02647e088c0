// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/dossier_check.h"
#include "domain/ensure.h"
#include "domain/spending_parts.h"
#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/example/parts.h"
#include "work/reconciling.h"
#include "work/recording.h"
#include "work/report_notes.h"

namespace kamerklaar::work::example {
namespace {

using domain::Date;
using domain::Money;

std::string whyDiffering(const SourceDifference& line) {
    return line.difference == "sisa_payments"
               ? "Voorschot: wat aan het einde van het jaar over was, is daarna besteed."
               : "Een factuur van december is na het verslag aan het volgende jaar toegerekend.";
}

/// The first year is done: every difference in it has its explanation. Of the last year something
/// is left to do.
void explain(const Context& context, int year) {
    for (const SourceDifference& line : reconciliation(context.store)) {
        if (line.year != year || !line.isOpen()) {
            continue;
        }
        auto explanation =
            begun<domain::Explanation>(context.store, context.clock.today(), line.municipality.id);
        explanation.difference = line.difference;
        explanation.year = line.year;
        explanation.left = line.left;
        explanation.right = line.right;
        explanation.text = whyDiffering(line);
        must(save(context, explanation), "an example difference can be explained");
    }
}

/// A tenth more of the spending lies in the later part of the year than its days say.
void divide(const Context& context, domain::MunicipalityId municipality) {
    const std::vector<domain::PeriodSpending> reported =
        context.store.ledger().spending(municipality);
    if (reported.empty()) {
        return;
    }
    const domain::PeriodSpending& last = reported.back();
    auto split = begun<domain::SpendingSplit>(context.store, context.clock.today(), municipality);
    split.report = last.report;
    split.parts = domain::partsByDays(context.store.schemes().current(), last.period, last.spent);
    const Money moved = last.spent.split({1, 9}).front();
    split.parts.front().spent -= moved;
    split.parts.back().spent += moved;
    split.reason =
        "De zomerschool is in juli en augustus gehouden; de facturen zijn van na 1 juli.";
    must(save(context, split), "example spending can be divided");
}

/// What an officer heard by telephone about the report of the first year.
void noteOn(const Context& context, domain::MunicipalityId municipality, int year) {
    const auto round = context.store.rounds().ofYear(year);
    domain::ensure(round.has_value(), "the example has a round over its first year");
    for (const domain::YearlyReport& report : context.store.reports().ofRound(round->id)) {
        if (report.municipality == municipality) {
            must(noteReport(context, report.id,
                            "Gebeld met de gemeente: het bereik per leeftijdsgroep volgt in het "
                            "verslag over het volgende jaar."),
                 "an example report can have a note");
        }
    }
}

struct Due {
    int daysAfterEnd = 0;
    bool isForMunicipality = false;
    bool isDone = false;
    std::string_view name;
    std::string_view source;
};
constexpr Due deadlines[] = {
    {-10, true, true, "Cijfers over het bereik bij de gemeente navragen", "Gesprek in augustus"},
    {-3, true, false, "Aanvulling op het voortgangsverslag", "Mail van het ministerie"},
    {17, false, false, "Concept van de Kamerrapportage naar de directie",
     "Planning van de directie"},
    {38, false, false, "Bijeenkomst met de twintig gemeenten", "Lerende aanpak"},
};

void note(const Context& context, const Grants& grants, const Due& due) {
    domain::Deadline deadline;
    if (due.isForMunicipality) {
        deadline.municipality = grants.idOf(part::ownDeadline);
    }
    deadline.name = due.name;
    deadline.source = due.source;
    deadline.due = workday(grants.end.plusDays(due.daysAfterEnd));
    if (due.isDone) {
        deadline.doneOn = context.clock.today();
    }
    must(save(context, deadline), "an example deadline can be set");
}

}  // namespace

void addNotes(const Grants& grants, Timeline& timeline) {
    if (grants.rounds.empty()) {
        return;
    }
    const int firstYear = grants.rounds.front().year;
    if (const auto due = domain::sisaDueOf(grants.scheme, firstYear)) {
        timeline.add(std::min(due->plusDays(100), grants.end.plusDays(-2)), 10, Desk::Finance,
                     [firstYear](const Context& context) { explain(context, firstYear); });
    }
    if (grants.has(part::noted)) {
        timeline.add(grants.end.plusDays(-15), 20, Desk::Policy,
                     [id = grants.idOf(part::noted), firstYear](const Context& context) {
                         noteOn(context, id, firstYear);
                     });
    }
    if (grants.has(part::dividedOtherwise)) {
        timeline.add(grants.end.plusDays(-9), 30, Desk::Finance,
                     [id = grants.idOf(part::dividedOtherwise)](const Context& context) {
                         divide(context, id);
                     });
    }
    for (const Due& due : deadlines) {
        if (!due.isForMunicipality || grants.has(part::ownDeadline)) {
            timeline.add(grants.end.plusDays(-20), 50, Desk::Policy,
                         [&grants, &due](const Context& context) { note(context, grants, due); });
        }
    }
}

}  // namespace kamerklaar::work::example
