// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>
#include <string>

#include "report/document.h"

namespace kamerklaar::report::pdf {

/// The document's description as an XMP packet: says that it is PDF/UA-1 and PDF/A-2a (with
/// attachments PDF/A-3a), and carries the extension schema that PDF/A wants for the properties of
/// PDF/UA (ISO 19005-2, 6.6.2.3).
[[nodiscard]] std::string xmpPacket(const Document& document);

/// The beginning of a day, as the objects of a file say it.
[[nodiscard]] std::string pdfDate(const domain::Date& day);

/// Writes the packet and what else stands in the catalog and the information dictionary: language,
/// colour profile, how to open it. Equal in both places where both say something.
void describe(QPDF& pdf, const Document& document);

}  // namespace kamerklaar::report::pdf
