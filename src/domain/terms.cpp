// SPDX-License-Identifier: EUPL-1.2
#include "domain/terms.h"

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<TermKind, 7> kindCodes = {{
    {TermKind::CostCategory, "costCategory"},
    {TermKind::Sector, "sector"},
    {TermKind::AgeBand, "ageBand"},
    {TermKind::FactorDomain, "factorDomain"},
    {TermKind::PartnerKind, "partnerKind"},
    {TermKind::EvidenceBasis, "evidenceBasis"},
    {TermKind::NjiLevel, "njiLevel"},
}};

}  // namespace

std::string_view codeOf(TermKind kind) {
    return codeIn(kindCodes, kind);
}

std::optional<TermKind> termKindFrom(std::string_view code) {
    return valueIn(kindCodes, code);
}

const std::vector<TermKind>& allTermKinds() {
    static const std::vector<TermKind> all = [] {
        std::vector<TermKind> kinds;
        for (const auto& row : kindCodes) {
            kinds.push_back(row.first);
        }
        return kinds;
    }();
    return all;
}

}  // namespace kamerklaar::domain
