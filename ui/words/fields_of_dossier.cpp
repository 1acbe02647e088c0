// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QtGlobal>
#include <array>

#include "domain/application.h"
#include "domain/notification.h"
#include "domain/sisa_return.h"
#include "ui/words/field_table.h"

// What a municipality asks, tells and accounts for.
namespace kamerklaar::ui::words {

namespace {

using Kind = domain::Subject::Kind;
using domain::TermKind;

constexpr KnownField assessment{"assessment", QT_TRANSLATE_NOOP("FieldWords", "Assessment"),
                                asChoice<domain::assessmentResultCodes>};
constexpr KnownField assessedBy{"assessedBy", QT_TRANSLATE_NOOP("FieldWords", "Assessed by"),
                                asReference<Kind::Person>};
constexpr KnownField assessedOn{"assessedOn", QT_TRANSLATE_NOOP("FieldWords", "Assessed on"),
                                asDay};
constexpr KnownField decidedOn{"decidedOn", QT_TRANSLATE_NOOP("FieldWords", "Decided on"), asDay};

constexpr std::array applicationFields{
    KnownField{"gross", QT_TRANSLATE_NOOP("FieldWords", "Asked for, gross"), asMoney},
    KnownField{"vatFund", QT_TRANSLATE_NOOP("FieldWords", "Of which compensable VAT"), asMoney},
    KnownField{"vatStatement", QT_TRANSLATE_NOOP("FieldWords", "Statement of compensable VAT"),
               asYesNo},
    KnownField{"contact", QT_TRANSLATE_NOOP("FieldWords", "Programme supporter or coordinator")},
    assessment,
    assessedBy,
    assessedOn,
    KnownField{"plan", QT_TRANSLATE_NOOP("FieldWords", "Plan")},
    KnownField{"item", QT_TRANSLATE_NOOP("FieldWords", "Item"), asTerm<TermKind::PlanItem>},
    KnownField{"present", QT_TRANSLATE_NOOP("FieldWords", "Present"), asYesNo},
    KnownField{"factors", QT_TRANSLATE_NOOP("FieldWords", "Risk and protective factors")},
    KnownField{"factorDomain", QT_TRANSLATE_NOOP("FieldWords", "Domain"),
               asTerm<TermKind::FactorDomain>},
    KnownField{"covered", QT_TRANSLATE_NOOP("FieldWords", "Covered"), asYesNo},
    KnownField{"budget", QT_TRANSLATE_NOOP("FieldWords", "Budget")},
    KnownField{"otherFunding", QT_TRANSLATE_NOOP("FieldWords", "Other money")},
    KnownField{"otherFunding/source", QT_TRANSLATE_NOOP("FieldWords", "From whom")},
    KnownField{"fundingKind", QT_TRANSLATE_NOOP("FieldWords", "Kind of contribution"),
               asTerm<TermKind::FundingKind>},
    KnownField{"sameActivities", QT_TRANSLATE_NOOP("FieldWords", "For the same activities"),
               asYesNo},
    KnownField{"outcome", QT_TRANSLATE_NOOP("FieldWords", "Finding on paying twice")},
    KnownField{"partners", QT_TRANSLATE_NOOP("FieldWords", "Partners")},
    KnownField{"partnerKind", QT_TRANSLATE_NOOP("FieldWords", "Kind of partner"),
               asTerm<TermKind::PartnerKind>},
};
constexpr std::array applicationLines{
    KnownLines{"plan", QT_TRANSLATE_NOOP("FieldWords", "Plan item %1")},
    KnownLines{"factors", QT_TRANSLATE_NOOP("FieldWords", "Domain %1")},
    KnownLines{"budget", QT_TRANSLATE_NOOP("FieldWords", "Budget line %1")},
    KnownLines{"otherFunding", QT_TRANSLATE_NOOP("FieldWords", "Other money %1")},
    KnownLines{"partners", QT_TRANSLATE_NOOP("FieldWords", "Partner %1")},
};

constexpr std::array notificationFields{
    KnownField{"nature", QT_TRANSLATE_NOOP("FieldWords", "What is notified"),
               asTerm<TermKind::NotificationKind>},
    KnownField{"activity", QT_TRANSLATE_NOOP("FieldWords", "Activity")},
    KnownField{"text", QT_TRANSLATE_NOOP("FieldWords", "What the municipality writes")},
    KnownField{"outcome", QT_TRANSLATE_NOOP("FieldWords", "Consequence"),
               asChoice<domain::notificationOutcomeCodes>},
    decidedOn,
    KnownField{"decisionNote", QT_TRANSLATE_NOOP("FieldWords", "Reason of the decision")},
    KnownField{"decision", QT_TRANSLATE_NOOP("FieldWords", "Decision that followed"),
               asReference<Kind::Decision>},
};

constexpr std::array continuityFields{
    KnownField{"remainingPeriod", QT_TRANSLATE_NOOP("FieldWords", "In the remaining period")},
    KnownField{"widerPolicy", QT_TRANSLATE_NOOP("FieldWords", "Place in the wider policy")},
    KnownField{"fundingAfter", QT_TRANSLATE_NOOP("FieldWords", "Payment afterwards")},
    KnownField{"efforts", QT_TRANSLATE_NOOP("FieldWords", "Efforts to that end")},
    KnownField{"coversSafeguarding",
               QT_TRANSLATE_NOOP("FieldWords", "Covers how the approach is safeguarded"), asYesNo},
    KnownField{"coversFunding",
               QT_TRANSLATE_NOOP("FieldWords", "Covers how it is paid for afterwards"), asYesNo},
    KnownField{"findings", QT_TRANSLATE_NOOP("FieldWords", "Findings")},
    assessment,
    assessedBy,
    assessedOn,
};

constexpr std::array sisaFields{
    KnownField{"year", QT_TRANSLATE_NOOP("FieldWords", "Over the year")},
    KnownField{"cbsStatus", QT_TRANSLATE_NOOP("FieldWords", "Status at CBS"),
               asChoice<domain::cbsStatusCodes>},
    KnownField{"cbsOn", QT_TRANSLATE_NOOP("FieldWords", "Status since"), asDay},
    KnownField{"spent", QT_TRANSLATE_NOOP("FieldWords", "Spent in the year"), asMoney},
    KnownField{"cumulative", QT_TRANSLATE_NOOP("FieldWords", "Spent up to and including the year"),
               asMoney},
    KnownField{"activitiesFinished", QT_TRANSLATE_NOOP("FieldWords", "Activities finished"),
               asYesNo},
    KnownField{"isFinal", QT_TRANSLATE_NOOP("FieldWords", "Final account"), asYesNo},
    KnownField{"auditKind", QT_TRANSLATE_NOOP("FieldWords", "Kind of audit"),
               asTerm<TermKind::AuditKind>},
    KnownField{"explanation", QT_TRANSLATE_NOOP("FieldWords", "Explanation")},
    KnownField{"indicators", QT_TRANSLATE_NOOP("FieldWords", "Indicators")},
    KnownField{"indicators/code", QT_TRANSLATE_NOOP("FieldWords", "Indicator"),
               asTerm<TermKind::SisaIndicator>},
    KnownField{"content", QT_TRANSLATE_NOOP("FieldWords", "Content")},
    KnownField{"findings", QT_TRANSLATE_NOOP("FieldWords", "Findings of the auditor")},
    KnownField{"nature", QT_TRANSLATE_NOOP("FieldWords", "Kind of finding"),
               asTerm<TermKind::FindingKind>},
    KnownField{"findings/text", QT_TRANSLATE_NOOP("FieldWords", "What the auditor found")},
    KnownField{"settled", QT_TRANSLATE_NOOP("FieldWords", "How it was settled")},
    KnownField{"corrections", QT_TRANSLATE_NOOP("FieldWords", "Corrections")},
    KnownField{"corrections/text", QT_TRANSLATE_NOOP("FieldWords", "What is corrected")},
    KnownField{"accepted", QT_TRANSLATE_NOOP("FieldWords", "Accepted"), asYesNo},
    decidedOn,
};
constexpr std::array sisaLines{
    KnownLines{"indicators", QT_TRANSLATE_NOOP("FieldWords", "Indicator %1")},
    KnownLines{"findings", QT_TRANSLATE_NOOP("FieldWords", "Finding %1")},
    KnownLines{"corrections", QT_TRANSLATE_NOOP("FieldWords", "Correction %1")},
};

constexpr std::array contactFields{
    KnownField{"name", QT_TRANSLATE_NOOP("FieldWords", "Name")},
    KnownField{"jobTitle", QT_TRANSLATE_NOOP("FieldWords", "Job title")},
    KnownField{"email", QT_TRANSLATE_NOOP("FieldWords", "E-mail at work")},
    KnownField{"telephone", QT_TRANSLATE_NOOP("FieldWords", "Telephone at work")},
    KnownField{"contactRole", QT_TRANSLATE_NOOP("FieldWords", "Role"),
               asTerm<TermKind::ContactRole>},
    KnownField{"validFrom", QT_TRANSLATE_NOOP("FieldWords", "Contact from"), asDay},
    KnownField{"validUntil", QT_TRANSLATE_NOOP("FieldWords", "Contact up to and including"), asDay},
};

}  // namespace

FieldTable fieldsOfDossier(Kind of) {
    switch (of) {
        case Kind::ContactPerson:
            return {contactFields, {}};
        case Kind::Application:
            return {applicationFields, applicationLines};
        case Kind::Notification:
            return {notificationFields, {}};
        case Kind::ContinuityReport:
            return {continuityFields, {}};
        case Kind::SisaReturn:
            return {sisaFields, sisaLines};
        default:
            return {};
    }
}

}  // namespace kamerklaar::ui::words
