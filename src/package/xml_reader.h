// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "package/zip_reader.h"

namespace kamerklaar::package {

struct XmlBridge;

/// The attributes of an element, valid while it is being opened.
///
/// Names, of attributes as of elements, have the word in front that OpenDocument's own address of
/// the namespace has ("table:table-cell", "drawing:frame"), whatever a file calls it; those of
/// Office Open XML, strict or not, and those without a namespace have none ("row"); all others
/// begin with a question mark.
class XmlAttributes {
public:
    /// Empty when absent.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

private:
    friend struct XmlBridge;
    XmlAttributes(XmlBridge& bridge, const unsigned char* const* parsed, int count)
        : bridge_(bridge), parsed_(parsed), count_(count) {}
    /// The five things that the parser knows of it.
    [[nodiscard]] const unsigned char* const* find(std::string_view name) const;

    XmlBridge& bridge_;
    const unsigned char* const* parsed_;
    int count_;
};

/// Bytes of a part: of the tag that is being opened or closed. An element that is written as one
/// tag ("<a/>") is closed at the end of it, by no bytes.
struct XmlPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What wants to know what stands in an XML part, in order.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void opened(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void text(std::string_view /*piece*/) {}
    virtual void closed(std::string_view /*name*/) {}
    [[nodiscard]] Refusal refusal() const { return refusal_; }

protected:
    /// Ends the reading.
    void refuse(domain::FileFault fault) { refusal_ = fault; }
    /// Where what is being opened or closed stands; told only of a part that is in memory.
    [[nodiscard]] XmlPlace place() const { return place_; }

private:
    friend struct XmlBridge;
    Refusal refusal_;
    XmlPlace place_;
};

/// Reads a part of a package. Refused beside what ZipReader refuses: what is no well-formed XML,
/// any document type (nothing that we read has one, and entities live there), elements nested
/// deeper than 256, a tag with more than 1,000 attributes, more than 1,000 namespaces that hold at
/// one time, a tag or a remark of more than half a megabyte, and what the handler refuses.
[[nodiscard]] Refusal readXml(ZipReader& package, const std::string& part, XmlHandler& handler);
/// Reads a part that is in memory, with the same bounds. It must be UTF-8 where places matter.
[[nodiscard]] Refusal readXml(std::string_view xml, XmlHandler& handler);

}  // namespace kamerklaar::package
