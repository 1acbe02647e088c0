// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "exchange/reading/ods_cell.h"
#include "exchange/reading/table_builder.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

/// The note at a cell of an ods file: who wrote it, and its paragraphs.
class OdsNote {
public:
    void begin() { *this = OdsNote(); }
    void opened(std::string_view element);
    void text(std::string_view piece);
    void closed(std::string_view element);
    [[nodiscard]] std::size_t size() const { return text_.size() + author_.size(); }
    [[nodiscard]] work::WorkbookGrid::CellText take(std::size_t row, std::size_t column);

private:
    std::string text_;
    std::string author_;
    std::string* taking_ = nullptr;
    int paragraphs_ = 0;
};

/// Puts what content.xml of an ods file says into tables.
class OdsContent : public package::XmlHandler {
public:
    explicit OdsContent(TableBuilder& tables) : tables_(tables) {}

    [[nodiscard]] bool isSpreadsheet() const { return isSpreadsheet_; }
    /// The names of cells are known when all sheets are: to be called at the end.
    void putNames();

    void opened(std::string_view name, const package::XmlAttributes& attributes) override;
    void text(std::string_view piece) override;
    void closed(std::string_view name) override;

private:
    struct Piece {
        std::size_t column;
        std::size_t times;
        std::string text;
        work::CellKind kind;
    };
    struct NameText {
        std::string name;
        std::string cells;
        std::optional<std::size_t> sheet;
    };

    void openAside(std::string_view name);
    void openInSheet(std::string_view name, const package::XmlAttributes& attributes);
    void openTable(const package::XmlAttributes& attributes);
    void openColumn(const package::XmlAttributes& attributes);
    void openRow(const package::XmlAttributes& attributes);
    void openCell(std::string_view name, const package::XmlAttributes& attributes);
    void openName(const package::XmlAttributes& attributes);
    void closeAside(std::string_view name);
    void closeCell();
    void closeRow();
    void closeTable();
    void holdText(std::size_t bytes);
    void holdBounds();

    TableBuilder& tables_;
    std::set<std::string> hidden_;  ///< names of styles
    std::string tableStyle_;
    std::vector<NameText> names_;
    bool isSpreadsheet_ = false;
    bool isInTable_ = false;
    bool isFromElsewhere_ = false;
    int aside_ = 0;
    bool isInNote_ = false;
    OdsNote note_;
    int cellDepth_ = 0;
    bool isCovered_ = false;
    std::size_t row_ = 0;
    std::size_t rowTimes_ = 1;
    std::size_t column_ = 0;
    std::size_t cellTimes_ = 1;
    std::size_t tableColumn_ = 0;
    std::vector<Piece> pieces_;
    std::size_t rowText_ = 0;
    OdsCell cell_;
};

}  // namespace kamerklaar::exchange
