// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "package/xml_writer.h"

namespace kamerklaar::exchange {

/// Declares every namespace of what is put into an ods file, whatever the file itself calls them.
[[nodiscard]] inline package::XmlWriter::Attributes withOdsSpaces(
    package::XmlWriter::Attributes attributes = {}) {
    package::XmlWriter::Attributes all = {
        {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}};
    all.insert(all.end(), attributes.begin(), attributes.end());
    return all;
}

}  // namespace kamerklaar::exchange
