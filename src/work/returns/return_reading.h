// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/fields.h"
#include "work/returns/return_file.h"
#include "work/returns/return_values.h"

// A filled-in workbook as answers to the questions of the form.
namespace kamerklaar::work::returns {

/// What an officer put in the place of what the municipality wrote.
struct Correction {
    std::string text;
    std::string reason;
    friend bool operator==(const Correction&, const Correction&) = default;
};

/// One cell of the form.
struct Answer {
    Question question;
    std::string sheetKey;  ///< of the form: "blad.kosten"
    std::string rowKey;
    std::string columnKey;
    Place place;
    std::string original;  ///< as it stands in the file
    Understood originally;
    std::optional<Correction> correction;
    Understood understood;  ///< what counts: the correction where there is one

    [[nodiscard]] const std::string& key() const { return question.key; }
    [[nodiscard]] const std::string& text() const {
        return correction ? correction->text : original;
    }
    [[nodiscard]] bool isBlank() const { return understood.state == Understood::State::Blank; }
    [[nodiscard]] bool isKnown() const { return understood.isKnown(); }
    [[nodiscard]] const std::string& value() const { return understood.value; }
};

/// What the file says of itself, in its hidden sheet or else on its first sheet.
struct Origin {
    std::string kind;    ///< formKind when it is a return of this program
    std::string scheme;  ///< code of the regulation
    std::optional<int> version;
    std::optional<int> round;
    std::string municipalityCode;
    std::string municipalityName;  ///< of a SiSa annex: or the code, where that is not known
};

/// A cell that is filled in and belongs to no question.
struct Stray {
    Place place;
    std::string text;
    bool isOnOwnSheet = false;  ///< on a sheet that is not of the form
};

/// A part of the form that is not in the file.
struct Absent {
    std::string sheet;   ///< its name in the form
    std::string column;  ///< empty for the whole sheet
    std::string row;     ///< of a row of a table or a question
};

/// Where a list goes on in the file.
struct ListPlace {
    Place next;                                  ///< the first cell below its last line
    std::map<std::string, std::size_t> columns;  ///< by the keys of the form
    std::size_t highest = 0;                     ///< number of a line
};

struct Reading {
    std::shared_ptr<const ReturnForm> form;
    Origin origin;
    std::vector<Answer> answers;  ///< in the order of the form; lists in the order of the file
    std::vector<Stray> strays;
    std::vector<Absent> absent;
    /// Filled-in rows that stand twice in the file, under the same key.
    std::vector<Answer> repeated;
    /// Questions that somebody moved away from their hidden keys: read where people see them.
    struct Moved {
        Place place;
        std::string label;
    };
    std::vector<Moved> moved;
    /// Questions and columns with other words than those of the form, read by their hidden keys.
    struct Relabelled {
        Place place;
        std::string found;
        std::string label;  ///< of the form
        bool isColumn = false;
    };
    std::vector<Relabelled> relabelled;
    /// Sheets of the form that stand in the file once more, as somebody copies one with its keys.
    struct Copy {
        std::string sheet;  ///< its name in the form
        std::string read;   ///< the name of the one that was read
        Place place;
        std::vector<Place> different;  ///< where it holds another answer, in the copy
    };
    std::vector<Copy> copies;
    /// Of a list: rows that are wholly empty between filled ones.
    std::vector<Place> gaps;
    std::map<std::string, ListPlace> lists;  ///< by the key of the sheet
    /// Lines of lists that an officer added and left out, with the reasons (return_lines.h). What
    /// stands in the latter is not among the answers any more.
    std::map<std::string, std::string> addedLines;
    std::map<std::string, std::string> leftOutLines;
    std::vector<Answer> leftOut;
    /// What the desk that reads the file takes over from it.
    Beside beside;

    [[nodiscard]] const Answer* find(const std::string& key) const;
    [[nodiscard]] Answer* find(const std::string& key);
    /// Whether there is any answer that is filled in by somebody else than this program.
    [[nodiscard]] bool isEmpty() const;
    /// Everything that was understood and that a yearly report holds.
    [[nodiscard]] domain::Fields reportFields() const;
    /// The same as the municipality wrote it, without corrections.
    [[nodiscard]] domain::Fields originalFields() const { return fieldsAfter({}); }
    /// The same when only the corrections with these reasons were made.
    [[nodiscard]] domain::Fields fieldsAfter(const std::set<std::string>& applied) const;
    /// Why anything is other than it was written: of lines, then of cells in the order of the form,
    /// each once.
    [[nodiscard]] std::vector<std::string> reasons() const;
};

/// What the file says of itself; fields are empty where it says nothing.
[[nodiscard]] Origin originOf(const std::vector<TableReader::Table>& tables);

/// Sheets, columns and rows by their keys, else by their words, never by position: sheets may be
/// renamed, rows and columns moved, added or hidden, and several sheets may stand below each other
/// in a csv file. `notFormulas` are the cells that only look like one (return_file.h).
[[nodiscard]] Reading readAnswers(std::shared_ptr<const ReturnForm> form,
                                  const std::vector<TableReader::Table>& tables,
                                  const std::set<CellAddress>& notFormulas = {});

/// The forms of a regulation, each made once. Several threads may ask at once.
class ReturnForms {
public:
    /// `scheme` outlives it.
    explicit ReturnForms(const domain::Scheme& scheme) : scheme_(scheme) {}
    [[nodiscard]] std::shared_ptr<const ReturnForm> of(int round);

private:
    const domain::Scheme& scheme_;
    std::mutex onlyOne_;
    std::map<int, std::shared_ptr<const ReturnForm>> forms_;
};

/// A file with the answers in it.
struct OpenedReturn {
    ReturnFile file;
    Reading reading;
};

/// Takes the answers out of a file; where it does not say of which round it is, `round` is that of
/// the form that it is read by. Touches no store, so that it may be done in the background.
void takeAnswers(OpenedReturn& opened, ReturnForms& forms, std::optional<int> round);

/// Corrects one answer and understands it anew.
void correct(Answer& answer, const std::string& text, const std::string& reason);
/// Back to what the municipality wrote.
void takeBack(Answer& answer);

}  // namespace kamerklaar::work::returns
