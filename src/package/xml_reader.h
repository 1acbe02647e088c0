// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "package/xml_names.h"
#include "package/zip_reader.h"

namespace kamerklaar::package {

/// The attributes of an element, valid while it is being opened.
///
/// Names, of attributes as of elements, have the word in front that OpenDocument's own address of
/// the namespace has ("table:table-cell", "drawing:frame"), whatever a file calls it; those of
/// Office Open XML, strict or not, and those without a namespace have none ("row"); all others
/// begin with a question mark.
class XmlAttributes {
public:
    XmlAttributes(const char* const* pairs, const XmlNames& names) : pairs_(pairs), names_(names) {}
    /// Empty when absent.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

private:
    [[nodiscard]] const char* find(std::string_view name) const;
    const char* const* pairs_;
    const XmlNames& names_;
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
    /// Where what is being opened or closed stands.
    [[nodiscard]] XmlPlace place() const { return place_; }

private:
    friend struct XmlBridge;
    Refusal refusal_;
    XmlPlace place_;
};

/// Reads a part of a package. Refused beside what ZipReader refuses: what is no well-formed XML,
/// any document type (nothing that we read has one, and entities live there), elements nested
/// deeper than 256, a tag beyond 1 MB, and what the handler refuses.
[[nodiscard]] Refusal readXml(ZipReader& package, const std::string& part, XmlHandler& handler);
/// Reads a part that is in memory, with the same bounds.
[[nodiscard]] Refusal readXml(std::string_view xml, XmlHandler& handler);

}  // namespace kamerklaar::package
