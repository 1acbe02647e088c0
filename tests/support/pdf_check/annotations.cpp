// SPDX-License-Identifier: EUPL-1.2
#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

constexpr int printFlag = 4;
constexpr int hidingFlags = 1 | 2 | 32 | 256;

/// The elements that refer to each annotation.
std::map<QPDFObjGen, Node*> references(PdfModel& model) {
    std::map<QPDFObjGen, Node*> out;
    for (Node& node : model.nodes) {
        for (const Node::Kid& kid : node.kids) {
            if (kid.kind == Node::Kid::Kind::Object) {
                out[kid.object.getObjGen()] = &node;
            }
        }
    }
    return out;
}

void checkFlags(QPDFObjectHandle annotation, Findings& findings) {
    QPDFObjectHandle flags = annotation.getKey("/F");
    if (!flags.isInteger()) {
        findings.add("A 6.3.2-1", "an annotation has no flags");
        return;
    }
    const int value = flags.getIntValueAsInt();
    findings.require((value & printFlag) != 0 && (value & hidingFlags) == 0, "A 6.3.2-2",
                     "an annotation is hidden or not printed");
}

void checkGoal(PdfModel& model, QPDFObjectHandle annotation, Findings& findings) {
    QPDFObjectHandle goal = annotation.getKey("/Dest");
    QPDFObjectHandle action = annotation.getKey("/A");
    if (goal.isArray() && goal.getArrayNItems() > 0) {
        findings.require(model.pageIndex(goal.getArrayItem(0)) >= 0, "own link goal",
                         "a link leads to a page that is not there");
    } else if (action.isDictionary()) {
        const bool isAllowed = action.getKey("/S").isNameAndEquals("/URI") ||
                               action.getKey("/S").isNameAndEquals("/GoTo");
        findings.require(isAllowed, "A 6.5.1-1", "a link does something that is not allowed");
    } else {
        findings.add("own link goal", "a link leads nowhere");
    }
}

}  // namespace

void checkAnnotations(PdfModel& model, Findings& findings) {
    QPDFObjectHandle tree = model.pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
    const std::map<QPDFObjGen, Node*> owners = references(model);
    for (PageUse& page : model.pages) {
        QPDFObjectHandle annotations = page.page.getKey("/Annots");
        if (!annotations.isArray()) {
            continue;
        }
        findings.require(page.page.getKey("/Tabs").isNameAndEquals("/S"), "UA 7.18.3-1",
                         "a page with links does not say Tabs S");
        for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
            findings.require(annotation.getKey("/Subtype").isNameAndEquals("/Link"), "A 6.3.1-1",
                             "an annotation is no link");
            QPDFObjectHandle contents = annotation.getKey("/Contents");
            findings.require(contents.isString() && !contents.getUTF8Value().empty(), "UA 7.18.5-2",
                             "a link has no Contents");
            checkFlags(annotation, findings);
            checkGoal(model, annotation, findings);

            const auto owner = owners.find(annotation.getObjGen());
            const bool isTagged = owner != owners.end() && owner->second->type == "Link";
            findings.require(isTagged, "UA 7.18.5-1", "a link is not in a Link element");
            QPDFObjectHandle key = annotation.getKey("/StructParent");
            QPDFObjectHandle element;
            const bool leadsBack = tree.isDictionary() && key.isInteger() &&
                                   QPDFNumberTreeObjectHelper(tree, model.pdf, false)
                                       .findObject(key.getIntValue(), element);
            findings.require(
                leadsBack && isTagged && element.getObjGen() == owner->second->object.getObjGen(),
                "own struct parent", "a link and its element do not agree");
        }
    }
    for (Node& node : model.nodes) {
        bool hasObject = node.type != "Link";
        for (const Node::Kid& kid : node.kids) {
            hasObject = hasObject || kid.kind == Node::Kid::Kind::Object;
        }
        findings.require(hasObject, "own link object", "a Link element has no annotation");
    }
}

}  // namespace kamerklaar::report::check
