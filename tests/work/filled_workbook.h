// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "exchange/workbook_reader.h"
#include "exchange/workbooks.h"
#include "work/taking_over.h"

namespace kamerklaar::tests {

/// The workbook for taking over as somebody fills it in: in canonical form (whole cents, ISO days).
class FilledWorkbook {
public:
    explicit FilledWorkbook(work::Store& store) : book(work::takeOverWorkbook(store)) {}

    /// The row of a municipality, or of what it says of a number (a year, an instalment).
    using Cells = std::vector<std::pair<std::string, std::string>>;
    FilledWorkbook& fill(const std::string& sheet, const std::string& municipality,
                         const Cells& cells);
    FilledWorkbook& fill(const std::string& sheet, const std::string& municipality, int number,
                         const Cells& cells);
    /// A new row.
    FilledWorkbook& add(const std::string& sheet, const Cells& cells);
    /// An ordinary award of EUR 1,500,000 with EUR 60,000 of VAT, of 1 July 2024, and its first two
    /// instalments.
    FilledWorkbook& ordinary(const std::string& municipality);

    [[nodiscard]] std::string bytes(
        work::WorkbookWriter::Format format = work::WorkbookWriter::Format::Ods) const {
        return exchange::Workbooks().write(book, format);
    }
    [[nodiscard]] std::vector<work::TableReader::Table> tables(
        work::WorkbookWriter::Format format = work::WorkbookWriter::Format::Ods) const {
        return exchange::WorkbookReader().read("overnemen", bytes(format)).value();
    }
    [[nodiscard]] work::WorkbookWriter::Sheet& sheet(const std::string& name);

    work::WorkbookWriter::Workbook book;

private:
    [[nodiscard]] static std::size_t columnOf(const work::WorkbookWriter::Sheet& sheet,
                                              const std::string& key);
};

}  // namespace kamerklaar::tests
