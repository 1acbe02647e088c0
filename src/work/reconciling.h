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
/// Every pair of sources that both exist, equal ones too, by municipality and year:
/// - "sisa_reports": spending over the year in the SiSa return, against the part of the progress
///   reports that lies in that calendar year;
/// - "sisa_payments": spending up to and including the year in the return, against what was paid to
///   the municipality by the end of that year. Payments are the ministry's own, so this source is
///   always there;
/// - "sisa_chain": the same, against the return of the year before with this year's spending added.
///   In the first year of the scheme nothing came before.
[[nodiscard]] std::vector<SourceDifference> reconciliation(
    Store& store, std::optional<domain::MunicipalityId> of = {});

/// One cell of the closing proof: what lies in a programme year and a calendar year at once.
struct ProofCell {
    std::string programmeYear;  ///< label; "outside" after the last
    int calendarYear = 0;
    domain::Money spent;
    domain::Money paid;         ///< net, to the municipality
    domain::Money paidVatFund;  ///< into the VAT compensation fund
};
/// Both ways of adding up, over all cells: equal to the cent or the proof fails.
struct ClosingProof {
    std::vector<ProofCell> cells;
    /// As the figures have them (lists.h), which are reckoned apart from the cells.
    std::vector<std::pair<std::string, domain::Money>> spentByProgrammeYear;
    std::vector<std::pair<int, domain::Money>> spentByCalendarYear;
    std::vector<std::pair<std::string, domain::Money>> paidByProgrammeYear;
    std::vector<std::pair<int, domain::Money>> paidByCalendarYear;
    std::vector<std::pair<std::string, domain::Money>> vatFundByProgrammeYear;
    std::vector<std::pair<int, domain::Money>> vatFundByCalendarYear;
    domain::Money spentDown;    ///< sum of the programme years
    domain::Money spentAcross;  ///< sum of the calendar years
    domain::Money spentSource;  ///< sum of the reports themselves
    domain::Money paidDown;
    domain::Money paidAcross;
    domain::Money paidSource;  ///< sum of the payment orders themselves
    domain::Money vatFundDown;
    domain::Money vatFundAcross;
    domain::Money vatFundSource;
    /// SumsDiffer for each pair of amounts that are not the same: every year against its cells, and
    /// the sums against each other. Named as the command line names amounts ("spent 2024-2025").
    [[nodiscard]] domain::Problems differences() const;
    [[nodiscard]] bool holds() const { return differences().empty(); }
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
