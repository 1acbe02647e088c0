// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/decision.h"
#include "domain/municipality.h"
#include "domain/scheme.h"
#include "domain/yearly_report.h"
#include "work/example/report_maker.h"
#include "work/example/timeline.h"
#include "work/sealing_tools.h"

// The grants of the made-up file: everything that happens to them, in one order of asking. Each
// part puts its acts on the timeline.
namespace kamerklaar::work::example {

/// All of them, under one scheme.
struct Grants {
    const domain::Scheme& scheme;
    std::vector<domain::Municipality> municipalities;  ///< in the order of the scheme's own list
    std::vector<domain::Round> rounds;                 ///< those that are played
    domain::Date end;                                  ///< after this day nothing happens any more

    [[nodiscard]] bool has(std::size_t index) const { return index < municipalities.size(); }
    [[nodiscard]] domain::MunicipalityId idOf(std::size_t index) const {
        return municipalities[index].id;
    }
};

/// Before the last instalment there is still something to change: the day from which changes and
/// what led to them are counted back.
[[nodiscard]] domain::Date lastChangeOf(const Grants& grants);

/// What the award letter of the municipality at this place says: never more than the scheme allows,
/// with 5 to 15 per cent of compensable VAT in it.
[[nodiscard]] domain::AwardTerms awardOf(const Grants& grants, std::size_t index);
/// What its report in a round is made from; it refers to `grants`.
[[nodiscard]] Setting settingOf(const Grants& grants, std::size_t index, std::size_t roundNumber);
/// Kenmerk of a letter from or to it: "VB-GM0141-V".
[[nodiscard]] std::string letterNumber(const domain::Municipality& municipality,
                                       std::string_view suffix);

/// Who does something, and on which day.
struct Turn {
    domain::Date day;
    Desk desk = Desk::Policy;
};
/// Decisions that are prepared together and approved together; without `approved` they wait.
using Preparing = std::function<std::vector<domain::Decision>(Store&)>;
void addSeries(Preparing decisions, Turn prepared, std::optional<Turn> approved,
               Timeline& timeline);

/// The day on which the figures of the report over an earlier round are fixed.
[[nodiscard]] domain::Date cutOffAfter(const domain::Round& round);

/// What was asked for, with the gaps that an officer found.
void addApplications(const Grants& grants, Timeline& timeline);
/// Whom one speaks to at the municipality at that place, from today on.
void recordContacts(const Context& context, const Grants& grants, std::size_t at);
/// The awards, prepared by one and approved by another, in a few batches.
void addAwards(const Grants& grants, Timeline& timeline);
/// A run for each instalment that was planned before the end, with all municipalities in it.
void addPayments(const Grants& grants, Timeline& timeline);
/// The progress reports of all rounds.
void addReports(Store& store, const Grants& grants, Timeline& timeline);
/// The audited returns over each year whose return was due before the end.
void addSisaReturns(const Grants& grants, Timeline& timeline);
/// What municipalities told (art. 7), and what was decided about it.
void addNotifications(const Grants& grants, Timeline& timeline);
/// What changes a grant on the way, approved or waiting: extensions and amendments.
void addChanges(const Grants& grants, Timeline& timeline);
void addContinuityReports(const Grants& grants, Timeline& timeline);
/// What officers note themselves: why sources differ, how spending is divided, what is due.
void addNotes(const Grants& grants, Timeline& timeline);
/// What parliament was promised, and how the report over the first of several rounds went there:
/// consulted, agreed to, sealed as final and sent. Without tools nothing is sealed or sent.
void addPublication(const Grants& grants, const SealingTools* tools, Timeline& timeline);

}  // namespace kamerklaar::work::example
