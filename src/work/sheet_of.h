// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/problem_text.h"
#include "work/workbook_writer.h"

namespace kamerklaar::work {

/// An amount as a cell holds it: whole cents.
[[nodiscard]] inline std::string canonical(domain::Money amount) {
    return std::to_string(amount.inCents());
}

/// Builds a list that is only read, in one language.
class SheetOf {
public:
    using CellKind = WorkbookWriter::CellKind;

    SheetOf(domain::Language language, domain::BothLanguages name, std::string title)
        : language_(language) {
        sheet_.name = name.in(language);
        sheet_.title = std::move(title);
        sheet_.isProtected = true;
    }
    SheetOf& column(domain::BothLanguages title, CellKind kind = CellKind::Text) {
        return add(title.in(language_), kind);
    }
    SheetOf& money(domain::BothLanguages title) { return column(title, CellKind::Money); }
    SheetOf& moneyOf(int year) { return add(std::to_string(year), CellKind::Money); }
    SheetOf& says(std::string paragraph) {
        sheet_.introduction.push_back(std::move(paragraph));
        return *this;
    }
    void row(std::vector<std::string> cells) { sheet_.rows.push_back(std::move(cells)); }

    [[nodiscard]] std::string in(domain::BothLanguages text) const { return text.in(language_); }
    [[nodiscard]] WorkbookWriter::Sheet take() { return std::move(sheet_); }

private:
    SheetOf& add(std::string title, CellKind kind) {
        WorkbookWriter::Column one;
        one.title = std::move(title);
        one.kind = kind;
        one.isLocked = true;
        sheet_.columns.push_back(std::move(one));
        return *this;
    }

    domain::Language language_;
    WorkbookWriter::Sheet sheet_;
};

}  // namespace kamerklaar::work
