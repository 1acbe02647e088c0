// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/parliament/report_moment.h"
#include "work/publication_checks.h"

namespace kamerklaar::ui {

/// What there is to say about one text, as it stands in the editor or as it is kept.
[[nodiscard]] std::vector<work::PublicationCheck> checksOf(const ReportMoment& moment,
                                                           domain::DocumentForm form,
                                                           const std::string& part,
                                                           const std::string& body);
/// About every text of a document.
[[nodiscard]] std::vector<work::PublicationCheck> checksOf(const ReportMoment& moment,
                                                           domain::DocumentForm form);

}  // namespace kamerklaar::ui
