// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <qpdf/QPDF.hh>
#include <string>

namespace kamerklaar::report::test {

/// The file after something was done to its objects.
[[nodiscard]] std::string changed(const std::string& bytes,
                                  const std::function<void(QPDF&)>& change);

/// The first structure element of a type ("/Figure"), in the order of the tree.
[[nodiscard]] QPDFObjectHandle element(QPDF& pdf, const std::string& type);
[[nodiscard]] QPDFObjectHandle page(QPDF& pdf, int number);
/// The first link annotation.
[[nodiscard]] QPDFObjectHandle link(QPDF& pdf);
/// The first font of the pages, and the font below it that holds the glyphs.
[[nodiscard]] QPDFObjectHandle font(QPDF& pdf);
[[nodiscard]] QPDFObjectHandle descendant(QPDF& pdf);

/// Replaces the first `from` in a stream; fails the test when it is not there.
void replaceIn(QPDFObjectHandle stream, const std::string& from, const std::string& to);
[[nodiscard]] std::string replaced(std::string text, const std::string& from,
                                   const std::string& to);

}  // namespace kamerklaar::report::test
