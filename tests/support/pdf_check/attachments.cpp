// SPDX-License-Identifier: EUPL-1.2
//
// Files within the file: PDF/A-3 (ISO 19005-3, 6.8) says what they are to the document.
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <regex>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

void checkAttachedStream(QPDFObjectHandle stream, Findings& findings) {
    static const std::regex type("/[-\\w+.]+/[-\\w+.]+");
    QPDFObjectHandle facts = stream.getDict();
    QPDFObjectHandle subtype = facts.getKey("/Subtype");
    static constexpr std::size_t longest = 500;
    const bool saysType = subtype.isName() && subtype.getName().size() <= longest &&
                          std::regex_match(subtype.getName(), type);
    findings.require(saysType, "A 6.8-1", "an attachment does not say what kind of file it is");
    QPDFObjectHandle parameters = facts.getKey("/Params");
    findings.require(parameters.isDictionary() && hasWords(parameters, "/ModDate"),
                     "own attachment date", "an attachment does not say how old it is");
    const bool saysSize =
        parameters.isDictionary() && parameters.getKey("/Size").isInteger() &&
        parameters.getKey("/Size").getUIntValue() == stream.getStreamData()->getSize();
    findings.require(saysSize, "own attachment size",
                     "an attachment has another size than it says");
}

void checkFile(QPDFObjectHandle file, Findings& findings) {
    findings.require(hasWords(file, "/F") && hasWords(file, "/UF"), "A 6.8-2",
                     "an attachment has no name");
    findings.require(file.getKey("/AFRelationship").isName(), "A 6.8-3",
                     "an attachment does not say what it is to the document");
    findings.require(hasWords(file, "/Desc"), "own attachment words",
                     "an attachment does not say in words what it holds");
    QPDFObjectHandle stream = file.getKey("/EF").getKey("/F");
    if (stream.isStream()) {
        checkAttachedStream(stream, findings);
    } else {
        findings.add("own attachment", "an attachment has no content");
    }
}

std::set<QPDFObjGen> filesByName(PdfModel& model) {
    std::set<QPDFObjGen> out;
    QPDFObjectHandle names = model.pdf.getRoot().getKey("/Names");
    QPDFObjectHandle tree = names.isDictionary() ? names.getKey("/EmbeddedFiles") : names;
    if (tree.isDictionary()) {
        for (const auto& [name, file] : QPDFNameTreeObjectHelper(tree, model.pdf, false)) {
            out.insert(file.getObjGen());
        }
    }
    return out;
}

std::set<QPDFObjGen> associatedFiles(PdfModel& model) {
    std::set<QPDFObjGen> out;
    QPDFObjectHandle list = model.pdf.getRoot().getKey("/AF");
    if (list.isArray()) {
        for (const QPDFObjectHandle& file : list.getArrayAsVector()) {
            out.insert(file.getObjGen());
        }
    }
    return out;
}

}  // namespace

void checkAttachments(PdfModel& model, Findings& findings) {
    const std::set<QPDFObjGen> named = filesByName(model);
    const std::set<QPDFObjGen> associated = associatedFiles(model);
    bool hasFiles = false;
    for (QPDFObjectHandle object : model.pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/EF")) {
            continue;
        }
        hasFiles = true;
        checkFile(object, findings);
        findings.require(associated.contains(object.getObjGen()), "A 6.8-4",
                         "an attachment belongs to no part of the document");
        findings.require(named.contains(object.getObjGen()), "own attachment",
                         "an attachment cannot be found by its name");
    }
    findings.require(!hasFiles || model.part == 3, "A 6.8-5",
                     "a file that is not PDF/A-3 has attachments");
    findings.require(hasFiles || model.part != 3, "own attachment",
                     "a file says PDF/A-3 and has no attachments");
}

}  // namespace kamerklaar::report::check
