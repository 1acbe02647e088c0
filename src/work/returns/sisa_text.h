// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/scheme.h"
#include "work/returns/sisa_number.h"

// What one cell of the SiSa annex says, whatever stands around it. Texts are as comparable() gives
// them (table_cells.h), but for those in which capitals tell.
namespace kamerklaar::work::returns {

/// The years that a text names.
struct SisaYears {
    std::set<int> sure;   ///< it says that the return is about it: "SiSa-verantwoording 2025"
    std::set<int> loose;  ///< it stands in a text that is about years or about the return
};

class SisaText {
public:
    explicit SisaText(const domain::Scheme& scheme);

    /// The place in the list of the scheme of the indicator that is called so.
    [[nodiscard]] std::optional<std::size_t> indicatorCalled(const std::string& text) const;
    /// Whether it holds the name of the regulation, its short name or its publication.
    [[nodiscard]] bool namesScheme(const std::string& text) const;
    /// Years in the names of the regulation, of publications, of other years that figures are held
    /// against, and of whole days are none.
    [[nodiscard]] SisaYears yearsIn(const std::string& text) const;
    /// Its code, of "aard controle R" anywhere in the text; empty when there is none.
    [[nodiscard]] std::string auditKindIn(const std::string& text) const;
    /// The same of a cell that holds nothing else: "R", "n.v.t.".
    [[nodiscard]] std::string auditKindNamed(const std::string& text) const;
    /// Whether it is one of the form's own texts, which nobody filled in.
    [[nodiscard]] bool isOfForm(const std::string& text) const;

private:
    [[nodiscard]] std::string withoutNames(const std::string& text) const;

    std::vector<std::string> indicators_;
    std::vector<std::string> names_;
    std::vector<std::pair<std::string, std::string>> auditKinds_;  ///< word and code
};

/// "Aard controle R", "Indicator: ...": a label of the form, above which no answer stands.
[[nodiscard]] bool beginsAsLabel(const std::string& text);
/// A year and nothing else.
[[nodiscard]] std::optional<int> yearAlone(const std::string& text);

}  // namespace kamerklaar::work::returns
