// SPDX-License-Identifier: EUPL-1.2
//
// Three books that must agree: the marks on the pages, the tree, and the way back (ParentTree).
#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

using Place = std::pair<int, int>;

std::string named(Place place) {
    return "mark " + std::to_string(place.second) + " of page " + std::to_string(place.first + 1);
}

std::map<Place, QPDFObjGen> ownersInTree(PdfModel& model, Findings& findings) {
    std::map<Place, QPDFObjGen> owners;
    for (Node& node : model.nodes) {
        for (const Node::Kid& kid : node.kids) {
            if (kid.kind == Node::Kid::Kind::Mark) {
                const Place place{kid.page, kid.mark};
                if (!owners.emplace(place, node.object.getObjGen()).second) {
                    findings.add("own marks", named(place) + " stands twice in the tree");
                }
            }
        }
    }
    return owners;
}

}  // namespace

void checkMarks(PdfModel& model, Findings& findings) {
    QPDFObjectHandle tree = model.pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
    if (!tree.isDictionary()) {
        findings.add("own marks", "there is no ParentTree");
        return;
    }
    QPDFNumberTreeObjectHelper wayBack(tree, model.pdf, false);
    std::map<Place, QPDFObjGen> owners = ownersInTree(model, findings);
    for (std::size_t i = 0; i < model.pages.size(); ++i) {
        const int page = static_cast<int>(i);
        QPDFObjectHandle key = model.pages[i].page.getKey("/StructParents");
        QPDFObjectHandle list;
        if (!key.isInteger() || !wayBack.findObject(key.getIntValue(), list) || !list.isArray()) {
            findings.require(model.pages[i].marks.empty(), "own marks",
                             "a page with marks is not in the ParentTree");
            continue;
        }
        const int marks = static_cast<int>(model.pages[i].marks.size());
        findings.require(list.getArrayNItems() == marks, "own marks",
                         "the ParentTree has another number of marks than the page");
        int expected = 0;
        for (const auto& [mark, text] : model.pages[i].marks) {
            const Place place{page, mark};
            findings.require(mark == expected++, "own marks",
                             "the marks of a page are not 0, 1, 2");
            const auto owner = owners.find(place);
            if (owner == owners.end()) {
                findings.add("own marks", named(place) + " is not in the tree");
                continue;
            }
            if (mark >= list.getArrayNItems() ||
                list.getArrayItem(mark).getObjGen() != owner->second) {
                findings.add("own marks", named(place) + " has another owner in the ParentTree");
            }
            owners.erase(owner);
        }
    }
    for (const auto& [place, owner] : owners) {
        findings.add("own marks", named(place) + " is in the tree, not on the page");
    }
}

}  // namespace kamerklaar::report::check
