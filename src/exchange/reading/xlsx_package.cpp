// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_package.h"

#include <algorithm>

#include "exchange/reading/attribute_number.h"
#include "exchange/reading/table_builder.h"
#include "exchange/reading/xlsx_relations.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

class WorkbookHandler : public package::XmlHandler {
public:
    WorkbookHandler(XlsxPackage& found, const std::vector<XlsxRelation>& relations)
        : found_(found), relations_(relations) {}

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        isInName_ = false;
        if (depth_++ == 0) {
            isWorkbook_ = name == "workbook";
        } else if (name == "workbookPr") {
            if (isYes(attributes["date1904"])) {
                found_.dayCount = DayCount::From1904;
            }
        } else if (name == "sheets") {
            isInSheets_ = true;
        } else if (name == "sheet" && isInSheets_) {
            addSheet(attributes);
        } else if (name == "definedName") {
            addName(attributes);
        }
    }
    void text(std::string_view piece) override {
        if (isInName_) {
            found_.names.back().refersTo += piece;
        }
    }
    void closed(std::string_view name) override {
        --depth_;
        isInName_ = false;
        isInSheets_ = isInSheets_ && name != "sheets";
    }
    [[nodiscard]] bool isWorkbook() const { return isWorkbook_; }

private:
    void addSheet(const package::XmlAttributes& attributes) {
        const auto relation =
            std::find_if(relations_.begin(), relations_.end(),
                         [&](const XlsxRelation& one) { return one.id == attributes["id"]; });
        if (tabs_.size() == mostSheets) {
            refuse(FileFault::TooLarge);
        } else if (relation == relations_.end()) {
            refuse(FileFault::Damaged);
        } else if (relation->isOutside) {
            refuse(FileFault::RefersOutside);
        } else if (relation->type == "worksheet") {
            const std::string_view state = attributes["state"];
            tabs_.emplace_back(found_.sheets.size());
            found_.sheets.push_back({std::string(attributes["name"]), relation->part,
                                     state == "hidden" || state == "veryHidden"});
        } else {
            tabs_.emplace_back(std::nullopt);
            found_.hasMacros = found_.hasMacros || relation->type == "xlMacrosheet";
        }
    }
    void addName(const package::XmlAttributes& attributes) {
        XlsxPackage::Name name{std::string(attributes["name"])};
        name.isHidden = isYes(attributes["hidden"]);
        if (attributes.has("localSheetId")) {
            // Counted over all tabs, charts included.
            const auto tab = numberIn(attributes["localSheetId"]);
            if (!tab || *tab >= tabs_.size() || !tabs_[*tab]) {
                return;
            }
            name.sheet = tabs_[*tab];
        }
        if (found_.names.size() == mostAsides) {
            refuse(FileFault::TooLarge);
            return;
        }
        found_.names.push_back(std::move(name));
        isInName_ = true;
    }

    XlsxPackage& found_;
    const std::vector<XlsxRelation>& relations_;
    std::vector<std::optional<std::size_t>> tabs_;
    int depth_ = 0;
    bool isWorkbook_ = false;
    bool isInSheets_ = false;
    bool isInName_ = false;
};

/// Whether a name of a part ends so, in whatever folder it stands.
bool hasPartNamed(const package::ZipReader& package, std::string_view end) {
    const auto names = package.names();
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return name.size() >= end.size() &&
               std::string_view(name).substr(name.size() - end.size()) == end;
    });
}

}  // namespace

tl::expected<XlsxPackage, FileFault> readXlsxPackage(package::ZipReader& package) {
    const auto top = xlsxRelations(package, "");
    if (!top) {
        return tl::unexpected(top.error());
    }
    XlsxPackage found;
    found.workbook = xlsxPart(*top, "officeDocument").value_or("");
    if (found.workbook.empty()) {
        return tl::unexpected(FileFault::OtherKind);
    }
    if (found.workbook.size() > 4 && found.workbook.substr(found.workbook.size() - 4) == ".bin") {
        return tl::unexpected(FileFault::OldExcel);
    }
    const auto relations = xlsxRelations(package, found.workbook);
    if (!relations) {
        return tl::unexpected(relations.error());
    }
    found.strings = xlsxPart(*relations, "sharedStrings").value_or("");
    found.styles = xlsxPart(*relations, "styles").value_or("");
    found.hasMacros = hasPartNamed(package, "vbaProject.bin");
    found.hasOtherFiles = std::any_of(relations->begin(), relations->end(),
                                      [](const auto& one) { return one.type == "externalLink"; });
    WorkbookHandler handler(found, *relations);
    if (const package::Refusal refusal = package::readXml(package, found.workbook, handler)) {
        return tl::unexpected(*refusal);
    }
    if (!handler.isWorkbook()) {
        return tl::unexpected(FileFault::OtherKind);
    }
    if (found.sheets.empty()) {
        return tl::unexpected(FileFault::NoSheets);
    }
    return found;
}

}  // namespace kamerklaar::exchange
