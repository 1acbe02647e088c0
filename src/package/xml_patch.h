// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "package/xml_reader.h"

namespace kamerklaar::package {

/// Changes to a part in UTF-8 in which everything else stays byte for byte as it is.
class XmlPatch {
public:
    explicit XmlPatch(std::string_view xml) : xml_(xml) {}

    /// In front of the byte at that place; several at one place stand in the order in which they
    /// were put in.
    void insert(std::size_t at, std::string_view xml);
    void replace(XmlPlace place, std::string_view xml);
    /// Gives an attribute of the tag that stands there another value; nothing happens when the tag
    /// does not have it. Prefixes are not looked at.
    void setAttribute(XmlPlace tag, std::string_view name, std::string_view value);
    /// In front of the end of an element that was opened and closed there, also when it is written
    /// as one tag.
    void append(XmlPlace opened, XmlPlace closed, std::string_view xml);
    [[nodiscard]] std::string take();

private:
    struct Change {
        XmlPlace place;
        std::string xml;
    };
    std::string_view xml_;
    std::vector<Change> changes_;
};

/// Where the value of an attribute stands in a well-formed tag that begins at the begin of `tag`;
/// `name` without its prefix.
[[nodiscard]] std::optional<XmlPlace> attributeIn(std::string_view tag, std::string_view name);
/// The tag with that attribute, or without it when the value is empty.
[[nodiscard]] std::string tagWith(std::string_view tag, std::string_view name,
                                  std::string_view value);
/// The name of the element as it is written, prefix included.
[[nodiscard]] std::string_view writtenName(std::string_view tag);

/// Whether the part is in the encoding of what is put in.
[[nodiscard]] bool isUtf8Xml(std::string_view xml);

}  // namespace kamerklaar::package
