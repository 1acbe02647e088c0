// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <string>
#include <type_traits>
#include <utility>

#include "domain/field_writer.h"

// A noun describes itself once: describe(form, noun) names each of its fields, in order, with what
// kind of value it holds. A form does something with them: FieldWriter spells them out for the
// journal, FieldReader reads them back from there, the store makes columns of them, a window makes
// editors of them. A field that is added to a description is therefore kept, journalled, verified
// and shown; none can be forgotten in one of those places.
//
// What a form knows: number, money, date, yesNo, code (a stable key), choice (a closed list with
// its table of codes), words (what somebody wrote: private), ref (the id of something else; 0 is
// none), lines (a list of nouns within the noun). A path is also the name of the column.
namespace kamerklaar::domain {

/// For describe functions: takes the noun as const by a form that reads it, as it is by one that
/// fills it.
template <typename Given, typename Noun>
concept Of = std::same_as<std::remove_const_t<Given>, Noun>;

template <typename Noun>
concept Described = requires(FieldWriter& form, const Noun& noun) {
    describe(form, noun);
};

/// An answer as a field: not known is an empty text.
inline constexpr CodeTable<Answer, 3> answerCodes = {{
    {Answer::Unknown, ""},
    {Answer::No, "no"},
    {Answer::Yes, "yes"},
}};

/// The fields of anything that describes itself.
template <Described Noun>
[[nodiscard]] Fields fieldsOf(const Noun& noun) {
    FieldWriter form;
    describe(form, noun);
    return form.take();
}

}  // namespace kamerklaar::domain
