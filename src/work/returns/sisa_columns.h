// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <vector>

// The columns of a list of SiSa indicators, and in which of them the answers stand.
namespace kamerklaar::work::returns {

/// A column of a list, right of the indicators.
struct SisaColumn {
    std::size_t column = 0;
    std::string head;  ///< as comparable() gives it
    std::size_t filled = 0;
    std::size_t understood = 0;  ///< answers other than free text
    bool isAudit = true;         ///< holds nothing but kinds of audit
    bool isLabels = true;        ///< holds nothing but names and numbers of indicators
};

/// The columns that the answers may stand in: by their heads, else by what stands in them.
[[nodiscard]] std::vector<SisaColumn> answersAmong(const std::vector<SisaColumn>& all,
                                                   const std::set<int>& years);

}  // namespace kamerklaar::work::returns
