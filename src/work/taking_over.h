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

/// The empty workbook for a file: sheets for awards, payments, reports and SiSa, with the
/// municipalities filled in.
[[nodiscard]] WorkbookWriter::Workbook takeOverWorkbook(Store& store);

/// Everything that a filled-in workbook holds, checked line by line and against one another.
struct TakeOver {
    std::vector<domain::Decision> decisions;  ///< awards and payments, takenOver, with own dates
    std::vector<domain::SisaReturn> sisaReturns;
    std::vector<domain::YearlyReport> reports;
    domain::Problems problems;  ///< field: "blad Verlening, B7"
    struct Line {
        std::string municipality;
        domain::Money awardedNet, paid, reported, sisa;
    };
    std::vector<Line> reconciliation;
};
[[nodiscard]] TakeOver readTakeOver(Store& store, const std::vector<TableReader::Table>& tables);

/// Keeps the workbook among the documents and prepares its taking over. Refused: any problem in it.
[[nodiscard]] domain::Result<domain::Decision> prepareTakeOver(const Context& context,
                                                               const TableReader& reader,
                                                               const std::string& fileName,
                                                               const std::string& bytes);
/// Approves it: reads the kept workbook once more and enters everything in one transaction. All its
/// journal entries carry the moment of the approval (`decidedAt`), also when it takes longer: by
/// that moment figures as of an earlier day know what was taken over (as_of.h).
[[nodiscard]] domain::Outcome approveTakeOver(const Context& context, const TableReader& reader,
                                              domain::DecisionId id, int version);

}  // namespace kamerklaar::work
