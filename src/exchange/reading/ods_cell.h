// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "exchange/reading/typed_text.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

/// One cell of an ods file: a value in its attributes, and the paragraphs that show it.
class OdsCell {
public:
    void begin(const package::XmlAttributes& attributes);
    /// Elements and texts within the cell, but not those of notes and drawings.
    void opened(std::string_view element, const package::XmlAttributes& attributes);
    void text(std::string_view piece);
    void closed(std::string_view element);
    /// Bytes of text so far.
    [[nodiscard]] std::size_t size() const { return shown_.size(); }
    /// As a person would type it.
    [[nodiscard]] Typed typed() const;
    [[nodiscard]] bool hasFormula() const { return !formula_.empty(); }

private:
    [[nodiscard]] Typed typedValue() const;
    [[nodiscard]] Typed shownText() const;

    std::string kind_;
    std::string value_;
    std::string currency_;  ///< of an amount, "USD"; may be empty
    std::string formula_;
    bool isError_ = false;
    bool hasText_ = false;  ///< a text in an attribute instead of paragraphs
    std::string shown_;
    int paragraphs_ = 0;
    int depth_ = 0;      ///< within a paragraph
    int rubyDepth_ = 0;  ///< within what tells how to pronounce something
};

}  // namespace kamerklaar::exchange
