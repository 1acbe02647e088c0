// SPDX-License-Identifier: EUPL-1.2
#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/publishing.h"
#include "work/recording.h"
#include "work/sealing.h"

// How the report over the first round went to parliament. Days count from the one on which its
// figures were fixed.
namespace kamerklaar::work::example {
namespace {

using domain::Date;

constexpr int daysUntilAsked = 6;
constexpr int daysUntilAnswered = 20;
constexpr int daysUntilProposed = 24;
constexpr int daysUntilInformed = 28;

template <typename Noun>
void keep(const Context& context, const Noun& noun) {
    must(save(context, noun), "an example record of a publication can be saved");
}

/// What parliament was promised, as the scheme's data tells it.
void promise(const Context& context) {
    const domain::Scheme& scheme = context.store.schemes().current();
    auto commitment = begun<domain::Commitment>(context.store, context.clock.today(), {});
    commitment.promise = scheme.text("commitment_promise");
    commitment.source = scheme.text("commitment_source");
    commitment.madeOn = Date::fromIso(scheme.text("commitment_date"));
    if (!commitment.promise.empty()) {
        keep(context, commitment);
    }
}

void askForConsent(const Context& context, int year) {
    for (const domain::Term& party :
         context.store.schemes().current().termsOf(domain::TermKind::ConsultationParty)) {
        auto consultation = begun<domain::Consultation>(context.store, context.clock.today(), {});
        consultation.year = year;
        consultation.party = party.code;
        consultation.askedOn = context.clock.today();
        keep(context, consultation);
    }
    for (const domain::Municipality& municipality : context.store.municipalities().all()) {
        auto agreement =
            begun<domain::PressAgreement>(context.store, context.clock.today(), municipality.id);
        agreement.year = year;
        agreement.askedOn = context.clock.today();
        keep(context, agreement);
    }
}

void hearConsent(const Context& context, int year, Date letter) {
    for (domain::Consultation& consultation : context.store.records<domain::Consultation>().all()) {
        consultation.outcome = domain::ConsultationOutcome::Agreed;
        consultation.answeredOn = context.clock.today();
        consultation.reference =
            "VB-AFST-" + std::to_string(year) + "-" + std::to_string(consultation.id.value);
        keep(context, consultation);
    }
    for (domain::PressAgreement& agreement :
         context.store.records<domain::PressAgreement>().all()) {
        agreement.agreedOn = context.clock.today();
        agreement.reference = "VB-PERS-" + std::to_string(year);
        keep(context, agreement);
    }
    auto submission = begun<domain::Submission>(context.store, context.clock.today(), {});
    submission.year = year;
    submission.date = letter;
    submission.reference = "VB-KAMER-" + std::to_string(year);
    submission.signatory = "De Staatssecretaris (voorbeeld)";
    keep(context, submission);
}

void approve(const Context& context, const SealingTools& tools) {
    for (const domain::Decision& waiting : context.store.decisions().prepared()) {
        if (waiting.decisionKind == domain::DecisionKind::Publication) {
            must(approvePublication(context, tools, waiting.id, waiting.version),
                 "an example report can be made final");
        }
    }
}

/// With the letter that carried the report, the promise was kept for this year; it stays for the
/// next.
void inform(const Context& context, int year) {
    for (domain::Submission& submission : context.store.records<domain::Submission>().all()) {
        submission.informedOn = context.clock.today();
        submission.paper = "Voorbeeldkamerstuk " + std::to_string(year);
        keep(context, submission);
    }
}

}  // namespace

void addPublication(const Grants& grants, const SealingTools* tools, Timeline& timeline) {
    if (grants.rounds.size() < 2) {
        return;  // of the last round the report is still being written
    }
    const int year = grants.rounds.front().year;
    const Date fixed = cutOffAfter(grants.rounds.front());
    const Date proposed = workday(fixed.plusDays(daysUntilProposed));
    timeline.add(grants.scheme.spendingPeriod.first(), 40, Desk::Policy, promise);
    timeline.add(fixed.plusDays(daysUntilAsked), 50, Desk::Policy,
                 [year](const Context& context) { askForConsent(context, year); });
    timeline.add(
        fixed.plusDays(daysUntilAnswered), 50, Desk::Policy,
        [year, proposed](const Context& context) { hearConsent(context, year, proposed); });
    if (tools == nullptr) {
        return;
    }
    // When the others have gone home, so that nothing changes between the two.
    timeline.addLate(proposed, 0, Desk::Policy, [year, tools](const Context& context) {
        must(proposePublication(context, *tools, year), "an example report can be sealed");
    });
    timeline.addLate(proposed, 1, Desk::Assessment,
                     [tools](const Context& context) { approve(context, *tools); });
    timeline.add(fixed.plusDays(daysUntilInformed), 20, Desk::Policy,
                 [year](const Context& context) { inform(context, year); });
}

}  // namespace kamerklaar::work::example
