// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/case_document.h"
#include "domain/id.h"

namespace kamerklaar::domain {

/// What everything in a dossier has that somebody enters and may correct: its own number, whose it
/// is, and a version for lost races. A record that belongs to no municipality has the number 0.
///
/// A record also says what it is: `kind` for documents and journal, `table` for the store.
template <typename Noun>
struct Record {
    Id<Noun> id;
    MunicipalityId municipality;
    /// Entered from the earlier administration (overgenomen), with its own dates.
    bool takenOver = false;
    /// Entered by mistake and taken back since (work/reversing.h): kept, and left out of every
    /// list.
    bool withdrawn = false;
    int version = 0;

    [[nodiscard]] Subject subject() const { return {Noun::kind, id.value}; }
    friend bool operator==(const Record&, const Record&) = default;
};

/// The fields that all records share; id and version are the store's own.
template <typename Form, typename Noun>
void describeRecord(Form& form, Noun& noun) {
    form.ref("municipality", noun.municipality);
    form.yesNo("takenOver", noun.takenOver);
    form.yesNo("withdrawn", noun.withdrawn);
}

}  // namespace kamerklaar::domain
