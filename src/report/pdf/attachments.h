// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>
#include <vector>

#include "domain/date.h"
#include "report/document.h"

namespace kamerklaar::report::pdf {

/// Puts files into the file: by name (EmbeddedFiles), and as data that belongs to the whole
/// document (AF, ISO 19005-3, 6.8). They say that they were last changed on this day.
void attach(QPDF& pdf, const std::vector<Attachment>& attachments, const domain::Date& day);

}  // namespace kamerklaar::report::pdf
