// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <functional>
#include <map>

#include "domain/words.h"
#include "work/selecting.h"
#include "work/table_cells.h"

// From a table of figures to a selection; docs/selection.md tells its form.
namespace kamerklaar::work {
namespace {

using domain::ExpectedValue;
using domain::Problem;
using domain::Problems;
using domain::Selection;
using domain::SelectionIndicator;

// The words of the table, as its makers write them.
constexpr const char* codeTitle = "gemeentecode";
constexpr const char* nameTitle = "gemeente";

bool isGap(const std::string& text) {
    return text.empty() || text == "-" || text == "–";
}

std::optional<domain::Direction> directionFrom(const std::string& text) {
    for (const auto& [direction, code] : domain::directionCodes) {
        for (const domain::Language language :
             {domain::Language::Dutch, domain::Language::English}) {
            if (comparable(text) == domain::words(direction, language) || text == code) {
                return direction;
            }
        }
    }
    return {};
}

std::string directionList() {
    return domain::words(domain::Direction::HigherIsWorse, domain::Language::Dutch) + ", " +
           domain::words(domain::Direction::LowerIsWorse, domain::Language::Dutch);
}

class SelectionTable {
public:
    SelectionTable(const TableReader::Table& table, const std::string& fileName) : cells_(table) {
        selection_.fileName = fileName;
        selection_.name = fileName.substr(0, fileName.find_last_of('.'));
    }

    domain::Result<Selection> read() {
        if (head()) {
            for (std::size_t row = headRow_ + 1; row < cells_.rows(); ++row) {
                readRow(row);
            }
            if (selection_.values.empty() && problems_.empty()) {
                wrong(cells_.rows(), codeColumn_, ExpectedValue::MunicipalityCode);
            }
        }
        if (!problems_.empty()) {
            return tl::unexpected(std::move(problems_));
        }
        return std::move(selection_);
    }

private:
    void wrong(std::size_t row, std::size_t column, ExpectedValue expected,
               const std::string& list = {}) {
        problems_.push_back(cells_.wrong(row, column, expected, list));
    }
    void add(const Problems& problems) {
        problems_.insert(problems_.end(), problems.begin(), problems.end());
    }

    // The first row that is not blank names the columns, in any order.
    bool head() {
        while (headRow_ < cells_.rows() && cells_.isBlank(headRow_)) {
            ++headRow_;
        }
        std::optional<std::size_t> code;
        for (std::size_t column = 0; column < cells_.columns(); ++column) {
            const std::string title = comparable(cells_.at(headRow_, column));
            if (title == codeTitle) {
                code = column;
            } else if (title == nameTitle) {
                nameColumn_ = column;
            } else if (!title.empty()) {
                addIndicator(column);
            }
        }
        if (!code) {
            wrong(headRow_, 0, ExpectedValue::OneOf, codeTitle);
            return false;
        }
        codeColumn_ = *code;
        if (indicators_.empty()) {
            wrong(headRow_, cells_.columns(), ExpectedValue::ShortCode);
        }
        return problems_.empty();
    }
    void addIndicator(std::size_t column) {
        const std::string code = cells_.at(headRow_, column);
        for (const SelectionIndicator& known : selection_.indicators) {
            if (known.code == code) {
                problems_.push_back({domain::ProblemKind::DuplicateCode,
                                     cells_.field(headRow_, column),
                                     {code},
                                     domain::Severity::Refused,
                                     {}});
            }
        }
        indicators_.emplace(column, selection_.indicators.size());
        selection_.indicators.push_back({code, code, {}, 0, {}, {}, 1000});
    }

    void readRow(std::size_t row) {
        using Describe = void (SelectionTable::*)(std::size_t, std::size_t, SelectionIndicator&);
        static const std::map<std::string, Describe> describing = {
            {"naam", &SelectionTable::readName},    {"eenheid", &SelectionTable::readUnit},
            {"jaar", &SelectionTable::readYear},    {"bron", &SelectionTable::readSource},
            {"richting", &SelectionTable::readWay}, {"gewicht", &SelectionTable::readWeight}};
        using Set = void (SelectionTable::*)(std::size_t, std::size_t);
        static const std::map<std::string, Set> setting = {
            {"plaatsen", &SelectionTable::readPlaces},
            {"voorbeeld", &SelectionTable::readExample},
            {"toelichting", &SelectionTable::readNote}};
        if (cells_.isBlank(row)) {
            return;
        }
        const std::string word = comparable(cells_.at(row, codeColumn_));
        if (const auto describes = describing.find(word); describes != describing.end()) {
            for (const auto& [column, indicator] : indicators_) {
                if (!cells_.at(row, column).empty()) {
                    (this->*describes->second)(row, column, selection_.indicators[indicator]);
                }
            }
        } else if (const auto sets = setting.find(word); sets != setting.end()) {
            (this->*sets->second)(row, valueColumn(row));
        } else {
            readMunicipality(row);
        }
    }
    // What stands behind the word, in the next column or further on.
    [[nodiscard]] std::size_t valueColumn(std::size_t row) const {
        for (std::size_t column = codeColumn_ + 1; column < cells_.columns(); ++column) {
            if (!cells_.at(row, column).empty()) {
                return column;
            }
        }
        return codeColumn_ + 1;
    }

    void readName(std::size_t row, std::size_t column, SelectionIndicator& indicator) {
        indicator.name = cells_.at(row, column);
    }
    void readUnit(std::size_t row, std::size_t column, SelectionIndicator& indicator) {
        indicator.unit = cells_.at(row, column);
    }
    void readSource(std::size_t row, std::size_t column, SelectionIndicator& indicator) {
        indicator.source = cells_.at(row, column);
    }
    void readYear(std::size_t row, std::size_t column, SelectionIndicator& indicator) {
        const auto year = domain::parseCount(cells_.at(row, column));
        if (!year || !domain::Date::make(static_cast<int>(*year), 1, 1)) {
            return wrong(row, column, ExpectedValue::Year);
        }
        indicator.year = static_cast<int>(*year);
    }
    void readWay(std::size_t row, std::size_t column, SelectionIndicator& indicator) {
        const auto direction = directionFrom(cells_.at(row, column));
        if (!direction) {
            return wrong(row, column, ExpectedValue::OneOf, directionList());
        }
        indicator.direction = *direction;
    }
    void readWeight(std::size_t row, std::size_t column, SelectionIndicator& indicator) {
        const auto weight = domain::parseThousandths(cells_.at(row, column));
        if (!weight) {
            return wrong(row, column, ExpectedValue::Number);
        }
        indicator.weight = *weight;
    }
    void readPlaces(std::size_t row, std::size_t column) {
        constexpr std::int64_t most = 100'000;
        const auto places = domain::parseCount(cells_.at(row, column));
        if (!places || *places > most) {
            return wrong(row, column, ExpectedValue::Count);
        }
        selection_.places = static_cast<int>(*places);
    }
    void readExample(std::size_t row, std::size_t column) {
        const std::string answer = comparable(cells_.at(row, column));
        if (answer != "ja" && answer != "nee") {
            return wrong(row, column, ExpectedValue::YesOrNo);
        }
        selection_.isMadeUp = answer == "ja";
    }
    void readNote(std::size_t row, std::size_t column) { selection_.note = cells_.at(row, column); }

    void readMunicipality(std::size_t row) {
        const auto code = municipalityCode(cells_.at(row, codeColumn_));
        if (!code) {
            return wrong(row, codeColumn_, ExpectedValue::MunicipalityCode);
        }
        const std::string name = nameColumn_ ? cells_.at(row, *nameColumn_) : std::string();
        for (const auto& [column, indicator] : indicators_) {
            const std::string text = cells_.at(row, column);
            std::optional<std::int64_t> value;
            if (!isGap(text)) {
                const auto read = domain::parseThousandths(text);
                if (!read) {
                    wrong(row, column, ExpectedValue::Number);
                    continue;
                }
                value = *read;
            }
            selection_.values.push_back(
                {*code, name.empty() ? *code : name, selection_.indicators[indicator].code, value});
        }
    }

    TableCells cells_;
    std::size_t headRow_ = 0;
    std::size_t codeColumn_ = 0;
    std::optional<std::size_t> nameColumn_;
    std::map<std::size_t, std::size_t> indicators_;  ///< by column
    Selection selection_;
    Problems problems_;
};

}  // namespace

domain::Result<Selection> selectionFrom(const std::vector<TableReader::Table>& tables,
                                        const std::string& fileName) {
    if (tables.empty() || tables.front().rows.empty()) {
        return domain::refused(domain::ProblemKind::TableUnreadable, {}, {fileName});
    }
    return SelectionTable(tables.front(), fileName).read();
}

}  // namespace kamerklaar::work
