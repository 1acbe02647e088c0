// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/table_widths.h"

#include <algorithm>
#include <numeric>

#include "report/pdf/clean_text.h"
#include "report/pdf/lines.h"

namespace kamerklaar::report::pdf {

namespace {

/// Between the words of two columns.
constexpr double gap = 10;
/// More where figures end and words begin: they would stand close together all the way down.
constexpr double gapAfterFigures = 18;
constexpr double smallestScale = 0.8;

double unbreakable(std::string_view text, const Look& look, bool isOnePiece, Shaper& shaper) {
    const std::vector<StyledText> texts = {{cleanText(text), look, noElement}};
    const std::vector<Atom> atoms = atomsOf(texts, shaper);
    return isOnePiece ? naturalWidth(atoms) : widestUnbreakable(atoms);
}

/// What each column needs at least, at full size.
std::vector<double> needs(const Table& table, Shaper& shaper) {
    std::vector<double> needed(table.columns.size(), 0);
    const auto raise = [&](std::size_t column, double width) {
        needed[column] = std::max(needed[column], width);
    };
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        raise(c, unbreakable(table.columns[c].title, looks::columnTitle, false, shaper));
        raise(c, unbreakable(table.columns[c].unit, looks::columnUnit, false, shaper));
    }
    for (const Table::Row& row : table.rows) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const bool isAmount = table.columns[c].align == Table::Align::Right;
            const Look look = cellLook(table, c, row.isTotal, 1);
            raise(c, unbreakable(row.cells[c], look, isAmount, shaper));
        }
    }
    return needed;
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
    return endsFigures ? gapAfterFigures : gap;
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

}  // namespace

Look cellLook(const Table& table, std::size_t column, bool isTotal, double scale) {
    Look look = looks::cell.scaled(scale);
    look.face = isTotal ? Face::Bold : Face::Regular;
    look.tabular = table.columns[column].align == Table::Align::Right;
    return look;
}

bool fitsWidth(const Table& table, double width, Shaper& shaper) {
    return table.columns.empty() || sum(needs(table, shaper)) <= room(table, width);
}

ColumnWidths divideWidth(const Table& table, double width, Shaper& shaper) {
    ColumnWidths out;
    std::vector<double> needed = needs(table, shaper);
    const double available = room(table, width);
    const double total = sum(needed);
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
