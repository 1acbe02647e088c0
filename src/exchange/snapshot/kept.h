// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <type_traits>

#include "domain/record.h"
#include "domain/yearly_report.h"

namespace kamerklaar::exchange {

template <typename Noun>
concept Kept =
    std::derived_from<Noun, domain::Record<Noun>> || std::same_as<Noun, domain::YearlyReport>;

/// A noun by its description, and before it the numbers under which the store keeps it: a
/// description leaves those to the store.
template <typename Form, typename Noun>
void describeKept(Form& form, Noun& noun) {
    if constexpr (Kept<std::remove_const_t<Noun>>) {
        form.ref("id", noun.id);
        form.number("version", noun.version);
    }
    describe(form, noun);
}

}  // namespace kamerklaar::exchange
