// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/writing/sheet_layout.h"
#include "package/xml_writer.h"

namespace kamerklaar::exchange {

// Names of the styles that the content of a spreadsheet refers to.
[[nodiscard]] std::string odsTableStyle(bool isHidden);
[[nodiscard]] std::string odsColumnStyle(std::size_t width);
[[nodiscard]] std::string odsRowStyle(HeadLine::Style style, int lines);
[[nodiscard]] std::string odsHeadStyle(HeadLine::Style style);
[[nodiscard]] std::string odsCellStyle(work::WorkbookWriter::CellKind kind, bool isLocked);

/// The automatic styles of content.xml.
void writeOdsStyles(package::XmlWriter& xml, const WorkbookLayout& layout);
/// styles.xml: the language, and the page with its footer.
[[nodiscard]] std::string odsPageStyles(const work::WorkbookWriter::Workbook& workbook);

}  // namespace kamerklaar::exchange
