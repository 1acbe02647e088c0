// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/ods_reader.h"

#include <algorithm>
#include <set>

#include "exchange/reading/attribute_number.h"
#include "exchange/reading/ods_cell.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::ProblemKind;

namespace {

std::size_t timesIn(const package::XmlAttributes& attributes, std::string_view name) {
    const std::size_t times = numberIn(attributes[name]).value_or(1);
    // A number that fits in no sheet stays one when others are added to it.
    return times == 0 ? 1 : std::min(times, mostRows + 1);
}

/// What stands among the cells and is none of theirs: notes, drawings, changes that were kept,
/// lists of choices. Everything below these is passed over.
bool isAside(std::string_view element) {
    static const std::set<std::string_view> aside = {
        "office:annotation",     "table:shapes",
        "table:tracked-changes", "table:content-validations",
        "table:dde-links",       "table:detective",
        "office:forms",          "text:note",
        "office:event-listeners"};
    return element.substr(0, 8) == "drawing:" || aside.count(element) > 0;
}

class ContentHandler : public package::XmlHandler {
public:
    explicit ContentHandler(TableBuilder& tables) : tables_(tables) {}

    [[nodiscard]] bool isSpreadsheet() const { return isSpreadsheet_; }

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        if (aside_ > 0 || isAside(name)) {
            ++aside_;
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
    void text(std::string_view piece) override {
        if (aside_ == 0 && cellDepth_ > 0) {
            cell_.text(piece);
        }
    }
    void closed(std::string_view name) override {
        if (aside_ > 0) {
            --aside_;
        } else if (cellDepth_ > 1) {
            --cellDepth_;
            cell_.closed(name);
        } else if (cellDepth_ == 1) {
            cellDepth_ = 0;
            closeCell();
        } else if (isInTable_ && name == "table:table-row") {
            closeRow();
        } else if (isInTable_ && name == "table:table") {
            isInTable_ = false;
            if (isFromElsewhere_) {
                tables_.dropSheet();
            }
        }
    }

private:
    struct Piece {
        std::size_t column;
        std::size_t times;
        std::string text;
    };

    void openInSheet(std::string_view name, const package::XmlAttributes& attributes) {
        if (name == "table:table") {
            openTable(attributes);
        } else if (!isInTable_) {
            return;
        } else if (name == "table:table-source") {
            isFromElsewhere_ = true;  // what was last seen in another file
        } else if (name == "table:table-row") {
            rowTimes_ = timesIn(attributes, "table:number-rows-repeated");
            column_ = 0;
            rowText_ = 0;
            pieces_.clear();
        } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
            cellTimes_ = timesIn(attributes, "table:number-columns-repeated");
            isCovered_ = name == "table:covered-table-cell";
            cellDepth_ = 1;
            cell_.begin(attributes);
        }
    }
    void openTable(const package::XmlAttributes& attributes) {
        tables_.beginSheet(std::string(attributes["table:name"]),
                           hidden_.count(std::string(attributes["table:style-name"])) > 0);
        holdBounds();
        isInTable_ = true;
        isFromElsewhere_ = false;
        row_ = 0;
    }
    // A cell that another one covers is not seen in the sheet, so it is not read either.
    void closeCell() {
        std::string text = isCovered_ ? std::string() : cell_.typed();
        rowText_ += text.size();
        holdText(rowText_);
        if (!text.empty()) {
            pieces_.push_back({column_, cellTimes_, std::move(text)});
        }
        column_ += cellTimes_;
    }
    void closeRow() {
        if (pieces_.empty()) {
            row_ += rowTimes_;
            return;
        }
        for (std::size_t time = 0; time < rowTimes_ && !tables_.isFull(); ++time, ++row_) {
            for (const Piece& piece : pieces_) {
                tables_.put(row_, piece.column, piece.text, piece.times);
            }
        }
        holdBounds();
    }
    // A few bytes of file can ask for a great many spaces.
    void holdText(std::size_t bytes) {
        if (bytes > mostText) {
            refuse(ProblemKind::TableTooLarge);
        }
    }
    void holdBounds() {
        if (tables_.isFull()) {
            refuse(ProblemKind::TableTooLarge);
        }
    }

    TableBuilder& tables_;
    std::set<std::string> hidden_;  ///< names of styles
    std::string tableStyle_;
    bool isSpreadsheet_ = false;
    bool isInTable_ = false;
    bool isFromElsewhere_ = false;
    int aside_ = 0;
    int cellDepth_ = 0;
    bool isCovered_ = false;
    std::size_t row_ = 0;
    std::size_t rowTimes_ = 1;
    std::size_t column_ = 0;
    std::size_t cellTimes_ = 1;
    std::vector<Piece> pieces_;
    std::size_t rowText_ = 0;
    OdsCell cell_;
};

/// Looks whether the list of parts says that one of them is encrypted.
class ManifestHandler : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& /*attributes*/) override {
        if (name == "manifest:encryption-data") {
            refuse(ProblemKind::TableProtected);
        }
    }
};

}  // namespace

package::Refusal readOds(package::ZipReader& package, TableBuilder& tables) {
    const std::string manifest = "META-INF/manifest.xml";
    if (package.has(manifest)) {
        ManifestHandler handler;
        if (package::Refusal refusal = package::readXml(package, manifest, handler)) {
            return refusal;
        }
    }
    ContentHandler handler(tables);
    if (package::Refusal refusal = package::readXml(package, "content.xml", handler)) {
        return refusal;
    }
    return handler.isSpreadsheet() ? std::nullopt : package::Refusal(ProblemKind::TableUnreadable);
}

}  // namespace kamerklaar::exchange
