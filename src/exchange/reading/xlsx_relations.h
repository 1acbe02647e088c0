// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// What one part of an xlsx file says of another.
struct XlsxRelation {
    std::string id;
    std::string type;  ///< the last part of its address: "worksheet"
    std::string part;
    bool isOutside = false;
};

/// The name of the part that holds the relations of a part.
[[nodiscard]] std::string xlsxRelationsPart(const std::string& part);

/// The relations of a part; of the package itself when the name is empty. Refused when that part
/// is absent.
[[nodiscard]] tl::expected<std::vector<XlsxRelation>, domain::FileFault> xlsxRelations(
    package::ZipReader& package, const std::string& part);

/// The first part of that type; nothing when there is none, or when it stands outside the file.
[[nodiscard]] std::optional<std::string> xlsxPart(const std::vector<XlsxRelation>& relations,
                                                  std::string_view type);

}  // namespace kamerklaar::exchange
