// SPDX-License-Identifier: EUPL-1.2
#include "work/publishing.h"

#include <algorithm>

#include "domain/document_parts.h"
#include "work/lost_race.h"

namespace kamerklaar::work {
namespace {

domain::Subject subjectOf(int year) {
    return {domain::Subject::Kind::Edition, year};
}

}  // namespace

domain::Edition editionOf(Store& store, int year) {
    if (const auto edition = store.editions().ofYear(year)) {
        return *edition;
    }
    domain::Edition edition;
    edition.year = year;
    if (const auto moment = store.journal().lastMoment()) {
        edition.cutOff = moment->date();
    }
    return edition;
}

domain::Problems heldBack(const KamerReportData& data, domain::DocumentForm form) {
    domain::Problems problems;
    if (!domain::isHeldForParliament(form)) {
        return problems;
    }
    if (!data.submission || !data.submission->informedOn) {
        problems.push_back({domain::ProblemKind::ParliamentNotInformed,
                            "informedOn",
                            {},
                            domain::Severity::Refused,
                            {}});
    }
    std::int64_t missing = 0;
    for (const ReportedMunicipality& reported : data.municipalities) {
        const auto& all = data.pressAgreements;
        const bool hasAgreed = std::any_of(all.begin(), all.end(), [&](const auto& agreement) {
            return agreement.municipality == reported.municipality.id && agreement.agreedOn;
        });
        missing += hasAgreed ? 0 : 1;
    }
    if (form == domain::DocumentForm::PressRelease && missing > 0) {
        problems.push_back({domain::ProblemKind::PressAgreementMissing,
                            "agreedOn",
                            {missing},
                            domain::Severity::Refused,
                            {}});
    }
    return problems;
}

domain::Outcome setEdition(const Context& context, const domain::Edition& edition) {
    return inOneAct(context, Act::SetEdition, [&]() -> domain::Outcome {
        Store& store = context.store;
        if (!store.rounds().ofYear(edition.year)) {
            return domain::refused(domain::ProblemKind::NothingToReport, {},
                                   {static_cast<std::int64_t>(edition.year)});
        }
        if (edition.number < 1) {
            return domain::refused(domain::ProblemKind::NotANumber, "number",
                                   {std::to_string(edition.number)});
        }
        const auto stored = store.editions().ofYear(edition.year);
        const domain::Fields before = stored ? domain::fieldsOf(*stored) : domain::Fields();
        const domain::Changes changes = domain::difference(before, domain::fieldsOf(edition));
        if (stored && stored->version == edition.version && changes.empty()) {
            return {};
        }
        // Final by decision, and a concept again by the counter-act of that decision only.
        if (edition.isFinal || (stored && stored->isFinal)) {
            return domain::refused(domain::ProblemKind::FinalByDecision, "isFinal");
        }
        if (!store.editions().put(edition)) {
            return tl::unexpected(lostRace(store, subjectOf(edition.year), edition.version,
                                           stored ? stored->version : edition.version));
        }
        record(context, Act::SetEdition, subjectOf(edition.year), changes);
        return {};
    });
}

}  // namespace kamerklaar::work
