// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QtGlobal>
#include <array>

#include "domain/decision.h"
#include "ui/words/field_table.h"

namespace kamerklaar::ui::words {

namespace {

using Kind = domain::Subject::Kind;
using domain::TermKind;

constexpr std::array decisionFieldList{
    // Of every decision
    KnownField{"decisionKind", QT_TRANSLATE_NOOP("FieldWords", "Kind of decision"),
               asChoice<domain::decisionKindCodes>},
    KnownField{"status", QT_TRANSLATE_NOOP("FieldWords", "Status"),
               asChoice<domain::decisionStatusCodes>},
    KnownField{"instalments/number", QT_TRANSLATE_NOOP("FieldWords", "Number")},
    KnownField{"number", QT_TRANSLATE_NOOP("FieldWords", "Reference of the letter")},
    KnownField{"date", QT_TRANSLATE_NOOP("FieldWords", "Date of the decision"), asDay},
    KnownField{"effectiveOn", QT_TRANSLATE_NOOP("FieldWords", "In force from"), asDay},
    KnownField{"preparedBy", QT_TRANSLATE_NOOP("FieldWords", "Prepared by"),
               asReference<Kind::Person>},
    KnownField{"preparedAt", QT_TRANSLATE_NOOP("FieldWords", "Prepared at"), asMoment},
    KnownField{"decidedBy", QT_TRANSLATE_NOOP("FieldWords", "Decided by"),
               asReference<Kind::Person>},
    KnownField{"decidedAt", QT_TRANSLATE_NOOP("FieldWords", "Decided at"), asMoment},
    KnownField{"terms/reason", QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    KnownField{"chosen/reason", QT_TRANSLATE_NOOP("FieldWords", "Reason of the choice")},
    KnownField{"reason", QT_TRANSLATE_NOOP("FieldWords", "Note of the preparer")},
    KnownField{"answer", QT_TRANSLATE_NOOP("FieldWords", "Answer of who decided")},
    KnownField{"reversedBy", QT_TRANSLATE_NOOP("FieldWords", "Reversed by"),
               asReference<Kind::Decision>},
    // Award, amendment, withdrawal
    KnownField{"spendingPeriod/first",
               QT_TRANSLATE_NOOP("FieldWords", "First day of the spending period"), asDay},
    KnownField{"spendingPeriod/last",
               QT_TRANSLATE_NOOP("FieldWords", "Last day of the spending period"), asDay},
    KnownField{"obligations", QT_TRANSLATE_NOOP("FieldWords", "Obligations")},
    KnownField{"grounds", QT_TRANSLATE_NOOP("FieldWords", "What changes and why")},
    KnownField{"fromNotification", QT_TRANSLATE_NOOP("FieldWords", "After the notification"),
               asReference<Kind::Notification>},
    KnownField{"years", QT_TRANSLATE_NOOP("FieldWords", "Division over programme years")},
    KnownField{"instalments", QT_TRANSLATE_NOOP("FieldWords", "Instalments")},
    KnownField{"reportTerms", QT_TRANSLATE_NOOP("FieldWords", "Reporting windows")},
    // Extension
    KnownField{"requestedOn", QT_TRANSLATE_NOOP("FieldWords", "Asked for on"), asDay},
    KnownField{"lastDay", QT_TRANSLATE_NOOP("FieldWords", "Last day from now on"), asDay},
    KnownField{"motivation", QT_TRANSLATE_NOOP("FieldWords", "Reasons of the municipality")},
    // Payment
    KnownField{"payOn", QT_TRANSLATE_NOOP("FieldWords", "Pay on"), asDay},
    KnownField{"run", QT_TRANSLATE_NOOP("FieldWords", "Payment run")},
    // Settlement and recovery
    KnownField{"termStart", QT_TRANSLATE_NOOP("FieldWords", "Term counts from"), asDay},
    KnownField{"ground", QT_TRANSLATE_NOOP("FieldWords", "Ground to settle lower"),
               asTerm<TermKind::SettlementGround>},
    KnownField{"groundCondition", QT_TRANSLATE_NOOP("FieldWords", "Condition of the ground holds"),
               asYesNo},
    KnownField{"finalReturn", QT_TRANSLATE_NOOP("FieldWords", "Final SiSa return"),
               asReference<Kind::SisaReturn>},
    KnownField{"recover", QT_TRANSLATE_NOOP("FieldWords", "Recover"), asYesNo},
    KnownField{"payBefore", QT_TRANSLATE_NOOP("FieldWords", "To be paid back before"), asDay},
    // Take-over, selection, reversal
    KnownField{"sealed", QT_TRANSLATE_NOOP("FieldWords", "Sealed edition"),
               asReference<Kind::SealedEdition>},
    KnownField{"workbook", QT_TRANSLATE_NOOP("FieldWords", "Workbook"),
               asReference<Kind::Document>},
    KnownField{"awards", QT_TRANSLATE_NOOP("FieldWords", "Awards"), asCount},
    KnownField{"payments", QT_TRANSLATE_NOOP("FieldWords", "Payments"), asCount},
    KnownField{"reports", QT_TRANSLATE_NOOP("FieldWords", "Progress reports"), asCount},
    KnownField{"sisaReturns", QT_TRANSLATE_NOOP("FieldWords", "SiSa returns"), asCount},
    KnownField{"selection", QT_TRANSLATE_NOOP("FieldWords", "Selection"),
               asReference<Kind::Selection>},
    KnownField{"chosen", QT_TRANSLATE_NOOP("FieldWords", "Chosen municipalities")},
    KnownField{"rank", QT_TRANSLATE_NOOP("FieldWords", "Rank")},
    KnownField{"reversed", QT_TRANSLATE_NOOP("FieldWords", "Decision that is reversed"),
               asReference<Kind::Decision>},
};

constexpr std::array decisionLineList{
    KnownLines{"years", QT_TRANSLATE_NOOP("FieldWords", "Yearly part %1")},
    KnownLines{"instalments", QT_TRANSLATE_NOOP("FieldWords", "Instalment %1")},
    KnownLines{"reportTerms", QT_TRANSLATE_NOOP("FieldWords", "Reporting window %1")},
    KnownLines{"chosen", QT_TRANSLATE_NOOP("FieldWords", "Chosen municipality %1")},
};

}  // namespace

FieldTable fieldsOfDecision() {
    return {decisionFieldList, decisionLineList};
}

}  // namespace kamerklaar::ui::words
