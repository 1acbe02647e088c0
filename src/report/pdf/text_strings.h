// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <string_view>

namespace kamerklaar::report::pdf {

/// Words as an object of the file. PDF/A allows no string of more than 32,767 bytes (ISO 19005-2,
/// 6.1.13), so that a longer text ends in an ellipsis.
[[nodiscard]] QPDFObjectHandle textString(std::u16string_view words);

/// As much of a text as one string may hold.
[[nodiscard]] std::u16string shortened(std::u16string_view words);

/// An address of the web as a file may hold it: ASCII, other signs as the bytes of their UTF-8.
[[nodiscard]] std::string uriOf(std::string_view address);

}  // namespace kamerklaar::report::pdf
