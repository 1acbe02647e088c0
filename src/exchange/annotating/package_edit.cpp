// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/package_edit.h"

#include "exchange/reading/xlsx_relations.h"

namespace kamerklaar::exchange {

using domain::FileFault;

bool PackageEdit::has(const std::string& part) const {
    return parts_.count(part) > 0 || package_.has(part);
}

std::string PackageEdit::text(const std::string& part) {
    if (isRefused()) {
        return {};
    }
    const auto changed = parts_.find(part);
    if (changed != parts_.end()) {
        return changed->second;
    }
    std::string text;
    refusal_ = package_.read(part, [&](std::string_view piece) -> package::Refusal {
        text += piece;
        return std::nullopt;
    });
    if (!isRefused() && !package::isUtf8Xml(text)) {
        refuse(FileFault::NotOfThisKind);
    }
    return isRefused() ? std::string() : text;
}

void PackageEdit::put(const std::string& part, std::string text) {
    if (!isRefused()) {
        parts_[part] = std::move(text);
    }
}

std::string PackageEdit::freePart(const std::string& begin, const std::string& end) const {
    // Relations that were left behind by a part that is gone would become those of ours.
    const auto isTaken = [&](const std::string& part) {
        return has(part) || has(xlsxRelationsPart(part));
    };
    int number = 1;
    while (isTaken(begin + std::to_string(number) + end)) {
        ++number;
    }
    return begin + std::to_string(number) + end;
}

bool PackageEdit::read(std::string_view xml, package::XmlHandler& handler) {
    if (!isRefused()) {
        refusal_ = package::readXml(xml, handler);
    }
    return !isRefused();
}

tl::expected<PartTexts, FileFault> PackageEdit::take() {
    if (isRefused()) {
        return tl::unexpected(*refusal_);
    }
    return std::move(parts_);
}

}  // namespace kamerklaar::exchange
