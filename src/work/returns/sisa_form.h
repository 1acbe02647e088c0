// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "work/returns/return_reading.h"

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
    std::optional<int> year;
    std::string auditKind;  ///< code; empty when the form says none
    /// The code before the number of an indicator, where it is another than the scheme's.
    std::string otherCode;
};

/// Whether these tables look like a SiSa annex: they name at least two of its indicators.
[[nodiscard]] bool isSisa(const domain::Scheme& scheme,
                          const std::vector<TableReader::Table>& tables);

/// Answers stand below the indicators where those stand side by side, and behind them where they
/// stand below each other.
[[nodiscard]] SisaReading readSisa(const domain::Scheme& scheme,
                                   const std::vector<domain::Municipality>& municipalities,
                                   const std::vector<TableReader::Table>& tables);

}  // namespace kamerklaar::work::returns
