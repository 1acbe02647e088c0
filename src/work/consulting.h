// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/publication.h"
#include "work/context.h"

namespace kamerklaar::work {

/// Keeps the document in which somebody who was consulted answered, and lets the consultation refer
/// to it, in one act. `about` says what the archive needs to know, its subject apart. Refused: what
/// attaching or saving refuses.
[[nodiscard]] domain::Result<domain::Consultation> keepAnswer(
    const Context& context, const domain::Consultation& consultation,
    const domain::CaseDocument& about, const std::string& content);

}  // namespace kamerklaar::work
