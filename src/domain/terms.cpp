// SPDX-License-Identifier: EUPL-1.2
#include "domain/terms.h"

#include "domain/ensure.h"

namespace kamerklaar::domain {

std::string_view codeOf(TermKind kind) {
    switch (kind) {
        case TermKind::CostCategory:
            return "cost_category";
        case TermKind::Sector:
            return "sector";
        case TermKind::AgeBand:
            return "age_band";
        case TermKind::FactorDomain:
            return "factor_domain";
        case TermKind::PartnerKind:
            return "partner_kind";
        case TermKind::EvidenceBasis:
            return "evidence_basis";
        case TermKind::NjiLevel:
            return "nji_level";
    }
    ensure(false, "every kind has a code");
    return {};
}

std::optional<TermKind> termKindFrom(std::string_view code) {
    for (int number = 0; number <= static_cast<int>(TermKind::NjiLevel); ++number) {
        const auto kind = static_cast<TermKind>(number);
        if (codeOf(kind) == code) {
            return kind;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::domain
