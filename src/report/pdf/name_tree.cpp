// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/name_tree.h"

#include <algorithm>

#include "domain/ensure.h"

namespace kamerklaar::report::pdf {

QPDFObjectHandle nameTree(QPDF& pdf,
                          std::vector<std::pair<std::string, QPDFObjectHandle>> entries) {
    std::sort(entries.begin(), entries.end(),
              [](const auto& one, const auto& other) { return one.first < other.first; });
    const auto twice = std::adjacent_find(
        entries.begin(), entries.end(),
        [](const auto& one, const auto& other) { return one.first == other.first; });
    domain::ensure(twice == entries.end(), "the names of a tree differ");
    const auto name = [&](std::size_t at) {
        return QPDFObjectHandle::newString(entries[at].first);
    };
    constexpr std::size_t leafSize = 128;
    QPDFObjectHandle leaves = QPDFObjectHandle::newArray();
    for (std::size_t first = 0; first < entries.size(); first += leafSize) {
        const std::size_t end = std::min(entries.size(), first + leafSize);
        QPDFObjectHandle pairs = QPDFObjectHandle::newArray();
        for (std::size_t i = first; i < end; ++i) {
            pairs.appendItem(name(i));
            pairs.appendItem(entries[i].second);
        }
        QPDFObjectHandle leaf = QPDFObjectHandle::newDictionary();
        leaf.replaceKey("/Limits", QPDFObjectHandle::newArray({name(first), name(end - 1)}));
        leaf.replaceKey("/Names", pairs);
        leaves.appendItem(pdf.makeIndirectObject(leaf));
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Kids", leaves);
    return pdf.makeIndirectObject(tree);
}

}  // namespace kamerklaar::report::pdf
