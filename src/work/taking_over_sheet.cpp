// SPDX-License-Identifier: EUPL-1.2
#include "work/taking_over_sheet.h"

#include <algorithm>

#include "domain/notation.h"

namespace kamerklaar::work::takeover {
namespace {

using domain::ExpectedValue;
using domain::Problem;
using domain::ProblemKind;
using Column = WorkbookWriter::Column;

const TableReader::Table* tableNamed(const std::string& name,
                                     const std::vector<TableReader::Table>& tables) {
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&name](const TableReader::Table& table) {
            return comparable(table.sheet) == comparable(name);
        });
    return found == tables.end() ? nullptr : &*found;
}

}  // namespace

FormSheet::FormSheet(SheetKind kind, const domain::Scheme& scheme,
                     const std::vector<TableReader::Table>& tables)
    : kind_(kind),
      cells_(tableNamed(nameOf(kind), tables) != nullptr ? *tableNamed(nameOf(kind), tables)
                                                         : empty_) {
    if (tableNamed(nameOf(kind), tables) == nullptr) {
        add(refusal(ProblemKind::WorkbookNotOurs, {}, {std::string(nameOf(kind))}));
        return;
    }
    findColumns(columnsOf(kind, scheme));
    if (problems_.empty()) {
        findRows();
    }
}

void FormSheet::findColumns(const std::vector<Column>& columns) {
    std::vector<std::string> keys;
    std::vector<std::string> titles;
    for (const Column& column : columns) {
        keys.push_back(column.key);
        titles.push_back(comparable(column.title));
    }
    constexpr std::size_t furthest = 60;
    const TableHead byKey = headWith(keys, cells_, 0, furthest);
    const TableHead byTitle = headWith(titles, cells_, 0, furthest);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (const auto key = byKey.places.find(keys[at]); key != byKey.places.end()) {
            columns_.emplace(keys[at], key->second);
        } else if (const auto title = byTitle.places.find(titles[at]);
                   title != byTitle.places.end()) {
            columns_.emplace(keys[at], title->second);
        } else {
            add(refusal(ProblemKind::WorkbookNotOurs, cells_.field(0, 0), {columns[at].title}));
        }
    }
    for (const TableHead& head : {byKey, byTitle}) {
        if (!head.places.empty()) {
            firstRow_ = std::max(firstRow_, head.row + 1);
        }
    }
}

void FormSheet::findRows() {
    for (std::size_t row = firstRow_; row < cells_.rows(); ++row) {
        const bool isFilled =
            std::any_of(columns_.begin(), columns_.end(), [this, row](const auto& column) {
                return !isPrefilled(kind_, column.first) && !cells_.at(row, column.second).empty();
            });
        if (isFilled) {
            rows_.push_back(row);
        }
    }
}

std::optional<std::size_t> FormSheet::columnOf(const std::string& key) const {
    const auto found = columns_.find(key);
    return found == columns_.end() ? std::nullopt : std::optional(found->second);
}

std::string FormSheet::textAt(std::size_t row, const std::string& key) const {
    const auto column = columnOf(key);
    return column ? cells_.at(row, *column) : std::string();
}

std::string FormSheet::field(std::size_t row, const std::string& key) const {
    return cells_.field(row, columnOf(key).value_or(0));
}

void FormSheet::refuse(std::size_t row, const std::string& key, ProblemKind kind,
                       std::vector<domain::Fact> facts) {
    add(refusal(kind, field(row, key), std::move(facts)));
}

void FormSheet::wrong(std::size_t row, const std::string& key, ExpectedValue expected,
                      const std::string& list) {
    add(cells_.wrong(row, columnOf(key).value_or(0), expected, list));
}

std::optional<domain::Money> FormSheet::money(std::size_t row, const std::string& key,
                                              Needed needed) {
    const std::string text = textAt(row, key);
    if (text.empty()) {
        if (needed == Needed::Yes) {
            wrong(row, key, ExpectedValue::Amount);
        }
        return {};
    }
    const auto amount = domain::parseMoney(text, field(row, key));
    if (!amount) {
        problems_.insert(problems_.end(), amount.error().begin(), amount.error().end());
        return {};
    }
    return *amount;
}

std::optional<domain::Date> FormSheet::day(std::size_t row, const std::string& key, Needed needed) {
    const std::string text = textAt(row, key);
    if (text.empty()) {
        if (needed == Needed::Yes) {
            wrong(row, key, ExpectedValue::Day);
        }
        return {};
    }
    const auto day = domain::parseDate(text, field(row, key));
    if (!day) {
        problems_.insert(problems_.end(), day.error().begin(), day.error().end());
        return {};
    }
    return *day;
}

std::optional<int> FormSheet::number(std::size_t row, const std::string& key) {
    constexpr std::int64_t most = 9'999;
    std::string text = textAt(row, key);
    const auto number = domain::parseCount(text);
    if (!number || *number > most) {
        wrong(row, key, ExpectedValue::Count);
        return {};
    }
    return static_cast<int>(*number);
}

domain::Answer FormSheet::answer(std::size_t row, const std::string& key) {
    const std::string text = comparable(textAt(row, key));
    if (text == "ja") {
        return domain::Answer::Yes;
    }
    if (text == "nee") {
        return domain::Answer::No;
    }
    if (!text.empty()) {
        wrong(row, key, ExpectedValue::YesOrNo);
    }
    return domain::Answer::Unknown;
}

std::optional<std::size_t> FormSheet::choice(std::size_t row, const std::string& key,
                                             const std::vector<std::string>& choices) {
    const std::string text = comparable(textAt(row, key));
    if (text.empty()) {
        return {};
    }
    for (std::size_t at = 0; at < choices.size(); ++at) {
        if (comparable(choices[at]) == text) {
            return at;
        }
    }
    wrong(row, key, ExpectedValue::OneOf, listOf(choices));
    return {};
}

std::optional<domain::Period> FormSheet::period(std::size_t row, const std::string& firstKey,
                                                const std::string& lastKey) {
    if (isEmptyAt(row, firstKey) && isEmptyAt(row, lastKey)) {
        return {};
    }
    const auto first = day(row, firstKey, Needed::Yes);
    const auto last = day(row, lastKey, Needed::Yes);
    if (!first || !last) {
        return {};
    }
    const auto period = domain::Period::make(*first, *last);
    if (!period) {
        refuse(row, lastKey, ProblemKind::PeriodReversed, {*first, *last});
    }
    return period;
}

std::optional<domain::Municipality> FormSheet::municipality(
    std::size_t row, const std::vector<domain::Municipality>& municipalities) {
    const std::string code = textAt(row, "gemeentecode");
    const std::string name = textAt(row, "gemeente");
    const std::string& given = code.empty() ? name : code;
    if (given.empty()) {
        wrong(row, "gemeentecode", ExpectedValue::Municipality);
        return {};
    }
    const auto found = std::find_if(
        municipalities.begin(), municipalities.end(), [&](const domain::Municipality& one) {
            return code.empty() ? comparable(one.name) == comparable(name)
                                : municipalityCode(code) == one.code;
        });
    if (found == municipalities.end()) {
        refuse(row, code.empty() ? "gemeente" : "gemeentecode", ProblemKind::MunicipalityUnknown,
               {given});
        return {};
    }
    if (!name.empty() && comparable(name) != comparable(found->name) &&
        comparable(name) != comparable(found->statisticsName)) {
        wrong(row, "gemeente", ExpectedValue::OneOf, found->name);
        return {};
    }
    return *found;
}

}  // namespace kamerklaar::work::takeover
