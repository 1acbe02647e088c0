// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/case_document.h"
#include "domain/notation.h"
#include "domain/problem.h"
#include "domain/report_status.h"
#include "domain/scheme.h"
#include "domain/yearly_report.h"

// What the values of the closed lists are called. Small letters, for use in a sentence and as a
// label; acts are the texts of buttons.
namespace kamerklaar::domain {

/// "verwacht", "ontvangen", "in beoordeling", "teruggestuurd", "goedgekeurd"
[[nodiscard]] std::string words(ReportStatus status, Language language);
/// Of a report that is expected and past its day: "te laat".
[[nodiscard]] std::string lateWord(Language language);
/// "Ontvangst vastleggen", "In beoordeling nemen", "Terugsturen", "Goedkeuren", "Heropenen"
[[nodiscard]] std::string words(ReportAct act, Language language);
[[nodiscard]] std::string words(Answer answer, Language language);
[[nodiscard]] std::string words(InterventionStatus status, Language language);
[[nodiscard]] std::string words(Movement movement, Language language);
[[nodiscard]] std::string words(AnalysisStatus status, Language language);
[[nodiscard]] std::string words(Severity severity, Language language);
[[nodiscard]] std::string words(Subject::Kind kind, Language language);
[[nodiscard]] std::string words(CaseDocument::Direction direction, Language language);

/// The scheme's own words for one of its terms: in English where it gives them.
[[nodiscard]] const std::string& nameOf(const Term& term, Language language);
[[nodiscard]] const std::string& nameOf(const DueDate& due, Language language);

}  // namespace kamerklaar::domain
