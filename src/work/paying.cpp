// SPDX-License-Identifier: EUPL-1.2
#include "work/paying.h"

#include <algorithm>

#include "work/surroundings.h"

namespace kamerklaar::work {
namespace {

using domain::Money;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;

const domain::InstalmentPlan* planOf(const domain::Scheme& scheme, int number) {
    const auto found = std::find_if(
        scheme.instalments.begin(), scheme.instalments.end(),
        [number](const domain::InstalmentPlan& plan) { return plan.number == number; });
    return found == scheme.instalments.end() ? nullptr : &*found;
}

Problem refusal(ProblemKind kind, std::string field, std::vector<domain::Fact> facts,
                const domain::SchemeRule* rule = nullptr) {
    return {kind, std::move(field), std::move(facts), domain::Severity::Refused,
            rule != nullptr ? rule->article : std::string()};
}

void holdAmounts(const domain::Payment& payment, Problems& problems) {
    if (payment.net.isNegative()) {
        problems.push_back(refusal(ProblemKind::NegativeAmount, "net", {payment.net}));
    }
    if (payment.vatFund.isNegative()) {
        problems.push_back(refusal(ProblemKind::NegativeAmount, "vatFund", {payment.vatFund}));
    }
    if (payment.net.isZero() && payment.vatFund.isZero()) {
        problems.push_back(refusal(ProblemKind::Missing, "net", {}));
    }
}

void holdAgainstPlan(const domain::Scheme& scheme, const domain::InstalmentPlan& plan,
                     const domain::Payment& payment, Money paidOfInstalment, Problems& problems) {
    const domain::SchemeRule* window = scheme.rule(ProblemKind::PaymentOutsideWindow);
    if (window != nullptr && !plan.window.contains(payment.paidOn)) {
        problems.push_back(refusal(ProblemKind::PaymentOutsideWindow, "paidOn",
                                   {plan.window.first(), plan.window.last()}, window));
    }
    const domain::SchemeRule* maximum = scheme.rule(ProblemKind::InstalmentAboveMaximum);
    if (maximum != nullptr && plan.maximum && paidOfInstalment > *plan.maximum) {
        problems.push_back(refusal(ProblemKind::InstalmentAboveMaximum, "net",
                                   {paidOfInstalment, *plan.maximum}, maximum));
    }
}

Problems objectionsTo(Store& store, const domain::Payment& payment) {
    const domain::Scheme& scheme = store.schemes().current();
    Problems problems;
    holdAmounts(payment, problems);
    if (!store.municipalities().find(payment.municipality)) {
        problems.push_back(refusal(ProblemKind::NotFound, "municipality",
                                   {std::to_string(payment.municipality.value)}));
        return problems;
    }
    const domain::InstalmentPlan* plan = planOf(scheme, payment.instalment);
    if (plan == nullptr) {
        problems.push_back(
            refusal(ProblemKind::NotFound, "instalment", {std::to_string(payment.instalment)}));
        return problems;
    }
    const auto counted = [&scheme](const domain::Payment& one) {
        return scheme.maximaCountVatFund ? one.net + one.vatFund : one.net;
    };
    Money ofInstalment = counted(payment);
    Money net = payment.net;
    for (const domain::Payment& earlier : store.ledger().payments(payment.municipality)) {
        net += earlier.net;
        if (earlier.instalment == payment.instalment) {
            ofInstalment += counted(earlier);
        }
    }
    holdAgainstPlan(scheme, *plan, payment, ofInstalment, problems);
    const domain::SchemeRule* award = scheme.rule(ProblemKind::PaymentAboveAward);
    const Money awarded = netOf(store.ledger().allocations(payment.municipality));
    if (award != nullptr && net > awarded) {
        problems.push_back(refusal(ProblemKind::PaymentAboveAward, "net", {net, awarded}, award));
    }
    return problems;
}

}  // namespace

domain::Result<domain::PaymentId> recordPayment(const Context& context,
                                                const domain::Payment& payment) {
    return inOneAct(context, [&]() -> domain::Result<domain::PaymentId> {
        if (Problems objections = objectionsTo(context.store, payment); !objections.empty()) {
            return tl::unexpected(std::move(objections));
        }
        domain::Payment stored = payment;
        stored.id = context.store.ledger().add(payment);
        record(context, Act::RecordPayment, {domain::Subject::Kind::Payment, stored.id.value},
               domain::difference({}, domain::fieldsOf(stored)));
        return stored.id;
    });
}

}  // namespace kamerklaar::work
