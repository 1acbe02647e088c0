// SPDX-License-Identifier: EUPL-1.2
#include "domain/decision.h"

#include "domain/ensure.h"
#include "domain/field_reader.h"

namespace kamerklaar::domain {

DecisionTerms emptyTerms(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::Award:
        case DecisionKind::Amendment:
        case DecisionKind::Withdrawal:
            return AwardTerms{};
        case DecisionKind::Extension:
            return ExtensionTerms{};
        case DecisionKind::Payment:
            return PaymentOrder{};
        case DecisionKind::Settlement:
            return SettlementTerms{};
        case DecisionKind::Recovery:
            return RecoveryTerms{};
        case DecisionKind::Publication:
            return PublicationTerms{};
        case DecisionKind::TakeOver:
            return TakeOverTerms{};
        case DecisionKind::Selection:
            return SelectionTerms{};
        case DecisionKind::Reversal:
            return ReversalTerms{};
    }
    ensure(false, "every kind of decision has terms");
    return {};
}

int stageOf(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::Award:
            return 1;
        case DecisionKind::Settlement:
            return 2;
        case DecisionKind::Recovery:
            return 3;
        default:
            return 0;
    }
}

Fields fieldsOf(const Decision& decision) {
    FieldWriter form;
    describeHead(form, decision);
    form.below("terms", [&] {
        std::visit([&form](const auto& terms) { describe(form, terms); }, decision.terms);
    });
    return form.take();
}

Decision decisionFrom(const Fields& fields) {
    Decision decision;
    FieldReader form(fields);
    describeHead(form, decision);
    decision.terms = emptyTerms(decision.decisionKind);
    form.below("terms", [&] {
        std::visit([&form](auto& terms) { describe(form, terms); }, decision.terms);
    });
    return decision;
}

}  // namespace kamerklaar::domain
