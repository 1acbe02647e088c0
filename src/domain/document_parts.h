// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/publication.h"

namespace kamerklaar::domain {

/// A chapter or annex of a document. The report's outline is ours; the headings of the decision
/// note are the ministry's.
struct DocumentPart {
    DocumentForm form = DocumentForm::KamerReport;
    const char* code = "";   ///< stable key: "summary"
    const char* title = "";  ///< in Dutch; empty for the one part of a document without chapters
    /// "4.1"; empty for a part that is numbered in the order in which parts appear.
    const char* number = "";
    bool isAnnex = false;
};

/// In the order of the document.
[[nodiscard]] std::vector<DocumentPart> partsOf(DocumentForm form);
/// nullptr when there is no such part.
[[nodiscard]] const DocumentPart* partOf(DocumentForm form, const std::string& code);

/// Whether it is held until the day on which parliament was informed.
[[nodiscard]] bool isHeldForParliament(DocumentForm form);

}  // namespace kamerklaar::domain
