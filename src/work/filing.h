// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/case_document.h"
#include "work/context.h"

// Files that came in or went out, and the start of a new file.
namespace kamerklaar::work {

/// Keeps a document with its hash under a municipality, report or decision. Refused: no file name,
/// no sender, no content.
[[nodiscard]] domain::Result<domain::CaseDocument> attachDocument(
    const Context& context, const domain::CaseDocument& document, const std::string& content);

/// Whether what a file holds is made up: its mark (Store::markAsExample), and what the first entry
/// of its journal says, so that the mark cannot go without a trace.
enum class Content { Real, MadeUp };

/// Fills an empty store from a scheme: its municipalities, a reservation for each programme year,
/// the planned instalments, the rounds and an expected report for each municipality and round; the
/// person at the desk becomes its first, administrator and officer. One transaction. Returns that
/// person.
[[nodiscard]] domain::PersonId startFile(Store& store, const Clock& clock,
                                         const domain::Scheme& scheme, const domain::Person& person,
                                         Content content = Content::Real);

/// The person behind an account of the operating system; added, with a journal entry, when new. A
/// newcomer may read. When nobody in the file is administrator (a new file, or one from before
/// there were roles) this person becomes administrator and officer. A newcomer to an example may do
/// everything, so that all of it can be tried.
[[nodiscard]] domain::PersonId personFor(Store& store, const Clock& clock,
                                         const domain::Person& person);

}  // namespace kamerklaar::work
