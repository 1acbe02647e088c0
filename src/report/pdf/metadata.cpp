// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/metadata.h"

#include <QtCore/QFile>
#include <algorithm>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/text_strings.h"

namespace kamerklaar::report::pdf {

namespace {

constexpr const char* program = "Kamerklaar";

std::string label(const std::string& text) {
    return toUtf8(shortened(cleanLabel(text)));
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : label(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) {
        out += out.empty() ? word : ", " + word;
    }
    return out;
}

/// Text as a list of one, in the form that its property asks for.
std::string listed(const char* property, const char* kind, const char* language,
                   const std::string& text) {
    if (label(text).empty()) {
        return {};
    }
    const std::string name = property;
    const std::string container = kind;
    return "<" + name + "><" + container + "><rdf:li" + language + ">" + escaped(text) +
           "</rdf:li></" + container + "></" + name + ">\n";
}

std::string simple(const char* property, const std::string& text) {
    const std::string name = property;
    return label(text).empty() ? "" : "<" + name + ">" + escaped(text) + "</" + name + ">\n";
}

constexpr const char* opening =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\"\n"
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
    " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
    " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n"
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n";

constexpr const char* identification =
    "<pdfaid:conformance>A</pdfaid:conformance>\n"
    "<pdfuaid:part>1</pdfuaid:part>\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaProperty:name>part</pdfaProperty:name>\n"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "<pdfaProperty:category>internal</pdfaProperty:category>\n"
    "<pdfaProperty:description>Part of ISO 14289 that the file conforms to"
    "</pdfaProperty:description>\n"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

constexpr const char* closing =
    "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";

QPDFObjectHandle colourProfile(QPDF& pdf) {
    QFile file(QStringLiteral(":/report/colour/sRGB.icc"));
    domain::ensure(file.open(QIODevice::ReadOnly), "the colour profile is built into the program");
    QPDFObjectHandle profile = QPDFObjectHandle::newStream(&pdf, file.readAll().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        "/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)>>");
    intent.replaceKey("/DestOutputProfile", profile);
    return QPDFObjectHandle::newArray({intent});
}

/// No key without words: an empty entry says less than none.
void setInfo(QPDFObjectHandle& info, const char* key, const std::string& text) {
    if (!label(text).empty()) {
        info.replaceKey(key, QPDFObjectHandle::newUnicodeString(label(text)));
    }
}

}  // namespace

std::string xmpPacket(const Document& document) {
    const DocumentInfo& info = document.info;
    const std::string day = info.date.iso() + "T00:00:00Z";
    const char* const anyLanguage = " xml:lang=\"x-default\"";
    std::string packet = opening;
    packet += "<dc:format>application/pdf</dc:format>\n";
    packet += listed("dc:title", "rdf:Alt", anyLanguage, info.title);
    packet += listed("dc:creator", "rdf:Seq", "", info.author);
    packet += listed("dc:description", "rdf:Alt", anyLanguage, info.subject);
    packet += listed("dc:language", "rdf:Bag", "", info.language);
    packet += simple("pdf:Keywords", joined(info.keywords));
    packet += simple("pdf:Producer", program);
    packet += simple("xmp:CreatorTool", program);
    packet += simple("xmp:CreateDate", day);
    packet += simple("xmp:ModifyDate", day);
    packet += simple("xmp:MetadataDate", day);
    packet += simple("pdfaid:part", document.attachments.empty() ? "2" : "3");
    return packet + identification + closing;
}

std::string pdfDate(const domain::Date& day) {
    std::string digits = day.iso();
    std::erase(digits, '-');
    return "D:" + digits + "000000Z";
}

void describe(QPDF& pdf, const Document& document) {
    const DocumentInfo& info = document.info;
    QPDFObjectHandle catalog = pdf.getRoot();
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpPacket(document));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    catalog.replaceKey("/Metadata", metadata);
    catalog.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(label(info.language)));
    catalog.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
    catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
    catalog.replaceKey("/OutputIntents", colourProfile(pdf));

    const std::string day = pdfDate(info.date);
    QPDFObjectHandle facts = QPDFObjectHandle::newDictionary();
    setInfo(facts, "/Title", info.title);
    setInfo(facts, "/Author", info.author);
    setInfo(facts, "/Subject", info.subject);
    setInfo(facts, "/Keywords", joined(info.keywords));
    setInfo(facts, "/Creator", program);
    setInfo(facts, "/Producer", program);
    setInfo(facts, "/CreationDate", day);
    setInfo(facts, "/ModDate", day);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(facts));
}

}  // namespace kamerklaar::report::pdf
