// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/scheme.h"
#include "work/publishing.h"

// Counts of young people as they may be published: in the report, as open data, anywhere. Whoever
// prints one asks here and prints no other, nor a share or a difference of a suppressed one.
// docs/publication.md tells the method and lists the sums that readers know.
namespace kamerklaar::work {

/// What a municipality reports of an intervention.
enum class ReachField { Planned, Actual, Completed, DroppedOut };
inline constexpr std::array allReachFields = {ReachField::Planned, ReachField::Actual,
                                              ReachField::Completed, ReachField::DroppedOut};

/// Neither a value nor suppressed: not reported.
struct Count {
    std::optional<std::int64_t> value;
    bool isSuppressed = false;
    friend bool operator==(const Count&, const Count&) = default;
};

/// Of the reports of one round that have come in. All of these counts may be published together:
/// what is suppressed cannot be computed from the others.
class PublishedCounts {
public:
    /// The threshold and the age bands are the scheme's.
    PublishedCounts(const domain::Scheme& scheme,
                    const std::vector<ReportedMunicipality>& municipalities);

    /// By the number of the line in the report, from 0.
    [[nodiscard]] Count line(domain::MunicipalityId municipality, std::size_t line,
                             ReachField field) const;
    /// Over the municipality's interventions.
    [[nodiscard]] Count municipality(domain::MunicipalityId municipality, ReachField field) const;
    /// Over all interventions for an age band of the scheme.
    [[nodiscard]] Count ageBand(const std::string& code, ReachField field) const;
    /// Over all interventions.
    [[nodiscard]] Count national(ReachField field) const;

private:
    using Counts = std::array<Count, allReachFields.size()>;

    std::map<std::pair<domain::MunicipalityId, std::size_t>, Counts> lines_;
    std::map<domain::MunicipalityId, Counts> municipalities_;
    std::map<std::string, Counts> ageBands_;
    Counts national_;
};

}  // namespace kamerklaar::work
