// SPDX-License-Identifier: EUPL-1.2
#include "package/odf_text.h"

#include <algorithm>

namespace kamerklaar::package {

void writeParagraph(XmlWriter& xml, std::string_view element,
                    const XmlWriter::Attributes& attributes, std::string_view text) {
    xml.open(element, attributes);
    // A space at the begin counts as the second of two.
    bool isAfterSpace = true;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isSpecial = c == '\t' || c == '\n' || (c == ' ' && isAfterSpace);
        if (isSpecial) {
            xml.text(text.substr(begin, at - begin));
            begin = at + 1;
            xml.leaf(c == '\t' ? "text:tab" : c == '\n' ? "text:line-break" : "text:s");
        }
        isAfterSpace = c == ' ' || c == '\t' || c == '\n';
    }
    xml.text(text.substr(begin));
    xml.close();
}

void writeParagraphs(XmlWriter& xml, std::string_view text) {
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        writeParagraph(xml, "text:p", {}, text.substr(begin, end - begin));
        begin = end + 1;
    }
}

}  // namespace kamerklaar::package
