// SPDX-License-Identifier: EUPL-1.2
#include "domain/terms.h"

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<TermKind, 18> termKindCodes = {{
    {TermKind::CostCategory, "cost_category"},
    {TermKind::Sector, "sector"},
    {TermKind::AgeBand, "age_band"},
    {TermKind::FactorDomain, "factor_domain"},
    {TermKind::PartnerKind, "partner_kind"},
    {TermKind::EvidenceBasis, "evidence_basis"},
    {TermKind::NjiLevel, "nji_level"},
    {TermKind::PlanItem, "plan_item"},
    {TermKind::FundingKind, "funding_kind"},
    {TermKind::NotificationKind, "notification_kind"},
    {TermKind::ContinuityPart, "continuity_part"},
    {TermKind::SettlementGround, "settlement_ground"},
    {TermKind::SisaIndicator, "sisa_indicator"},
    {TermKind::AuditKind, "audit_kind"},
    {TermKind::FindingKind, "finding_kind"},
    {TermKind::OtherParticipant, "other_participant"},
    {TermKind::ConsultationParty, "consultation_party"},
    {TermKind::ContactRole, "contact_role"},
}};

}  // namespace

std::string_view codeOf(TermKind kind) {
    return codeIn(termKindCodes, kind);
}

std::optional<TermKind> termKindFrom(std::string_view code) {
    return valueIn(termKindCodes, code);
}

const std::vector<TermKind>& allTermKinds() {
    static const std::vector<TermKind> all = [] {
        std::vector<TermKind> kinds;
        for (const auto& row : termKindCodes) {
            kinds.push_back(row.first);
        }
        return kinds;
    }();
    return all;
}

}  // namespace kamerklaar::domain
