// SPDX-License-Identifier: EUPL-1.2
//
// What the file says about itself as a whole, outside the metadata.
#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

bool isTrue(QPDFObjectHandle value) {
    return value.isBool() && value.getBoolValue();
}

void checkOutputIntent(QPDFObjectHandle catalog, Findings& findings) {
    QPDFObjectHandle intents = catalog.getKey("/OutputIntents");
    bool hasProfile = false;
    if (intents.isArray()) {
        for (QPDFObjectHandle intent : intents.getArrayAsVector()) {
            QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
            const bool isRgb = profile.isStream() && profile.getDict().getKey("/N").isInteger() &&
                               profile.getDict().getKey("/N").getIntValue() == 3;
            if (intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") && isRgb) {
                const auto data = profile.getStreamData();
                const std::string_view icc(reinterpret_cast<const char*>(data->getBuffer()),
                                           data->getSize());
                hasProfile =
                    icc.size() > 128 && icc.substr(36, 4) == "acsp" && icc.substr(16, 4) == "RGB ";
                findings.require(
                    !hasProfile || icc.substr(12, 4) == "mntr" || icc.substr(12, 4) == "prtr",
                    "A 6.2.3-1", "the profile is of no screen and no printer");
            }
        }
    }
    findings.require(hasProfile, "A 6.2.4.3-2", "there is no OutputIntent with a profile for RGB");
}

void checkOutline(PdfModel& model, Findings& findings) {
    QPDFObjectHandle catalog = model.pdf.getRoot();
    QPDFObjectHandle outline = catalog.getKey("/Outlines");
    if (!outline.isDictionary() || !outline.hasKey("/First")) {
        findings.add("own outline", "there are no bookmarks");
        return;
    }
    findings.require(catalog.getKey("/PageMode").isNameAndEquals("/UseOutlines"), "own outline",
                     "the file does not open with its bookmarks");
    std::vector<QPDFObjectHandle> open = {outline.getKey("/First")};
    std::set<QPDFObjGen> seen;
    while (!open.empty()) {
        QPDFObjectHandle item = open.back();
        open.pop_back();
        if (!seen.insert(item.getObjGen()).second) {
            findings.add("own outline", "a bookmark stands twice");
            continue;
        }
        QPDFObjectHandle title = item.getKey("/Title");
        QPDFObjectHandle goal = item.getKey("/Dest");
        const bool leadsToPage = goal.isArray() && goal.getArrayNItems() > 0 &&
                                 model.pageIndex(goal.getArrayItem(0)) >= 0;
        findings.require(title.isString() && !title.getUTF8Value().empty() && leadsToPage,
                         "own outline", "a bookmark has no title or leads nowhere");
        for (const char* next : {"/Next", "/First"}) {
            if (item.getKey(next).isDictionary()) {
                open.push_back(item.getKey(next));
            }
        }
    }
}

bool hasHeadings(PdfModel& model) {
    for (Node& node : model.nodes) {
        if (node.type == "H1") {
            return true;
        }
    }
    return false;
}

}  // namespace

void checkCatalog(PdfModel& model, Findings& findings) {
    QPDFObjectHandle catalog = model.pdf.getRoot();
    QPDFObjectHandle trailer = model.pdf.getTrailer();
    QPDFObjectHandle marks = catalog.getKey("/MarkInfo");
    findings.require(marks.isDictionary() && isTrue(marks.getKey("/Marked")), "UA 6.2-1",
                     "the file does not say that it is tagged");
    findings.require(!marks.isDictionary() || !isTrue(marks.getKey("/Suspects")), "UA 7.1-4",
                     "the file says that its tags are suspect");
    QPDFObjectHandle preferences = catalog.getKey("/ViewerPreferences");
    findings.require(preferences.isDictionary() && isTrue(preferences.getKey("/DisplayDocTitle")),
                     "UA 7.1-10", "a reader would show the name of the file, not the title");
    QPDFObjectHandle language = catalog.getKey("/Lang");
    findings.require(language.isString(), "UA 7.2-34", "the file has no language");
    findings.require(!language.isString() || isLanguage(language), "UA 7.2-29",
                     "the language of the file is none");
    QPDFObjectHandle id = trailer.getKey("/ID");
    findings.require(
        id.isArray() && id.getArrayNItems() == 2 && !id.getArrayItem(0).getStringValue().empty(),
        "A 6.1.3-1", "the file has no ID");
    QPDFObjectHandle names = catalog.getKey("/Names");
    findings.require(!names.isDictionary() || !names.hasKey("/AlternatePresentations"), "A 6.10-1",
                     "the file has other presentations");
    findings.require(!names.isDictionary() || !names.hasKey("/JavaScript"), "A 6.5.1-1",
                     "the file has scripts");
    findings.require(!catalog.hasKey("/OCProperties"), "own layers", "the file has layers");
    findings.require(!catalog.hasKey("/Perms"), "A 6.1.12-1", "the file has permissions");
    findings.require(!trailer.hasKey("/Encrypt"), "A 6.1.3-2", "the file is encrypted");
    findings.require(!catalog.hasKey("/AA") && !catalog.hasKey("/OpenAction"), "A 6.5.2-1",
                     "the file does something by itself");
    findings.require(!catalog.hasKey("/Requirements"), "A 6.11-1", "the file has requirements");
    findings.require(!catalog.hasKey("/NeedsRendering") && !catalog.hasKey("/AcroForm"),
                     "A 6.4.2-2", "the file is a form");
    checkOutputIntent(catalog, findings);
    if (hasHeadings(model)) {
        checkOutline(model, findings);
    }
}

}  // namespace kamerklaar::report::check
