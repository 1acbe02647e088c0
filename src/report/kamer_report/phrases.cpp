// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/phrases.h"

#include "domain/ensure.h"
#include "domain/notation.h"

namespace kamerklaar::report {

namespace {
constexpr const char* euroUnit = "€";
}  // namespace

std::string fill(std::string_view pattern, std::initializer_list<std::string> values) {
    std::string text;
    std::size_t from = 0;
    for (const std::string& value : values) {
        const std::size_t gap = pattern.find("{}", from);
        domain::ensure(gap != std::string_view::npos, "a phrase has a place for each value");
        text += pattern.substr(from, gap - from);
        text += value;
        from = gap + 2;
    }
    domain::ensure(pattern.find("{}", from) == std::string_view::npos,
                   "a phrase has a value for each place");
    return text += pattern.substr(from);
}

std::string counted(std::int64_t number, std::string_view one, std::string_view otherwise) {
    return number == 1 ? std::string(one) : fill(otherwise, {domain::formatCount(number)});
}

Paragraph sentence(std::string text) {
    return {plain(std::move(text)), Paragraph::Style::Body};
}

void appendText(Blocks& blocks, std::string text) {
    if (!text.empty()) {
        blocks.push_back(sentence(std::move(text)));
    }
}

Paragraph sourceNote(std::string text) {
    return {plain(std::move(text)), Paragraph::Style::Small};
}

Heading subheading(std::string text) {
    return {2, std::move(text), {}, {}};
}

Table::Column nameColumn(std::string title, double weight) {
    return {std::move(title), {}, Table::Align::Left, weight};
}

Table::Column euroColumn(std::string title) {
    return {std::move(title), euroUnit, Table::Align::Right, 1};
}

Table::Column countColumn(std::string title, double weight) {
    return {std::move(title), "aantal", Table::Align::Right, weight};
}

Table::Column textColumn(std::string title, double weight) {
    return {std::move(title), {}, Table::Align::Left, weight};
}

Table withoutIdleCents(Table table) {
    constexpr std::string_view idle = ",00";
    const auto euroCells = [&](auto&& visit) {
        for (Table::Row& row : table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                if (table.columns[i].unit == euroUnit) {
                    visit(row.cells[i].words);
                }
            }
        }
    };
    bool allIdle = true;
    euroCells([&](const std::string& cell) { allIdle = allIdle && cell.ends_with(idle); });
    if (allIdle) {
        euroCells([&](std::string& cell) { cell.resize(cell.size() - idle.size()); });
    }
    return table;
}

std::string amount(domain::Money money) {
    return domain::formatAmount(money);
}

std::string millions(domain::Money money) {
    return domain::formatMillions(money);
}

std::string share(domain::Money part, domain::Money whole) {
    return domain::formatShare(domain::Share::of(part, whole));
}

}  // namespace kamerklaar::report
