// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/dossier_notes.h"
#include "work/context.h"

// Do the sources agree: SiSa returns, progress reports, payments; and do both calendars?
namespace kamerklaar::work {

/// Two amounts that ought to be explained when they are not the same.
struct SourceDifference {
    domain::Municipality municipality;
    int year = 0;            ///< calendar year
    std::string difference;  ///< "sisa_reports", "sisa_payments", "sisa_chain"
    domain::Money left;      ///< of the source that is named first
    domain::Money right;
    std::optional<domain::Explanation> explanation;  ///< for these two amounts
    [[nodiscard]] bool isOpen() const { return left != right && !explanation; }
};
/// Every pair of sources that both exist, equal ones too, by municipality and year.
[[nodiscard]] std::vector<SourceDifference> reconciliation(
    Store& store, std::optional<domain::MunicipalityId> of = {});

/// One cell of the closing proof: what lies in a programme year and a calendar year at once.
struct ProofCell {
    std::string programmeYear;  ///< label; "outside" after the last
    int calendarYear = 0;
    domain::Money spent;
    domain::Money paid;
};
/// Both ways of adding up, over all cells: equal to the cent or the proof fails.
struct ClosingProof {
    std::vector<ProofCell> cells;
    std::vector<std::pair<std::string, domain::Money>> spentByProgrammeYear;
    std::vector<std::pair<int, domain::Money>> spentByCalendarYear;
    std::vector<std::pair<std::string, domain::Money>> paidByProgrammeYear;
    std::vector<std::pair<int, domain::Money>> paidByCalendarYear;
    domain::Money spentDown;    ///< sum of the programme years
    domain::Money spentAcross;  ///< sum of the calendar years
    domain::Money spentSource;  ///< sum of the reports themselves
    domain::Money paidDown;
    domain::Money paidAcross;
    domain::Money paidSource;  ///< sum of the payments themselves
    [[nodiscard]] bool holds() const {
        return spentDown == spentAcross && spentDown == spentSource && paidDown == paidAcross &&
               paidDown == paidSource;
    }
};
[[nodiscard]] ClosingProof closingProof(Store& store,
                                        std::optional<domain::MunicipalityId> of = {});

/// How one report's spending lies over the years, by days or as an officer divided it.
struct SplitView {
    domain::ReportId report;
    domain::Municipality municipality;
    int round = 0;
    domain::Period period;
    domain::Money spent;
    std::vector<domain::SplitPart> byDays;
    std::optional<domain::SpendingSplit> ownSplit;
};
[[nodiscard]] std::vector<SplitView> splits(Store& store,
                                            std::optional<domain::MunicipalityId> of = {});

}  // namespace kamerklaar::work
