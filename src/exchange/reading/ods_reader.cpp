// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/ods_reader.h"

#include <algorithm>

#include "exchange/reading/ods_content.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

/// Looks whether the list of parts says that one of them is encrypted.
class ManifestHandler : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& /*attributes*/) override {
        if (name == "manifest:encryption-data") {
            refuse(FileFault::Protected);
        }
    }
};

bool hasMacros(const package::ZipReader& package) {
    const auto names = package.names();
    return std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return name.rfind("Basic/", 0) == 0 || name.rfind("Scripts/", 0) == 0;
    });
}

}  // namespace

package::Refusal readOds(package::ZipReader& package, TableBuilder& tables) {
    const std::string manifest = "META-INF/manifest.xml";
    if (package.has(manifest)) {
        ManifestHandler handler;
        if (package::Refusal refusal = package::readXml(package, manifest, handler)) {
            return refusal;
        }
    }
    if (hasMacros(package)) {
        tables.remark(work::WorkbookGrid::Remark::Macros);
    }
    OdsContent content(tables);
    if (package::Refusal refusal = package::readXml(package, "content.xml", content)) {
        return refusal;
    }
    if (!content.isSpreadsheet()) {
        return FileFault::OtherKind;
    }
    content.putNames();
    return tables.sheets() == 0 ? FileFault::NoSheets : content.refusal();
}

}  // namespace kamerklaar::exchange
