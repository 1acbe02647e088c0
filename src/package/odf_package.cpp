// SPDX-License-Identifier: EUPL-1.2
#include "package/odf_package.h"

#include <utility>

#include "package/xml_writer.h"
#include "package/zip_writer.h"

namespace kamerklaar::package {

namespace {

std::string manifest(const OdfParts& parts) {
    XmlWriter xml;
    xml.open("manifest:manifest",
             {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
              {"manifest:version", "1.3"}});
    const auto entry = [&](const std::string& path, const std::string& type) {
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
    for (const OdfFile& file : parts.files) {
        entry(file.path, file.mediaType);
    }
    xml.close();
    return xml.take();
}

std::string meta(const OdfProperties& properties) {
    XmlWriter xml;
    const auto property = [&](const char* name, const std::string& value) {
        if (!value.empty()) {
            xml.leaf(name, {}, value);
        }
    };
    xml.raw(std::string("<office:document-meta ") + odfNamespaces() + "><office:meta>");
    property("meta:generator", "Kamerklaar");
    property("dc:title", properties.title);
    property("dc:subject", properties.subject);
    for (const std::string& keyword : properties.keywords) {
        property("meta:keyword", keyword);
    }
    property("meta:initial-creator", properties.creator);
    property("dc:creator", properties.creator);
    if (!properties.day.empty()) {
        property("meta:creation-date", properties.day + "T00:00:00");
        property("dc:date", properties.day + "T00:00:00");
    }
    property("dc:language", properties.language);
    xml.raw("</office:meta></office:document-meta>");
    return xml.take();
}

}  // namespace

std::string odfPackage(OdfParts parts) {
    ZipWriter package;
    // First and as it is, so that whoever looks at the first bytes knows what the file is.
    package.add("mimetype", parts.mediaType, ZipWriter::Packing::Stored);
    package.add("META-INF/manifest.xml", manifest(parts));
    package.add("content.xml", std::move(parts.content));
    package.add("styles.xml", std::move(parts.styles));
    package.add("meta.xml", meta(parts.properties));
    if (!parts.settings.empty()) {
        package.add("settings.xml", std::move(parts.settings));
    }
    for (OdfFile& file : parts.files) {
        package.add(file.path, std::move(file.bytes));
    }
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
           R"( xmlns:xlink="http://www.w3.org/1999/xlink")"
           R"( xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0")"
           R"( xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0")"
           R"( xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2")"
           R"( xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3")";
}

}  // namespace kamerklaar::package
