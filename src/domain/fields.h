// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/case_document.h"
#include "domain/grant.h"
#include "domain/municipality.h"
#include "domain/yearly_report.h"

namespace kamerklaar::domain {

/// One field of a thing, spelled out: the path names it ("interventions/2/reachActual"), the text
/// is its one canonical form (whole cents, ISO dates, codes; empty for none). The journal, the
/// drafts of a form and the message to whoever lost a race all speak in these paths.
///
/// Lines of spending and movements of factors are keyed by their code ("categories/a/spent",
/// "sectors/scholen/planned", "factors/onderwijs/movement"); interventions, indicators and partners
/// by their place in the list, from 0 ("interventions/2/reachActual"). A period is two fields
/// ("period/first", "period/last"). An answer that is not known yet is empty. A problem that is
/// about a list as a whole has its name only ("sectors").
struct Field {
    std::string path;
    std::string text;
    /// Words that somebody wrote, or a name: the journal keeps only a salted hash in its chain.
    bool isPrivate = false;
    friend bool operator==(const Field&, const Field&) = default;
};
using Fields = std::vector<Field>;

/// Everything but the numbers under which the store keeps a thing: its own id and version.
[[nodiscard]] Fields fieldsOf(const YearlyReport& report);
[[nodiscard]] Fields fieldsOf(const Round& round);
[[nodiscard]] Fields fieldsOf(const Allocation& allocation);
[[nodiscard]] Fields fieldsOf(const Instalment& instalment);
[[nodiscard]] Fields fieldsOf(const Payment& payment);
[[nodiscard]] Fields fieldsOf(const CaseDocument& document);
[[nodiscard]] Fields fieldsOf(const Edition& edition);
[[nodiscard]] Fields fieldsOf(const Municipality& municipality);
[[nodiscard]] Fields fieldsOf(const Person& person);

/// The report that these fields tell of, as fieldsOf gives them; id and version stay 0.
[[nodiscard]] YearlyReport reportFrom(const Fields& fields);

/// One field that differs between two states of a thing.
struct Change {
    std::string path;
    std::string before;
    std::string after;
    bool isPrivate = false;
    friend bool operator==(const Change&, const Change&) = default;
};
using Changes = std::vector<Change>;

/// In the order of the paths in `after`, then what is gone. Empty fields count as absent.
[[nodiscard]] Changes difference(const Fields& before, const Fields& after);

/// Codes of the closed lists in a report, for storing and for field texts.
[[nodiscard]] std::string_view codeOf(Answer answer);
[[nodiscard]] std::string_view codeOf(InterventionStatus status);
[[nodiscard]] std::string_view codeOf(Movement movement);
[[nodiscard]] std::string_view codeOf(AnalysisStatus status);
/// Unknown codes give the first value of the list.
[[nodiscard]] Answer answerFrom(std::string_view code);
[[nodiscard]] InterventionStatus interventionStatusFrom(std::string_view code);
[[nodiscard]] Movement movementFrom(std::string_view code);
[[nodiscard]] AnalysisStatus analysisStatusFrom(std::string_view code);

/// The same for any of these lists, for whatever reads a field back (field_reader.h).
void readCode(std::string_view code, Answer& value);
void readCode(std::string_view code, InterventionStatus& value);
void readCode(std::string_view code, Movement& value);
void readCode(std::string_view code, AnalysisStatus& value);
void readCode(std::string_view code, ReportStatus& value);

}  // namespace kamerklaar::domain
