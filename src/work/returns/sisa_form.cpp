// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_form.h"

#include <algorithm>

#include "work/returns/form_choices.h"
#include "work/returns/sisa_answers.h"
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

/// What somebody filled in that is no answer: not the form's own texts, nor other grants.
std::vector<Stray> sisaStraysIn(const Tables& tables, const SisaText& text,
                                const SisaBlocks& blocks, std::optional<int> year,
                                const SeenCells& seen) {
    const std::size_t own = *blocks.own();
    std::vector<Stray> strays;
    for (std::size_t table = 0; table < tables.size(); ++table) {
        const TableCells cells(tables[table]);
        const SisaBlock& block = blocks.all()[own];
        const bool isBeside = block.isBeside(table);
        std::size_t afterLabels = 0;
        for (const SisaSpot& spot : block.spots) {
            afterLabels =
                spot.table == table ? std::max(afterLabels, spot.column + 1) : afterLabels;
        }
        for (std::size_t row = 0; row < cells.rows(); ++row) {
            const SisaRow whose = blocks.at(table, row);
            const bool isHeadOfList = whose.part == SisaRow::Part::Labels && !isBeside;
            if ((whose.part != SisaRow::Part::Free && whose.block != own) || isHeadOfList) {
                continue;
            }
            const bool isLabels = whose.part == SisaRow::Part::Labels ||
                                  (whose.part == SisaRow::Part::Spots && isBeside);
            for (std::size_t column = isLabels ? afterLabels : 0; column < cells.columnsIn(row);
                 ++column) {
                std::string cell = cells.at(row, column);
                // As a list has it that repeats the year in each row.
                const bool isYear =
                    whose.part == SisaRow::Part::Spots && year && yearAlone(cell) == year;
                const bool isOfForm = cell.empty() || isYear || seen.has(table, row, column) ||
                                      isSisaCode(cell) || sisaNumberIn(cell) ||
                                      text.isOfForm(comparable(cell));
                if (!isOfForm) {
                    strays.push_back({{tables[table].sheet, table, row, column},
                                      std::move(cell),
                                      !blocks.hasBlockIn(table)});
                }
            }
        }
    }
    return strays;
}

void addSisaAnswers(const Tables& tables, const SisaPlaces& places,
                    const std::set<CellAddress>& notFormulas, Reading& reading) {
    const FormSheet& sheet = reading.form->sheets.front();
    for (std::size_t at = 0; at < sheet.rows.size(); ++at) {
        const auto found = std::find_if(places.answers.begin(), places.answers.end(),
                                        [at](const auto& one) { return one.first == at; });
        if (found == places.answers.end()) {
            if (sheet.rows[at].cell.isNeeded) {
                reading.absent.push_back({sheet.name, {}, sheet.rows[at].label});
            }
            continue;
        }
        Answer answer;
        answer.question = questionAt(sheet, sheet.rows[at], sheet.columns.front());
        answer.sheetKey = sheet.key;
        answer.rowKey = sheet.rows[at].key;
        answer.columnKey = answerColumn;
        answer.place = found->second;
        answer.original =
            TableCells(tables[answer.place.sheetNumber]).at(answer.place.row, answer.place.column);
        const Place& place = answer.place;
        const bool isText = notFormulas.contains({place.sheetNumber, place.row, place.column});
        answer.originally = understand(*answer.question.form, answer.original,
                                       isText ? Written::AsText : Written::Anyhow);
        answer.understood = answer.originally;
        reading.answers.push_back(std::move(answer));
    }
}

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
    if (!workbookKind(tables).empty()) {
        return false;
    }
    const SisaText text(scheme);
    const SisaBlocks blocks(text, scheme.sisaCode, tables);
    return std::any_of(blocks.all().begin(), blocks.all().end(), [&](const SisaBlock& block) {
        const bool mayBeOwn =
            block.code.empty() || scheme.sisaCode.empty() || block.code == scheme.sisaCode;
        return block.isSure || (mayBeOwn && block.spots.size() > 1);
    });
}

SisaReading readSisa(const Scheme& scheme, const std::vector<domain::Municipality>& municipalities,
                     const Tables& tables, const std::set<CellAddress>& notFormulas) {
    const SisaText text(scheme);
    const SisaBlocks blocks(text, scheme.sisaCode, tables);
    SeenCells seen(tables.size());
    SisaReading read;
    Reading& reading = read.reading;
    reading.form = sisaForm(scheme);
    reading.origin.kind = sisaKind;
    read.codes = blocks.codes();
    read.origin = sisaOriginOf(scheme, text, municipalities, tables, blocks, seen);
    const SisaOrigin& origin = read.origin;
    if (origin.municipalities.size() == 1) {
        reading.origin.municipalityName = *origin.municipalities.begin();
        for (const domain::Municipality& one : municipalities) {
            if (one.name == reading.origin.municipalityName) {
                reading.origin.municipalityCode = one.code;
            }
        }
    }
    if (origin.years.size() == 1) {
        read.year = *origin.years.begin();
    }
    reading.origin.round = read.year;
    if (const auto own = blocks.own()) {
        read.code = blocks.all()[*own].code;
        SisaPlaces places =
            sisaPlacesIn(reading.form->sheets.front(), text, tables, blocks, origin.years, seen);
        addSisaAnswers(tables, places, notFormulas, reading);
        read.again = std::move(places.again);
        read.auditKind = std::move(places.auditKind);
        reading.strays = sisaStraysIn(tables, text, blocks, read.year, seen);
    }
    return read;
}

}  // namespace kamerklaar::work::returns
