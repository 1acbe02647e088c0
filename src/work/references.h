// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>

#include "work/ports.h"

namespace kamerklaar::work {

/// What a record points at: NotFound for everything that is not there, is withdrawn, or belongs to
/// another municipality. What it points at with 0 is nothing and therefore right.
class References {
public:
    References(Store& store, domain::MunicipalityId municipality)
        : store_(store), municipality_(municipality) {}

    /// The municipality itself, which has to be there.
    References& municipality();
    /// The same, or none.
    References& municipalityIfAny();
    References& decision(const char* field, domain::DecisionId id);
    References& report(const char* field, domain::ReportId id);
    References& document(const char* field, domain::DocumentId id);

    [[nodiscard]] bool isRight() const { return problems_.empty(); }
    [[nodiscard]] domain::Problems take() { return std::move(problems_); }

private:
    References& hold(bool isThere, const char* field, std::int64_t id);

    Store& store_;
    domain::MunicipalityId municipality_;
    domain::Problems problems_;
};

}  // namespace kamerklaar::work
