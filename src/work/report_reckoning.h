// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "work/bound_figures.h"
#include "work/published_counts.h"

namespace kamerklaar::work {

/// What follows from the data of a report whatever its texts say, reckoned once: for two thousand
/// municipalities that takes a second, which nobody waits for at every letter. The data must
/// outlive it, and only their texts may change meanwhile. For one thread at a time.
class ReportReckoning {
public:
    explicit ReportReckoning(const KamerReportData& data) : data_(data), figures_(data) {}
    ReportReckoning(const ReportReckoning&) = delete;
    ReportReckoning& operator=(const ReportReckoning&) = delete;

    [[nodiscard]] const KamerReportData& data() const { return data_; }
    [[nodiscard]] const BoundFigures& figures() const { return figures_; }
    /// Reckoned when they are first asked for: few documents print them.
    [[nodiscard]] const PublishedCounts& counts() const {
        if (!counts_) {
            counts_.emplace(data_.scheme, data_.municipalities);
        }
        return *counts_;
    }

private:
    const KamerReportData& data_;
    BoundFigures figures_;
    mutable std::optional<PublishedCounts> counts_;
};

}  // namespace kamerklaar::work
