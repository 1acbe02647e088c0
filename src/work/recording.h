// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "work/context.h"

// What a municipality asks, sends or states, and what an officer notes about it: one way for all
// nouns of a dossier. Everything is recorded as stated; `findingsOf` says what stands out, with the
// article it meets.
namespace kamerklaar::work {

/// What there is to say about a record as it is now, stored or not.
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Application& application,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::ContactPerson& contact,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::ReportNote& note,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Notification& notification,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::ContinuityReport& report,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::SisaReturn& sisa,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Explanation& explanation,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::SpendingSplit& split,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Objection& objection,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Deadline& deadline,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::LetterTemplate& sample,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Letter& letter,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Selection& selection,
                                          domain::Date today);

[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::ReportText& reportText,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Consultation& consultation,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Commitment& commitment,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store,
                                          const domain::PressAgreement& pressAgreement,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Submission& submission,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store,
                                          const domain::PublicationRuling& publicationRuling,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::Restatement& restatement,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::HouseStyle& houseStyle,
                                          domain::Date today);
[[nodiscard]] domain::Problems findingsOf(Store& store, const domain::SealedEdition& sealedEdition,
                                          domain::Date today);

/// Adds a record (id 0) or writes it anew, and gives it back as stored. Refused: what is no value
/// (the Refused findings), and a lost race. A noun that is assessed takes the person at the desk
/// and today as assessor when its assessment changes. Whose a record is, whether it was taken over
/// and whether it was withdrawn stay as they are. Defined for every noun of a dossier.
template <typename Noun>
[[nodiscard]] domain::Result<Noun> save(const Context& context, const Noun& noun);

/// A new record of a municipality, with the lines that the scheme expects (plan items, factor
/// domains, indicators) ready to fill in, and of today where it has a day that is not told
/// otherwise.
template <typename Noun>
[[nodiscard]] Noun begun(Store& store, domain::Date today, domain::MunicipalityId municipality);

}  // namespace kamerklaar::work
