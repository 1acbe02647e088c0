// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kamerklaar::domain {

/// The closed lists of words that a scheme brings along: what may stand in a field.
enum class TermKind {
    CostCategory,       ///< what the money may be spent on
    Sector,             ///< who benefits
    AgeBand,            ///< ages of the young people reached
    FactorDomain,       ///< domains of risk and protective factors
    PartnerKind,        ///< who takes part in the approach
    EvidenceBasis,      ///< grondslag of an intervention
    NjiLevel,           ///< recognition by the Nederlands Jeugdinstituut
    PlanItem,           ///< what the plan of an application must hold
    FundingKind,        ///< money or capacity from elsewhere
    NotificationKind,   ///< what a municipality has to report at once
    ContinuityPart,     ///< what a continuity report must cover: two parts, in this order
    SettlementGround,   ///< on which a settlement may be lower
    SisaIndicator,      ///< what a SiSa return holds
    AuditKind,          ///< aard controle
    FindingKind,        ///< what an auditor reports: error, uncertainty
    OtherParticipant,   ///< municipalities that take part under another regulation, by CBS code
    ConsultationParty,  ///< who is consulted in writing before a report to parliament is final
    ContactRole,        ///< for what one speaks to somebody at a municipality, the first for all
};

/// Stable names, in files and databases: "cost_category", "nji_level".
[[nodiscard]] std::string_view codeOf(TermKind kind);
[[nodiscard]] std::optional<TermKind> termKindFrom(std::string_view code);
/// In the order in which a scheme lists them.
[[nodiscard]] const std::vector<TermKind>& allTermKinds();

/// One entry of such a list.
struct Term {
    TermKind kind = TermKind::CostCategory;
    std::string code;  ///< stable key: "a", "jongerenwerk", "12-17"
    std::string name;  ///< in Dutch, as the scheme writes it
    std::string nameEnglish;
    std::string article;  ///< where the scheme names it; may be empty
    /// NjiLevel: counts as recognised as effective. CostCategory: where interventions are booked.
    /// EvidenceBasis: asks for a recognised NjiLevel. SettlementGround: has a condition of its own,
    /// which stands in the note. SisaIndicator: a field of its own in every return, so that it is
    /// not entered once more among the indicators. An OtherParticipant has the reason to set it
    /// aside in its note.
    bool marked = false;
    std::string note;
    friend bool operator==(const Term&, const Term&) = default;
};

}  // namespace kamerklaar::domain
