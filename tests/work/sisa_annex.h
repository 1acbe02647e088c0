// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "work/returns/sisa_form.h"

namespace kamerklaar::tests {

using SheetRows = std::vector<std::vector<std::string>>;

/// The annex as the form of the CBS has it: a block of rows for each grant.
class SisaAnnex {
public:
    /// With a title over 2025, and of Gouda.
    SisaAnnex();
    static SisaAnnex empty() { return SisaAnnex(SheetRows()); }

    SisaAnnex& row(std::vector<std::string> cells);
    /// Names, audit kinds, numbers and answers, all below each other.
    SisaAnnex& block(const std::string& code, const std::string& grant, const std::string& audit,
                     const std::vector<std::string>& answers);
    /// That of the regulation, with its full name.
    SisaAnnex& own(const std::vector<std::string>& answers = {"200000", "309386", "Nee", "",
                                                              "Nee"});
    /// Another grant with the same indicators.
    SisaAnnex& other(const std::vector<std::string>& answers = {"4000000", "9000000", "Nee", "",
                                                                "Nee"});

    SheetRows rows;

    [[nodiscard]] std::vector<work::TableReader::Table> tables() const {
        return {{"SiSa", rows, false}};
    }
    [[nodiscard]] work::returns::ReturnFile file() const;

private:
    explicit SisaAnnex(SheetRows begin) : rows(std::move(begin)) {}
};

/// Of the municipalities that the regulation lists.
[[nodiscard]] work::returns::SisaReading readAnnex(
    const domain::Scheme& scheme, const std::vector<work::TableReader::Table>& tables);
[[nodiscard]] work::returns::SisaReading readAnnex(const SheetRows& rows);
/// What stands under an answer's key ("besteding"); "-" when there is no such answer.
[[nodiscard]] std::string answerTo(const work::returns::SisaReading& read, const std::string& key);

}  // namespace kamerklaar::tests
