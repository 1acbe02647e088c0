// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/table_widths.h"

#include <algorithm>
#include <numeric>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/lines.h"
#include "report/pdf/span_look.h"

namespace kamerklaar::report::pdf {

namespace {

/// Between the words of two columns.
constexpr double columnGap = 10;
/// More where figures end and words begin: they would stand close together all the way down.
constexpr double gapAfterFigures = 18;
constexpr double smallestScale = 0.8;

/// What the columns need so that no word is cut, and what they would need to stay on one line.
struct Needs {
    std::vector<double> least;
    std::vector<double> most;

    void raise(std::size_t column, const std::vector<Atom>& atoms, bool isOnePiece) {
        const double whole = naturalWidth(atoms);
        least[column] = std::max(least[column], isOnePiece ? whole : widestUnbreakable(atoms));
        most[column] = std::max(most[column], whole);
    }
};

/// Which number a note gets is not known yet: one of two digits, and the comma between two notes.
std::vector<StyledText> measured(const Table::Cell& cell, const Look& look) {
    if (cell.text.empty()) {
        return {{cleanText(cell.words), look, noElement}};
    }
    std::vector<StyledText> texts;
    for (const Span& span : cell.text) {
        if (span.kind == Span::Kind::Note) {
            texts.push_back({u"00,", numberLook(look), noElement});
        } else {
            texts.push_back({cleanText(span.text), lookOf(span, look), noElement});
        }
    }
    return texts;
}

Needs needsOf(const Table& table, Shaper& shaper) {
    for (const Table::Row& row : table.rows) {
        domain::ensure(row.cells.size() == table.columns.size(), "a row has a cell per column");
    }
    Needs needs;
    needs.least.resize(table.columns.size());
    needs.most.resize(table.columns.size());
    const auto note = [&](std::size_t column, const Table::Cell& cell, const Look& look,
                          bool isOnePiece) {
        const std::vector<StyledText> texts = measured(cell, look);
        needs.raise(column, atomsOf(texts, shaper), isOnePiece);
    };
    for (const Table::Row& row : table.rows) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const bool isAmount = table.columns[c].align == Table::Align::Right;
            note(c, row.cells[c], cellLook(table, c, row.isTotal, 1), isAmount);
        }
    }
    // Titles may take more lines than what stands below them.
    const std::vector<double> most = needs.most;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        note(c, table.columns[c].title, looks::columnTitle, false);
        note(c, table.columns[c].unit, looks::columnUnit, false);
        needs.most[c] = std::max(most[c], needs.least[c]);
    }
    return needs;
}

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double gapAfter(const Table& table, std::size_t column) {
    if (column + 1 >= table.columns.size()) {
        return 0;
    }
    const bool endsFigures = table.columns[column].align == Table::Align::Right &&
                             table.columns[column + 1].align == Table::Align::Left;
    return endsFigures ? gapAfterFigures : columnGap;
}

double room(const Table& table, double width) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        width -= gapAfter(table, c);
    }
    return width;
}

/// Gives each column its share, moves room from those with more than they need to those with less.
std::vector<double> divide(const Table& table, const std::vector<double>& needed,
                           double available) {
    double weights = 0;
    for (const Table::Column& column : table.columns) {
        weights += std::max(column.weight, 0.01);
    }
    std::vector<double> widths;
    double missing = 0;
    double spare = 0;
    for (std::size_t c = 0; c < needed.size(); ++c) {
        widths.push_back(available * std::max(table.columns[c].weight, 0.01) / weights);
        missing += std::max(0.0, needed[c] - widths[c]);
        spare += std::max(0.0, widths[c] - needed[c]);
    }
    for (std::size_t c = 0; c < needed.size(); ++c) {
        widths[c] = widths[c] < needed[c]
                        ? needed[c]
                        : widths[c] - missing * (widths[c] - needed[c]) / std::max(spare, 0.01);
    }
    return widths;
}

/// `isFirst`: of the parts. What is said again in the others has no notes there.
Table partOf(const Table& table, const std::vector<std::size_t>& columns, bool isFirst) {
    Table part;
    part.namingColumns = table.namingColumns;
    const auto isRepeated = [&](std::size_t column) {
        return column < table.namingColumns && !isFirst;
    };
    for (const std::size_t c : columns) {
        Table::Column& own = part.columns.emplace_back(table.columns[c]);
        if (isRepeated(c)) {
            own.title.text.clear();
        }
    }
    for (const Table::Row& row : table.rows) {
        Table::Row& own = part.rows.emplace_back();
        own.isTotal = row.isTotal;
        for (const std::size_t c : columns) {
            own.cells.push_back(isRepeated(c) ? Table::Cell(row.cells[c].words) : row.cells[c]);
        }
    }
    return part;
}

}  // namespace

Look cellLook(const Table& table, std::size_t column, bool isTotal, double scale) {
    Look look = looks::cell.scaled(scale);
    look.face = isTotal ? Face::Bold : Face::Regular;
    look.tabular = table.columns[column].align == Table::Align::Right;
    return look;
}

bool fitsWidth(const Table& table, double width, Shaper& shaper) {
    return table.columns.empty() || sum(needsOf(table, shaper).least) <= room(table, width);
}

std::vector<Table> partsThatFit(const Table& table, double width, Shaper& shaper) {
    // Longer words are cut before their column gets a part of its own.
    constexpr double widest = 72;
    const double available = width / smallestScale;
    const std::size_t names = table.namingColumns;
    const std::size_t count = table.columns.size();
    if (count <= names + 1 ||
        static_cast<double>(count) * (widest + gapAfterFigures) <= available) {
        return {};
    }
    std::vector<double> needed = needsOf(table, shaper).least;
    for (std::size_t c = 0; c < count; ++c) {
        needed[c] = std::min(needed[c], widest) + gapAfter(table, c);
    }
    if (sum(needed) <= available) {
        return {};
    }
    std::vector<std::vector<std::size_t>> groups;
    double left = 0;
    for (std::size_t c = names; c < count; ++c) {
        if (groups.empty() || needed[c] > left) {
            groups.emplace_back();
            left = available;
            for (std::size_t name = 0; name < names; ++name) {
                groups.back().push_back(name);
                left -= needed[name];
            }
        }
        groups.back().push_back(c);
        left -= needed[c];
    }
    std::vector<Table> parts;
    for (const std::vector<std::size_t>& group : groups) {
        parts.push_back(partOf(table, group, parts.empty()));
        parts.back().caption = table.caption + " (" + std::to_string(parts.size()) + "/" +
                               std::to_string(groups.size()) + ")";
    }
    parts.front().anchor = table.anchor;
    parts.back().source = table.source;
    return parts;
}

ColumnWidths divideWidth(const Table& table, double width, Shaper& shaper) {
    ColumnWidths out;
    const Needs needs = needsOf(table, shaper);
    std::vector<double> needed = needs.least;
    const double available = room(table, width);
    double total = sum(needed);
    // One line for the words of a column, the first before the others, where that costs no other
    // column a line.
    for (std::size_t c = 0; c < needed.size(); ++c) {
        const double more = needs.most[c] - needed[c];
        if (total + more <= available) {
            needed[c] += more;
            total += more;
        }
    }
    if (total > available) {
        out.scale = std::max(available / total, smallestScale);
        const double squeeze = std::min(out.scale, available / total);
        for (double& each : needed) {
            each *= squeeze;
        }
    }
    double left = 0;
    for (const double own : divide(table, needed, available)) {
        out.columns.push_back({left, own});
        left += own + gapAfter(table, out.columns.size() - 1);
    }
    return out;
}

}  // namespace kamerklaar::report::pdf
