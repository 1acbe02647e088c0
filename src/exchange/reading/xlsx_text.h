// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// The text of a string item, as the shared strings and inline strings both have it: runs of one
/// or more t elements; what tells how to pronounce it is left out.
class XlsxText {
public:
    void clear();
    void opened(std::string_view element);
    void text(std::string_view piece);
    void closed(std::string_view element);
    /// With characters that stand as _x000A_ given back and every line end as one.
    [[nodiscard]] std::string take() const;

private:
    std::string raw_;
    bool isInText_ = false;
    bool isInPhonetic_ = false;
};

/// "a_x000D_b" is how a workbook writes a character that XML does not have.
[[nodiscard]] std::string withoutEscapes(std::string_view text);

/// The text for a file, so that what looks like such a character comes back as it is.
[[nodiscard]] std::string withEscapes(std::string_view text);

/// The strings that cells of an xlsx file refer to by number. Refused: more than any workbook
/// within our bounds needs (TooLarge).
[[nodiscard]] package::Refusal readSharedStrings(package::ZipReader& package,
                                                 const std::string& part,
                                                 std::vector<std::string>& strings);

}  // namespace kamerklaar::exchange
