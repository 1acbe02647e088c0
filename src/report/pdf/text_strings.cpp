// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/text_strings.h"

#include "report/pdf/clean_text.h"

namespace kamerklaar::report::pdf {

namespace {

constexpr std::size_t mostBytes = 32'000;

}  // namespace

std::u16string shortened(std::u16string_view words) {
    // Two bytes for each unit of UTF-16.
    constexpr std::size_t mostUnits = mostBytes / 2;
    if (words.size() <= mostUnits) {
        return std::u16string(words);
    }
    std::u16string out(words.substr(0, mostUnits));
    // Not between the halves of a pair.
    if ((out.back() & 0xFC00) == 0xD800) {
        out.pop_back();
    }
    return out + u"…";
}

QPDFObjectHandle textString(std::u16string_view words) {
    return QPDFObjectHandle::newUnicodeString(toUtf8(shortened(words)));
}

std::string uriOf(std::string_view address) {
    constexpr std::string_view unsafe = "\"<>\\^`{|}";
    std::string out;
    for (const char c : address.substr(0, mostBytes / 3)) {
        if (c > 0x20 && c < 0x7F && unsafe.find(c) == std::string_view::npos) {
            out += c;
        } else {
            constexpr char digits[] = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 0xF];
        }
    }
    return out;
}

}  // namespace kamerklaar::report::pdf
