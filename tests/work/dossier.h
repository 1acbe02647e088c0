// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/office.h"
#include "work/recording.h"

// One record of each noun of a dossier, as an officer could enter it, for whatever is true of all.
namespace kamerklaar::tests {

/// Every noun that can be taken back, for TEMPLATE_TEST_CASE.
#define EVERY_REVERSIBLE_NOUN                                                                      \
    domain::Application, domain::Notification, domain::ContinuityReport, domain::SisaReturn,       \
        domain::Explanation, domain::SpendingSplit, domain::Objection, domain::Deadline,           \
        domain::LetterTemplate, domain::Letter, domain::Selection, domain::ReportText,             \
        domain::Consultation, domain::Commitment, domain::PressAgreement, domain::Submission,      \
        domain::PublicationRuling, domain::Restatement, domain::HouseStyle, domain::ContactPerson, \
        domain::ReportNote
/// Every noun: a sealed edition is kept.
#define EVERY_NOUN EVERY_REVERSIBLE_NOUN, domain::SealedEdition

/// Valid and not stored, of the first municipality where it has one. Enters what the record is
/// about: a return for an explanation, an award for an objection.
template <typename Noun>
[[nodiscard]] Noun valid(Office& office);
template <>
domain::Application valid(Office& office);
template <>
domain::Notification valid(Office& office);
template <>
domain::ContinuityReport valid(Office& office);
template <>
domain::SisaReturn valid(Office& office);
template <>
domain::Explanation valid(Office& office);
template <>
domain::SpendingSplit valid(Office& office);
template <>
domain::Objection valid(Office& office);
template <>
domain::ContactPerson valid(Office& office);
template <>
domain::ReportNote valid(Office& office);
template <>
domain::Deadline valid(Office& office);
template <>
domain::LetterTemplate valid(Office& office);
template <>
domain::Letter valid(Office& office);
template <>
domain::Selection valid(Office& office);
template <>
domain::ReportText valid(Office& office);
template <>
domain::Consultation valid(Office& office);
template <>
domain::Commitment valid(Office& office);
template <>
domain::PressAgreement valid(Office& office);
template <>
domain::Submission valid(Office& office);
template <>
domain::PublicationRuling valid(Office& office);
template <>
domain::Restatement valid(Office& office);
template <>
domain::HouseStyle valid(Office& office);
template <>
domain::SealedEdition valid(Office& office);

/// Another valid state of the same record.
void change(domain::Application& application);
void change(domain::Notification& notification);
void change(domain::ContactPerson& contact);
void change(domain::ReportNote& note);
void change(domain::ContinuityReport& report);
void change(domain::SisaReturn& sisa);
void change(domain::Explanation& explanation);
void change(domain::SpendingSplit& split);
void change(domain::Objection& objection);
void change(domain::Deadline& deadline);
void change(domain::LetterTemplate& sample);
void change(domain::Letter& letter);
void change(domain::Selection& selection);
void change(domain::ReportText& reportText);
void change(domain::Consultation& consultation);
void change(domain::Commitment& commitment);
void change(domain::PressAgreement& pressAgreement);
void change(domain::Submission& submission);
void change(domain::PublicationRuling& publicationRuling);
void change(domain::Restatement& restatement);
void change(domain::HouseStyle& houseStyle);
void change(domain::SealedEdition& sealedEdition);

/// Who may save it: the administrator templates and the house style, an officer all else.
template <typename Noun>
[[nodiscard]] work::Context writerOf(Office& office) {
    constexpr bool isOfAdministrator = Noun::kind == domain::Subject::Kind::LetterTemplate ||
                                       Noun::kind == domain::Subject::Kind::HouseStyle;
    return isOfAdministrator ? office.dirk() : office.anna();
}

/// Fails the test, with what is wrong, when something was refused.
void mustBeEmpty(const domain::Problems& problems);
template <typename Result>
void mustBeDone(const Result& result) {
    mustBeEmpty(result ? domain::Problems() : result.error());
}

/// Saved by whoever may; fails the test when it is refused.
template <typename Noun>
Noun saved(Office& office, const Noun& noun) {
    const auto stored = work::save(writerOf<Noun>(office), noun);
    mustBeDone(stored);
    return *stored;
}

}  // namespace kamerklaar::tests
