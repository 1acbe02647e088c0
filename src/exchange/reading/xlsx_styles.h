// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "exchange/reading/typed_text.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// What each cell style of an xlsx file makes of a number, by the number of the style.
class XlsxStyles {
public:
    [[nodiscard]] package::Refusal read(package::ZipReader& package, const std::string& part);
    /// `style` is the s attribute of a cell; a number when there is no such style.
    [[nodiscard]] Shown shownBy(std::string_view style) const;

private:
    std::vector<Shown> styles_;
};

}  // namespace kamerklaar::exchange
