// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_sheet.h"

#include "exchange/reading/attribute_number.h"

namespace kamerklaar::exchange {

using domain::FileFault;
using work::ValueKind;

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr const char* blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

void XlsxSheet::opened(std::string_view name, const package::XmlAttributes& attributes) {
    if (name == "sheetData") {
        isInData_ = true;
    } else if (!isInData_) {
        openBeside(name, attributes);
    } else if (name == "row") {
        openRow(attributes);
    } else if (name == "c") {
        openCell(attributes);
    } else if (isInCell_) {
        openInCell(name);
    }
}

void XlsxSheet::text(std::string_view piece) {
    if (taking_ != nullptr) {
        *taking_ += piece;
    } else if (isInCell_) {
        inline_.text(piece);
    }
}

void XlsxSheet::closed(std::string_view name) {
    taking_ = nullptr;
    if (name == "sheetData") {
        isInData_ = false;
    } else if (name == "c" && isInCell_) {
        closeCell();
    } else if (name == "mergeCells") {
        tables_.coverMerged();
        holdBounds();
    } else if (isInCell_) {
        inline_.closed(name);
    }
}

// Columns come before the cells, merged cells behind them.
void XlsxSheet::openBeside(std::string_view name, const package::XmlAttributes& attributes) {
    if (name == "col") {
        const auto first = numberIn(attributes["min"]);
        const auto last = numberIn(attributes["max"]);
        const bool isHidden = isYes(attributes["hidden"]) || attributes["width"] == "0";
        if (isHidden && first && last && *first > 0 && *last >= *first && *last <= mostColumns) {
            tables_.hideColumns({*first - 1, *last - 1});
        }
    } else if (name == "mergeCell") {
        if (const auto cells = rangeOf(attributes["ref"])) {
            tables_.merge(*cells);
        }
    }
    holdBounds();
}

// Rows and cells may leave out their address: then they follow the one before.
void XlsxSheet::openRow(const package::XmlAttributes& attributes) {
    const auto number = numberIn(attributes["r"]);
    next_ = {number && *number > 0 ? *number - 1 : nextRow_, 0};
    nextRow_ = next_.row + 1;
    if (isYes(attributes["hidden"]) || attributes["ht"] == "0") {
        tables_.hideRows({next_.row, next_.row});
        holdBounds();
    }
}

void XlsxSheet::openCell(const package::XmlAttributes& attributes) {
    const std::string_view address = attributes["r"];
    const auto place = placeOf(address);
    if (!address.empty() && !place) {
        refuse(FileFault::Damaged);
        return;
    }
    place_ = place.value_or(next_);
    next_ = {place_.row, place_.column + 1};
    kind_ = attributes["t"];
    style_ = attributes["s"];
    value_.clear();
    formula_.clear();
    inline_.clear();
    hasFormula_ = false;
    isInCell_ = true;
}

void XlsxSheet::openInCell(std::string_view name) {
    taking_ = nullptr;
    if (name == "v") {
        taking_ = &value_;
    } else if (name == "f") {
        hasFormula_ = true;
        taking_ = &formula_;
    } else {
        inline_.opened(name);
    }
}

void XlsxSheet::closeCell() {
    isInCell_ = false;
    const Typed cell = typed();
    tables_.put(place_.row, place_.column, cell.text,
                {cell.kind, hasFormula_ && cell.kind != ValueKind::Formula});
    holdBounds();
}

void XlsxSheet::holdBounds() {
    if (tables_.isFull()) {
        refuse(FileFault::TooLarge);
    }
}

Typed XlsxSheet::typed() {
    // A text within the cell counts whatever the cell says of its kind: some programs forget to.
    std::string within = inline_.take();
    if (!within.empty()) {
        return {std::move(within), ValueKind::Text};
    }
    if (kind_ == "str" || kind_ == "inlineStr") {
        return {withoutEscapes(value_), ValueKind::Text};
    }
    const std::string_view value = trimmed(value_);
    if (value.empty()) {
        return hasFormula_ ? Typed{"=" + formula_, ValueKind::Formula} : Typed{};
    }
    if (kind_ == "s") {
        return sharedText();
    }
    if (kind_ == "b" && (value == "0" || value == "false" || isYes(value))) {
        return typedYesNo(isYes(value));
    }
    if (kind_ == "e") {
        return {std::string(value), ValueKind::Error};
    }
    const Shown shown = common_.styles.shownBy(style_);
    if (kind_ == "d") {
        return typedDate(value, shown != Shown::Date);
    }
    return typedNumber(value, shown, common_.dayCount);
}

Typed XlsxSheet::sharedText() {
    const auto number = numberIn(trimmed(value_));
    if (!number || *number >= common_.strings.size()) {
        refuse(FileFault::Damaged);
        return {};
    }
    return {common_.strings[*number], ValueKind::Text};
}

}  // namespace kamerklaar::exchange
