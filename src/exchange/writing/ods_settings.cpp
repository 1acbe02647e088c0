// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/ods_settings.h"

#include "package/odf_package.h"
#include "package/xml_writer.h"

namespace kamerklaar::exchange {

namespace {

void writeItem(package::XmlWriter& xml, const char* name, const char* type,
               const std::string& value) {
    xml.leaf("config:config-item", {{"config:name", name}, {"config:type", type}}, value);
}

/// The split is frozen (2) at a row and at a column; below and right of it the rest moves.
void writeSheet(package::XmlWriter& xml, const SheetLayout& sheet) {
    const auto mode = [](std::size_t frozen) { return frozen > 0 ? "2" : "0"; };
    const std::string rows = std::to_string(sheet.frozenRows);
    const std::string columns = std::to_string(sheet.frozenColumns);
    xml.open("config:config-item-map-entry", {{"config:name", sheet.name}});
    writeItem(xml, "HorizontalSplitMode", "short", mode(sheet.frozenColumns));
    writeItem(xml, "VerticalSplitMode", "short", mode(sheet.frozenRows));
    writeItem(xml, "HorizontalSplitPosition", "int", columns);
    writeItem(xml, "VerticalSplitPosition", "int", rows);
    writeItem(xml, "PositionRight", "int", columns);
    writeItem(xml, "PositionBottom", "int", rows);
    xml.close();
}

}  // namespace

std::string odsSettings(const WorkbookLayout& layout) {
    package::XmlWriter xml;
    xml.raw(std::string("<office:document-settings ") + package::odfNamespaces() +
            "><office:settings>");
    xml.open("config:config-item-set", {{"config:name", "ooo:view-settings"}});
    xml.open("config:config-item-map-indexed", {{"config:name", "Views"}});
    xml.open("config:config-item-map-entry");
    writeItem(xml, "ViewId", "string", "view1");
    if (!layout.sheets.empty()) {
        writeItem(xml, "ActiveTable", "string", layout.sheets.front().name);
    }
    xml.open("config:config-item-map-named", {{"config:name", "Tables"}});
    for (const SheetLayout& sheet : layout.sheets) {
        writeSheet(xml, sheet);
    }
    for (int closing = 0; closing < 4; ++closing) {
        xml.close();
    }
    xml.raw("</office:settings></office:document-settings>");
    return xml.take();
}

}  // namespace kamerklaar::exchange
