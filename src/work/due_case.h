// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "domain/grant_state.h"
#include "work/deadlines.h"

// What is due of one municipality, source by source; deadlines.cpp brings it together.
namespace kamerklaar::work {

/// One municipality on one day, and the list that its items go to.
struct DueCase {
    Store& store;
    const domain::Scheme& scheme;
    domain::Date today;
    domain::Municipality municipality;
    domain::GrantState state;
    std::vector<domain::Decision> decisions;
    std::vector<DueItem>& items;

    DueItem& add(DueItem::What what, domain::Date due, std::string source, domain::Subject about,
                 bool isOurs = false);
    /// The article of the first of these rules that the scheme has with one; or else that of the
    /// scheme's own day on `day`. Empty when the scheme names none.
    [[nodiscard]] std::string articleOf(std::initializer_list<domain::ProblemKind> kinds,
                                        std::optional<domain::Date> day = {}) const;
    /// The municipality itself, for what is not there yet.
    [[nodiscard]] domain::Subject dossier() const;
    [[nodiscard]] bool counts(const domain::Decision& decision) const;
};

/// Progress reports, the continuity report, SiSa returns and answers to letters.
void addDueFromMunicipality(DueCase& due);
/// Instalments, decisions on notifications and objections, and the settlement; and until when the
/// municipality may object.
void addDueFromMinistry(DueCase& due);

}  // namespace kamerklaar::work
