// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include "report/pdf/font.h"

namespace kamerklaar::report::pdf {

/// The font as objects of the file: only the glyphs that were used, under the numbers that they
/// have in the font (so that a code is a glyph), with their widths and what each stands for.
[[nodiscard]] QPDFObjectHandle fontObject(QPDF& pdf, const Font& font);

}  // namespace kamerklaar::report::pdf
