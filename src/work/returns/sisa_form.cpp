// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_form.h"

#include <algorithm>
#include <cctype>

#include "work/returns/form_choices.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using domain::Scheme;
using domain::Term;
using domain::TermKind;
using Tables = std::vector<TableReader::Table>;

/// The field of a return that an indicator has of its own.
struct OwnField {
    const char* code;
    const char* path;
    AnswerKind kind;
    bool isNeeded;
};
constexpr OwnField ownFields[] = {
    {"besteding", "spent", AnswerKind::SignedMoney, true},
    {"cumulatief", "cumulative", AnswerKind::Money, true},
    {"afgerond", "activitiesFinished", AnswerKind::Choice, true},
    {"toelichting", "explanation", AnswerKind::Text, false},
    {"eindverantwoording", "isFinal", AnswerKind::Choice, true},
};

struct FormSpot {
    std::size_t indicator = 0;
    std::size_t row = 0;
    std::size_t column = 0;
};

/// "C90/01": a code, a stroke and the number of the indicator from 1; the code, or nothing.
std::optional<std::pair<std::string, std::size_t>> numbered(const std::string& text) {
    const std::size_t stroke = text.find('/');
    if (stroke == std::string::npos || stroke == 0 || stroke + 1 >= text.size()) {
        return std::nullopt;
    }
    std::size_t begin = stroke;
    while (begin > 0 && std::isalnum(static_cast<unsigned char>(text[begin - 1])) != 0) {
        --begin;
    }
    const std::string code = text.substr(begin, stroke - begin);
    const bool isCode = code.size() >= 2 && code.size() <= 5 && code[0] >= 'A' && code[0] <= 'Z' &&
                        code[1] >= '0' && code[1] <= '9';
    std::size_t number = 0;
    std::size_t at = stroke + 1;
    for (; at < text.size() && at < stroke + 3 && text[at] >= '0' && text[at] <= '9'; ++at) {
        number = number * 10 + static_cast<std::size_t>(text[at] - '0');
    }
    const bool ends = at == text.size() || std::isalnum(static_cast<unsigned char>(text[at])) == 0;
    return isCode && number > 0 && ends ? std::optional(std::pair(code, number)) : std::nullopt;
}

bool isName(const Term& term, const std::string& text) {
    return comparable(text) == comparable(term.name);
}

/// The indicator that a cell names, and under which code.
std::optional<std::pair<std::size_t, std::string>> indicatorIn(const Scheme& scheme,
                                                               const std::vector<Term>& terms,
                                                               const std::string& text) {
    if (const auto number = numbered(text)) {
        const bool isOurs = scheme.sisaCode.empty() || number->first == scheme.sisaCode;
        return isOurs && number->second <= terms.size()
                   ? std::optional(std::pair(number->second - 1, number->first))
                   : std::nullopt;
    }
    for (std::size_t at = 0; at < terms.size(); ++at) {
        if (isName(terms[at], text)) {
            return std::pair(at, std::string());
        }
    }
    return std::nullopt;
}

/// By number before by name, and the first place of each.
std::vector<FormSpot> spotsIn(const Scheme& scheme, const TableReader::Table& table,
                              std::string& code) {
    const std::vector<Term> terms = scheme.termsOf(TermKind::SisaIndicator);
    std::vector<FormSpot> numbers;
    std::vector<FormSpot> names;
    const TableCells cells(table);
    for (std::size_t row = 0; row < cells.rows(); ++row) {
        for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
            const auto found = indicatorIn(scheme, terms, cells.at(row, column));
            if (!found) {
                continue;
            }
            std::vector<FormSpot>& to = found->second.empty() ? names : numbers;
            code = found->second.empty() ? code : found->second;
            const bool isNew = std::none_of(to.begin(), to.end(), [&](const FormSpot& one) {
                return one.indicator == found->first;
            });
            if (isNew) {
                to.push_back({found->first, row, column});
            }
        }
    }
    return numbers.size() > 1 ? numbers : names;
}

/// A row that says what stands below it, and is no answer.
bool isLabelRow(const Scheme& scheme, const TableCells& cells, std::size_t row,
                const std::vector<FormSpot>& spots) {
    const std::vector<Term> terms = scheme.termsOf(TermKind::SisaIndicator);
    return std::any_of(spots.begin(), spots.end(), [&](const FormSpot& spot) {
        const std::string text = comparable(cells.at(row, spot.column));
        return text.starts_with("aard controle") || text.starts_with("indicator") ||
               indicatorIn(scheme, terms, cells.at(row, spot.column)).has_value();
    });
}

class SisaReader {
public:
    SisaReader(const Scheme& scheme, const std::vector<domain::Municipality>& municipalities,
               const Tables& tables)
        : scheme_(scheme), municipalities_(municipalities), tables_(tables) {
        read_.reading.form = sisaForm(scheme);
        read_.reading.origin.kind = sisaKind;
    }

    SisaReading run() {
        for (std::size_t table = 0; table < tables_.size(); ++table) {
            std::string code;
            const std::vector<FormSpot> spots = spotsIn(scheme_, tables_[table], code);
            if (spots.size() > 1 && read_.reading.answers.empty()) {
                read_.otherCode = code == scheme_.sisaCode ? std::string() : code;
                readSpots(table, spots);
            }
            readAround(tables_[table]);
        }
        read_.reading.origin.round = read_.year;
        return std::move(read_);
    }

private:
    void readSpots(std::size_t table, const std::vector<FormSpot>& spots) {
        const TableCells cells(tables_[table]);
        const bool isBeside = spots[0].row == spots[1].row;
        std::size_t answerRow = spots[0].row + 1;
        while (isBeside && answerRow < cells.rows() &&
               isLabelRow(scheme_, cells, answerRow, spots)) {
            ++answerRow;
        }
        const FormSheet& sheet = read_.reading.form->sheets.front();
        for (std::size_t at = 0; at < sheet.rows.size(); ++at) {
            const auto spot = std::find_if(spots.begin(), spots.end(), [at](const FormSpot& one) {
                return one.indicator == at;
            });
            if (spot == spots.end()) {
                if (sheet.rows[at].cell.isNeeded) {
                    read_.reading.absent.push_back({sheet.name, {}, sheet.rows[at].label});
                }
                continue;
            }
            Answer answer;
            answer.question = questionAt(sheet, sheet.rows[at], sheet.columns.front());
            answer.sheetKey = sheet.key;
            answer.rowKey = sheet.rows[at].key;
            answer.columnKey = answerColumn;
            answer.place = {tables_[table].sheet, table, isBeside ? answerRow : spot->row,
                            isBeside ? spot->column : behind(cells, *spot)};
            answer.original = cells.at(answer.place.row, answer.place.column);
            answer.originally = understand(*answer.question.form, answer.original);
            answer.understood = answer.originally;
            read_.reading.answers.push_back(std::move(answer));
        }
    }

    /// The next cell that is filled in and says nothing about the indicator itself.
    [[nodiscard]] std::size_t behind(const TableCells& cells, const FormSpot& spot) const {
        const std::vector<Term> terms = scheme_.termsOf(TermKind::SisaIndicator);
        for (std::size_t column = spot.column + 1; column < cells.columnsIn(spot.row); ++column) {
            const std::string text = cells.at(spot.row, column);
            if (!text.empty() && !comparable(text).starts_with("aard controle") &&
                !indicatorIn(scheme_, terms, text)) {
                return column;
            }
        }
        return spot.column + 1;
    }

    /// Whose it is, over which year, and how it was audited: wherever that stands.
    void readAround(const TableReader::Table& table) {
        const TableCells cells(table);
        for (std::size_t row = 0; row < cells.rows(); ++row) {
            for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
                const std::string text = comparable(cells.at(row, column));
                findMunicipality(text, cells.at(row, column + 1));
                findYear(text, cells.at(row, column + 1));
                findAuditKind(text);
            }
        }
    }

    void findMunicipality(const std::string& text, const std::string& next) {
        std::string& code = read_.reading.origin.municipalityCode;
        if (!code.empty()) {
            return;
        }
        for (const domain::Municipality& one : municipalities_) {
            const bool isNamed = text == comparable(one.name) ||
                                 text == comparable(one.statisticsName) ||
                                 text == "gemeente " + comparable(one.name);
            const bool isCoded =
                text == comparable(one.code) ||
                (text.starts_with("gemeentecode") && municipalityCode(next) == one.code);
            if (isNamed || isCoded) {
                code = one.code;
                return;
            }
        }
    }

    void findYear(const std::string& text, const std::string& next) {
        const bool isAbout = text.find("jaar") != std::string::npos ||
                             text.find("sisa") != std::string::npos ||
                             text.find("verantwoording") != std::string::npos;
        if (read_.year || !isAbout) {
            return;
        }
        for (const std::string& from : {text, next}) {
            for (int year = scheme_.firstCalendarYear(); year <= scheme_.lastCalendarYear();
                 ++year) {
                if (!read_.year && from.find(std::to_string(year)) != std::string::npos) {
                    read_.year = year;
                }
            }
        }
    }

    void findAuditKind(const std::string& text) {
        if (!read_.auditKind.empty() || !text.starts_with("aard controle")) {
            return;
        }
        for (const Term& term : scheme_.termsOf(TermKind::AuditKind)) {
            if (text.ends_with(" " + comparable(term.name)) ||
                text.ends_with(" " + comparable(term.code))) {
                read_.auditKind = term.code;
            }
        }
    }

    const Scheme& scheme_;
    const std::vector<domain::Municipality>& municipalities_;
    const Tables& tables_;
    SisaReading read_;
};

}  // namespace

std::shared_ptr<const ReturnForm> sisaForm(const Scheme& scheme) {
    ReturnForm form;
    FormSheet sheet;
    sheet.key = "blad.sisa";
    sheet.name = "SiSa";
    sheet.title = "SiSa-bijlage";
    sheet.columns = {{answerColumn, "Antwoord", {}}};
    for (const Term& term : scheme.termsOf(TermKind::SisaIndicator)) {
        FormRow row;
        row.key = "sisa." + term.code;
        row.label = term.name;
        for (const OwnField& own : ownFields) {
            if (term.code == own.code) {
                row.cell.path = own.path;
                row.cell.kind = own.kind;
                row.cell.isNeeded = own.isNeeded;
                row.cell.choices =
                    own.kind == AnswerKind::Choice ? yesOrNo() : std::vector<Choice>();
            }
        }
        sheet.rows.push_back(std::move(row));
    }
    form.sheets = {std::move(sheet)};
    return std::make_shared<const ReturnForm>(std::move(form));
}

bool isSisa(const Scheme& scheme, const Tables& tables) {
    return workbookKind(tables).empty() &&
           std::any_of(tables.begin(), tables.end(), [&](const TableReader::Table& table) {
               std::string code;
               return spotsIn(scheme, table, code).size() > 1;
           });
}

SisaReading readSisa(const Scheme& scheme, const std::vector<domain::Municipality>& municipalities,
                     const Tables& tables) {
    return SisaReader(scheme, municipalities, tables).run();
}

}  // namespace kamerklaar::work::returns
