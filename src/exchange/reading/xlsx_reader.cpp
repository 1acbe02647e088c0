// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_reader.h"

#include "exchange/reading/attribute_number.h"
#include "exchange/reading/xlsx_package.h"
#include "exchange/reading/xlsx_styles.h"
#include "exchange/reading/xlsx_text.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::ProblemKind;

namespace {

/// What the cells of all sheets refer to.
struct Common {
    std::vector<std::string> strings;
    XlsxStyles styles;
    DayCount dayCount = DayCount::From1900;
};

struct Place {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// "B12"; nothing when it is no address or lies beyond any sheet.
std::optional<Place> placeOf(std::string_view address) {
    std::size_t column = 0;
    while (!address.empty() && address.front() >= 'A' && address.front() <= 'Z' &&
           column <= mostColumns) {
        column = column * 26 + static_cast<std::size_t>(address.front() - 'A') + 1;
        address.remove_prefix(1);
    }
    const auto row = numberIn(address);
    if (column == 0 || !row || *row == 0) {
        return std::nullopt;
    }
    return Place{*row - 1, column - 1};
}

class SheetHandler : public package::XmlHandler {
public:
    SheetHandler(const Common& common, TableBuilder& tables) : common_(common), tables_(tables) {}

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        if (name == "sheetData") {
            isInData_ = true;
        } else if (!isInData_) {
            return;
        } else if (name == "row") {
            openRow(attributes);
        } else if (name == "c") {
            openCell(attributes);
        } else if (isInCell_) {
            openInCell(name);
        }
    }
    void text(std::string_view piece) override {
        if (taking_ != nullptr) {
            *taking_ += piece;
        } else if (isInCell_) {
            inline_.text(piece);
        }
    }
    void closed(std::string_view name) override {
        taking_ = nullptr;
        if (name == "sheetData") {
            isInData_ = false;
        } else if (name == "c" && isInCell_) {
            closeCell();
        } else if (isInCell_) {
            inline_.closed(name);
        }
    }

private:
    // Rows and cells may leave out their address: then they follow the one before.
    void openRow(const package::XmlAttributes& attributes) {
        const auto number = numberIn(attributes["r"]);
        next_ = {number && *number > 0 ? *number - 1 : nextRow_, 0};
        nextRow_ = next_.row + 1;
    }
    void openCell(const package::XmlAttributes& attributes) {
        const std::string_view address = attributes["r"];
        const auto place = placeOf(address);
        if (!address.empty() && !place) {
            refuse(ProblemKind::TableUnreadable);
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
    void openInCell(std::string_view name) {
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
    void closeCell() {
        isInCell_ = false;
        tables_.put(place_.row, place_.column, typed());
        if (tables_.isFull()) {
            refuse(ProblemKind::TableTooLarge);
        }
    }

    [[nodiscard]] std::string typed() {
        if (kind_ == "inlineStr") {
            return inline_.take();
        }
        if (value_.empty()) {
            // A result that is an empty text says that it is one.
            return hasFormula_ && kind_ != "str" ? "=" + formula_ : std::string();
        }
        if (kind_ == "s") {
            const auto number = numberIn(value_);
            if (!number || *number >= common_.strings.size()) {
                refuse(ProblemKind::TableUnreadable);
                return {};
            }
            return common_.strings[*number];
        }
        if (kind_ == "b") {
            return typedYesNo(value_ == "1" || value_ == "true");
        }
        if (kind_ == "str") {
            return withoutEscapes(value_);
        }
        if (kind_ == "e") {
            return value_;
        }
        const Shown shown = common_.styles.shownBy(style_);
        if (kind_ == "d") {
            return typedDate(value_, shown != Shown::Date);
        }
        return typedNumber(value_, shown, common_.dayCount);
    }

    const Common& common_;
    TableBuilder& tables_;
    bool isInData_ = false;
    bool isInCell_ = false;
    Place next_;
    std::size_t nextRow_ = 0;

    Place place_;
    std::string kind_;
    std::string style_;
    std::string value_;
    std::string formula_;
    XlsxText inline_;
    bool hasFormula_ = false;
    std::string* taking_ = nullptr;
};

package::Refusal readCommon(package::ZipReader& package, const XlsxPackage& parts, Common& common) {
    common.dayCount = parts.dayCount;
    if (!parts.strings.empty()) {
        if (package::Refusal refusal = readSharedStrings(package, parts.strings, common.strings)) {
            return refusal;
        }
    }
    return parts.styles.empty() ? std::nullopt : common.styles.read(package, parts.styles);
}

}  // namespace

package::Refusal readXlsx(package::ZipReader& package, TableBuilder& tables) {
    const auto parts = readXlsxPackage(package);
    if (!parts) {
        return parts.error();
    }
    Common common;
    if (package::Refusal refusal = readCommon(package, *parts, common)) {
        return refusal;
    }
    for (const XlsxPackage::Sheet& sheet : parts->sheets) {
        tables.beginSheet(sheet.name, sheet.isHidden);
        if (tables.isFull()) {
            return ProblemKind::TableTooLarge;
        }
        SheetHandler handler(common, tables);
        if (package::Refusal refusal = package::readXml(package, sheet.part, handler)) {
            return refusal;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::exchange
