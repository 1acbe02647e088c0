// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QXmlStreamReader>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

/// The words of an XMP packet by the path of their elements: "dc:title/rdf:Alt/rdf:li".
class Packet {
public:
    Packet(const QByteArray& bytes, Findings& findings) {
        QXmlStreamReader xml(bytes);
        QStringList path;
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
                case QXmlStreamReader::StartElement:
                    path.append(xml.qualifiedName().toString());
                    noteLanguage(path, xml.attributes());
                    break;
                case QXmlStreamReader::EndElement:
                    path.removeLast();
                    break;
                case QXmlStreamReader::Characters:
                    if (!xml.isWhitespace() && path.size() > 3) {
                        words_.emplace(key(path), xml.text().toString().toStdString());
                    }
                    break;
                default:
                    break;
            }
        }
        if (xml.hasError()) {
            findings.add("A 6.6.2.1-4",
                         "the metadata is no XML: " + xml.errorString().toStdString());
        }
    }

    [[nodiscard]] std::string operator[](const std::string& path) const {
        const auto found = words_.find(path);
        return found == words_.end() ? std::string() : found->second;
    }
    [[nodiscard]] bool has(const std::string& path, const std::string& word) const {
        const auto [first, end] = words_.equal_range(path);
        for (auto each = first; each != end; ++each) {
            if (each->second == word) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool hasDefaultLanguage(const std::string& path) const {
        return defaults_.contains(path);
    }

private:
    /// Without xmpmeta, RDF and Description.
    static std::string key(const QStringList& path) {
        return path.mid(3).join(QLatin1Char('/')).toStdString();
    }

    void noteLanguage(const QStringList& path, const QXmlStreamAttributes& attributes) {
        if (attributes.value(QLatin1String("xml:lang")) == QLatin1String("x-default")) {
            defaults_.insert(key(path));
        }
    }

    std::multimap<std::string, std::string> words_;
    std::set<std::string> defaults_;
};

constexpr const char* title = "dc:title/rdf:Alt/rdf:li";
constexpr const char* schema = "pdfaExtension:schemas/rdf:Bag/rdf:li/pdfaSchema:namespaceURI";
constexpr const char* property =
    "pdfaExtension:schemas/rdf:Bag/rdf:li/pdfaSchema:property/rdf:Seq/rdf:li/pdfaProperty:name";

/// The digits of a date, which the two books write with other signs between them.
std::string digitsOf(const std::string& date) {
    std::string digits;
    for (const char c : date) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    return digits;
}

void checkInfo(PdfModel& model, const Packet& packet, Findings& findings) {
    QPDFObjectHandle info = model.pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        return;
    }
    const std::pair<const char*, const char*> pairs[] = {
        {"/Title", title},
        {"/Author", "dc:creator/rdf:Seq/rdf:li"},
        {"/Subject", "dc:description/rdf:Alt/rdf:li"},
        {"/Keywords", "pdf:Keywords"},
        {"/Producer", "pdf:Producer"},
        {"/Creator", "xmp:CreatorTool"}};
    for (const auto& [key, path] : pairs) {
        const std::string own = info.getKey(key).isString() ? info.getKey(key).getUTF8Value() : "";
        if (own != packet[path]) {
            findings.add("own info", std::string(key) + " differs from the metadata");
        }
    }
    const std::pair<const char*, const char*> dates[] = {{"/CreationDate", "xmp:CreateDate"},
                                                         {"/ModDate", "xmp:ModifyDate"}};
    for (const auto& [key, path] : dates) {
        QPDFObjectHandle own = info.getKey(key);
        findings.require(own.isString() && digitsOf(own.getUTF8Value()) == digitsOf(packet[path]),
                         "own info", "a date differs from the metadata");
    }
}

}  // namespace

void checkMetadata(PdfModel& model, Findings& findings) {
    QPDFObjectHandle stream = model.pdf.getRoot().getKey("/Metadata");
    if (!stream.isStream()) {
        findings.add("UA 7.1-8", "the file has no metadata");
        return;
    }
    findings.require(!stream.getDict().hasKey("/Filter"), "own plain metadata",
                     "the metadata is compressed");
    const auto data = stream.getStreamData();
    const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()),
                           static_cast<qsizetype>(data->getSize()));
    const QByteArray header = bytes.left(bytes.indexOf("?>"));
    findings.require(!header.contains("bytes="), "A 6.6.2.1-2", "the packet has bytes=");
    findings.require(!header.contains("encoding="), "A 6.6.2.1-3", "the packet has encoding=");

    const Packet packet(bytes, findings);
    findings.require(!packet[title].empty(), "UA 7.1-9", "the metadata has no title");
    findings.require(packet.hasDefaultLanguage(title), "own title language",
                     "the title has no x-default");
    findings.require(packet["pdfuaid:part"] == "1", "UA 5-1", "the file does not say PDF/UA-1");
    model.part = packet["pdfaid:part"] == "2" ? 2 : packet["pdfaid:part"] == "3" ? 3 : 0;
    findings.require(model.part != 0, "A 6.6.4-2", "the file does not say PDF/A-2 or PDF/A-3");
    findings.require(packet["pdfaid:conformance"] == "A", "A 6.6.4-3",
                     "the file does not say level A");
    findings.require(
        packet.has(schema, "http://www.aiim.org/pdfua/ns/id/") && packet.has(property, "part"),
        "A 6.6.2.3.1-1", "no extension schema describes pdfuaid:part");
    findings.require(!packet["dc:language/rdf:Bag/rdf:li"].empty(), "own metadata language",
                     "the metadata has no language");
    checkInfo(model, packet, findings);
}

}  // namespace kamerklaar::report::check
