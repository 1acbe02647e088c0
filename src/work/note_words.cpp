// SPDX-License-Identifier: EUPL-1.2
#include "work/note_words.h"

#include <algorithm>

#include "work/table_cells.h"

namespace kamerklaar::work {
namespace {

using domain::BothLanguages;
using domain::Language;
using Weight = WorkbookAnnotator::Weight;

constexpr BothLanguages solvedWord = {"Opgelost", "Solved"};
constexpr BothLanguages solvedText = {"Deze opmerking geldt niet meer.",
                                      "This remark no longer holds."};

/// "Fout (Kamerklaar)"
std::string headingOf(const BothLanguages& word, Language language) {
    return std::string(word.in(language)) + " (" + WorkbookAnnotator::author + ")";
}

std::string noteOf(const BothLanguages& word, std::string text, Language language) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return headingOf(word, language) + "\n" + text;
}

bool isHeading(const std::string& line) {
    const std::string text = comparable(line);
    for (const BothLanguages& word :
         {wordsFor(Weight::Error), wordsFor(Weight::Warning), solvedWord}) {
        for (const Language language : {Language::Dutch, Language::English}) {
            if (text == comparable(headingOf(word, language))) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

BothLanguages wordsFor(Weight weight) {
    return weight == Weight::Error ? BothLanguages{"Fout", "Error"}
                                   : BothLanguages{"Let op", "Please check"};
}

std::string noteAtCell(Weight weight, const std::string& text, Language language) {
    return noteOf(wordsFor(weight), text, language);
}

std::string solvedNote(Language language) {
    return noteOf(solvedWord, solvedText.in(language), language);
}

std::optional<std::string> wordsBesideOurs(const std::string& note) {
    if (note.find("(" + std::string(WorkbookAnnotator::author) + ")") == note.npos) {
        return std::nullopt;  // by far the most
    }
    std::string theirs;
    bool isOurs = false;
    bool isBehindHeading = false;
    for (std::size_t begin = 0; begin <= note.size();) {
        const std::size_t end = std::min(note.find('\n', begin), note.size());
        const std::string line = note.substr(begin, end - begin);
        begin = end + 1;
        if (isHeading(line)) {
            isOurs = true;
            isBehindHeading = true;
        } else if (isBehindHeading) {
            isBehindHeading = false;
        } else if (!comparable(line).empty()) {
            theirs += (theirs.empty() ? "" : "\n") + line;
        }
    }
    return isOurs ? std::optional(theirs) : std::nullopt;
}

bool isNoteList(const TableReader::Table& table) {
    if (table.rows.empty() || table.rows.front().empty()) {
        return false;
    }
    const std::string title = comparable(table.rows.front().front());
    return title == comparable(noteListTitle.dutch) || title == comparable(noteListTitle.english);
}

}  // namespace kamerklaar::work
