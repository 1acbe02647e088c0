// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/decision.h"
#include "work/context.h"
#include "work/table_reader.h"
#include "work/workbook_writer.h"

// Overnemen: one workbook with what was decided, paid and reported before this file was begun.
namespace kamerklaar::work {

/// The empty workbook for a file: an explanation, and sheets for awards, payments, reports and SiSa
/// with the municipalities filled in. docs/taking_over.md tells its form.
[[nodiscard]] WorkbookWriter::Workbook takeOverWorkbook(Store& store);

/// Everything that a filled-in workbook holds, checked line by line and against one another.
struct TakeOver {
    std::vector<domain::Decision> decisions;  ///< awards and payments, takenOver, with own dates
    std::vector<domain::SisaReturn> sisaReturns;
    std::vector<domain::YearlyReport> reports;
    /// Gravest first, then as the sheets have them. Those with a cell name it (table_cells.h): what
    /// cannot be taken over is Refused; what a municipality stated against the regulation is
    /// Flagged, and is taken over as stated.
    domain::Problems problems;
    /// What the workbook says of each municipality that is in it, by name.
    struct Line {
        std::string municipality;
        domain::Money awardedNet;
        domain::Money paid;      ///< to the municipality
        domain::Money reported;  ///< spent, over all reports
        domain::Money sisa;      ///< spent up to and including the last year stated
    };
    std::vector<Line> reconciliation;
};
/// Checks as if everything were entered today. Writes nothing.
[[nodiscard]] TakeOver readTakeOver(const Context& context,
                                    const std::vector<TableReader::Table>& tables);

/// Keeps the workbook among the documents of the file (the decision's terms name it) and prepares
/// its taking over. Refused: what readTakeOver refuses, and a workbook with nothing in it.
[[nodiscard]] domain::Result<domain::Decision> prepareTakeOver(const Context& context,
                                                               const TableReader& reader,
                                                               const std::string& fileName,
                                                               const std::string& bytes);
/// Approves it: reads the kept workbook once more and enters everything in one transaction. All its
/// journal entries carry the moment of the approval (`decidedAt`), also when it takes longer: by
/// that moment figures as of an earlier day know what was taken over (as_of.h). Refused: the
/// preparer, a lost race, and whatever readTakeOver refuses by now. It is not reversed as a whole:
/// each decision in it is, by a counter-act of its own, and each record can be corrected.
[[nodiscard]] domain::Outcome approveTakeOver(const Context& context, const TableReader& reader,
                                              domain::DecisionId id, int version);

}  // namespace kamerklaar::work
