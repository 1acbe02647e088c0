// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_origin.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

#include "work/returns/return_case.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

constexpr std::array<std::string_view, 3> labelsOfNames = {"gemeente", "gemeentenaam",
                                                           "naam gemeente"};
constexpr std::array<std::string_view, 5> labelsOfCodes = {"gemeentecode", "gemeentenummer",
                                                           "code gemeente", "cbs-code", "cbs code"};

/// What stands behind a label: in the same cell behind a colon, in the next cell, or below it.
struct BehindLabel {
    std::string text;
    std::size_t row = 0;
    std::size_t column = 0;
};

std::string withoutColon(std::string text) {
    while (!text.empty() && (text.back() == ':' || text.back() == ' ')) {
        text.pop_back();
    }
    return text;
}

template <std::size_t Size>
bool isSisaLabel(const std::array<std::string_view, Size>& labels, const std::string& text) {
    return std::find(labels.begin(), labels.end(), withoutColon(text)) != labels.end();
}

/// "GM0513"; a bare number is a code only behind its label.
bool isWholeCode(const std::string& text) {
    return text.starts_with("gm") && text.size() == 6 && municipalityCode(text).has_value();
}

/// What one kind of evidence says: sure words outweigh loose ones.
template <typename Value>
class Evidence {
public:
    void add(bool isSure, const Value& value, const Place& place) {
        (isSure ? sure_ : loose_).insert(value);
        (isSure ? surePlaces_ : loosePlaces_).push_back(place);
    }
    [[nodiscard]] const std::set<Value>& values() const { return sure_.empty() ? loose_ : sure_; }
    [[nodiscard]] bool isSure() const { return !sure_.empty(); }
    [[nodiscard]] const std::vector<Place>& places() const {
        return sure_.empty() ? loosePlaces_ : surePlaces_;
    }

private:
    std::set<Value> sure_;
    std::set<Value> loose_;
    std::vector<Place> surePlaces_;
    std::vector<Place> loosePlaces_;
};

class SisaOriginReader {
public:
    SisaOriginReader(const domain::Scheme& scheme, const SisaText& text,
                     const std::vector<domain::Municipality>& municipalities,
                     const std::vector<TableReader::Table>& tables, const SisaBlocks& blocks,
                     SeenCells& seen)
        : scheme_(scheme),
          text_(text),
          municipalities_(municipalities),
          tables_(tables),
          blocks_(blocks),
          own_(blocks.own()),
          seen_(seen) {}

    SisaOrigin run() {
        for (std::size_t table = 0; table < tables_.size(); ++table) {
            const TableCells cells(tables_[table]);
            for (std::size_t row = 0; row < cells.rows(); ++row) {
                for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
                    const std::string text = comparable(cells.at(row, column));
                    if (!text.empty() && mayBeAsked(table, row, column)) {
                        lookForMunicipality(table, row, column, text);
                        lookForYear(table, row, column, text);
                    }
                }
            }
        }
        SisaOrigin origin;
        addMunicipalities(origin);
        origin.municipalityPlaces = codes_.places();
        origin.municipalityPlaces.insert(origin.municipalityPlaces.end(), names_.places().begin(),
                                         names_.places().end());
        origin.years = years_.values();
        origin.yearPlaces = years_.places();
        return origin;
    }

private:
    void addMunicipalities(SisaOrigin& origin) const {
        for (const std::string& code : codes_.values()) {
            const auto known =
                std::find_if(municipalities_.begin(), municipalities_.end(),
                             [&](const domain::Municipality& one) { return one.code == code; });
            const bool isKnown = known != municipalities_.end();
            origin.municipalities.insert(isKnown ? known->name : code);
            origin.said.push_back(isKnown ? code + " (" + known->name + ")" : code);
        }
        origin.saysCode = !codes_.values().empty();
        origin.isInPassing = !origin.saysCode && !names_.isSure();
        for (const std::string& name : names_.values()) {
            // "Haarlem (NH)" is no other than the Haarlem of the code.
            const bool isSame = std::any_of(
                origin.municipalities.begin(), origin.municipalities.end(),
                [&](const std::string& one) {
                    return !isKnownName(name) &&
                           (" " + comparable(name) + " ").find(" " + comparable(one) + " ") !=
                               std::string::npos;
                });
            if (!isSame) {
                origin.municipalities.insert(name);
                origin.said.push_back(name);
            }
        }
    }

    [[nodiscard]] bool isKnownName(const std::string& name) const {
        return called(name) != nullptr;
    }

    /// Neither in the rows of another grant nor among the answers.
    [[nodiscard]] bool mayBeAsked(std::size_t table, std::size_t row, std::size_t column) const {
        using Part = SisaRow::Part;
        const SisaRow whose = blocks_.at(table, row);
        if (whose.part == Part::Free) {
            return true;
        }
        if (!own_ || whose.block != *own_) {
            return false;
        }
        const SisaBlock& block = blocks_.all()[*own_];
        const std::size_t first = block.firstColumnIn(table).value_or(0);
        const bool holdsAnswers =
            whose.part == Part::Answers || (whose.part == Part::Spots && !block.isBeside(table));
        return !holdsAnswers || column < first;
    }

    [[nodiscard]] Place placeAt(std::size_t table, std::size_t row, std::size_t column) {
        seen_.mark(table, row, column);
        return {tables_[table].sheet, table, row, column};
    }

    [[nodiscard]] std::optional<BehindLabel> behind(
        std::size_t table, std::size_t row, std::size_t column,
        const std::function<bool(const std::string&)>& isIt) const {
        const TableCells cells(tables_[table]);
        const std::string here = cells.at(row, column);
        if (const std::size_t colon = here.find(':'); colon != std::string::npos) {
            BehindLabel found{TableCells(tables_[table]).at(row, column).substr(colon + 1), row,
                              column};
            found.text.erase(0, std::min(found.text.find_first_not_of(' '), found.text.size()));
            if (isIt(found.text)) {
                return found;
            }
        }
        std::size_t next = column + 1;
        while (next < cells.columnsIn(row) && cells.at(row, next).empty()) {
            ++next;
        }
        if (isIt(cells.at(row, next)) && mayBeAsked(table, row, next)) {
            return BehindLabel{cells.at(row, next), row, next};
        }
        // Different ones below each other are a list, of which the first says no more than others.
        const std::string below = cells.at(row + 1, column);
        std::size_t end = row + 2;
        while (end < cells.rows() && cells.at(end, column) == below) {
            ++end;
        }
        const bool isBelow =
            isIt(below) && !isIt(cells.at(end, column)) && mayBeAsked(table, row + 1, column);
        return isBelow ? std::optional(BehindLabel{cells.at(row + 1, column), row + 1, column})
                       : std::nullopt;
    }

    void lookForMunicipality(std::size_t table, std::size_t row, std::size_t column,
                             const std::string& text) {
        const std::string label = text.substr(0, text.find(':'));
        const auto isCode = [](const std::string& cell) {
            return municipalityCode(cell).has_value() && !comparable(cell).empty();
        };
        if (isSisaLabel(labelsOfCodes, label) || isSisaLabel(labelsOfNames, label)) {
            const bool mayBeNumber = isSisaLabel(labelsOfCodes, label);
            const auto code = behind(table, row, column, [&](const std::string& cell) {
                return isCode(cell) && (mayBeNumber || isWholeCode(comparable(cell)));
            });
            if (code) {
                codes_.add(true, *municipalityCode(code->text),
                           placeAt(table, code->row, code->column));
                return;
            }
        }
        if (isSisaLabel(labelsOfNames, label)) {
            auto name = behind(table, row, column,
                               [&](const std::string& cell) { return called(cell) != nullptr; });
            if (!name) {
                name = behind(table, row, column,
                              [&](const std::string& cell) { return mayBeName(comparable(cell)); });
            }
            if (name) {
                const domain::Municipality* known = called(name->text);
                names_.add(true, known != nullptr ? known->name : name->text,
                           placeAt(table, name->row, name->column));
                return;
            }
        }
        if (const domain::Municipality* known = called(text)) {
            // Beside an indicator of a list it is that of the answer.
            const bool isOfAnswer = blocks_.at(table, row).part == SisaRow::Part::Spots;
            names_.add(isOfAnswer, known->name, placeAt(table, row, column));
        } else if (isWholeCode(text)) {
            codes_.add(false, *municipalityCode(text), placeAt(table, row, column));
        }
    }

    [[nodiscard]] const domain::Municipality* called(const std::string& text) const {
        const auto found =
            std::find_if(municipalities_.begin(), municipalities_.end(),
                         [&](const domain::Municipality& one) { return isCalled(one, text); });
        return found == municipalities_.end() ? nullptr : &*found;
    }

    /// Behind a label any few words without a digit are a name, whether the scheme knows it or not.
    [[nodiscard]] bool mayBeName(const std::string& text) const {
        constexpr std::size_t longest = 60;
        const bool hasDigit = text.find_first_of("0123456789") != std::string::npos;
        return !text.empty() && !hasDigit && text.size() <= longest && !text_.isOfForm(text) &&
               !text_.namesScheme(text);
    }

    void lookForYear(std::size_t table, std::size_t row, std::size_t column,
                     const std::string& text) {
        SisaYears years = text_.yearsIn(text);
        const auto isYear = [](const std::string& cell) { return yearAlone(cell).has_value(); };
        if (years.sure.empty() && !text_.indicatorCalled(text)) {
            if (const auto next = behind(table, row, column, isYear)) {
                const SisaYears both = text_.yearsIn(text + " " + next->text);
                for (const int year : both.sure) {
                    years_.add(true, year, placeAt(table, next->row, next->column));
                }
            }
        }
        for (const auto* some : {&years.sure, &years.loose}) {
            for (const int year : *some) {
                const bool isOfScheme =
                    year >= scheme_.firstCalendarYear() && year <= scheme_.lastCalendarYear();
                if (some == &years.sure || isOfScheme) {
                    years_.add(some == &years.sure, year, placeAt(table, row, column));
                }
            }
        }
    }

    const domain::Scheme& scheme_;
    const SisaText& text_;
    const std::vector<domain::Municipality>& municipalities_;
    const std::vector<TableReader::Table>& tables_;
    const SisaBlocks& blocks_;
    std::optional<std::size_t> own_;
    SeenCells& seen_;
    Evidence<std::string> codes_;
    Evidence<std::string> names_;
    Evidence<int> years_;
};

}  // namespace

bool SisaOrigin::leavesOpen(const domain::Municipality& municipality) const {
    return municipalities.empty() ||
           (isInPassing && municipalities.size() > 1 && municipalities.contains(municipality.name));
}

SisaOrigin sisaOriginOf(const domain::Scheme& scheme, const SisaText& text,
                        const std::vector<domain::Municipality>& municipalities,
                        const std::vector<TableReader::Table>& tables, const SisaBlocks& blocks,
                        SeenCells& seen) {
    return SisaOriginReader(scheme, text, municipalities, tables, blocks, seen).run();
}

}  // namespace kamerklaar::work::returns
