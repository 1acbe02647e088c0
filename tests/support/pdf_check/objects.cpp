// SPDX-License-Identifier: EUPL-1.2
//
// Limits and forms that hold for every object of the file.
#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

constexpr std::size_t longestString = 32767;
constexpr std::size_t longestName = 127;
constexpr long long largestInteger = 2147483647;

void checkValue(QPDFObjectHandle value, Findings& findings) {
    if (value.isInteger()) {
        const long long number = value.getIntValue();
        findings.require(number <= largestInteger && number >= -largestInteger - 1, "A 6.1.13-1",
                         "an integer is too large");
    } else if (value.isString()) {
        findings.require(value.getStringValue().size() <= longestString, "A 6.1.13-3",
                         "a string is too long");
    } else if (value.isName()) {
        findings.require(value.getName().size() <= longestName + 1, "A 6.1.13-4",
                         "a name is too long");
    } else if (value.isArray()) {
        for (const QPDFObjectHandle& item : value.getArrayAsVector()) {
            if (!item.isIndirect()) {
                checkValue(item, findings);
            }
        }
    } else if (value.isDictionary()) {
        for (const std::string& key : value.getKeys()) {
            QPDFObjectHandle item = value.getKey(key);
            if (!item.isIndirect()) {
                checkValue(item, findings);
            }
        }
    }
}

void checkObjectStream(QPDFObjectHandle dictionary, Findings& findings) {
    for (const char* key : {"/F", "/FFilter", "/FDecodeParms"}) {
        findings.require(!dictionary.hasKey(key), "A 6.1.7.1-3", "a stream lies in another file");
    }
    findings.require(dictionary.getKey("/Filter").unparse().find("LZW") == std::string::npos,
                     "A 6.1.7.2-1", "a stream is compressed with LZW");
}

}  // namespace

void checkObjects(PdfModel& model, Findings& findings) {
    findings.require(model.bytes.starts_with("%PDF-1.7\n%") && model.bytes.size() > 15 &&
                         static_cast<unsigned char>(model.bytes[10]) > 127,
                     "A 6.1.2-1", "the file does not begin as PDF 1.7");
    findings.require(model.bytes.ends_with("%%EOF\n") || model.bytes.ends_with("%%EOF"),
                     "A 6.1.3-3", "something follows the end of the file");
    for (QPDFObjectHandle object : model.pdf.getAllObjects()) {
        if (object.isStream()) {
            checkObjectStream(object.getDict(), findings);
            checkValue(object.getDict(), findings);
        } else {
            checkValue(object, findings);
        }
    }
}

}  // namespace kamerklaar::report::check
