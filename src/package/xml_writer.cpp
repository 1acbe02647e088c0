// SPDX-License-Identifier: EUPL-1.2
#include "package/xml_writer.h"

#include "domain/ensure.h"
#include "package/utf8.h"

namespace kamerklaar::package {

namespace {

void appendEscaped(std::string& xml, std::string_view text, bool isAttribute) {
    for (const char c : cleanText(text)) {
        if (c == '&') {
            xml += "&amp;";
        } else if (c == '<') {
            xml += "&lt;";
        } else if (c == '>') {
            xml += "&gt;";
        } else if (c == '"' && isAttribute) {
            xml += "&quot;";
        } else if ((c == '\n' || c == '\t') && isAttribute) {
            xml += c == '\n' ? "&#10;" : "&#9;";
        } else {
            xml += c;
        }
    }
}

}  // namespace

XmlWriter::XmlWriter() : xml_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlWriter::open(std::string_view name, const Attributes& attributes) {
    begin(name, attributes);
    xml_ += '>';
    open_.emplace_back(name);
}

void XmlWriter::close() {
    domain::ensure(!open_.empty(), "an element that is closed was opened");
    xml_ += "</" + open_.back() + ">";
    open_.pop_back();
}

void XmlWriter::text(std::string_view text) {
    appendEscaped(xml_, text, false);
}

void XmlWriter::leaf(std::string_view name, const Attributes& attributes, std::string_view text) {
    begin(name, attributes);
    if (text.empty()) {
        xml_ += "/>";
        return;
    }
    xml_ += '>';
    appendEscaped(xml_, text, false);
    xml_ += "</";
    xml_ += name;
    xml_ += '>';
}

void XmlWriter::raw(std::string_view xml) {
    xml_ += xml;
}

std::string XmlWriter::take() {
    domain::ensure(open_.empty(), "every element is closed");
    return std::move(xml_);
}

void XmlWriter::begin(std::string_view name, const Attributes& attributes) {
    xml_ += '<';
    xml_ += name;
    for (const auto& [attribute, value] : attributes) {
        xml_ += ' ';
        xml_ += attribute;
        xml_ += "=\"";
        appendEscaped(xml_, value, true);
        xml_ += '"';
    }
}

}  // namespace kamerklaar::package
