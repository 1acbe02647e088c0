// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/annotating/note_list.h"
#include "package/xml_patch.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// The parts of a package while they are being changed. Once something is refused, all that
/// follows is idle and the refusal stays.
class PackageEdit {
public:
    explicit PackageEdit(package::ZipReader& package) : package_(package) {}

    [[nodiscard]] bool has(const std::string& part) const;
    /// As it stands now; empty when it is refused.
    [[nodiscard]] std::string text(const std::string& part);
    void put(const std::string& part, std::string text);
    /// "xl/comments3.xml": the first that is free, with a number before the last point.
    [[nodiscard]] std::string freePart(const std::string& begin, const std::string& end) const;
    /// Reads a text of a part. False when it is refused.
    bool read(std::string_view xml, package::XmlHandler& handler);
    void refuse(domain::FileFault fault) { refusal_ = fault; }
    [[nodiscard]] bool isRefused() const { return refusal_.has_value(); }
    /// The parts that were put in.
    [[nodiscard]] tl::expected<PartTexts, domain::FileFault> take();

private:
    package::ZipReader& package_;
    PartTexts parts_;
    package::Refusal refusal_;
};

}  // namespace kamerklaar::exchange
