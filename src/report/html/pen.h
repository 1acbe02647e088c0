// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "package/xml_writer.h"

namespace kamerklaar::report::html {

using Attributes = package::XmlWriter::Attributes;

/// Writes HTML that is well-formed XML too. HTML has no short form for an element without content
/// ("<td/>" is never closed), so there are words for the two kinds.
class Pen {
public:
    Pen() : xml_("<!DOCTYPE html>\n") {}

    void open(std::string_view name, const Attributes& attributes = {}) {
        xml_.open(name, attributes);
    }
    void close() { xml_.close(); }
    /// Closes a block; the next one is on a new line, for whoever reads the source.
    void closeBlock() {
        xml_.close();
        xml_.raw("\n");
    }
    void text(std::string_view text) { xml_.text(text); }
    void element(std::string_view name, const Attributes& attributes, std::string_view text) {
        xml_.open(name, attributes);
        xml_.text(text);
        xml_.close();
    }
    void block(std::string_view name, const Attributes& attributes, std::string_view text) {
        element(name, attributes, text);
        xml_.raw("\n");
    }
    /// One that has no content ever: meta, img, br.
    void empty(std::string_view name, const Attributes& attributes) {
        xml_.leaf(name, attributes);
        xml_.raw("\n");
    }
    [[nodiscard]] package::XmlWriter& xml() { return xml_; }
    [[nodiscard]] std::string take() { return xml_.take(); }

private:
    package::XmlWriter xml_;
};

}  // namespace kamerklaar::report::html
