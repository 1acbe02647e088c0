// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <vector>

#include "work/taking_over_sheet.h"

namespace kamerklaar::work::takeover {

/// A row of a sheet as the record that it tells of.
template <typename Noun>
struct Entered {
    std::size_t row = 0;
    domain::Municipality municipality;
    int year = 0;  ///< of a report or a return
    Noun record;
};

/// The four sheets of a workbook, with what is wrong in them.
struct FormSheets {
    FormSheets(const domain::Scheme& scheme, const std::vector<TableReader::Table>& tables)
        : awards(SheetKind::Awards, scheme, tables),
          payments(SheetKind::Payments, scheme, tables),
          reports(SheetKind::Reports, scheme, tables),
          sisa(SheetKind::Sisa, scheme, tables) {}
    FormSheet awards;
    FormSheet payments;
    FormSheet reports;
    FormSheet sisa;
};

/// Everything that could be read; a row with a cell that could not is not in it.
struct EnteredRows {
    std::vector<Entered<domain::Decision>> awards;
    std::vector<Entered<domain::Decision>> payments;
    std::vector<Entered<domain::YearlyReport>> reports;
    std::vector<Entered<domain::SisaReturn>> sisa;
    /// Whose award has a row that could not be read: what rests on it is not looked at.
    std::set<domain::MunicipalityId> unreadAwards;
};

/// Refused in the sheets: cells that cannot be read, unknown municipalities, the same thing twice,
/// and what is in the file already.
[[nodiscard]] EnteredRows readRows(Store& store, FormSheets& sheets);

}  // namespace kamerklaar::work::takeover
