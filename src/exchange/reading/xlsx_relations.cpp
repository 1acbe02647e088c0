// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_relations.h"

#include <algorithm>

#include "exchange/reading/table_builder.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

/// The part that `target` means, seen from the folder of the part that names it.
std::string partFrom(const std::string& folder, std::string_view target) {
    std::string path(target);
    std::replace(path.begin(), path.end(), '\\', '/');
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
        if (relations.size() == mostAsides) {
            refuse(FileFault::TooLarge);
            return;
        }
        const std::string_view type = attributes["Type"];
        relations.push_back(
            {std::string(attributes["Id"]), std::string(type.substr(type.rfind('/') + 1)),
             partFrom(folder_, attributes["Target"]), attributes["TargetMode"] == "External"});
    }

    std::vector<XlsxRelation> relations;

private:
    std::string folder_;
};

}  // namespace

std::string xlsxRelationsPart(const std::string& part) {
    const std::string folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

tl::expected<std::vector<XlsxRelation>, FileFault> xlsxRelations(package::ZipReader& package,
                                                                 const std::string& part) {
    const std::string folder = folderOf(part);
    RelationsHandler handler(folder);
    if (const package::Refusal refusal =
            package::readXml(package, xlsxRelationsPart(part), handler)) {
        return tl::unexpected(*refusal);
    }
    return std::move(handler.relations);
}

std::optional<std::string> xlsxPart(const std::vector<XlsxRelation>& relations,
                                    std::string_view type) {
    for (const XlsxRelation& relation : relations) {
        if (relation.type == type && !relation.isOutside) {
            return relation.part;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::exchange
