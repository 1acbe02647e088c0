// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <stdexcept>
#include <string>

#include "report/document.h"

namespace kamerklaar::report {

/// Thrown out of render() when the caller's progress function said to stop.
class Cancelled : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

/// Called now and then with the pages laid out so far; returning false stops the work.
using Progress = std::function<bool(int pagesSoFar)>;

/// The document as one PDF file, tagged (PDF/UA-1, PDF/A-2a), as bytes. The same document gives the
/// same bytes on every machine: no clock, no display, no font configuration of the machine. With
/// attachments it is PDF/A-3a. Throws HouseStyleRefused (house_style.h) when the house style has
/// faults. Runs on any thread.
[[nodiscard]] std::string renderPdf(const Document& document, const Progress& progress = {});

/// The document as one page of HTML: semantic, for light and dark, for screen and paper, without
/// scripts and without anything from elsewhere. The same document gives the same bytes.
[[nodiscard]] std::string renderHtml(const Document& document);

/// The document as an OpenDocument text, with named styles that another house style can take the
/// place of. The same document gives the same bytes.
[[nodiscard]] std::string renderOdt(const Document& document);

}  // namespace kamerklaar::report
