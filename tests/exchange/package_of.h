// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/problem.h"
#include "work/table_reader.h"
#include "work/workbook_grid.h"

// Files made in code, each with one thing that real files have and that readers stumble over.
namespace kamerklaar::tests {

/// The parts of a package, in order: name and content.
using Parts = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] std::string packageOf(const Parts& parts);

/// The least that makes an xlsx file: one sheet with these rows ("<row>…</row>").
[[nodiscard]] Parts xlsxParts(const std::string& rows);
/// Such a file with some parts replaced or added.
[[nodiscard]] std::string xlsx(const std::string& rows, const Parts& other = {});

/// An ods file with this inside office:spreadsheet, and styles in front of the body.
[[nodiscard]] std::string ods(const std::string& tables, const std::string& styles = {});
/// The same with one sheet "Blad" of these rows.
[[nodiscard]] std::string odsSheet(const std::string& rows);

/// A part of a package that we wrote; fails the test when it is not there.
[[nodiscard]] std::string partOf(const std::string& bytes, const std::string& name);
/// The text of a part without its elements, a line for each paragraph; fails the test when the
/// part is no well-formed XML.
[[nodiscard]] std::string plainText(const std::string& bytes, const std::string& name);

using Rows = std::vector<std::vector<std::string>>;
/// What WorkbookReader makes of a file; fails the test when it is refused.
[[nodiscard]] std::vector<work::TableReader::Table> tablesIn(const std::string& bytes);
/// The rows of the first sheet.
[[nodiscard]] Rows rowsIn(const std::string& bytes);
/// Why a file is refused; fails the test when it is read.
[[nodiscard]] domain::ProblemKind refusalOf(const std::string& bytes);

/// All that the reader says of a file of that name; fails the test when it is refused.
[[nodiscard]] work::WorkbookGrid gridOf(const std::string& bytes,
                                        const std::string& name = "bestand");
/// The fault for which it is refused; fails the test when it is read.
[[nodiscard]] domain::FileFault faultOf(const std::string& bytes);

}  // namespace kamerklaar::tests
