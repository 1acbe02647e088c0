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

enum class DecisionKind;
enum class DecisionStatus;
enum class AssessmentResult;
enum class NotificationOutcome;
enum class CbsStatus;
enum class ObjectionOutcome;
enum class LetterKind;
enum class DocumentForm;
enum class ConsultationOutcome;
enum class Role;
enum class Direction;

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
/// "verlening", "wijziging"
[[nodiscard]] std::string words(DecisionKind kind, Language language);
/// "voorbereid", "goedgekeurd", "afgewezen"
[[nodiscard]] std::string words(DecisionStatus status, Language language);
[[nodiscard]] std::string words(AssessmentResult result, Language language);
[[nodiscard]] std::string words(NotificationOutcome outcome, Language language);
[[nodiscard]] std::string words(CbsStatus status, Language language);
[[nodiscard]] std::string words(ObjectionOutcome outcome, Language language);
[[nodiscard]] std::string words(LetterKind kind, Language language);
/// "Kamerrapportage", "beslisnota"
[[nodiscard]] std::string words(DocumentForm form, Language language);
[[nodiscard]] std::string words(ConsultationOutcome outcome, Language language);
/// "beleidsmedewerker", "manager", "controller", "beheerder"
[[nodiscard]] std::string words(Role role, Language language);

/// Of an indicator: "hoger is ernstiger", "lager is ernstiger"
[[nodiscard]] std::string words(Direction direction, Language language);

/// The scheme's own words for one of its terms: in English where it gives them.
[[nodiscard]] const std::string& nameOf(const Term& term, Language language);
[[nodiscard]] const std::string& nameOf(const DueDate& due, Language language);

}  // namespace kamerklaar::domain
