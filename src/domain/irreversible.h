// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/code_table.h"
#include "domain/problem_text.h"

namespace kamerklaar::domain {

/// Why an act cannot be undone: what ProblemKind::NotReversible carries.
enum class Irreversible {
    PartOfFile,      ///< came with the file
    Document,        ///< what was filed is kept
    Person,          ///< whoever acted once stays known
    OlderPayment,    ///< from before there were payment orders
    Planned,         ///< an instalment, which follows from a decision or from the file
    FirstEdition,    ///< there was no edition before it
    FinalEdition,    ///< became final before decisions did that
    TakeOver,        ///< much was entered at once
    NotApproved,     ///< a decision that did not come to count
    NothingChanged,  ///< an entry without fields
    Sealed,  ///< an edition; the counter-act of its decision makes the report a concept again
    Erased,  ///< what stood there before is no longer known
};
inline constexpr CodeTable<Irreversible, 12> irreversibleCodes = {{
    {Irreversible::PartOfFile, "part_of_file"},
    {Irreversible::Document, "document"},
    {Irreversible::Person, "person"},
    {Irreversible::OlderPayment, "older_payment"},
    {Irreversible::Planned, "planned"},
    {Irreversible::FirstEdition, "first_edition"},
    {Irreversible::FinalEdition, "final_edition"},
    {Irreversible::TakeOver, "take_over"},
    {Irreversible::NotApproved, "not_approved"},
    {Irreversible::NothingChanged, "nothing_changed"},
    {Irreversible::Sealed, "sealed"},
    {Irreversible::Erased, "erased"},
}};

/// Says what cannot be undone, why, and what can be done instead.
[[nodiscard]] BothLanguages sentenceOf(Irreversible why);

}  // namespace kamerklaar::domain
