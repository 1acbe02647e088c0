// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/municipality.h"
#include "domain/publication.h"
#include "work/context.h"

// Whether each municipality agrees to what the press release says of it.
namespace kamerklaar::work {

/// A municipality and its consent in one year; a record without a number while nothing was asked.
struct PressState {
    domain::Municipality municipality;
    domain::PressAgreement agreement;
};
/// Of all municipalities, by name.
[[nodiscard]] std::vector<PressState> pressStates(Store& store, int year);

enum class PressStep { Asked, Agreed };
/// The same day for several municipalities, all or none; each has its own entry in the journal.
/// Refused: what saving one of them refuses, the municipality's name being its field.
[[nodiscard]] domain::Outcome recordPress(const Context& context, int year, PressStep step,
                                          domain::Date day,
                                          const std::vector<domain::MunicipalityId>& of);

}  // namespace kamerklaar::work
