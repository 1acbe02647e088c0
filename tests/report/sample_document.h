// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kamerklaar::report::test {

/// A report as a ministry would send it, with every kind of block and every case that has ever gone
/// wrong in a PDF: words that are no Latin-1, ligatures, a foreign passage, links over lines and
/// pages, nested lists, a table over several pages, a figure.
[[nodiscard]] Document sampleReport();

/// One with this many chapters of about a page each, as the annex per municipality.
[[nodiscard]] Document longReport(int municipalities);

/// The same in a house style with a logo, with files attached, as a letter has it: title and lines
/// above the text.
[[nodiscard]] Document sampleLetter();

/// A small PNG file, partly transparent.
[[nodiscard]] std::string samplePng();

/// Only what must be there.
[[nodiscard]] Document emptyReport();

[[nodiscard]] Paragraph body(std::string text);

[[nodiscard]] std::shared_ptr<const Drawing> sampleChart();

}  // namespace kamerklaar::report::test
