// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "work/returns/return_reading.h"
#include "work/returns/sisa_origin.h"

// The form of the SiSa annex, as the CBS collects it: not a form of this program, so its
// indicators are found by their numbers ("C90/01") or by their names. Which code and indicators
// there are is data of the scheme.
namespace kamerklaar::work::returns {

/// What the origin of such a reading says as its kind.
inline constexpr const char* sisaKind = "sisa";

/// A question for each indicator of the scheme; those that a return has a field of its own for have
/// that as their path (domain/sisa_return.h).
[[nodiscard]] std::shared_ptr<const ReturnForm> sisaForm(const domain::Scheme& scheme);

struct SisaReading {
    Reading reading;
    std::optional<int> year;  ///< nothing when the file names none, or more than one
    std::string auditKind;    ///< code; empty when the form says none
    /// The code of the block that was read; empty when it was found by names, or not at all.
    std::string code;
    /// Those of all blocks of the file.
    std::vector<std::string> codes;
    SisaOrigin origin;
    /// Other answers to the indicators that were read.
    std::vector<Place> again;
};

/// Whether these tables look like a SiSa annex: they name at least two of its indicators, or those
/// of other grants.
[[nodiscard]] bool isSisa(const domain::Scheme& scheme,
                          const std::vector<TableReader::Table>& tables);

/// Reads the block of the regulation and no other (sisa_blocks.h); without answers when it is not
/// known which block that is.
[[nodiscard]] SisaReading readSisa(const domain::Scheme& scheme,
                                   const std::vector<domain::Municipality>& municipalities,
                                   const std::vector<TableReader::Table>& tables,
                                   const std::set<CellAddress>& notFormulas = {});

}  // namespace kamerklaar::work::returns
