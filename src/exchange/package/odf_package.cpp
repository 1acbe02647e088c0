// SPDX-License-Identifier: EUPL-1.2
#include "exchange/package/odf_package.h"

#include "exchange/package/file_words.h"
#include "exchange/package/xml_writer.h"
#include "exchange/package/zip_writer.h"

namespace kamerklaar::exchange {

namespace {

std::string manifest(const OdfParts& parts) {
    XmlWriter xml;
    xml.open("manifest:manifest",
             {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
              {"manifest:version", "1.3"}});
    const auto entry = [&](const char* path, const std::string& type) {
        xml.leaf("manifest:file-entry",
                 {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    xml.leaf("manifest:file-entry", {{"manifest:full-path", "/"},
                                     {"manifest:version", "1.3"},
                                     {"manifest:media-type", parts.mediaType}});
    entry("content.xml", "text/xml");
    entry("styles.xml", "text/xml");
    entry("meta.xml", "text/xml");
    if (!parts.settings.empty()) {
        entry("settings.xml", "text/xml");
    }
    xml.close();
    return xml.take();
}

std::string meta(const OdfParts& parts) {
    XmlWriter xml;
    xml.raw(std::string("<office:document-meta ") + odfNamespaces() + "><office:meta>");
    xml.leaf("meta:generator", {}, "Kamerklaar");
    xml.leaf("dc:title", {}, parts.title);
    xml.leaf("dc:language", {}, languageTag.in(parts.language));
    xml.raw("</office:meta></office:document-meta>");
    return xml.take();
}

}  // namespace

std::string odfPackage(const OdfParts& parts) {
    ZipWriter package;
    // First and as it is, so that whoever looks at the first bytes knows what the file is.
    package.add("mimetype", parts.mediaType, ZipWriter::Packing::Stored);
    package.add("content.xml", parts.content);
    package.add("styles.xml", parts.styles);
    package.add("meta.xml", meta(parts));
    if (!parts.settings.empty()) {
        package.add("settings.xml", parts.settings);
    }
    package.add("META-INF/manifest.xml", manifest(parts));
    return package.take();
}

const char* odfNamespaces() {
    return R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
           R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
           R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
           R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
           R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
           R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
           R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
           R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
           R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
           R"( xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0")"
           R"( xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0")"
           R"( xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2")"
           R"( xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3")";
}

}  // namespace kamerklaar::exchange
