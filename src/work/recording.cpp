// SPDX-License-Identifier: EUPL-1.2
#include "work/recording.h"

#include <algorithm>
#include <concepts>

#include "work/lost_race.h"
#include "work/recording_reason.h"

// Saving: one way for every noun of a dossier. What there is to say about each stands in the other
// recording files.
namespace kamerklaar::work {
namespace {

using domain::Problem;
using domain::ProblemKind;
using domain::Problems;
using domain::Result;

/// Under which act a noun is saved; each has its own permission.
template <typename Noun>
constexpr Act savingOf = Noun::hasNoActOfItsOwn;
template <>
constexpr Act savingOf<domain::Application> = Act::SaveApplication;
template <>
constexpr Act savingOf<domain::Notification> = Act::SaveNotification;
template <>
constexpr Act savingOf<domain::ContinuityReport> = Act::SaveContinuityReport;
template <>
constexpr Act savingOf<domain::SisaReturn> = Act::SaveSisaReturn;
template <>
constexpr Act savingOf<domain::Explanation> = Act::SaveExplanation;
template <>
constexpr Act savingOf<domain::SpendingSplit> = Act::SplitSpending;
template <>
constexpr Act savingOf<domain::Objection> = Act::SaveObjection;
template <>
constexpr Act savingOf<domain::Deadline> = Act::SaveDeadline;
template <>
constexpr Act savingOf<domain::LetterTemplate> = Act::SaveLetterTemplate;
template <>
constexpr Act savingOf<domain::Letter> = Act::MakeLetter;
template <>
constexpr Act savingOf<domain::Selection> = Act::SaveSelection;
template <>
constexpr Act savingOf<domain::ReportText> = Act::SaveReportText;
template <>
constexpr Act savingOf<domain::Consultation> = Act::SaveConsultation;
template <>
constexpr Act savingOf<domain::Commitment> = Act::SaveCommitment;
template <>
constexpr Act savingOf<domain::PressAgreement> = Act::SavePressAgreement;
template <>
constexpr Act savingOf<domain::Submission> = Act::SaveSubmission;
template <>
constexpr Act savingOf<domain::PublicationRuling> = Act::RuleOnPublication;
template <>
constexpr Act savingOf<domain::Restatement> = Act::ExplainRestatement;
template <>
constexpr Act savingOf<domain::HouseStyle> = Act::SetHouseStyle;
template <>
constexpr Act savingOf<domain::SealedEdition> = Act::SealEdition;
template <>
constexpr Act savingOf<domain::ContactPerson> = Act::SaveContactPerson;
template <>
constexpr Act savingOf<domain::ReportNote> = Act::SaveReportNote;

template <typename Noun>
concept Assessed = requires(Noun noun) {
    { noun.assessment } -> std::same_as<domain::AssessmentResult&>;
    { noun.assessedBy } -> std::same_as<domain::PersonId&>;
};

/// Whoever changes the assessment answers for it, whatever a form says: by that it is known who may
/// not decide in the next stage. `before` is empty for a new record.
template <typename Noun>
void assess(const Context& context, const Noun& before, Noun& next) {
    if constexpr (Assessed<Noun>) {
        const bool isAssessedNow = next.assessment != before.assessment;
        next.assessedBy = isAssessedNow ? context.person : before.assessedBy;
        next.assessedOn = isAssessedNow ? context.clock.today() : before.assessedOn;
    }
}

/// The stored record, when it may be changed from this version; nothing for a new one.
template <typename Noun>
Result<std::optional<Noun>> storedOf(const Context& context, const Noun& noun) {
    if (!noun.id.isStored()) {
        return std::optional<Noun>();
    }
    auto stored = context.store.records<Noun>().find(noun.id);
    if (stored && stored->version != noun.version) {
        return tl::unexpected(
            lostRace(context.store, noun.subject(), noun.version, stored->version));
    }
    if (!stored || stored->withdrawn) {
        return domain::refused(ProblemKind::NotFound, {}, {std::to_string(noun.id.value)});
    }
    return stored;
}

/// What a form may not say: whose it is, and what happened to the record as such.
template <typename Noun>
void keepOwn(const Noun* stored, Noun& next) {
    next.takenOver = stored != nullptr && stored->takenOver;
    next.withdrawn = false;
    if (stored != nullptr) {
        next.municipality = stored->municipality;
    } else {
        next.version = 0;
    }
}

template <typename Noun>
Result<Noun> write(const Context& context, const Noun* stored, Noun next,
                   const std::string& reason) {
    Records<Noun>& records = context.store.records<Noun>();
    if (stored == nullptr) {
        next.id = records.add(next);
    } else if (records.update(next)) {
        ++next.version;
    } else {
        const auto newer = records.find(next.id);
        return tl::unexpected(lostRace(context.store, next.subject(), next.version,
                                       newer ? newer->version : next.version));
    }
    record(context, savingOf<Noun>, next.subject(),
           domain::difference(stored != nullptr ? domain::fieldsOf(*stored) : domain::Fields(),
                              domain::fieldsOf(next)),
           reason);
    return next;
}

}  // namespace

template <typename Noun>
Result<Noun> saveBecause(const Context& context, const Noun& noun, const std::string& reason) {
    return inOneAct(context, savingOf<Noun>, [&]() -> Result<Noun> {
        const auto found = storedOf(context, noun);
        if (!found) {
            return tl::unexpected(found.error());
        }
        const Noun* stored = *found ? &**found : nullptr;
        Noun next = noun;
        keepOwn(stored, next);
        assess(context, stored != nullptr ? *stored : Noun(), next);
        if (stored != nullptr && next == *stored) {
            return next;
        }
        if (Problems refused = ofSeverity(findingsOf(context.store, next, context.clock.today()),
                                          domain::Severity::Refused);
            !refused.empty()) {
            return tl::unexpected(std::move(refused));
        }
        return write(context, stored, std::move(next), reason);
    });
}

template <typename Noun>
Result<Noun> save(const Context& context, const Noun& noun) {
    return saveBecause(context, noun, {});
}

template Result<domain::SisaReturn> saveBecause(const Context&, const domain::SisaReturn&,
                                                const std::string&);

template Result<domain::Application> save(const Context&, const domain::Application&);
template Result<domain::Notification> save(const Context&, const domain::Notification&);
template Result<domain::ContinuityReport> save(const Context&, const domain::ContinuityReport&);
template Result<domain::SisaReturn> save(const Context&, const domain::SisaReturn&);
template Result<domain::Explanation> save(const Context&, const domain::Explanation&);
template Result<domain::SpendingSplit> save(const Context&, const domain::SpendingSplit&);
template Result<domain::Objection> save(const Context&, const domain::Objection&);
template Result<domain::Deadline> save(const Context&, const domain::Deadline&);
template Result<domain::LetterTemplate> save(const Context&, const domain::LetterTemplate&);
template Result<domain::Letter> save(const Context&, const domain::Letter&);
template Result<domain::Selection> save(const Context&, const domain::Selection&);
template Result<domain::ReportText> save(const Context&, const domain::ReportText&);
template Result<domain::Consultation> save(const Context&, const domain::Consultation&);
template Result<domain::Commitment> save(const Context&, const domain::Commitment&);
template Result<domain::PressAgreement> save(const Context&, const domain::PressAgreement&);
template Result<domain::Submission> save(const Context&, const domain::Submission&);
template Result<domain::PublicationRuling> save(const Context&, const domain::PublicationRuling&);
template Result<domain::Restatement> save(const Context&, const domain::Restatement&);
template Result<domain::HouseStyle> save(const Context&, const domain::HouseStyle&);
template Result<domain::SealedEdition> save(const Context&, const domain::SealedEdition&);
template Result<domain::ContactPerson> save(const Context&, const domain::ContactPerson&);
template Result<domain::ReportNote> save(const Context&, const domain::ReportNote&);

}  // namespace kamerklaar::work
