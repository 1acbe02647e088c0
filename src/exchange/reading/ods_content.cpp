// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/ods_content.h"

#include <algorithm>

#include "exchange/reading/attribute_number.h"
#include "exchange/reading/cell_reference.h"

namespace kamerklaar::exchange {

using domain::FileFault;
using Remark = work::WorkbookGrid::Remark;

namespace {

constexpr std::string_view annotation = "office:annotation";

std::size_t repeatsIn(const package::XmlAttributes& attributes, std::string_view name) {
    const std::size_t times = numberIn(attributes[name]).value_or(1);
    // A number that fits in no sheet stays one when others are added to it.
    return times == 0 ? 1 : std::min(times, mostRows + 1);
}

/// What stands among the cells and is none of theirs: notes, drawings, changes that were kept,
/// lists of choices. Everything below these is passed over.
bool isAside(std::string_view element) {
    static const std::set<std::string_view> aside = {annotation,
                                                     "table:shapes",
                                                     "table:dde-links",
                                                     "table:tracked-changes",
                                                     "table:detective",
                                                     "table:content-validations",
                                                     "office:forms",
                                                     "text:note",
                                                     "office:event-listeners"};
    return element.substr(0, 8) == "drawing:" || aside.count(element) > 0;
}

bool isHidden(const package::XmlAttributes& attributes) {
    const std::string_view visibility = attributes["table:visibility"];
    return visibility == "collapse" || visibility == "filter";
}

}  // namespace

void OdsNote::opened(std::string_view element) {
    if (element == "text:p") {
        text_ += paragraphs_++ > 0 ? "\n" : "";
        taking_ = &text_;
    } else if (element == "?:creator") {
        taking_ = &author_;
    }
}

void OdsNote::text(std::string_view piece) {
    if (taking_ != nullptr) {
        *taking_ += piece;
    }
}

void OdsNote::closed(std::string_view element) {
    if (element == "text:p" || element == "?:creator") {
        taking_ = nullptr;
    }
}

work::WorkbookGrid::CellText OdsNote::take(std::size_t row, std::size_t column) {
    return {row, column, std::move(text_), std::move(author_)};
}

void OdsContent::opened(std::string_view name, const package::XmlAttributes& attributes) {
    if (aside_ > 0 || isAside(name)) {
        openAside(name);
    } else if (cellDepth_ > 0) {
        ++cellDepth_;
        cell_.opened(name, attributes);
        holdText(cell_.size());
    } else if (name == "office:spreadsheet") {
        isSpreadsheet_ = true;
    } else if (name == "style:style") {
        tableStyle_ = attributes["style:family"] == "table" ? attributes["style:name"] : "";
    } else if (name == "style:table-properties") {
        if (attributes["table:display"] == "false") {
            hidden_.insert(tableStyle_);
        }
    } else if (isSpreadsheet_) {
        openInSheet(name, attributes);
    }
}

void OdsContent::text(std::string_view piece) {
    if (isInNote_) {
        note_.text(piece);
        holdText(note_.size());
    } else if (aside_ == 0 && cellDepth_ > 0) {
        cell_.text(piece);
    }
}

void OdsContent::closed(std::string_view name) {
    if (aside_ > 0) {
        closeAside(name);
    } else if (cellDepth_ > 1) {
        --cellDepth_;
        cell_.closed(name);
    } else if (cellDepth_ == 1) {
        cellDepth_ = 0;
        closeCell();
    } else if (isInTable_ && name == "table:table-row") {
        closeRow();
    } else if (isInTable_ && name == "table:table") {
        closeTable();
    }
}

void OdsContent::openAside(std::string_view name) {
    if (aside_ == 0 && name == annotation && cellDepth_ > 0) {
        isInNote_ = true;
        note_.begin();
    } else if (isInNote_) {
        note_.opened(name);
    } else if (name == "table:dde-links") {
        tables_.remark(Remark::OtherFiles);
    }
    ++aside_;
}

void OdsContent::closeAside(std::string_view name) {
    --aside_;
    if (!isInNote_) {
        return;
    }
    note_.closed(name);
    if (aside_ == 0) {
        isInNote_ = false;
        tables_.note(note_.take(row_, column_));
        holdBounds();
    }
}

void OdsContent::openInSheet(std::string_view name, const package::XmlAttributes& attributes) {
    if (name == "table:table") {
        openTable(attributes);
    } else if (name == "table:named-range" || name == "table:named-expression") {
        openName(attributes);
    } else if (!isInTable_) {
        return;
    } else if (name == "table:table-source") {
        isFromElsewhere_ = true;  // what was last seen in another file
        tables_.remark(Remark::OtherFiles);
    } else if (name == "table:table-column") {
        openColumn(attributes);
    } else if (name == "table:table-row") {
        openRow(attributes);
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
        openCell(name, attributes);
    }
}

void OdsContent::openTable(const package::XmlAttributes& attributes) {
    tables_.beginSheet(std::string(attributes["table:name"]),
                       hidden_.count(std::string(attributes["table:style-name"])) > 0);
    holdBounds();
    isInTable_ = true;
    isFromElsewhere_ = false;
    row_ = 0;
    tableColumn_ = 0;
}

void OdsContent::openColumn(const package::XmlAttributes& attributes) {
    const std::size_t times = repeatsIn(attributes, "table:number-columns-repeated");
    if (isHidden(attributes)) {
        tables_.hideColumns({tableColumn_, tableColumn_ + times - 1});
        holdBounds();
    }
    tableColumn_ += times;
}

void OdsContent::openRow(const package::XmlAttributes& attributes) {
    rowTimes_ = repeatsIn(attributes, "table:number-rows-repeated");
    column_ = 0;
    rowText_ = 0;
    pieces_.clear();
    if (isHidden(attributes)) {
        tables_.hideRows({row_, row_ + rowTimes_ - 1});
        holdBounds();
    }
}

void OdsContent::openCell(std::string_view name, const package::XmlAttributes& attributes) {
    cellTimes_ = repeatsIn(attributes, "table:number-columns-repeated");
    isCovered_ = name == "table:covered-table-cell";
    cellDepth_ = 1;
    cell_.begin(attributes);
    const std::size_t columns = repeatsIn(attributes, "table:number-columns-spanned");
    const std::size_t rows = repeatsIn(attributes, "table:number-rows-spanned");
    if (columns > 1 || rows > 1) {
        tables_.merge({row_, column_, row_ + rows - 1, column_ + columns - 1});
        holdBounds();
    }
    if (attributes["table:formula"].find("'file:") != std::string_view::npos) {
        tables_.remark(Remark::OtherFiles);
    }
}

void OdsContent::openName(const package::XmlAttributes& attributes) {
    if (names_.size() == mostAsides) {
        refuse(FileFault::TooLarge);
        return;
    }
    names_.push_back({std::string(attributes["table:name"]),
                      std::string(attributes["table:cell-range-address"]),
                      isInTable_ ? std::optional(tables_.sheets() - 1) : std::nullopt});
}

// A cell that another one covers is not seen in the sheet, so it does not stand in the table.
void OdsContent::closeCell() {
    Typed typed = cell_.typed();
    rowText_ += typed.text.size();
    holdText(rowText_);
    if (!typed.text.empty()) {
        if (isCovered_) {
            tables_.cover({row_, column_, std::move(typed.text)});
            holdBounds();
        } else {
            pieces_.push_back(
                {column_,
                 cellTimes_,
                 std::move(typed.text),
                 {typed.kind, cell_.hasFormula() && typed.kind != work::ValueKind::Formula}});
        }
    }
    column_ += cellTimes_;
}

void OdsContent::closeRow() {
    if (pieces_.empty()) {
        row_ += rowTimes_;
        return;
    }
    for (std::size_t time = 0; time < rowTimes_ && !tables_.isFull(); ++time, ++row_) {
        for (const Piece& piece : pieces_) {
            tables_.put(row_, piece.column, piece.text, piece.kind, piece.times);
        }
    }
    holdBounds();
}

void OdsContent::closeTable() {
    isInTable_ = false;
    if (isFromElsewhere_) {
        tables_.dropSheet();
        while (!names_.empty() && names_.back().sheet == tables_.sheets()) {
            names_.pop_back();
        }
    }
}

void OdsContent::putNames() {
    for (NameText& one : names_) {
        work::WorkbookGrid::Name name;
        name.name = std::move(one.name);
        name.onlyOn = one.sheet;
        if (const auto reference = odsReference(one.cells)) {
            name.sheet = tables_.sheetNamed(reference->sheet);
            name.cells = name.sheet ? reference->cells : work::CellRange{};
        }
        tables_.name(std::move(name));
    }
    holdBounds();
}

// A few bytes of file can ask for a great many spaces.
void OdsContent::holdText(std::size_t bytes) {
    if (bytes > mostText) {
        refuse(FileFault::TooLarge);
    }
}

void OdsContent::holdBounds() {
    if (tables_.isFull()) {
        refuse(FileFault::TooLarge);
    }
}

}  // namespace kamerklaar::exchange
