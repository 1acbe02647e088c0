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

bool isEither(const std::string& text, const BothLanguages& words) {
    const std::string compared = comparable(text);
    return compared == comparable(words.dutch) || compared == comparable(words.english);
}

/// A note, in which each of ours is a heading with one line below it.
struct ReadNote {
    explicit ReadNote(const std::string& note) {
        bool isBehindHeading = false;
        for (std::size_t begin = 0; begin <= note.size();) {
            const std::size_t end = std::min(note.find('\n', begin), note.size());
            const std::string line = note.substr(begin, end - begin);
            begin = end + 1;
            if (isHeading(line)) {
                hasOurs = true;
                isBehindHeading = true;
            } else if (isBehindHeading) {
                isBehindHeading = false;
                ours.push_back(line);
            } else if (!comparable(line).empty()) {
                theirs += (theirs.empty() ? "" : "\n") + line;
            }
        }
    }

    std::vector<std::string> ours;
    std::string theirs;
    bool hasOurs = false;
};

/// By far the most notes have none of ours.
bool mayHaveOurs(const std::string& note) {
    return note.find("(" + std::string(WorkbookAnnotator::author) + ")") != note.npos;
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
    if (!mayHaveOurs(note)) {
        return std::nullopt;
    }
    ReadNote read(note);
    return read.hasOurs ? std::optional(std::move(read.theirs)) : std::nullopt;
}

std::vector<std::string> wordsOfOurs(const std::string& note) {
    return mayHaveOurs(note) ? ReadNote(note).ours : std::vector<std::string>();
}

bool isNoteList(const TableReader::Table& table) {
    if (table.rows.empty() || table.rows.front().empty()) {
        return false;
    }
    return isEither(table.rows.front().front(), noteListTitle);
}

bool isOfNoteList(const std::vector<std::string>& row, std::size_t column) {
    if (row.empty() || column >= noteListColumns) {
        return false;
    }
    const std::string& first = row.front();
    if (isEither(first, wordsFor(Weight::Error)) || isEither(first, wordsFor(Weight::Warning))) {
        return true;
    }
    if (isEither(first, noteListHeader.front())) {
        return isEither(row[column], noteListHeader[column]);
    }
    return column == 0 && (isEither(first, noteListTitle) ||
                           isEither(first, noteListIntroduction) || isEither(first, noteListKept));
}

}  // namespace kamerklaar::work
