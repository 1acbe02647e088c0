// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "exchange/workbook_reader.h"
#include "exchange/workbooks.h"
#include "work/office.h"
#include "work/returns/return_desk.h"
#include "work/returns/return_template.h"

namespace kamerklaar::tests {

/// The workbook of a return as somebody fills it in. Values are as a cell shows them where the cell
/// is text, and canonical (whole cents, ISO days) where it is a number.
class FilledReturn {
public:
    using Format = work::WorkbookWriter::Format;

    /// Of the municipality at that place, by name.
    FilledReturn(Office& office, int round = 2025, std::size_t place = 0);

    /// The answer under a key: "besteed.categorie.c", "interventie.1.naam".
    FilledReturn& put(const std::string& key, const std::string& value);
    /// The same as a text in the cell, whatever its kind.
    FilledReturn& type(const std::string& key, const std::string& text);
    /// Everything that an ordinary return holds: EUR 200,000 spent as planned, one intervention.
    FilledReturn& ordinary();

    [[nodiscard]] std::string bytes(Format format = Format::Ods) const;
    [[nodiscard]] work::returns::ReturnFile file(Format format = Format::Ods) const;
    /// As anna reads it.
    [[nodiscard]] work::returns::CheckedReturn read(
        const work::returns::ReturnAsked& asked = {}) const;

    work::WorkbookWriter::Workbook book;

    struct Spot {
        std::size_t sheet = 0;
        std::size_t row = 0;
        std::size_t column = 0;
    };
    /// Where the answer stands; fails the test when there is none.
    [[nodiscard]] Spot spotOf(const std::string& key) const;
    [[nodiscard]] work::WorkbookWriter::Sheet& sheet(const std::string& name);

private:
    Office& office_;
    work::returns::ReturnForm form_;
};

/// "error missing: Kosten C8, C9; warning report_late": messages for comparing.
/// In the weeks in which returns come in.
inline void sitDown(Office& office) {
    office.clock.moveTo("2026-03-10T09:00:00Z");
}

[[nodiscard]] std::string inShort(const work::returns::Messages& messages);
/// Whether there is a message of that rule.
[[nodiscard]] bool says(const work::returns::CheckedReturn& one, const std::string& rule);
[[nodiscard]] const work::returns::Message& messageOf(const work::returns::CheckedReturn& one,
                                                      const std::string& rule);

}  // namespace kamerklaar::tests
