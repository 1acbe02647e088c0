// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "work/deciding.h"
#include "work/publication_checks.h"
#include "work/sealing_tools.h"

// A final edition keeps what it was made from and what was made. It is sealed when it is proposed,
// so that whoever approves it approves the very bytes that are sent. docs/editions.md tells how it
// can be checked without the program.
namespace kamerklaar::work {

/// Seals the edition of a year as final and proposes its publication, in one act. An edition whose
/// version was final once takes the next one. Refused: what publicationChecks refuses, each with
/// its place; an edition that is final already.
[[nodiscard]] domain::Result<domain::Decision> proposePublication(const Context& context,
                                                                  const SealingTools& tools,
                                                                  int year);

/// Approves it, as approve() of deciding.h does other decisions. Refused beside what that refuses:
/// what sealedAgainst says.
[[nodiscard]] domain::Outcome approvePublication(const Context& context, const SealingTools& tools,
                                                 domain::DecisionId id, int version,
                                                 const std::string& answer = {});

/// Whether what was sealed for a proposal still is what the file says: EditionOutdated when data or
/// texts changed since, SealMissing when nothing was sealed, SealDiffers for a document that is not
/// what was sealed.
[[nodiscard]] domain::Problems sealedAgainst(Store& store, const SealingTools& tools,
                                             const domain::Decision& decision);

/// The sealed editions whose decision was approved, reversed since or not; newest first.
[[nodiscard]] std::vector<domain::SealedEdition> finalEditions(Store& store);
/// The one of a year that holds: its decision was not reversed.
[[nodiscard]] std::optional<domain::SealedEdition> finalEditionOf(Store& store, int year);
/// The proposal or decision that it was sealed for.
[[nodiscard]] std::optional<domain::Decision> publicationOf(Store& store,
                                                            const domain::SealedEdition& edition);

/// The edition that readers saw before this one: an earlier version of the same year, or else the
/// last one of an earlier year. Puts its figures beside the data.
void addSealedBefore(Store& store, KamerReportData& data);

/// What a sealed edition proves of itself: SealDiffers for each document whose hash is another,
/// for data from which this program reckons other figures, and, when this program is of the version
/// that sealed it, for a file that is not made again byte for byte.
[[nodiscard]] domain::Problems verifySeal(Store& store, const SealingTools& tools,
                                          const domain::SealedEdition& edition);

/// The documents of a sealed edition, with their names and hashes: file, data, figures.
[[nodiscard]] std::vector<domain::CaseDocument> sealedDocuments(
    Store& store, const domain::SealedEdition& edition);
/// An edition that was sealed, with what it keeps and what was decided about it.
struct SealedLine {
    domain::SealedEdition edition;
    std::optional<domain::Decision> decision;
    std::vector<domain::CaseDocument> documents;
};
/// Every edition that was ever sealed, newest first.
[[nodiscard]] std::vector<SealedLine> sealedLines(Store& store);

/// The file as it was sealed. Refused: SealMissing when it is not there.
[[nodiscard]] domain::Result<std::string> sealedFile(Store& store,
                                                     const domain::SealedEdition& edition);

}  // namespace kamerklaar::work
