// SPDX-License-Identifier: EUPL-1.2
#include "work/consequences.h"

#include <algorithm>

#include "domain/ensure.h"
#include "work/planned_instalments.h"
#include "work/publishing.h"

namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::GrantState;
using domain::Money;
using domain::MunicipalityId;
using domain::Subject;

class Consequences {
public:
    Consequences(const Context& context, DecisionGround& ground)
        : context_(context), ground_(ground) {}

    void follow(const Decision& decision) {
        std::visit([&](const auto& terms) { follow(decision, terms); }, decision.terms);
    }

private:
    void follow(const Decision& decision, const domain::AwardTerms& terms) {
        planInstalments(decision.municipality);
        setReportTerms(decision.municipality, terms);
        linkNotification(decision, terms);
    }
    void follow(const Decision& decision, const domain::PublicationTerms& terms) {
        domain::Edition edition = editionOf(store(), terms.year);
        const auto stored = store().editions().ofYear(terms.year);
        const domain::Fields before = stored ? domain::fieldsOf(*stored) : domain::Fields();
        edition.isFinal = decision.counts();
        // As it was sealed, also when its counter-act is undone after the concept went on.
        const auto sealed = store().records<domain::SealedEdition>().find(terms.sealed);
        if (sealed && edition.isFinal) {
            edition.cutOff = sealed->cutOff;
            edition.number = sealed->number;
        }
        domain::ensure(store().editions().put(edition), "nobody else is in this transaction");
        record(context_, Act::SetEdition, {Subject::Kind::Edition, edition.year},
               domain::difference(before, domain::fieldsOf(edition)));
    }
    void follow(const Decision& decision, const domain::ReversalTerms& terms) {
        const auto stored = store().decisions().find(terms.reversed);
        domain::ensure(stored.has_value(), "what a counter-act reverses is stored");
        Decision reversed = *stored;
        reversed.reversedBy = decision.counts() ? decision.id : domain::DecisionId();
        domain::ensure(store().decisions().update(reversed), "nobody else is in this transaction");
        ++reversed.version;
        record(context_, Act::ReverseAct, reversed.subject(),
               domain::difference(domain::fieldsOf(*stored), domain::fieldsOf(reversed)),
               decision.reason,
               lastEntry(reversed.subject(),
                         decision.counts() ? Act::ApproveDecision : Act::ReverseAct));
        ground_.put(reversed);
        // Reversing a counter-act makes what it undid count again: the same steps, the other way.
        follow(reversed);
    }
    /// The newest entry of this act about a decision: the one that is undone.
    [[nodiscard]] std::int64_t lastEntry(const Subject& subject, Act act) const {
        JournalFilter filter;
        filter.subject = subject;
        constexpr int enough = 1000;
        for (const JournalEntry& entry : store().journal().read(filter, 0, enough)) {
            if (entry.act == act) {
                return entry.number;
            }
        }
        return 0;
    }
    /// Nothing is kept of these but the decision itself; every figure is derived from it.
    template <typename Terms>
    void follow(const Decision&, const Terms&) {}

    void planInstalments(MunicipalityId municipality) {
        std::vector<domain::Instalment> wanted = plannedNow(municipality);
        for (const domain::Instalment& known : store().ledger().instalments(municipality)) {
            const auto plan = std::find_if(
                wanted.begin(), wanted.end(),
                [&known](const domain::Instalment& one) { return one.number == known.number; });
            if (plan == wanted.end()) {
                // The schedule that holds now has nothing under this number.
                changeInstalment(known, known.plannedOn, {});
            } else {
                changeInstalment(known, plan->plannedOn, plan->amount);
                wanted.erase(plan);
            }
        }
        for (const domain::Instalment& plan : wanted) {
            addInstalment(plan);
        }
    }
    [[nodiscard]] std::vector<domain::Instalment> plannedNow(MunicipalityId municipality) const {
        const domain::Scheme& scheme = ground_.book().scheme();
        const GrantState state = ground_.book().on(municipality, endOfTime());
        if (!state.hasAward) {
            return plannedBeforeAward(scheme, municipality, state.awarded.gross);
        }
        std::vector<domain::Instalment> planned;
        for (const domain::InstalmentShare& share : state.instalments) {
            planned.push_back({{},
                               municipality,
                               share.number,
                               share.plannedOn.year(),
                               share.plannedOn,
                               share.amount});
        }
        return planned;
    }
    void addInstalment(domain::Instalment instalment) {
        instalment.id = store().ledger().add(instalment);
        record(context_, Act::PlanInstalment, {Subject::Kind::Instalment, instalment.id.value},
               domain::difference({}, domain::fieldsOf(instalment)));
    }
    void changeInstalment(const domain::Instalment& stored, domain::Date plannedOn,
                          domain::GrantAmount amount) {
        domain::Instalment next = stored;
        next.plannedOn = plannedOn;
        next.amount = amount;
        const auto changes = domain::difference(domain::fieldsOf(stored), domain::fieldsOf(next));
        if (!changes.empty()) {
            store().ledger().update(next);
            record(context_, Act::ChangeInstalment, {Subject::Kind::Instalment, next.id.value},
                   changes);
        }
    }

    /// Only the years that this decision names: a term that an officer set apart for another year
    /// stays.
    void setReportTerms(MunicipalityId municipality, const domain::AwardTerms& terms) {
        if (terms.reportTerms.empty()) {
            return;
        }
        const GrantState state = ground_.book().on(municipality, endOfTime());
        for (const ReportHeader& header : store().reports().headers(municipality)) {
            const auto isOfYear = [&header](const domain::ReportTerm& term) {
                return term.year == header.year;
            };
            if (std::any_of(terms.reportTerms.begin(), terms.reportTerms.end(), isOfYear)) {
                const auto holds =
                    std::find_if(state.reportTerms.begin(), state.reportTerms.end(), isOfYear);
                setReportTerm(header.id, holds == state.reportTerms.end() ? nullptr : &*holds);
            }
        }
    }
    void setReportTerm(domain::ReportId id, const domain::ReportTerm* term) {
        const auto stored = store().reports().find(id);
        domain::ensure(stored.has_value(), "a header has its report");
        domain::YearlyReport next = *stored;
        next.ownPeriod = term != nullptr ? std::optional(term->period) : std::nullopt;
        next.ownDue = term != nullptr ? std::optional(term->due) : std::nullopt;
        if (next == *stored) {
            return;
        }
        domain::ensure(store().reports().update(next), "nobody else is in this transaction");
        record(context_, Act::SetReportTerm, {Subject::Kind::Report, id.value},
               domain::difference(domain::fieldsOf(*stored), domain::fieldsOf(next)));
    }

    void linkNotification(const Decision& decision, const domain::AwardTerms& terms) {
        const auto stored =
            store().records<domain::Notification>().find({terms.fromNotification.value});
        if (!stored) {
            return;
        }
        domain::Notification next = *stored;
        if (decision.counts()) {
            next.decision = decision.id;
        } else if (next.decision == decision.id) {
            next.decision = {};
        }
        if (next != *stored) {
            domain::ensure(store().records<domain::Notification>().update(next),
                           "nobody else is in this transaction");
            record(context_, Act::SaveNotification, next.subject(),
                   domain::difference(domain::fieldsOf(*stored), domain::fieldsOf(next)));
        }
    }

    [[nodiscard]] Store& store() const { return context_.store; }

    const Context& context_;
    DecisionGround& ground_;
};

}  // namespace

void follow(const Context& context, DecisionGround& ground, const Decision& decision) {
    Consequences(context, ground).follow(decision);
}

}  // namespace kamerklaar::work
