// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/ods_cell.h"

#include <algorithm>

#include "exchange/reading/attribute_number.h"
#include "work/formula_error.h"

namespace kamerklaar::exchange {

using work::ValueKind;

namespace {

constexpr std::size_t mostSpaces = 1000;

bool isParagraph(std::string_view element) {
    return element == "text:p" || element == "text:h";
}

/// "=SUM(A1)" of "of:=SUM([.A1])": the name of the language in front is not typed.
std::string typedFormula(const std::string& formula) {
    return formula.substr(std::min(formula.find('='), formula.size()));
}

}  // namespace

void OdsCell::begin(const package::XmlAttributes& attributes) {
    *this = OdsCell();
    kind_ = attributes["office:value-type"];
    formula_ = attributes["table:formula"];
    isError_ = attributes["?:value-type"] == "error";  // as LibreOffice says it
    if (kind_ == "date") {
        value_ = attributes["office:date-value"];
    } else if (kind_ == "time") {
        value_ = attributes["office:time-value"];
    } else if (kind_ == "boolean") {
        value_ = attributes["office:boolean-value"];
    } else if (kind_ == "string") {
        hasText_ = attributes.has("office:string-value");
        value_ = attributes["office:string-value"];
    } else {
        value_ = attributes["office:value"];
        currency_ = attributes["office:currency"];
    }
}

void OdsCell::opened(std::string_view element, const package::XmlAttributes& attributes) {
    if (depth_ > 0) {
        ++depth_;
    } else if (isParagraph(element)) {
        depth_ = 1;
        shown_ += paragraphs_++ > 0 ? "\n" : "";
    }
    if (depth_ == 0) {
        return;
    }
    if (rubyDepth_ > 0 || element == "text:ruby-text") {
        ++rubyDepth_;
    } else if (element == "text:s") {
        shown_.append(std::min(numberIn(attributes["text:c"]).value_or(1), mostSpaces), ' ');
    } else if (element == "text:tab") {
        shown_ += '\t';
    } else if (element == "text:line-break") {
        shown_ += '\n';
    }
}

void OdsCell::text(std::string_view piece) {
    if (depth_ > 0 && rubyDepth_ == 0) {
        shown_ += piece;
    }
}

void OdsCell::closed(std::string_view /*element*/) {
    depth_ = std::max(depth_ - 1, 0);
    rubyDepth_ = std::max(rubyDepth_ - 1, 0);
}

Typed OdsCell::typed() const {
    // So LibreOffice saves a yes or no that it found in an xlsx file.
    if (formula_ == "of:=TRUE()" || formula_ == "of:=FALSE()") {
        return typedYesNo(formula_ == "of:=TRUE()");
    }
    // Some programs keep a number beside the error, which is no result: 0, or the one before.
    if (isError_) {
        return {work::isFormulaError(shown_) ? shown_ : "#N/A", ValueKind::Error};
    }
    // Where a number or a day should stand and does not, what is shown is all there is.
    return value_.empty() ? shownText() : typedValue();
}

Typed OdsCell::typedValue() const {
    if (kind_ == "float") {
        return typedNumber(value_);
    }
    if (kind_ == "currency") {
        const bool isEuro = currency_.empty() || currency_ == "EUR";
        return isEuro ? typedNumber(value_, Shown::Currency) : typedForeign(value_, currency_);
    }
    if (kind_ == "percentage") {
        return typedNumber(value_, Shown::Percentage);
    }
    if (kind_ == "date") {
        // The value has its time even where the sheet shows the day alone.
        return typedDate(value_, shown_.find(':') != std::string::npos);
    }
    if (kind_ == "time") {
        return typedDuration(value_);
    }
    if (kind_ == "boolean" && (value_ == "true" || value_ == "false")) {
        return typedYesNo(value_ == "true");
    }
    return shownText();
}

Typed OdsCell::shownText() const {
    if (kind_.empty() && !formula_.empty() && paragraphs_ == 0) {
        return {typedFormula(formula_), ValueKind::Formula};
    }
    const std::string& text = shown_.empty() && hasText_ ? value_ : shown_;
    const bool isError = !formula_.empty() && work::isFormulaError(text);
    return {text, isError ? ValueKind::Error : ValueKind::Text};
}

}  // namespace kamerklaar::exchange
