// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kamerklaar::report::test {

/// The sample report with what a writer adds to it: quotes, notes, figures that lead to their
/// passport, words that look like markup, an attachment and a ministry's own look.
[[nodiscard]] Document richReport();

/// A letter: no title page, no contents.
[[nodiscard]] Document letter();

/// A picture of two by one points.
[[nodiscard]] std::string smallPng();

/// One of every kind.
[[nodiscard]] std::vector<Document> documents();

}  // namespace kamerklaar::report::test
