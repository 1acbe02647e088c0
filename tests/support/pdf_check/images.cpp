// SPDX-License-Identifier: EUPL-1.2
#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

const std::set<std::string> colours = {"/DeviceGray", "/DeviceRGB"};
const std::set<std::string> filters = {"/FlateDecode", "/DCTDecode"};

bool isOneOf(const std::set<std::string>& names, QPDFObjectHandle value) {
    return value.isName() && names.contains(value.getName());
}

void checkImage(QPDFObjectHandle facts, Findings& findings) {
    findings.require(!facts.hasKey("/Alternates"), "A 6.2.8-1", "a picture has alternates");
    findings.require(!facts.hasKey("/OPI"), "A 6.2.8-2", "a picture lies in another file");
    QPDFObjectHandle interpolate = facts.getKey("/Interpolate");
    findings.require(!interpolate.isBool() || !interpolate.getBoolValue(), "A 6.2.8-3",
                     "a picture is to be smoothed");
    QPDFObjectHandle bits = facts.getKey("/BitsPerComponent");
    findings.require(bits.isInteger() && bits.getIntValue() == 8, "A 6.2.8-4",
                     "a picture has not 8 bits for a colour");
    findings.require(isOneOf(colours, facts.getKey("/ColorSpace")), "A 6.2.4.3-3",
                     "a picture has colours that the OutputIntent does not know");
    findings.require(isOneOf(filters, facts.getKey("/Filter")), "own picture",
                     "a picture is kept in a form that not every reader knows");
}

}  // namespace

void checkImages(PdfModel& model, Findings& findings) {
    for (QPDFObjectHandle object : model.pdf.getAllObjects()) {
        if (!object.isStream()) {
            continue;
        }
        QPDFObjectHandle facts = object.getDict();
        if (facts.getKey("/Subtype").isNameAndEquals("/Image")) {
            checkImage(facts, findings);
        } else if (facts.getKey("/Type").isNameAndEquals("/XObject")) {
            findings.add("A 6.2.9-3",
                         "something other than a picture is drawn from outside a page");
        }
    }
}

}  // namespace kamerklaar::report::check
