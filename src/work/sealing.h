// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "work/deciding.h"
#include "work/publication_checks.h"
#include "work/publishing.h"

// A final edition keeps what it was made from and what was made. It is sealed when it is proposed,
// so that whoever approves it approves the very bytes that are sent.
namespace kamerklaar::work {

/// Spells out everything in KamerReportData and reads it back; the exchange room implements it.
class SnapshotCodec {
public:
    virtual ~SnapshotCodec() = default;
    /// The same data gives the same bytes.
    [[nodiscard]] virtual std::string write(const KamerReportData& data) const = 0;
    /// FileDamaged for what is no snapshot.
    [[nodiscard]] virtual domain::Result<KamerReportData> read(const std::string& bytes) const = 0;
};

/// Everything that sealing needs beside the store.
struct SealingTools {
    const Publisher& publisher;
    const SnapshotCodec& codec;
};

/// Seals the edition of a year as final and proposes its publication, in one act. Refused: what
/// publicationChecks refuses, each with its place; an edition that is final already.
[[nodiscard]] domain::Result<domain::Decision> proposePublication(const Context& context,
                                                                  const SealingTools& tools,
                                                                  int year);

/// Whether what was sealed for a proposal still is what the file says: EditionOutdated when data or
/// texts changed since. Part of approving it.
[[nodiscard]] domain::Problems sealedAgainst(Store& store, const SealingTools& tools,
                                             const domain::Decision& decision);

/// The sealed editions whose decision is approved, newest first.
[[nodiscard]] std::vector<domain::SealedEdition> finalEditions(Store& store);

/// What a sealed edition proves of itself: SealDiffers for each document whose hash is another,
/// for data from which this program reckons other figures, and, when this program is of the version
/// that sealed it, for a file that is not made again byte for byte.
[[nodiscard]] domain::Problems verifySeal(Store& store, const SealingTools& tools,
                                          const domain::SealedEdition& edition);

/// The file of a final edition as it was sealed.
[[nodiscard]] domain::Result<std::string> sealedFile(Store& store,
                                                     const domain::SealedEdition& edition);

/// What differs from the edition that was sealed before, with the reason where one was given.
struct RestatedFigure {
    std::string key;
    std::string label;
    std::string before;
    std::string after;
    std::string reason;
};
[[nodiscard]] std::vector<RestatedFigure> restatedFigures(const KamerReportData& data,
                                                          const BoundFigures& figures);

}  // namespace kamerklaar::work
