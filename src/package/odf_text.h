// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "package/xml_writer.h"

namespace kamerklaar::package {

/// A paragraph ("text:p", "text:h") with its text. OpenDocument takes several spaces for one, and
/// has elements of its own for those, for tabs and for line breaks within a paragraph.
void writeParagraph(XmlWriter& xml, std::string_view element,
                    const XmlWriter::Attributes& attributes, std::string_view text);

/// One paragraph for each line of the text.
void writeParagraphs(XmlWriter& xml, std::string_view text);

}  // namespace kamerklaar::package
