// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/code_table.h"
#include "domain/describe.h"
#include "domain/grant.h"
#include "domain/record.h"

// What the ministry decides. Every decision is prepared by one person and approved by another
// (vierogenprincipe); it counts from its approval, and until a counter-act reverses it. Nothing
// else moves money, periods or settlements: every figure that depends on a decision is derived from
// the decisions that count on the day it is asked for.
namespace kamerklaar::domain {

enum class DecisionKind {
    Award,        ///< verlening
    Amendment,    ///< wijziging
    Extension,    ///< verlenging
    Withdrawal,   ///< intrekking
    Payment,      ///< betaling
    Settlement,   ///< vaststelling
    Recovery,     ///< terugvordering, or the decision not to
    Publication,  ///< an edition of the yearly report becomes final
    TakeOver,     ///< overnemen of the earlier administration
    Selection,    ///< the choice of municipalities
    Reversal,     ///< counter-act of another decision
};
enum class DecisionStatus { Prepared, Approved, Declined };

/// Stable names: "award", "prepared".
inline constexpr CodeTable<DecisionKind, 11> decisionKindCodes = {{
    {DecisionKind::Award, "award"},
    {DecisionKind::Amendment, "amendment"},
    {DecisionKind::Extension, "extension"},
    {DecisionKind::Withdrawal, "withdrawal"},
    {DecisionKind::Payment, "payment"},
    {DecisionKind::Settlement, "settlement"},
    {DecisionKind::Recovery, "recovery"},
    {DecisionKind::Publication, "publication"},
    {DecisionKind::TakeOver, "take_over"},
    {DecisionKind::Selection, "selection"},
    {DecisionKind::Reversal, "reversal"},
}};
inline constexpr CodeTable<DecisionStatus, 3> decisionStatusCodes = {{
    {DecisionStatus::Prepared, "prepared"},
    {DecisionStatus::Approved, "approved"},
    {DecisionStatus::Declined, "declined"},
}};

/// A part of an award in one programme year of the scheme; below zero where a decision lowers it.
struct YearShare {
    int programmeYear = 0;
    GrantAmount amount;
    friend bool operator==(const YearShare&, const YearShare&) = default;
};

/// What an award letter says of one instalment.
struct InstalmentShare {
    int number = 0;
    Date plannedOn;
    GrantAmount amount;
    friend bool operator==(const InstalmentShare&, const InstalmentShare&) = default;
};

/// The reporting window that an award letter sets for one round (art. 8, third paragraph).
struct ReportTerm {
    int year = 0;  ///< of the round
    Period period;
    Date due;
    friend bool operator==(const ReportTerm&, const ReportTerm&) = default;
};

/// Award, amendment and withdrawal. In an award the amounts are what is granted; in the other two
/// what changes, so below zero where the grant becomes smaller. Everything but the amounts replaces
/// what was set before, and is empty where it stays as it was.
struct AwardTerms {
    Money gross;    ///< as the letter states it; gross = net + vatFund is checked, never assumed
    Money vatFund;  ///< goes into the VAT compensation fund
    Money net;      ///< goes to the municipality
    std::vector<YearShare> years;
    /// The whole schedule from now on; empty when it stays as it was.
    std::vector<InstalmentShare> instalments;
    std::optional<Period> spendingPeriod;
    std::vector<ReportTerm> reportTerms;
    std::string obligations;
    std::string grounds;                       ///< what changes and why
    Id<struct Notification> fromNotification;  ///< the notification that led to it, if any
    friend bool operator==(const AwardTerms&, const AwardTerms&) = default;
};

/// Longer spending period, at the municipality's reasoned request.
struct ExtensionTerms {
    Date requestedOn;
    std::string motivation;
    Date lastDay;  ///< of the spending period from now on
    friend bool operator==(const ExtensionTerms&, const ExtensionTerms&) = default;
};

struct PaymentOrder {
    int instalment = 0;
    Date payOn;
    Money net;
    Money vatFund;
    std::string reference;  ///< of the order; may be empty
    /// The payment run it belongs to; 0 for one of its own.
    int run = 0;
    friend bool operator==(const PaymentOrder&, const PaymentOrder&) = default;
};

struct SettlementTerms {
    /// "Na de laatste termijn": the day from which the weeks of the term count.
    Date termStart;
    Money gross;
    Money vatFund;
    std::string ground;            ///< code of a settlement ground; empty when nothing is lowered
    bool groundCondition = false;  ///< the ground's own condition holds, where it has one
    std::string reason;            ///< required with a ground
    Id<struct SisaReturn> finalReturn;
    friend bool operator==(const SettlementTerms&, const SettlementTerms&) = default;
};

/// The ministers may recover what was paid too much: either way the reason is kept.
struct RecoveryTerms {
    bool recover = true;
    Money amount;  ///< zero when nothing is recovered
    std::string reason;
    std::optional<Date> payBefore;
    friend bool operator==(const RecoveryTerms&, const RecoveryTerms&) = default;
};

/// The edition that was sealed when this was proposed: what is approved is what is sent.
struct PublicationTerms {
    int year = 0;
    Id<struct SealedEdition> sealed;
    friend bool operator==(const PublicationTerms&, const PublicationTerms&) = default;
};

/// The workbook stands among the documents of this decision; its approval enters what is in it.
struct TakeOverTerms {
    DocumentId workbook;
    int awards = 0;
    int payments = 0;
    int reports = 0;
    int sisaReturns = 0;
    friend bool operator==(const TakeOverTerms&, const TakeOverTerms&) = default;
};

struct ChosenMunicipality {
    std::string code;
    int rank = 0;
    std::string reason;
    friend bool operator==(const ChosenMunicipality&, const ChosenMunicipality&) = default;
};
struct SelectionTerms {
    Id<struct Selection> selection;
    std::vector<ChosenMunicipality> chosen;
    friend bool operator==(const SelectionTerms&, const SelectionTerms&) = default;
};

struct ReversalTerms {
    DecisionId reversed;
    friend bool operator==(const ReversalTerms&, const ReversalTerms&) = default;
};

using DecisionTerms =
    std::variant<AwardTerms, ExtensionTerms, PaymentOrder, SettlementTerms, RecoveryTerms,
                 PublicationTerms, TakeOverTerms, SelectionTerms, ReversalTerms>;

struct Decision : Record<Decision> {
    static constexpr auto kind = Subject::Kind::Decision;
    static constexpr const char* table = "decision";

    DecisionKind decisionKind = DecisionKind::Award;
    DecisionStatus status = DecisionStatus::Prepared;
    std::string number;  ///< kenmerk of the letter; may be empty while prepared
    Date date;           ///< dagtekening of the decision
    Date effectiveOn;    ///< from when the figures follow it
    PersonId preparedBy;
    Timestamp preparedAt;
    PersonId decidedBy;  ///< who approved or declined
    std::optional<Timestamp> decidedAt;
    std::string reason;     ///< of the preparer; required for a reversal
    std::string answer;     ///< of who decided; required when declined
    DecisionId reversedBy;  ///< the approved counter-act
    DecisionTerms terms;

    /// Approved and not reversed.
    [[nodiscard]] bool counts() const {
        return status == DecisionStatus::Approved && !reversedBy.isStored();
    }
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// The terms of a kind, empty.
[[nodiscard]] DecisionTerms emptyTerms(DecisionKind kind);

/// What must lie apart: whoever approved a decision of one stage does not approve one of a later
/// stage for the same municipality. 0 for kinds that are no stage (payment, extension …).
/// Award 1, settlement 2, recovery 3.
[[nodiscard]] int stageOf(DecisionKind kind);

template <typename Form>
void describe(Form& form, Of<YearShare> auto& share) {
    form.number("programmeYear", share.programmeYear);
    form.money("gross", share.amount.gross);
    form.money("vatFund", share.amount.vatFund);
}
template <typename Form>
void describe(Form& form, Of<InstalmentShare> auto& share) {
    form.number("number", share.number);
    form.date("plannedOn", share.plannedOn);
    form.money("gross", share.amount.gross);
    form.money("vatFund", share.amount.vatFund);
}
template <typename Form>
void describe(Form& form, Of<ReportTerm> auto& term) {
    form.number("year", term.year);
    form.period("period", term.period);
    form.date("due", term.due);
}
template <typename Form>
void describe(Form& form, Of<AwardTerms> auto& terms) {
    form.money("gross", terms.gross);
    form.money("vatFund", terms.vatFund);
    form.money("net", terms.net);
    form.period("spendingPeriod", terms.spendingPeriod);
    form.words("obligations", terms.obligations);
    form.words("grounds", terms.grounds);
    form.ref("fromNotification", terms.fromNotification);
    form.lines("years", terms.years);
    form.lines("instalments", terms.instalments);
    form.lines("reportTerms", terms.reportTerms);
}
template <typename Form>
void describe(Form& form, Of<ExtensionTerms> auto& terms) {
    form.date("requestedOn", terms.requestedOn);
    form.date("lastDay", terms.lastDay);
    form.words("motivation", terms.motivation);
}
template <typename Form>
void describe(Form& form, Of<PaymentOrder> auto& terms) {
    form.number("instalment", terms.instalment);
    form.date("payOn", terms.payOn);
    form.money("net", terms.net);
    form.money("vatFund", terms.vatFund);
    form.words("reference", terms.reference);
    form.number("run", terms.run);
}
template <typename Form>
void describe(Form& form, Of<SettlementTerms> auto& terms) {
    form.date("termStart", terms.termStart);
    form.money("gross", terms.gross);
    form.money("vatFund", terms.vatFund);
    form.code("ground", terms.ground);
    form.yesNo("groundCondition", terms.groundCondition);
    form.words("reason", terms.reason);
    form.ref("finalReturn", terms.finalReturn);
}
template <typename Form>
void describe(Form& form, Of<RecoveryTerms> auto& terms) {
    form.yesNo("recover", terms.recover);
    form.money("amount", terms.amount);
    form.words("reason", terms.reason);
    form.date("payBefore", terms.payBefore);
}
template <typename Form>
void describe(Form& form, Of<PublicationTerms> auto& terms) {
    form.number("year", terms.year);
    form.ref("sealed", terms.sealed);
}
template <typename Form>
void describe(Form& form, Of<TakeOverTerms> auto& terms) {
    form.ref("workbook", terms.workbook);
    form.number("awards", terms.awards);
    form.number("payments", terms.payments);
    form.number("reports", terms.reports);
    form.number("sisaReturns", terms.sisaReturns);
}
template <typename Form>
void describe(Form& form, Of<ChosenMunicipality> auto& chosen) {
    form.code("code", chosen.code);
    form.number("rank", chosen.rank);
    form.words("reason", chosen.reason);
}
template <typename Form>
void describe(Form& form, Of<SelectionTerms> auto& terms) {
    form.ref("selection", terms.selection);
    form.lines("chosen", terms.chosen);
}
template <typename Form>
void describe(Form& form, Of<ReversalTerms> auto& terms) {
    form.ref("reversed", terms.reversed);
}

/// The fields that all decisions share; the terms stand below "terms" in the journal and in a table
/// of their own.
template <typename Form>
void describeHead(Form& form, Of<Decision> auto& decision) {
    describeRecord(form, decision);
    form.choice("decisionKind", decision.decisionKind, decisionKindCodes);
    form.choice("status", decision.status, decisionStatusCodes);
    form.words("number", decision.number);
    form.date("date", decision.date);
    form.date("effectiveOn", decision.effectiveOn);
    form.ref("preparedBy", decision.preparedBy);
    form.moment("preparedAt", decision.preparedAt);
    form.ref("decidedBy", decision.decidedBy);
    form.moment("decidedAt", decision.decidedAt);
    form.words("reason", decision.reason);
    form.words("answer", decision.answer);
    form.ref("reversedBy", decision.reversedBy);
}

[[nodiscard]] Fields fieldsOf(const Decision& decision);
/// The decision that these fields tell of, as fieldsOf gives them.
[[nodiscard]] Decision decisionFrom(const Fields& fields);

}  // namespace kamerklaar::domain
