// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "work/workbook_writer.h"

// Packages for the fuzz targets. A zip package has check sums that a fuzzer does not hit; so it is
// given the parts of one as a text, each behind its name and a line of two signs, and the package
// is made of that.
namespace kamerklaar::fuzz {

/// "xl/workbook.xml\n<workbook>…\n%%\n…": the package with these parts; of two parts with one name
/// the first.
[[nodiscard]] std::string packageFrom(const std::string& text);

/// The parts of a package that are XML, as such a text.
[[nodiscard]] std::string textOf(const std::string& package);

/// What is written of one workbook with every kind of cell.
[[nodiscard]] std::string written(work::WorkbookWriter::Format format);

/// Reads the grid of a package, and ends the program when it is not in itself what every grid is.
void readGrid(const std::string& name, const std::string& package);

/// Small files that have what other programs write and ours does not, as such texts.
[[nodiscard]] std::vector<std::string> xlsxTexts();
[[nodiscard]] std::vector<std::string> odsTexts();

}  // namespace kamerklaar::fuzz
