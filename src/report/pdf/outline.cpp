// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/outline.h"

#include "report/pdf/text_strings.h"

namespace kamerklaar::report::pdf {

namespace {

/// An item that may get children, and the last of those it has.
struct Open {
    QPDFObjectHandle item;
    int level;
    QPDFObjectHandle lastChild;
    int children = 0;
};

void close(Open& open, bool isRoot) {
    if (open.children > 0) {
        open.item.replaceKey("/Last", open.lastChild);
        open.item.replaceKey("/Count",
                             QPDFObjectHandle::newInteger(isRoot ? open.children : -open.children));
    }
}

}  // namespace

void writeOutline(QPDF& pdf, const std::vector<Bookmark>& bookmarks) {
    if (bookmarks.empty()) {
        return;
    }
    std::vector<Open> path;
    path.push_back({pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type/Outlines>>")), 0, {}});
    pdf.getRoot().replaceKey("/Outlines", path.front().item);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    for (const Bookmark& bookmark : bookmarks) {
        while (path.back().level >= bookmark.level) {
            close(path.back(), false);
            path.pop_back();
        }
        Open& parent = path.back();
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textString(bookmark.title));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", bookmark.destination);
        if (parent.children == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.lastChild);
            parent.lastChild.replaceKey("/Next", item);
        }
        parent.lastChild = item;
        ++parent.children;
        path.push_back({item, bookmark.level, {}});
    }
    for (std::size_t i = path.size(); i > 0; --i) {
        close(path[i - 1], i == 1);
    }
}

}  // namespace kamerklaar::report::pdf
