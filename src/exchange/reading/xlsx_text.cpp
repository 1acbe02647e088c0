// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_text.h"

#include <charconv>

#include "exchange/reading/table_builder.h"
#include "package/utf8.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

/// The character of "_x000D_" at the begin of `text`; nothing when it does not begin so.
std::optional<char32_t> escapeAt(std::string_view text) {
    if (text.size() < 7 || text.substr(0, 2) != "_x" || text[6] != '_') {
        return std::nullopt;
    }
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, code, 16);
    if (error != std::errc() || end != text.data() + 6) {
        return std::nullopt;
    }
    return static_cast<char32_t>(code);
}

class StringsHandler : public package::XmlHandler {
public:
    explicit StringsHandler(std::vector<std::string>& strings) : strings_(strings) {}

    void opened(std::string_view name, const package::XmlAttributes& /*attributes*/) override {
        if (name == "si") {
            item_.clear();
        }
        item_.opened(name);
    }
    void text(std::string_view piece) override { item_.text(piece); }
    void closed(std::string_view name) override {
        item_.closed(name);
        if (name == "si") {
            strings_.push_back(item_.take());
            bytes_ += strings_.back().size();
            if (strings_.size() > mostCells || bytes_ > mostText) {
                refuse(FileFault::TooLarge);
            }
        }
    }

private:
    std::vector<std::string>& strings_;
    std::size_t bytes_ = 0;
    XlsxText item_;
};

}  // namespace

void XlsxText::clear() {
    raw_.clear();
    isInText_ = false;
    isInPhonetic_ = false;
}

void XlsxText::opened(std::string_view element) {
    isInPhonetic_ = isInPhonetic_ || element == "rPh";
    isInText_ = element == "t" && !isInPhonetic_;
}

void XlsxText::text(std::string_view piece) {
    if (isInText_) {
        raw_ += piece;
    }
}

void XlsxText::closed(std::string_view element) {
    isInText_ = false;
    isInPhonetic_ = isInPhonetic_ && element != "rPh";
}

std::string XlsxText::take() const {
    return withoutEscapes(raw_);
}

std::string withoutEscapes(std::string_view text) {
    if (text.find('_') == text.npos && text.find('\r') == text.npos) {
        return std::string(text);
    }
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        char32_t character = static_cast<unsigned char>(text[at]);
        std::size_t length = 1;
        bool isEscape = false;
        if (const auto escape = escapeAt(text.substr(at))) {
            character = *escape;
            length = 7;
            isEscape = true;
        }
        at += length - 1;
        if (character == U'\r') {
            // Of "\r\n" the second alone stays, in whichever way either is written.
            const auto next = at + 1 < text.size() ? escapeAt(text.substr(at + 1)) : std::nullopt;
            const bool isPair = next == U'\n' || (at + 1 < text.size() && text[at + 1] == '\n');
            plain += isPair ? "" : "\n";
        } else if (isEscape) {
            package::appendUtf8(plain, character);
        } else {
            plain += text[at];
        }
    }
    return plain;
}

std::string withEscapes(std::string_view text) {
    std::string escaped;
    for (std::size_t at = 0; at < text.size(); ++at) {
        escaped += escapeAt(text.substr(at)) ? "_x005F_" : text.substr(at, 1);
    }
    return escaped;
}

package::Refusal readSharedStrings(package::ZipReader& package, const std::string& part,
                                   std::vector<std::string>& strings) {
    StringsHandler handler(strings);
    return package::readXml(package, part, handler);
}

}  // namespace kamerklaar::exchange
