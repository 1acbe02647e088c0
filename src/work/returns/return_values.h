// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/returns/return_form.h"
#include "work/returns/return_message.h"

namespace kamerklaar::work::returns {

/// What a cell was understood to say. Nothing is guessed in silence: what could have meant
/// something else is ReadAs and says how it was read.
struct Understood {
    enum class State { Blank, Plain, ReadAs, NotUnderstood };
    State state = State::Blank;
    std::string value;  ///< in canonical form (domain/fields.h); empty unless Plain or ReadAs
    /// Of ReadAs and NotUnderstood: the rule of the message ("number_read_as", "not_a_date").
    std::string rule;
    /// Of ReadAs: how it was read; of NotUnderstood: what is expected.
    Both words;

    [[nodiscard]] bool isKnown() const { return state == State::Plain || state == State::ReadAs; }
    friend bool operator==(const Understood&, const Understood&) = default;
};

/// What the file says of a cell beside what stands in it.
enum class Written {
    Anyhow,  ///< nothing: a text that begins with "=" is taken for a formula without a result
    AsText,  ///< a text, whatever it begins with
};

/// A text as work::TableReader gives it, or as an officer types it. Understood are the notations
/// of other countries too (1,234.56, 1234.5, 2/15/2025), the numbers by which spreadsheets keep
/// days, negative amounts in brackets, and other words for a choice.
[[nodiscard]] Understood understand(const CellForm& form, const std::string& text,
                                    Written written = Written::Anyhow);

}  // namespace kamerklaar::work::returns
