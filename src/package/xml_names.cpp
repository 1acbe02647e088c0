// SPDX-License-Identifier: EUPL-1.2
#include "package/xml_names.h"

#include <algorithm>

namespace kamerklaar::package {
namespace {

constexpr std::size_t mostBindings = 1024;
constexpr std::string_view openDocument = "urn:oasis:names:tc:opendocument:xmlns:";
constexpr std::array<std::string_view, 2> officeOpenXml = {"http://schemas.openxmlformats.org/",
                                                           "http://purl.oclc.org/ooxml/"};
const std::string none;
const std::string unknown = "?";

std::string wordFor(std::string_view space) {
    if (space.starts_with(openDocument)) {
        const std::string_view rest = space.substr(openDocument.size());
        return std::string(rest.substr(0, rest.find(':')));
    }
    const bool isPlain = space.empty() || std::any_of(officeOpenXml.begin(), officeOpenXml.end(),
                                                      [&](std::string_view known) {
                                                          return space.starts_with(known);
                                                      });
    return isPlain ? none : unknown;
}

}  // namespace

bool XmlNames::open(const char* const* attributes) {
    ++depth_;
    constexpr std::string_view declares = "xmlns";
    for (const char* const* pair = attributes; *pair != nullptr; pair += 2) {
        if (pair[0][0] != declares[0]) {
            continue;  // nearly all: this is asked of every attribute of every cell
        }
        const std::string_view name = pair[0];
        if (!name.starts_with(declares)) {
            continue;
        }
        if (name.size() == declares.size()) {
            bind({}, pair[1]);
        } else if (name[declares.size()] == ':') {
            bind(name.substr(declares.size() + 1), pair[1]);
        }
    }
    return bindings_.size() <= mostBindings;
}

void XmlNames::close() {
    while (!bindings_.empty() && bindings_.back().depth == depth_) {
        bindings_.pop_back();
        found_.fill(0);
    }
    --depth_;
}

void XmlNames::bind(std::string_view prefix, std::string_view space) {
    bindings_.push_back({std::string(prefix), wordFor(space), depth_});
    found_.fill(0);
}

/// An own element without a word in front needs no declaration, and "xml" has one everywhere.
const std::string* XmlNames::wordOf(std::string_view prefix) const {
    const std::size_t slot =
        prefix.empty() ? 0
                       : (prefix.size() + static_cast<unsigned char>(prefix[0])) % found_.size();
    const std::size_t known = found_[slot];
    if (known > 0 && bindings_[known - 1].prefix == prefix) {
        return &bindings_[known - 1].word;
    }
    for (std::size_t at = bindings_.size(); at > 0; --at) {
        if (bindings_[at - 1].prefix == prefix) {
            found_[slot] = at;
            return &bindings_[at - 1].word;
        }
    }
    if (prefix.empty()) {
        return &none;
    }
    return prefix == "xml" ? &unknown : nullptr;
}

std::optional<std::string_view> XmlNames::nameOf(std::string_view written) {
    const std::size_t colon = written.find(':');
    const bool hasPrefix = colon != std::string_view::npos;
    const std::string_view prefix = hasPrefix ? written.substr(0, colon) : std::string_view();
    const std::string* word = wordOf(prefix);
    if (word == nullptr) {
        return std::nullopt;
    }
    if (*word == prefix) {
        return written;
    }
    const std::string_view local = hasPrefix ? written.substr(colon + 1) : written;
    if (word->empty()) {
        return local;
    }
    name_.assign(*word).append(1, ':').append(local);
    return name_;
}

bool XmlNames::isNamed(const char* written, std::string_view wanted) const {
    // Names are a few letters: comparing them letter by letter is faster than measuring them.
    std::size_t same = 0;
    while (same < wanted.size() && written[same] == wanted[same] && written[same] != ':') {
        ++same;
    }
    const char* rest = written + same;
    while (*rest != '\0' && *rest != ':') {
        ++rest;
    }
    if (*rest == '\0') {  // belongs to its element, and to no namespace
        return same == wanted.size() && written[same] == '\0';
    }
    const std::string_view local = rest + 1;
    if (!wanted.ends_with(local)) {
        return false;
    }
    const std::string* word = wordOf({written, static_cast<std::size_t>(rest - written)});
    if (word == nullptr) {
        return false;
    }
    const std::string_view before = wanted.substr(0, wanted.size() - local.size());
    return word->empty() ? before.empty()
                         : before.size() == word->size() + 1 && before.starts_with(*word) &&
                               before.back() == ':';
}

}  // namespace kamerklaar::package
