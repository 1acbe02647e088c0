// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/drawn_sheets.h"

#include <string_view>

#include "exchange/reading/xlsx_package.h"
#include "exchange/reading/xlsx_relations.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

/// What a sheet of an xlsx file refers to without anything being drawn upon it. Notes, which have
/// their boxes, stand in the grid.
const std::set<std::string_view> plainRelations = {
    "hyperlink", "printerSettings", "customProperty", "comments", "vmlDrawing", "threadedComment"};

class OdsDrawings : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& /*attributes*/) override {
        if (noteDepth_ > 0 || name == "office:annotation") {
            ++noteDepth_;
        } else if (name == "table:table") {
            isFromElsewhere_ = false;
            isDrawnUpon_ = false;
            ++tableDepth_;
        } else if (name == "table:table-source") {
            isFromElsewhere_ = true;
        } else if (name.starts_with("drawing:")) {
            isDrawnUpon_ = tableDepth_ > 0;
        }
    }
    void closed(std::string_view name) override {
        if (noteDepth_ > 0) {
            --noteDepth_;
        } else if (name == "table:table" && --tableDepth_ == 0 && !isFromElsewhere_) {
            if (isDrawnUpon_) {
                found.insert(table_);
            }
            ++table_;
        }
    }

    std::set<std::size_t> found;

private:
    std::size_t table_ = 0;
    int tableDepth_ = 0;
    int noteDepth_ = 0;
    bool isFromElsewhere_ = false;
    bool isDrawnUpon_ = false;
};

}  // namespace

tl::expected<std::set<std::size_t>, FileFault> drawnUponInXlsx(package::ZipReader& package) {
    const auto parts = readXlsxPackage(package);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    std::set<std::size_t> found;
    for (std::size_t at = 0; at < parts->sheets.size(); ++at) {
        const std::string& part = parts->sheets[at].part;
        if (!package.has(xlsxRelationsPart(part))) {
            continue;
        }
        const auto relations = xlsxRelations(package, part);
        if (!relations) {
            return tl::unexpected(relations.error());
        }
        for (const XlsxRelation& relation : *relations) {
            if (!plainRelations.contains(relation.type)) {
                found.insert(at);
            }
        }
    }
    return found;
}

tl::expected<std::set<std::size_t>, FileFault> drawnUponInOds(package::ZipReader& package) {
    OdsDrawings drawings;
    if (const package::Refusal refusal = package::readXml(package, "content.xml", drawings)) {
        return tl::unexpected(*refusal);
    }
    return drawings.found;
}

}  // namespace kamerklaar::exchange
