// SPDX-License-Identifier: EUPL-1.2
#include "package/xml_reader.h"

#include <expat.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <type_traits>

#include "domain/ensure.h"

namespace kamerklaar::package {

using domain::FileFault;

namespace {

constexpr int deepest = 256;
constexpr std::uint64_t longestTag = 1024 * 1024;
}  // namespace

/// Between the parser, which is C, and the handler. Once the reading has ended no call passes.
struct XmlBridge {
    XML_Parser parser;
    XmlHandler& handler;
    Refusal refusal;
    int depth = 0;
    XmlNames names;

    void stop(FileFault fault) {
        refusal = fault;
        XML_StopParser(parser, XML_FALSE);
    }
    void tellPlace() {
        const auto begin = static_cast<std::size_t>(XML_GetCurrentByteIndex(parser));
        handler.place_ = {begin, begin + static_cast<std::size_t>(XML_GetCurrentByteCount(parser))};
    }
    void lookAtHandler() {
        if (const Refusal said = handler.refusal()) {
            stop(*said);
        }
    }
};

namespace {

XmlBridge& bridgeOf(void* data) {
    return *static_cast<XmlBridge*>(data);
}

void opened(void* data, const XML_Char* name, const XML_Char** attributes) {
    XmlBridge& bridge = bridgeOf(data);
    if (bridge.refusal) {
        return;
    }
    if (++bridge.depth > deepest) {
        bridge.stop(FileFault::Damaged);
        return;
    }
    const bool isKnown = bridge.names.open(attributes);
    const auto told = bridge.names.nameOf(name);
    if (!isKnown || !told) {
        bridge.stop(FileFault::Damaged);
        return;
    }
    bridge.tellPlace();
    bridge.handler.opened(*told, XmlAttributes(attributes, bridge.names));
    bridge.lookAtHandler();
}

void closed(void* data, const XML_Char* name) {
    XmlBridge& bridge = bridgeOf(data);
    if (bridge.refusal) {
        return;
    }
    --bridge.depth;
    bridge.tellPlace();
    bridge.handler.closed(bridge.names.nameOf(name).value_or(std::string_view()));
    bridge.names.close();
    bridge.lookAtHandler();
}

void text(void* data, const XML_Char* piece, int length) {
    XmlBridge& bridge = bridgeOf(data);
    if (!bridge.refusal) {
        bridge.handler.text({piece, static_cast<std::size_t>(length)});
        bridge.lookAtHandler();
    }
}

void documentType(void* data, const XML_Char* /*name*/, const XML_Char* /*system*/,
                  const XML_Char* /*publicId*/, int /*hasSubset*/) {
    bridgeOf(data).stop(FileFault::HoldsEntities);
}

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// A parser that is fed piece by piece.
class Parsing {
public:
    explicit Parsing(XmlHandler& handler)
        : parser_(XML_ParserCreate(nullptr)), bridge_{parser_.get(), handler, {}, 0, {}} {
        domain::ensure(parser_ != nullptr, "an XML parser can be made");
        XML_SetUserData(parser_.get(), &bridge_);
        XML_SetElementHandler(parser_.get(), opened, closed);
        XML_SetCharacterDataHandler(parser_.get(), text);
        XML_SetStartDoctypeDeclHandler(parser_.get(), documentType);
    }

    Refusal feed(std::string_view piece, bool isLast) {
        fed_ += piece.size();
        if (XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), isLast) !=
            XML_STATUS_OK) {
            return bridge_.refusal.value_or(FileFault::Damaged);
        }
        // A tag is looked at anew with each piece until it ends.
        const auto done = static_cast<std::uint64_t>(XML_GetCurrentByteIndex(parser_.get()));
        return !isLast && fed_ - done > longestTag ? Refusal(FileFault::Damaged) : std::nullopt;
    }

private:
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser_;
    XmlBridge bridge_;
    std::uint64_t fed_ = 0;
};

}  // namespace

const char* XmlAttributes::find(std::string_view name) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
        if (names_.isNamed(pair[0], name)) {
            return pair[1];
        }
    }
    return nullptr;
}

std::string_view XmlAttributes::operator[](std::string_view name) const {
    const char* value = find(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

bool XmlAttributes::has(std::string_view name) const {
    return find(name) != nullptr;
}

Refusal readXml(ZipReader& package, const std::string& part, XmlHandler& handler) {
    Parsing parsing(handler);
    if (Refusal refusal = package.read(
            part, [&](std::string_view piece) { return parsing.feed(piece, false); })) {
        return refusal;
    }
    return parsing.feed({}, true);
}

Refusal readXml(std::string_view xml, XmlHandler& handler) {
    constexpr std::size_t pieceSize = 65536;
    Parsing parsing(handler);
    for (; !xml.empty(); xml.remove_prefix(std::min(pieceSize, xml.size()))) {
        if (Refusal refusal = parsing.feed(xml.substr(0, pieceSize), false)) {
            return refusal;
        }
    }
    return parsing.feed({}, true);
}

}  // namespace kamerklaar::package
