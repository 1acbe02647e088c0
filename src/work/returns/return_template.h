// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <set>

#include "work/context.h"
#include "work/returns/return_form.h"

// The workbook that goes out to a municipality, with everything filled in that is known.
namespace kamerklaar::work::returns {

/// Names in the hidden sheet, each with its value beside it: what the file says of itself.
namespace fact {
inline constexpr const char* scheme = "regeling";
inline constexpr const char* version = "formulier_versie";
inline constexpr const char* round = "formulier_ronde";
inline constexpr const char* municipality = "formulier_gemeente";
}  // namespace fact

// Words that every sheet has.
inline constexpr const char* keyTitle = "Sleutel";
inline constexpr const char* labelTitle = "Vraag";
inline constexpr const char* exampleMark = "VOORBEELDGEGEVENS";

/// One workbook for one municipality and round: award, payments, last year's figures, the
/// interventions, indicators and partners of last year that go on, and the contact of the
/// application. NothingToReport when there is no such round.
[[nodiscard]] domain::Result<WorkbookWriter::Workbook> returnTemplate(
    Store& store, domain::Date today, int round, domain::MunicipalityId municipality);

/// The name of its file without the ending: "verslag-2025-Gouda".
[[nodiscard]] std::string fileNameOf(int round, const domain::Municipality& municipality);

/// Where each of their workbooks goes in a folder. Refused with FileExists for each that stands
/// there already: it may have come back filled in, and then none is to be written.
[[nodiscard]] domain::Result<std::vector<std::string>> templatePaths(
    const std::filesystem::path& folder, int round,
    const std::vector<domain::Municipality>& municipalities, const std::string& ending);

/// Sentences of ours that now read otherwise, as wordsOf gives them: a workbook that went out
/// before comes back with them, and they are no answer of the municipality.
[[nodiscard]] const std::set<std::string>& earlierWords();

/// Everything that the form itself says in its cells, as people compare it (comparable): a cell
/// with such a text is no answer of anybody.
[[nodiscard]] std::set<std::string> wordsOf(const ReturnForm& form);

}  // namespace kamerklaar::work::returns
