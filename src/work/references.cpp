// SPDX-License-Identifier: EUPL-1.2
#include "work/references.h"

namespace kamerklaar::work {

References& References::hold(bool isThere, const char* field, std::int64_t id) {
    if (!isThere) {
        problems_.push_back({domain::ProblemKind::NotFound,
                             field,
                             {std::to_string(id)},
                             domain::Severity::Refused,
                             {}});
    }
    return *this;
}

References& References::municipality() {
    return hold(store_.municipalities().find(municipality_).has_value(), "municipality",
                municipality_.value);
}

References& References::municipalityIfAny() {
    return municipality_.isStored() ? municipality() : *this;
}

References& References::decision(const char* field, domain::DecisionId id) {
    const auto decision = id.isStored() ? store_.decisions().find(id) : std::nullopt;
    const bool isOwn = decision && !decision->withdrawn && decision->municipality == municipality_;
    return hold(!id.isStored() || isOwn, field, id.value);
}

References& References::report(const char* field, domain::ReportId id) {
    const auto report = id.isStored() ? store_.reports().find(id) : std::nullopt;
    return hold(!id.isStored() || (report && report->municipality == municipality_), field,
                id.value);
}

References& References::document(const char* field, domain::DocumentId id) {
    return hold(!id.isStored() || store_.documents().content(id), field, id.value);
}

}  // namespace kamerklaar::work
