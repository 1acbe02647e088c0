// SPDX-License-Identifier: EUPL-1.2
#include "support/pdf_check/pdf_model.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace kamerklaar::report::check {

namespace {

std::string standardType(QPDF& pdf, const std::string& name) {
    QPDFObjectHandle roles = pdf.getRoot().getKey("/StructTreeRoot").getKey("/RoleMap");
    std::string type = name;
    for (int step = 0; step < 10 && roles.isDictionary() && roles.hasKey(type); ++step) {
        type = roles.getKey(type).getName();
    }
    return type.substr(1);
}

}  // namespace

PdfModel::PdfModel(std::string_view data, Findings& findings) : bytes(data) {
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", data.data(), data.size());
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        pageIndices_[page.getObjectHandle().getObjGen()] = static_cast<int>(pages.size());
        pages.push_back({page.getObjectHandle(), {}});
    }
    for (PageUse& page : pages) {
        readContent(*this, page, findings);
    }
    readTree(findings);
}

int PdfModel::pageIndex(const QPDFObjectHandle& page) const {
    const auto found = pageIndices_.find(page.getObjGen());
    return found == pageIndices_.end() ? -1 : found->second;
}

void PdfModel::readTree(Findings& findings) {
    QPDFObjectHandle root = pdf.getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary()) {
        findings.add("UA 7.1-11", "the catalog has no StructTreeRoot");
        return;
    }
    QPDFObjectHandle kids = root.getKey("/K");
    const int count = kids.isArray() ? kids.getArrayNItems() : 1;
    findings.require(count == 1, "own one document", "the tree has not exactly one top element");
    for (int i = 0; i < count; ++i) {
        QPDFObjectHandle top = kids.isArray() ? kids.getArrayItem(i) : kids;
        if (top.isDictionary()) {
            const int node = readNode(top, -1, findings);
            findings.require(node >= 0 && nodes[static_cast<std::size_t>(node)].type == "Document",
                             "own one document", "the top element is no Document");
        }
    }
}

int PdfModel::readNode(QPDFObjectHandle object, int parent, Findings& findings) {
    if (!seen_.insert(object.getObjGen()).second) {
        findings.add("own one parent", "an element stands twice in the tree");
        return -1;
    }
    const int index = static_cast<int>(nodes.size());
    Node node;
    node.object = object;
    node.parent = parent;
    node.type = object.getKey("/S").isName() ? standardType(pdf, object.getKey("/S").getName())
                                             : std::string();
    nodes.push_back(std::move(node));
    QPDFObjectHandle above = object.getKey("/P");
    const QPDFObjGen expected = parent < 0
                                    ? pdf.getRoot().getKey("/StructTreeRoot").getObjGen()
                                    : nodes[static_cast<std::size_t>(parent)].object.getObjGen();
    findings.require(above.isDictionary() && above.getObjGen() == expected, "UA 7.1-12",
                     "an element does not say its parent");
    QPDFObjectHandle kids = object.getKey("/K");
    QPDFObjectHandle page = object.getKey("/Pg");
    if (kids.isArray()) {
        for (int i = 0; i < kids.getArrayNItems(); ++i) {
            readKid(kids.getArrayItem(i), index, page, findings);
        }
    } else if (!kids.isNull()) {
        readKid(kids, index, page, findings);
    }
    return index;
}

void PdfModel::readKid(QPDFObjectHandle kid, int node, const QPDFObjectHandle& page,
                       Findings& findings) {
    Node::Kid own{};
    if (kid.isInteger()) {
        own = {Node::Kid::Kind::Mark, -1, pageIndex(page), kid.getIntValueAsInt(), {}};
    } else if (kid.isDictionaryOfType("/MCR")) {
        own = {Node::Kid::Kind::Mark,
               -1,
               pageIndex(kid.hasKey("/Pg") ? kid.getKey("/Pg") : page),
               kid.getKey("/MCID").isInteger() ? kid.getKey("/MCID").getIntValueAsInt() : -1,
               {}};
    } else if (kid.isDictionaryOfType("/OBJR")) {
        own = {Node::Kid::Kind::Object, -1, -1, -1, kid.getKey("/Obj")};
    } else if (kid.isDictionary()) {
        const int element = readNode(kid, node, findings);
        if (element < 0) {
            return;
        }
        own = {Node::Kid::Kind::Element, element, -1, -1, {}};
    } else {
        findings.add("UA 7.1-11", "an element has a kid that is none");
        return;
    }
    nodes[static_cast<std::size_t>(node)].kids.push_back(own);
}

}  // namespace kamerklaar::report::check
