// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "work/table_cells.h"
#include "work/taking_over_form.h"

namespace kamerklaar::work::takeover {

/// One sheet of a filled-in workbook: columns are found by their key, and else by their title,
/// wherever they stand. Whatever is wrong with a cell is kept; what could not be read is given as
/// nothing, so that nobody looks further at it.
class FormSheet {
public:
    /// WorkbookNotOurs when the sheet or one of its columns is missing.
    FormSheet(SheetKind kind, const domain::Scheme& scheme,
              const std::vector<TableReader::Table>& tables);

    /// The rows in which somebody filled in something.
    [[nodiscard]] const std::vector<std::size_t>& rows() const { return rows_; }
    [[nodiscard]] std::string textAt(std::size_t row, const std::string& key) const;
    [[nodiscard]] bool isEmptyAt(std::size_t row, const std::string& key) const {
        return textAt(row, key).empty();
    }

    // Nothing for an empty cell; one that is needed is a problem when it is empty.
    enum class Needed { No, Yes };
    std::optional<domain::Money> money(std::size_t row, const std::string& key, Needed needed);
    std::optional<domain::Date> day(std::size_t row, const std::string& key, Needed needed);
    std::optional<int> number(std::size_t row, const std::string& key);
    domain::Answer answer(std::size_t row, const std::string& key);
    /// The place in `choices`.
    std::optional<std::size_t> choice(std::size_t row, const std::string& key,
                                      const std::vector<std::string>& choices);
    /// Both days, or nothing when both are empty.
    std::optional<domain::Period> period(std::size_t row, const std::string& firstKey,
                                         const std::string& lastKey);
    /// By its code, and else by its name; the two must not contradict each other.
    std::optional<domain::Municipality> municipality(
        std::size_t row, const std::vector<domain::Municipality>& municipalities);

    /// "Verlening!D7"; of the sheet's first cell when the column is not there.
    [[nodiscard]] std::string field(std::size_t row, const std::string& key) const;
    void add(domain::Problem problem) { problems_.push_back(std::move(problem)); }
    void refuse(std::size_t row, const std::string& key, domain::ProblemKind kind,
                std::vector<domain::Fact> facts = {});
    void wrong(std::size_t row, const std::string& key, domain::ExpectedValue expected,
               const std::string& list = {});

    [[nodiscard]] const domain::Problems& problems() const { return problems_; }
    /// How many there are so far, to see whether a row added any.
    [[nodiscard]] std::size_t count() const { return problems_.size(); }

private:
    void findColumns(const std::vector<WorkbookWriter::Column>& columns);
    void findRows();
    [[nodiscard]] std::optional<std::size_t> columnOf(const std::string& key) const;

    SheetKind kind_;
    TableReader::Table empty_;
    TableCells cells_;
    std::map<std::string, std::size_t> columns_;  ///< by key
    std::size_t firstRow_ = 0;                    ///< below keys and titles
    std::vector<std::size_t> rows_;
    domain::Problems problems_;
};

}  // namespace kamerklaar::work::takeover
