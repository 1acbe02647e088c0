// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/decision_form.h"

#include "domain/decision.h"
#include "ui/forms/record_form.h"

namespace kamerklaar::ui {
namespace {

using domain::Decision;

RecordVersion versionOf(const Decision& decision) {
    const bool waits = decision.status == domain::DecisionStatus::Prepared;
    return {decision.id.value, decision.version, waits, domain::fieldsOf(decision)};
}

}  // namespace

RecordForm* decisionForm(domain::DecisionKind kind, Desk& desk, domain::MunicipalityId municipality,
                         QWidget* parent) {
    return new RecordForm(planOf(kind, desk, municipality),
                          sketchOf(kind, desk.scheme(), desk.language()), desk.scheme(),
                          desk.language(), parent);
}

const char* tabOf(domain::DecisionKind kind) {
    switch (kind) {
        case domain::DecisionKind::Payment:
            return "payments";
        case domain::DecisionKind::Settlement:
        case domain::DecisionKind::Recovery:
            return "settlement";
        default:
            return "award";
    }
}

Decision decisionOf(const RecordVersion& typed) {
    Decision decision = domain::decisionFrom(typed.fields);
    decision.id = {typed.id};
    decision.version = typed.number;
    // A payment is in the figures from the day on which it is made.
    if (const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms)) {
        decision.effectiveOn = order->payOn;
    }
    return decision;
}

RecordWays waysOfDecisions() {
    return {domain::Subject::Kind::Decision,
            [](Desk& desk, std::int64_t id) {
                return desk.read(
                    [&]() -> std::optional<RecordVersion> {
                        const auto decision = desk.store().decisions().find({id});
                        return decision.has_value() ? std::optional(versionOf(*decision))
                                                    : std::nullopt;
                    },
                    std::optional<RecordVersion>());
            },
            [](Desk& desk, const RecordVersion& typed) {
                return desk.read(
                    [&] { return work::findingsOf(desk.context(), decisionOf(typed)); },
                    domain::Problems());
            },
            [](const work::Context& context, const RecordVersion& typed) {
                const Decision decision = decisionOf(typed);
                return (typed.id == 0 ? work::prepare(context, decision)
                                      : work::changeProposal(context, decision))
                    .map(versionOf);
            }};
}

}  // namespace kamerklaar::ui
