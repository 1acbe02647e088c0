// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "domain/notation.h"
#include "domain/sisa_return.h"
#include "work/taking_over.h"

namespace kamerklaar::work {

/// Where the return over one year stands, as people ask for it.
enum class SisaState { Expected, Late, Received, Plausible, NotPlausible };

/// The return of one municipality over one calendar year, come in or not.
struct SisaCell {
    int year = 0;
    SisaState state = SisaState::Expected;
    std::optional<domain::Date> due;
    std::optional<domain::SisaReturn> sisa;  ///< as it was entered, amounts or not
    std::optional<domain::Money> spent;      ///< as stated, or as corrected since
    std::optional<domain::Money> cumulative;
    /// What the return of the year before, and this year's spending, add up to; nothing when the
    /// chain cannot be followed.
    std::optional<domain::Money> expectedCumulative;
    int findings = 0;  ///< of the auditor, still open

    [[nodiscard]] bool isChainBroken() const {
        return cumulative && expectedCumulative && *cumulative != *expectedCumulative;
    }
};
struct SisaRow {
    domain::Municipality municipality;
    std::vector<SisaCell> cells;  ///< by year, without those in which nothing may be spent
    domain::Money awardedNet;

    /// nullptr when no return is expected over that year.
    [[nodiscard]] const SisaCell* over(int year) const;
};
struct SisaGrid {
    std::vector<int> years;
    std::vector<SisaRow> rows;
};

/// By municipality's name: every calendar year in which may be spent, extensions included, until
/// one return is the final one; and every year over which something was sent.
[[nodiscard]] SisaGrid sisaGrid(Store& store, domain::Date today);

/// One line for each municipality and year, as it stands.
[[nodiscard]] WorkbookWriter::Sheet sisaSheet(const SisaGrid& grid, domain::Language language);
/// "verwacht", "te laat", "ontvangen", "plausibel", "niet plausibel"
[[nodiscard]] std::string words(SisaState state, domain::Language language);

}  // namespace kamerklaar::work
