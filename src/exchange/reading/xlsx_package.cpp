// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_package.h"

#include <algorithm>

#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::ProblemKind;

namespace {

struct Relation {
    std::string id;
    std::string type;  ///< the last part of its address: "worksheet"
    std::string part;
    bool isOutside = false;
};

/// The part that `target` means, seen from the folder of the part that names it.
std::string partFrom(const std::string& folder, std::string_view target) {
    std::string path(target);
    if (!path.empty() && path.front() == '/') {
        path.erase(0, 1);
    } else {
        path.insert(0, folder);
    }
    std::vector<std::string> steps;
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string step = path.substr(begin, end - begin);
        if (step == ".." && !steps.empty()) {
            steps.pop_back();
        } else if (step != "." && step != ".." && !step.empty()) {
            steps.push_back(step);
        }
        begin = end + 1;
    }
    std::string part;
    for (const std::string& step : steps) {
        part += part.empty() ? step : "/" + step;
    }
    return part;
}

std::string folderOf(const std::string& part) {
    return part.substr(0, part.rfind('/') + 1);
}

class RelationsHandler : public package::XmlHandler {
public:
    explicit RelationsHandler(std::string folder) : folder_(std::move(folder)) {}

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        if (name != "Relationship") {
            return;
        }
        const std::string_view type = attributes["Type"];
        relations.push_back(
            {std::string(attributes["Id"]), std::string(type.substr(type.rfind('/') + 1)),
             partFrom(folder_, attributes["Target"]), attributes["TargetMode"] == "External"});
    }

    std::vector<Relation> relations;

private:
    std::string folder_;
};

tl::expected<std::vector<Relation>, ProblemKind> relationsOf(package::ZipReader& package,
                                                             const std::string& part) {
    const std::string folder = folderOf(part);
    RelationsHandler handler(folder);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (const package::Refusal refusal = package::readXml(package, name, handler)) {
        return tl::unexpected(*refusal);
    }
    return std::move(handler.relations);
}

/// Nothing when there is none, or when it stands outside the file.
std::optional<std::string> partOf(const std::vector<Relation>& relations, std::string_view type) {
    for (const Relation& relation : relations) {
        if (relation.type == type && !relation.isOutside) {
            return relation.part;
        }
    }
    return std::nullopt;
}

class WorkbookHandler : public package::XmlHandler {
public:
    WorkbookHandler(XlsxPackage& found, const std::vector<Relation>& relations)
        : found_(found), relations_(relations) {}

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            const std::string_view value = attributes["date1904"];
            if (value == "1" || value == "true") {
                found_.dayCount = DayCount::From1904;
            }
        } else if (name == "sheets") {
            isInSheets_ = true;
        } else if (name == "sheet" && isInSheets_) {
            addSheet(attributes);
        }
    }
    void closed(std::string_view name) override { isInSheets_ = isInSheets_ && name != "sheets"; }

private:
    void addSheet(const package::XmlAttributes& attributes) {
        const auto relation =
            std::find_if(relations_.begin(), relations_.end(),
                         [&](const Relation& one) { return one.id == attributes["id"]; });
        if (relation == relations_.end() || relation->isOutside) {
            refuse(ProblemKind::TableUnreadable);
        } else if (relation->type == "worksheet") {
            const std::string_view state = attributes["state"];
            found_.sheets.push_back({std::string(attributes["name"]), relation->part,
                                     state == "hidden" || state == "veryHidden"});
        }
    }

    XlsxPackage& found_;
    const std::vector<Relation>& relations_;
    bool isInSheets_ = false;
};

}  // namespace

tl::expected<XlsxPackage, ProblemKind> readXlsxPackage(package::ZipReader& package) {
    const auto top = relationsOf(package, "");
    if (!top) {
        return tl::unexpected(top.error());
    }
    const auto workbook = partOf(*top, "officeDocument");
    if (!workbook) {
        return tl::unexpected(ProblemKind::TableUnreadable);
    }
    const auto relations = relationsOf(package, *workbook);
    if (!relations) {
        return tl::unexpected(relations.error());
    }
    XlsxPackage found;
    found.strings = partOf(*relations, "sharedStrings").value_or("");
    found.styles = partOf(*relations, "styles").value_or("");
    WorkbookHandler handler(found, *relations);
    if (const package::Refusal refusal = package::readXml(package, *workbook, handler)) {
        return tl::unexpected(*refusal);
    }
    if (found.sheets.empty()) {
        return tl::unexpected(ProblemKind::TableUnreadable);
    }
    return found;
}

}  // namespace kamerklaar::exchange
