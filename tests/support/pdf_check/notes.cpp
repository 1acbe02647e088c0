// SPDX-License-Identifier: EUPL-1.2
//
// Notes at the foot of a page: what they are called, and the ways there and back.
#include <qpdf/QPDFNameTreeObjectHelper.hh>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

bool hasChild(PdfModel& model, const Node& node, const char* type) {
    for (const Node::Kid& kid : node.kids) {
        if (kid.kind == Node::Kid::Kind::Element &&
            model.nodes[static_cast<std::size_t>(kid.element)].type == type) {
            return true;
        }
    }
    return false;
}

/// Every ID of an element is in the tree and leads to it; the tree holds nothing else.
void checkIdTree(PdfModel& model, std::map<std::string, QPDFObjGen> ids, Findings& findings) {
    QPDFObjectHandle tree = model.pdf.getRoot().getKey("/StructTreeRoot").getKey("/IDTree");
    if (!tree.isDictionary()) {
        findings.require(ids.empty(), "own id tree", "there are IDs but no IDTree");
        return;
    }
    QPDFNameTreeObjectHelper names(tree, model.pdf, false);
    for (const auto& [id, element] : names) {
        const auto own = ids.find(id);
        if (own == ids.end()) {
            findings.add("own id tree", "the IDTree has an ID that no element has");
            continue;
        }
        findings.require(own->second == element.getObjGen(), "own id tree",
                         "the IDTree leads from an ID to another element");
        ids.erase(own);
    }
    findings.require(ids.empty(), "own id tree", "the IDTree lacks an ID");
}

}  // namespace

void checkNotes(PdfModel& model, Findings& findings) {
    std::map<std::string, QPDFObjGen> ids;
    for (Node& node : model.nodes) {
        QPDFObjectHandle id = node.object.getKey("/ID");
        if (id.isString()) {
            // The iteration over a tree gives names as UTF-8.
            const bool isNew = ids.emplace(id.getUTF8Value(), node.object.getObjGen()).second;
            findings.require(isNew, "UA 7.9-2", "two elements have one ID");
        } else if (node.type == "Note") {
            findings.add("UA 7.9-1", "a note has no ID");
        }
        if (node.type == "Note") {
            findings.require(hasChild(model, node, "Lbl"), "own note label",
                             "a note does not say its number");
        } else if (node.type == "Reference") {
            findings.require(hasChild(model, node, "Link"), "own reference",
                             "a reference does not lead to what it refers to");
        }
    }
    checkIdTree(model, std::move(ids), findings);
}

}  // namespace kamerklaar::report::check
