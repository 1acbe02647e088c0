// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>
#include <string>
#include <utility>
#include <vector>

namespace kamerklaar::report::pdf {

/// A name tree (ISO 32000-1, 7.9.6) of two levels, so that a reader looks up one leaf and no array
/// grows long. The names are the bytes of different strings, in whatever order.
[[nodiscard]] QPDFObjectHandle nameTree(
    QPDF& pdf, std::vector<std::pair<std::string, QPDFObjectHandle>> entries);

}  // namespace kamerklaar::report::pdf
