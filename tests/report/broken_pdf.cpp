// SPDX-License-Identifier: EUPL-1.2
#include "broken_pdf.h"

#include <catch2/catch.hpp>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFWriter.hh>

namespace kamerklaar::report::test {

namespace {

QPDFObjectHandle search(QPDFObjectHandle from, const std::string& type) {
    if (from.isArray()) {
        for (QPDFObjectHandle& item : from.getArrayAsVector()) {
            QPDFObjectHandle found = search(item, type);
            if (found.isInitialized()) {
                return found;
            }
        }
    } else if (from.isDictionary() && from.hasKey("/S")) {
        return from.getKey("/S").isNameAndEquals(type) ? from : search(from.getKey("/K"), type);
    }
    return {};
}

}  // namespace

std::string changed(const std::string& bytes, const std::function<void(QPDF&)>& change) {
    QPDF pdf;
    // What is broken on purpose needs no warning.
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.data(), bytes.size());
    change(pdf);
    std::string out;
    Pl_String collect("file", nullptr, out);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&collect);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    return out;
}

QPDFObjectHandle element(QPDF& pdf, const std::string& type) {
    QPDFObjectHandle found = search(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), type);
    INFO(type);
    REQUIRE(found.isInitialized());
    return found;
}

QPDFObjectHandle page(QPDF& pdf, int number) {
    return pdf.getAllPages().at(static_cast<std::size_t>(number));
}

QPDFObjectHandle link(QPDF& pdf) {
    for (QPDFObjectHandle each : pdf.getAllPages()) {
        if (each.hasKey("/Annots")) {
            return each.getKey("/Annots").getArrayItem(0);
        }
    }
    FAIL("there is no link");
    return {};
}

QPDFObjectHandle font(QPDF& pdf) {
    return page(pdf, 0).getKey("/Resources").getKey("/Font").getKey("/F0");
}

QPDFObjectHandle descendant(QPDF& pdf) {
    return font(pdf).getKey("/DescendantFonts").getArrayItem(0);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    INFO(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

void replaceIn(QPDFObjectHandle stream, const std::string& from, const std::string& to) {
    const auto data = stream.getStreamData();
    const std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    stream.replaceStreamData(replaced(text, from, to), QPDFObjectHandle::newNull(),
                             QPDFObjectHandle::newNull());
}

}  // namespace kamerklaar::report::test
