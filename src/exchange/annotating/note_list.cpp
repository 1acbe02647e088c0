// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/note_list.h"

#include "domain/problem_text.h"
#include "package/utf8.h"

namespace kamerklaar::exchange {

using domain::BothLanguages;
using domain::FileFault;

namespace {

constexpr BothLanguages listName = {"Opmerkingen", "Remarks"};
constexpr BothLanguages listTitle = {"Opmerkingen bij uw opgave", "Remarks on your return"};
constexpr BothLanguages listIntroduction = {
    "Elke opmerking staat ook als notitie bij de cel waarover zij gaat. Verbeter de fouten, kijk "
    "na "
    "wat met 'Let op' is gemarkeerd en stuur dit bestand terug.",
    "Each remark also stands as a note at the cell it is about. Correct the errors, check what is "
    "marked 'Please check', and send this file back."};
constexpr BothLanguages errorWord = {"Fout", "Error"};
constexpr BothLanguages warningWord = {"Let op", "Please check"};
constexpr BothLanguages weightTitle = {"Soort", "Kind"};
constexpr BothLanguages sheetTitle = {"Blad", "Sheet"};
constexpr BothLanguages cellTitle = {"Cel", "Cell"};
constexpr BothLanguages textTitle = {"Opmerking", "Remark"};

std::string freeName(const std::string& wanted, const work::WorkbookGrid& grid) {
    std::string name = wanted;
    for (int number = 2; grid.sheetNamed(name); ++number) {
        name = wanted + " " + std::to_string(number);
    }
    return name;
}

}  // namespace

tl::expected<NoteList, FileFault> NoteList::of(const std::vector<WorkbookAnnotator::Note>& notes,
                                               const work::WorkbookGrid& grid,
                                               domain::Language language) {
    NoteList list;
    list.sheetName = freeName(listName.in(language), grid);
    list.title = listTitle.in(language);
    list.introduction = listIntroduction.in(language);
    list.header = {weightTitle.in(language), sheetTitle.in(language), cellTitle.in(language),
                   textTitle.in(language)};
    std::map<std::size_t, std::map<std::pair<std::size_t, std::size_t>, std::string>> texts;
    for (const WorkbookAnnotator::Note& note : notes) {
        const bool isError = note.weight == WorkbookAnnotator::Weight::Error;
        const std::string weight = (isError ? errorWord : warningWord).in(language);
        const std::string text = package::cleanText(note.text);
        const auto sheet = grid.sheetNamed(note.sheet);
        const auto place = placeOf(note.cell);
        const bool isKnown = note.sheet.empty() ? note.cell.empty() : sheet.has_value();
        const bool isInside = note.cell.empty() || (place && place->row < domain::mostRows &&
                                                    place->column < domain::mostColumns);
        if (!isKnown || !isInside) {
            return tl::unexpected(FileFault::CellUnknown);
        }
        list.rows.push_back({weight, note.sheet, note.cell, text});
        if (place) {
            std::string& all = texts[*sheet][{place->row, place->column}];
            all += (all.empty() ? "" : "\n") + weight + "\n" + text;
        }
    }
    for (const auto& [sheet, cells] : texts) {
        for (const auto& [place, text] : cells) {
            list.atCells[sheet].push_back({{place.first, place.second}, text});
        }
    }
    return list;
}

}  // namespace kamerklaar::exchange
