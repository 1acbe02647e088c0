// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "exchange/reading/cell_reference.h"
#include "exchange/reading/table_builder.h"
#include "exchange/reading/xlsx_styles.h"
#include "exchange/reading/xlsx_text.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

/// What the cells of all sheets of an xlsx file refer to.
struct XlsxCommon {
    std::vector<std::string> strings;
    XlsxStyles styles;
    DayCount dayCount = DayCount::From1900;
};

/// Puts what the part of a sheet says into tables.
class XlsxSheet : public package::XmlHandler {
public:
    XlsxSheet(const XlsxCommon& common, TableBuilder& tables) : common_(common), tables_(tables) {}

    void opened(std::string_view name, const package::XmlAttributes& attributes) override;
    void text(std::string_view piece) override;
    void closed(std::string_view name) override;

private:
    void openBeside(std::string_view name, const package::XmlAttributes& attributes);
    void openRow(const package::XmlAttributes& attributes);
    void openCell(const package::XmlAttributes& attributes);
    void openInCell(std::string_view name);
    void closeCell();
    void holdBounds();
    [[nodiscard]] Typed typed();
    [[nodiscard]] Typed sharedText();

    const XlsxCommon& common_;
    TableBuilder& tables_;
    bool isInData_ = false;
    bool isInCell_ = false;
    CellPlace next_;
    std::size_t nextRow_ = 0;

    CellPlace place_;
    std::string kind_;
    std::string style_;
    std::string value_;
    std::string formula_;
    XlsxText inline_;
    bool hasFormula_ = false;
    std::string* taking_ = nullptr;
};

}  // namespace kamerklaar::exchange
