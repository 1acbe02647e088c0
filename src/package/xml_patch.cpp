// SPDX-License-Identifier: EUPL-1.2
#include "package/xml_patch.h"

#include <algorithm>

#include "domain/ascii.h"
#include "package/utf8.h"

namespace kamerklaar::package {

namespace {

constexpr const char* blanks = " \t\r\n";

std::string_view withoutPrefix(std::string_view name) {
    return name.substr(name.find(':') == name.npos ? 0 : name.find(':') + 1);
}

struct Attribute {
    std::size_t begin = 0;  ///< of the blanks in front of it
    std::string_view name;
    XmlPlace value;
};

/// The attribute that begins at or behind `at`; nothing at the end of the tag.
std::optional<Attribute> attributeAt(std::string_view tag, std::size_t at) {
    Attribute found;
    found.begin = at;
    const std::size_t name = tag.find_first_not_of(blanks, at);
    const std::size_t equals = tag.find('=', at);
    if (name == tag.npos || equals == tag.npos || tag[name] == '/' || tag[name] == '>') {
        return std::nullopt;
    }
    const std::size_t quote = tag.find_first_of("\"'", equals);
    const std::size_t end = quote == tag.npos ? tag.npos : tag.find(tag[quote], quote + 1);
    if (end == tag.npos) {
        return std::nullopt;
    }
    found.name = tag.substr(name, tag.find_first_of(" \t\r\n=", name) - name);
    found.value = {quote + 1, end};
    return found;
}

std::optional<Attribute> attributeNamed(std::string_view tag, std::string_view name) {
    std::size_t at = 1 + writtenName(tag).size();
    while (auto attribute = attributeAt(tag, at)) {
        if (withoutPrefix(attribute->name) == name && attribute->name.substr(0, 5) != "xmlns") {
            return attribute;
        }
        at = attribute->value.end + 1;
    }
    return std::nullopt;
}

bool isEmptyTag(std::string_view tag) {
    return tag.size() > 1 && tag[tag.size() - 2] == '/';
}

}  // namespace

bool isUtf8Xml(std::string_view xml) {
    const std::string_view declaration = xml.substr(0, std::min(xml.find("?>"), xml.size()));
    const std::size_t named =
        declaration.substr(0, 5) == "<?xml" ? declaration.find("encoding") : declaration.npos;
    if (named != declaration.npos) {
        const std::string encoding = domain::lowered(std::string(declaration.substr(named)));
        if (encoding.find("utf-8") == encoding.npos && encoding.find("ascii") == encoding.npos) {
            return false;
        }
    }
    return isUtf8(xml);
}

std::string_view writtenName(std::string_view tag) {
    return tag.substr(1, tag.find_first_of(" \t\r\n/>", 1) - 1);
}

std::optional<XmlPlace> attributeIn(std::string_view tag, std::string_view name) {
    const auto attribute = attributeNamed(tag, name);
    return attribute ? std::optional(attribute->value) : std::nullopt;
}

std::string tagWith(std::string_view tag, std::string_view name, std::string_view value) {
    std::string changed(tag);
    const auto attribute = attributeNamed(tag, name);
    if (!attribute) {
        return changed;
    }
    if (value.empty()) {
        return changed.erase(attribute->begin, attribute->value.end + 1 - attribute->begin);
    }
    return changed.replace(attribute->value.begin, attribute->value.end - attribute->value.begin,
                           value);
}

void XmlPatch::insert(std::size_t at, std::string_view xml) {
    changes_.push_back({{at, at}, std::string(xml)});
}

void XmlPatch::replace(XmlPlace place, std::string_view xml) {
    changes_.push_back({place, std::string(xml)});
}

void XmlPatch::setAttribute(XmlPlace tag, std::string_view name, std::string_view value) {
    if (const auto found = attributeIn(xml_.substr(tag.begin, tag.end - tag.begin), name)) {
        replace({tag.begin + found->begin, tag.begin + found->end}, value);
    }
}

void XmlPatch::append(XmlPlace opened, XmlPlace closed, std::string_view xml) {
    const std::string_view tag = xml_.substr(opened.begin, opened.end - opened.begin);
    if (closed.begin < closed.end || !isEmptyTag(tag)) {
        insert(closed.begin, xml);
        return;
    }
    replace({opened.end - 2, opened.end},
            ">" + std::string(xml) + "</" + std::string(writtenName(tag)) + ">");
}

std::string XmlPatch::take() {
    std::stable_sort(changes_.begin(), changes_.end(), [](const Change& one, const Change& other) {
        return one.place.begin < other.place.begin;
    });
    std::string changed;
    std::size_t at = 0;
    for (const Change& change : changes_) {
        changed += xml_.substr(at, change.place.begin - at);
        changed += change.xml;
        at = change.place.end;
    }
    changed += xml_.substr(at);
    return changed;
}

}  // namespace kamerklaar::package
