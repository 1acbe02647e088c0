// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QtGlobal>
#include <array>

#include "ui/words/field_table.h"
#include "ui/words/words.h"

// The regulation as the first entry of a journal spells it out (work/stored_fields.h).
namespace kamerklaar::ui::words {

namespace {

using domain::TermKind;

QString asSeverity(const std::string& value, const Reader& with) {
    const auto severity = domain::severityFrom(value);
    return text(severity ? domain::words(*severity, with.language) : value);
}

QString dueLine(const QString& /*name*/, const std::string& key, const Reader& with) {
    for (const domain::DueDate& due : with.scheme.dueDates) {
        if (due.code == key) {
            return text(domain::nameOf(due, with.language));
        }
    }
    return text(key);
}

QString municipalityLine(const QString& /*name*/, const std::string& key, const Reader& with) {
    for (const domain::ListedMunicipality& listed : with.scheme.municipalities) {
        if (listed.code == key) {
            return text(listed.name);
        }
    }
    return text(key);
}

constexpr std::array schemeFieldList{
    KnownField{"shortName", QT_TRANSLATE_NOOP("FieldWords", "Short name")},
    KnownField{"bwbId", QT_TRANSLATE_NOOP("FieldWords", "BWB number")},
    KnownField{"publication", QT_TRANSLATE_NOOP("FieldWords", "Published in")},
    KnownField{"legalBasis", QT_TRANSLATE_NOOP("FieldWords", "Legal basis")},
    KnownField{"isMadeUp", QT_TRANSLATE_NOOP("FieldWords", "Made-up figures"), asYesNo},
    KnownField{"kind", QT_TRANSLATE_NOOP("FieldWords", "Kind of grant")},
    KnownField{"ceiling", QT_TRANSLATE_NOOP("FieldWords", "Ceiling"), asMoney},
    KnownField{"maximumPerMunicipality",
               QT_TRANSLATE_NOOP("FieldWords", "Maximum per municipality"), asMoney},
    KnownField{"spendingPeriod", QT_TRANSLATE_NOOP("FieldWords", "Spending period"), asPeriod},
    KnownField{"lastDayOfExtension",
               QT_TRANSLATE_NOOP("FieldWords", "Last day of an extended spending period"), asDay},
    KnownField{"lastDayOfApplication", QT_TRANSLATE_NOOP("FieldWords", "Last day for applications"),
               asDay},
    KnownField{"lastDayOfExtensionRequest",
               QT_TRANSLATE_NOOP("FieldWords", "Last day to ask for an extension"), asDay},
    KnownField{"continuityDue", QT_TRANSLATE_NOOP("FieldWords", "Continuity report due on"), asDay},
    KnownField{"settlementWeeks", QT_TRANSLATE_NOOP("FieldWords", "Term of settlement in weeks")},
    KnownField{"objectionWeeks", QT_TRANSLATE_NOOP("FieldWords", "Term of objection in weeks")},
    KnownField{"sisaCode", QT_TRANSLATE_NOOP("FieldWords", "SiSa code")},
    KnownField{"sisaDue/month", QT_TRANSLATE_NOOP("FieldWords", "SiSa return due in month")},
    KnownField{"sisaDue/day", QT_TRANSLATE_NOOP("FieldWords", "SiSa return due on day")},
    KnownField{"maximaCountVatFund", QT_TRANSLATE_NOOP("FieldWords", "Maxima count the VAT fund"),
               asYesNo},
    KnownField{"smallNumberThreshold",
               QT_TRANSLATE_NOOP("FieldWords", "Smallest number that is published")},
    KnownField{"label", QT_TRANSLATE_NOOP("FieldWords", "Label")},
    KnownField{"period", QT_TRANSLATE_NOOP("FieldWords", "Period"), asPeriod},
    KnownField{"reservation", QT_TRANSLATE_NOOP("FieldWords", "Reservation per municipality"),
               asMoney},
    KnownField{"window", QT_TRANSLATE_NOOP("FieldWords", "May be paid in"), asPeriod},
    KnownField{"maximum", QT_TRANSLATE_NOOP("FieldWords", "Maximum per municipality"), asMoney},
    KnownField{"nationalMaximum", QT_TRANSLATE_NOOP("FieldWords", "National maximum"), asMoney},
    KnownField{"article", QT_TRANSLATE_NOOP("FieldWords", "Article")},
    KnownField{"marked", QT_TRANSLATE_NOOP("FieldWords", "Marked"), asYesNo},
    KnownField{"severity", QT_TRANSLATE_NOOP("FieldWords", "Weight"), asSeverity},
    KnownField{"limit", QT_TRANSLATE_NOOP("FieldWords", "Limit")},
    KnownField{"text", QT_TRANSLATE_NOOP("FieldWords", "Text")},
};

constexpr std::array schemeLineList{
    KnownLines{"instalments", QT_TRANSLATE_NOOP("FieldWords", "Instalment %1"), fromOne},
    KnownLines{"rounds", QT_TRANSLATE_NOOP("FieldWords", "Round %1"), fromOne},
    KnownLines{"dueDates", "", dueLine},
    KnownLines{"rules", QT_TRANSLATE_NOOP("FieldWords", "Rule %1"), fromOne},
    KnownLines{"texts", QT_TRANSLATE_NOOP("FieldWords", "Text %1"), fromOne},
    KnownLines{"municipalities", "", municipalityLine},
    KnownLines{"cost_category", "", termLine<TermKind::CostCategory>},
    KnownLines{"sector", "", termLine<TermKind::Sector>},
    KnownLines{"age_band", "", termLine<TermKind::AgeBand>},
    KnownLines{"factor_domain", "", termLine<TermKind::FactorDomain>},
    KnownLines{"partner_kind", "", termLine<TermKind::PartnerKind>},
    KnownLines{"evidence_basis", "", termLine<TermKind::EvidenceBasis>},
    KnownLines{"nji_level", "", termLine<TermKind::NjiLevel>},
    KnownLines{"plan_item", "", termLine<TermKind::PlanItem>},
    KnownLines{"funding_kind", "", termLine<TermKind::FundingKind>},
    KnownLines{"notification_kind", "", termLine<TermKind::NotificationKind>},
    KnownLines{"continuity_part", "", termLine<TermKind::ContinuityPart>},
    KnownLines{"settlement_ground", "", termLine<TermKind::SettlementGround>},
    KnownLines{"sisa_indicator", "", termLine<TermKind::SisaIndicator>},
    KnownLines{"audit_kind", "", termLine<TermKind::AuditKind>},
    KnownLines{"finding_kind", "", termLine<TermKind::FindingKind>},
    KnownLines{"other_participant", "", termLine<TermKind::OtherParticipant>},
    KnownLines{"consultation_party", "", termLine<TermKind::ConsultationParty>},
    KnownLines{"contact_role", "", termLine<TermKind::ContactRole>},
};

}  // namespace

FieldTable fieldsOfScheme() {
    return {schemeFieldList, schemeLineList};
}

}  // namespace kamerklaar::ui::words
