// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/ods_places.h"

#include <algorithm>

#include "exchange/reading/attribute_number.h"

namespace kamerklaar::exchange {

namespace {

std::size_t timesIn(const package::XmlAttributes& attributes, std::string_view name) {
    const std::size_t times = numberIn(attributes[name]).value_or(1);
    return times == 0 ? 1 : std::min(times, domain::mostRows + 1);
}

}  // namespace

void OdsPlaces::opened(std::string_view name, const package::XmlAttributes& attributes) {
    if (cellDepth_ > 0) {
        openInCell(name);
    } else if (isInTable_) {
        openInTable(name, attributes);
    } else if (name == "table:tracked-changes") {
        isInChanges_ = true;
    } else if (isInChanges_) {
        countListIn(attributes);
    } else if (name == "office:automatic-styles") {
        stylesOpened = place();
    } else if (name == "office:body") {
        body = place().begin;
    } else if (name == "table:table") {
        firstTable = firstTable.value_or(place().begin);
        tableAt_ = place().begin;
        isInTable_ = true;
        isFromElsewhere_ = false;
        row_ = 0;
        behindRows_ = 0;
    }
}

void OdsPlaces::closed(std::string_view name) {
    if (cellDepth_ > 0) {
        closeInCell(name);
    } else if (name == "table:tracked-changes") {
        isInChanges_ = false;
    } else if (name == "office:automatic-styles") {
        stylesClosed = place();
    } else if (rows_ && name == "table:table-row") {
        closeRow();
    } else if (isInTable_ && name == "table:table") {
        closeTable();
    }
}

/// Changes that are tracked name sheets by their number, and a new list is the first.
void OdsPlaces::countListIn(const package::XmlAttributes& attributes) {
    for (const char* name : {"table", "start-table", "end-table"}) {
        const auto number = numberIn(attributes["table:" + std::string(name)]);
        if (number && !list_.earlierSheet) {
            patch.setAttribute(place(), name, std::to_string(*number + 1));
        }
    }
}

void OdsPlaces::openInTable(std::string_view name, const package::XmlAttributes& attributes) {
    if (name == "table:table-source") {
        isFromElsewhere_ = true;
    } else if (name == "table:table-row") {
        column_ = 0;
        rows_ = OdsRows{place(), {}, row_, timesIn(attributes, "table:number-rows-repeated"), {}};
    } else if (rows_ && (name == "table:table-cell" || name == "table:covered-table-cell")) {
        OdsCells cells;
        cells.opened = place();
        cells.column = column_;
        cells.times = timesIn(attributes, "table:number-columns-repeated");
        cells.noteAt = place().end;
        column_ += cells.times;
        rows_->cells.push_back(cells);
        cellDepth_ = 1;
    }
}

void OdsPlaces::openInCell(std::string_view name) {
    OdsCells& cells = rows_->cells.back();
    if (cellDepth_ == 2 && cells.hasNote && cells.noteClosed.end == 0 && cells.noteWordsAt == 0 &&
        name.starts_with("text:")) {
        cells.noteWordsAt = place().begin;
    }
    if (cellDepth_++ == 1 && name == "office:annotation" && !cells.hasNote) {
        cells.hasNote = true;
        cells.noteOpened = place();
    }
}

void OdsPlaces::closeInCell(std::string_view name) {
    OdsCells& cells = rows_->cells.back();
    if (--cellDepth_ == 0) {
        cells.closed = place();
    } else if (cellDepth_ == 1 && name == "office:annotation" && cells.noteClosed.end == 0) {
        cells.noteClosed = place();
    } else if (cellDepth_ == 1 && name == "table:cell-range-source") {
        cells.noteAt = place().end;
    }
}

void OdsPlaces::closeRow() {
    rows_->closed = place();
    const CellNotes notes = notesIn(row_, row_ + rows_->times - 1);
    if (!notes.empty()) {
        patch.replace({rows_->opened.begin, rows_->closed.end},
                      annotatedRows(content_, *rows_, notes));
    }
    row_ += rows_->times;
    behindRows_ = rows_->closed.end;
    rows_.reset();
}

void OdsPlaces::closeTable() {
    isInTable_ = false;
    if (isFromElsewhere_) {
        return;
    }
    if (table_ == list_.earlierSheet) {
        earlierList = {tableAt_, place().end};
    }
    const CellNotes notes = notesIn(row_, domain::mostRows);
    if (!notes.empty()) {
        // A sheet without a row, which no program makes, cannot have cells either.
        if (behindRows_ == 0) {
            refuse(domain::FileFault::CellUnknown);
            return;
        }
        patch.insert(behindRows_, rowsBelow(row_, notes));
    }
    ++table_;
}

CellNotes OdsPlaces::notesIn(std::size_t firstRow, std::size_t lastRow) const {
    const auto found = list_.atCells.find(table_);
    CellNotes notes;
    if (found == list_.atCells.end() || isFromElsewhere_) {
        return notes;
    }
    const auto begin = std::lower_bound(
        found->second.begin(), found->second.end(), firstRow,
        [](const NoteList::CellNote& note, std::size_t row) { return note.place.row < row; });
    for (auto note = begin; note != found->second.end() && note->place.row <= lastRow; ++note) {
        notes.push_back(*note);
    }
    return notes;
}

}  // namespace kamerklaar::exchange
