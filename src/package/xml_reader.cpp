// SPDX-License-Identifier: EUPL-1.2
#include "package/xml_reader.h"

#include <libxml/parser.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <vector>

#include "domain/ensure.h"

namespace kamerklaar::package {

using domain::FileFault;

namespace {

constexpr int deepest = 256;
// Comparing each attribute, or each namespace, of a tag with all others of it is what the parser
// does; no program writes as many.
constexpr int mostAttributes = 1'000;
constexpr std::size_t mostNamespaces = 1'000;
constexpr std::uint64_t longestTag = 512 * 1024;

constexpr std::string_view openDocument = "urn:oasis:names:tc:opendocument:xmlns:";
constexpr std::array<std::string_view, 2> officeOpenXml = {"http://schemas.openxmlformats.org/",
                                                           "http://purl.oclc.org/ooxml/"};

std::string_view viewOf(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string_view viewOf(const xmlChar* begin, const xmlChar* end) {
    return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

/// What XmlAttributes says stands in front of names of a namespace.
std::string_view wordFor(std::string_view space) {
    if (space.starts_with(openDocument)) {
        const std::string_view rest = space.substr(openDocument.size());
        return rest.substr(0, rest.find(':'));
    }
    const bool isPlain = space.empty() || std::any_of(officeOpenXml.begin(), officeOpenXml.end(),
                                                      [&](std::string_view known) {
                                                          return space.starts_with(known);
                                                      });
    return isPlain ? std::string_view() : std::string_view("?");
}

}  // namespace

/// Between the parser, which is C, and the handler. Once the reading has ended no call passes.
struct XmlBridge {
    /// The XML that is read: at most `most` bytes are put there; none at the end.
    using Source =
        std::function<tl::expected<std::size_t, FileFault>(char* into, std::size_t most)>;
    struct FreeParser {
        void operator()(xmlParserCtxt* one) const { xmlFreeParserCtxt(one); }
    };

    XmlHandler& handler;
    Source source;
    std::string_view inMemory{};  ///< the same bytes, where they are all there
    Refusal refusal{};
    std::unique_ptr<xmlParserCtxt, FreeParser> parser{};
    std::uint64_t given = 0;
    std::uint64_t givenBefore = 0;  ///< what was given when the parser told something last
    int depth = 0;
    std::vector<std::size_t> namespaces{};  ///< how many each open element brought in
    std::size_t namespacesNow = 0;
    /// The address that was asked for last, kept once by the parser, and its word: nearly always
    /// the same one is asked for again.
    const xmlChar* lastSpace = nullptr;
    std::string_view lastWord{};
    std::string name{};

    void stop(FileFault fault) {
        if (!refusal) {
            refusal = fault;
        }
        xmlStopParser(parser.get());
    }

    std::string_view wordOf(const xmlChar* space) {
        if (space != lastSpace) {
            lastSpace = space;
            lastWord = wordFor(viewOf(space));
        }
        return lastWord;
    }

    std::string_view nameOf(const xmlChar* local, const xmlChar* space) {
        const std::string_view word = wordOf(space);
        if (word.empty()) {
            return viewOf(local);
        }
        name.assign(word).append(1, ':').append(viewOf(local));
        return name;
    }

    void open(const xmlChar* local, const xmlChar* space, int brought,
              const xmlChar* const* attributes, int count) {
        namespaces.push_back(static_cast<std::size_t>(brought));
        namespacesNow += namespaces.back();
        if (++depth > deepest || count > mostAttributes || namespacesNow > mostNamespaces) {
            stop(FileFault::Damaged);
            return;
        }
        tellOpened();
        handler.opened(nameOf(local, space), XmlAttributes(*this, attributes, count));
        lookAtHandler();
    }

    void close(const xmlChar* local, const xmlChar* space) {
        --depth;
        namespacesNow -= namespaces.back();
        namespaces.pop_back();
        tellClosed();
        handler.closed(nameOf(local, space));
        lookAtHandler();
    }

    void lookAtHandler() {
        if (const Refusal said = handler.refusal()) {
            stop(*said);
        }
    }

    /// Where the parser stands: in front of the last sign or two of a tag that opens, and behind
    /// one that closes.
    [[nodiscard]] std::size_t reached() const {
        return std::min(static_cast<std::size_t>(xmlByteConsumed(parser.get())), inMemory.size());
    }
    void tellOpened() {
        if (!inMemory.empty()) {
            const std::size_t end = inMemory.find('>', reached()) + 1;
            handler.place_ = {beginOfTag(end), end};
        }
    }
    void tellClosed() {
        if (!inMemory.empty()) {
            const std::size_t end = reached();
            const bool isOneTag = inMemory.substr(0, end).ends_with("/>");
            handler.place_ = {isOneTag ? end : beginOfTag(end), end};
        }
    }
    /// "<" stands in no tag but at its begin.
    [[nodiscard]] std::size_t beginOfTag(std::size_t end) const {
        return std::min(inMemory.substr(0, end).rfind('<'), end);
    }
};

namespace {

/// The bridge, when what the parser tells has still to be passed on.
XmlBridge* listening(void* data) {
    auto* bridge = static_cast<XmlBridge*>(data);
    bridge->givenBefore = bridge->given;
    return bridge->refusal ? nullptr : bridge;
}

void opened(void* data, const xmlChar* local, const xmlChar* prefix, const xmlChar* space,
            int namespaces, const xmlChar** /*declared*/, int attributes, int /*defaulted*/,
            const xmlChar** parsed) {
    if (XmlBridge* bridge = listening(data)) {
        if (prefix != nullptr && space == nullptr) {
            bridge->stop(FileFault::Damaged);  // a word that stands for nothing
            return;
        }
        bridge->open(local, space, namespaces, parsed, attributes);
    }
}

void closed(void* data, const xmlChar* local, const xmlChar* /*prefix*/, const xmlChar* space) {
    if (XmlBridge* bridge = listening(data)) {
        bridge->close(local, space);
    }
}

void text(void* data, const xmlChar* piece, int length) {
    if (XmlBridge* bridge = listening(data)) {
        bridge->handler.text(viewOf(piece, piece + length));
        bridge->lookAtHandler();
    }
}

void documentType(void* data, const xmlChar* /*name*/, const xmlChar* /*publicId*/,
                  const xmlChar* /*system*/) {
    static_cast<XmlBridge*>(data)->stop(FileFault::HoldsEntities);
}

int give(void* data, char* into, int most) {
    auto& bridge = *static_cast<XmlBridge*>(data);
    if (bridge.refusal) {
        return -1;
    }
    const auto got = bridge.source(into, static_cast<std::size_t>(most));
    if (!got) {
        bridge.refusal = got.error();
        return -1;
    }
    bridge.given += *got;
    if (bridge.given - bridge.givenBefore > longestTag) {
        bridge.refusal = FileFault::Damaged;
        return -1;
    }
    return static_cast<int>(*got);
}

Refusal parse(XmlBridge& bridge) {
    // Before the first reading on any thread, as the library wants it.
    static const bool isReady = (xmlInitParser(), true);
    domain::ensure(isReady, "the XML parser is ready");
    xmlSAXHandler told{};
    told.initialized = XML_SAX2_MAGIC;
    told.startElementNs = opened;
    told.endElementNs = closed;
    told.characters = text;
    told.ignorableWhitespace = text;
    told.internalSubset = documentType;
    bridge.parser.reset(
        xmlCreateIOParserCtxt(&told, &bridge, give, nullptr, &bridge, XML_CHAR_ENCODING_NONE));
    if (bridge.parser == nullptr) {
        return bridge.refusal.value_or(FileFault::Damaged);
    }
    // NOENT: "&amp;" in an attribute is told as "&". There are no entities of a file's own.
    xmlCtxtUseOptions(bridge.parser.get(),
                      XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    const bool isRead = xmlParseDocument(bridge.parser.get()) == 0;
    return bridge.refusal || isRead ? bridge.refusal : Refusal(FileFault::Damaged);
}

}  // namespace

const unsigned char* const* XmlAttributes::find(std::string_view name) const {
    const std::size_t colon = name.find(':');
    const std::string_view word = colon == name.npos ? std::string_view() : name.substr(0, colon);
    const std::string_view local = colon == name.npos ? name : name.substr(colon + 1);
    for (int at = 0; at < count_; ++at) {
        const unsigned char* const* one = parsed_ + 5 * at;
        // Names are a few letters: most differ in the first.
        const bool isNamed =
            one[0][0] == static_cast<unsigned char>(local[0]) && viewOf(one[0]) == local;
        if (!isNamed) {
            continue;
        }
        const bool isOfItsElement = one[1] == nullptr;
        if (isOfItsElement ? word.empty() : one[2] != nullptr && bridge_.wordOf(one[2]) == word) {
            return one;
        }
    }
    return nullptr;
}

std::string_view XmlAttributes::operator[](std::string_view name) const {
    const unsigned char* const* found = find(name);
    return found == nullptr ? std::string_view() : viewOf(found[3], found[4]);
}

bool XmlAttributes::has(std::string_view name) const {
    return find(name) != nullptr;
}

Refusal readXml(ZipReader& package, const std::string& part, XmlHandler& handler) {
    tl::expected<ZipPart, FileFault> opened = package.part(part);
    if (!opened) {
        return opened.error();
    }
    XmlBridge bridge{handler,
                     [&](char* into, std::size_t most) { return opened->next(into, most); }};
    return parse(bridge);
}

Refusal readXml(std::string_view xml, XmlHandler& handler) {
    std::string_view rest = xml;
    XmlBridge bridge{handler, [&](char* into, std::size_t most) {
                         const std::size_t size = rest.copy(into, most);
                         rest.remove_prefix(size);
                         return tl::expected<std::size_t, FileFault>(size);
                     }};
    bridge.inMemory = xml;
    return parse(bridge);
}

}  // namespace kamerklaar::package
