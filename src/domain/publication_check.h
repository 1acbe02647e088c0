// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/problem.h"
#include "domain/publication.h"
#include "domain/scheme.h"

// What is no value in the records of a report to parliament: refused. What a text says of figures
// and claims is looked at where those are known (work/bound_text.h).
namespace kamerklaar::domain {

[[nodiscard]] Problems check(const ReportText& text, const Scheme& scheme);
/// A party of the scheme or a name, and days in their order; an answer has its day.
[[nodiscard]] Problems check(const Consultation& consultation, const Scheme& scheme, Date today);
/// Flagged: what was to be fulfilled before today and is not.
[[nodiscard]] Problems check(const Commitment& commitment, const Scheme& scheme, Date today);
[[nodiscard]] Problems check(const PressAgreement& agreement, const Scheme& scheme, Date today);
[[nodiscard]] Problems check(const Submission& submission, const Scheme& scheme, Date today);
/// A ruling is a yes or a no, with its reason.
[[nodiscard]] Problems check(const PublicationRuling& ruling, const Scheme& scheme);
[[nodiscard]] Problems check(const Restatement& restatement, const Scheme& scheme);
/// The files are looked at by whoever sets them (work/house_style.h).
[[nodiscard]] Problems check(const HouseStyle& style, const Scheme& scheme);

/// "#1a4f8b" with a contrast of at least 4.5 : 1 on white.
[[nodiscard]] bool isReadableColour(const std::string& colour);

}  // namespace kamerklaar::domain
