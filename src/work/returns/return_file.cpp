// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_file.h"

#include <algorithm>

#include "work/note_words.h"
#include "work/workbook_annotator.h"

namespace kamerklaar::work::returns {
namespace {

bool holds(const std::vector<Span>& spans, std::size_t at) {
    return std::any_of(spans.begin(), spans.end(),
                       [at](const Span& span) { return at >= span.first && at <= span.last; });
}

/// Csv has no kinds of cells: there nobody knows.
std::set<CellAddress> notFormulasIn(const WorkbookGrid& grid) {
    std::set<CellAddress> found;
    for (std::size_t at = 0; grid.format != WorkbookGrid::Format::Csv && at < grid.sheets.size();
         ++at) {
        const auto& rows = grid.sheets[at].table.rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                const std::string& text = rows[row][column];
                const std::size_t first = text.find_first_not_of(" \t\r\n");
                if (first != std::string::npos && text[first] == '=' &&
                    grid.sheets[at].kindAt(row, column).value == ValueKind::Text) {
                    found.emplace(at, row, column);
                }
            }
        }
    }
    return found;
}

Beside besideOf(WorkbookGrid& grid) {
    Beside beside;
    beside.format = grid.format;
    beside.remarks = grid.remarks;
    beside.notFormulas = notFormulasIn(grid);
    for (std::size_t at = 0; at < grid.sheets.size(); ++at) {
        WorkbookGrid::Sheet& sheet = grid.sheets[at];
        const auto placed = [&](const WorkbookGrid::CellText& text) {
            return Beside::Text{{sheet.table.sheet, at, text.row, text.column}, text.text};
        };
        for (const WorkbookGrid::CellText& text : sheet.covered) {
            beside.covered.push_back(placed(text));
        }
        for (const WorkbookGrid::CellText& note : sheet.notes) {
            // Not every program keeps the author, and somebody may have written on in a note of
            // ours.
            if (auto theirs = wordsBesideOurs(note.text)) {
                if (!theirs->empty()) {
                    beside.notes.push_back(placed({note.row, note.column, *theirs, note.author}));
                }
            } else if (note.author != WorkbookAnnotator::author) {
                beside.notes.push_back(placed(note));
            }
        }
        beside.hidden.push_back(
            {sheet.table.isHidden, std::move(sheet.hiddenRows), std::move(sheet.hiddenColumns)});
    }
    return beside;
}

}  // namespace

bool Beside::Hidden::holds(std::size_t row, std::size_t column) const {
    return isWhole || returns::holds(rows, row) || returns::holds(columns, column);
}

ReturnFile openReturn(const GridReader& reader, std::string name, std::string bytes) {
    ReturnFile file;
    file.name = std::move(name);
    file.bytes = std::move(bytes);
    auto grid = reader.readGrid(file.name, file.bytes);
    if (!grid) {
        file.fault = grid.error();
        return file;
    }
    file.beside = besideOf(*grid);
    for (WorkbookGrid::Sheet& sheet : grid->sheets) {
        file.tables.push_back(std::move(sheet.table));
    }
    return file;
}

Messages unreadable(const ReturnFile& file) {
    if (file.isReadable()) {
        return {};
    }
    return {{domain::code(*file.fault),
             Weight::Error,
             {domain::sentence(*file.fault, file.name, domain::Language::Dutch),
              domain::sentence(*file.fault, file.name, domain::Language::English)},
             {},
             {}}};
}

}  // namespace kamerklaar::work::returns
