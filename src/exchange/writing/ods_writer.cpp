// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/ods_writer.h"

#include <set>

#include "exchange/file_words.h"
#include "exchange/writing/cell_value.h"
#include "exchange/writing/ods_settings.h"
#include "exchange/writing/ods_styles.h"
#include "package/odf_package.h"
#include "package/odf_text.h"
#include "package/xml_writer.h"
#include "work/table_reader.h"
#include "work/workbook_annotator.h"

namespace kamerklaar::exchange {

using work::WorkbookWriter;
using Attributes = package::XmlWriter::Attributes;
using Column = WorkbookWriter::Column;

namespace {

/// "$'Mijn blad'.$B$12", and with a dot in front for the end of a range.
std::string absolute(const std::string& sheet, std::size_t row, std::size_t column) {
    const std::string cell = work::cellName(row, column);
    const std::size_t digits = cell.find_first_of("0123456789");
    return sheet + ".$" + cell.substr(0, digits) + "$" + cell.substr(digits);
}

std::string odsSheetName(const std::string& name) {
    return "$'" + name + "'";
}

std::string validationName(std::size_t list) {
    return "lijst_" + std::to_string(list + 1);
}

class OdsSheetPen {
public:
    OdsSheetPen(package::XmlWriter& xml, const SheetLayout& layout) : xml_(xml), layout_(layout) {}

    void write() {
        Attributes attributes = {{"table:name", layout_.name},
                                 {"table:style-name", odsTableStyle(false)}};
        if (layout_.sheet->isProtected) {
            attributes.emplace_back("table:protected", "true");
        }
        xml_.open("table:table", attributes);
        if (layout_.sheet->isProtected) {
            xml_.leaf("loext:table-protection",
                      {{"loext:select-protected-cells", "true"},
                       {"loext:select-unprotected-cells", "true"},
                       {"loext:insert-rows", layout_.sheet->takesRows ? "true" : "false"}});
        }
        for (std::size_t at = 0; at < layout_.widths.size(); ++at) {
            Attributes column = {{"table:style-name", odsColumnStyle(layout_.widths[at])},
                                 {"table:default-cell-style-name", "Default"}};
            if (at < columns().size() && columns()[at].isHidden) {
                column.emplace_back("table:visibility", "collapse");
            }
            xml_.leaf("table:table-column", column);
        }
        writeHead();
        writeKeys();
        writeHeader();
        for (std::size_t row = layout_.firstRow; row <= layout_.lastRow; ++row) {
            writeRow(row);
        }
        xml_.close();
    }

private:
    [[nodiscard]] const std::vector<Column>& columns() const { return layout_.sheet->columns; }

    void writeText(const std::string& text, Attributes attributes) {
        if (text.empty()) {
            xml_.leaf("table:table-cell", attributes);
            return;
        }
        attributes.emplace_back("office:value-type", "string");
        xml_.open("table:table-cell", attributes);
        package::writeParagraphs(xml_, text);
        xml_.close();
    }
    void writeHead() {
        for (const HeadLine& line : layout_.head) {
            xml_.open("table:table-row",
                      {{"table:style-name", odsRowStyle(line.style, line.lines)}});
            for (std::size_t hidden = 0; hidden < layout_.headColumn; ++hidden) {
                xml_.leaf("table:table-cell");
            }
            writeText(CellValue::of(line.text, WorkbookWriter::CellKind::Text).text,
                      {{"table:style-name", odsHeadStyle(line.style)}});
            xml_.close();
        }
        xml_.raw("<table:table-row><table:table-cell/></table:table-row>");
    }
    void writeKeys() {
        if (!layout_.keyRow) {
            return;
        }
        xml_.open("table:table-row", {{"table:visibility", "collapse"}});
        for (const Column& column : columns()) {
            writeText(column.key, {});
        }
        xml_.close();
    }
    void writeHeader() {
        if (columns().empty()) {
            xml_.raw("<table:table-row><table:table-cell/></table:table-row>");
            return;
        }
        xml_.open("table:table-header-rows");
        xml_.open("table:table-row",
                  {{"table:style-name", odsRowStyle(HeadLine::Style::Text, layout_.headerLines)}});
        for (const Column& column : columns()) {
            xml_.open("table:table-cell",
                      {{"table:style-name", "Kop"}, {"office:value-type", "string"}});
            if (!column.help.empty()) {
                writeHelp(column.help);
            }
            package::writeParagraphs(xml_, column.title);
            xml_.close();
        }
        xml_.close();
        xml_.close();
    }
    void writeHelp(const std::string& help) {
        xml_.open("office:annotation", {{"office:display", "false"}, {"svg:width", "7cm"}});
        xml_.leaf("dc:creator", {}, work::WorkbookAnnotator::author);
        package::writeParagraphs(xml_, help);
        xml_.close();
    }
    void writeRow(std::size_t row) {
        const auto& rows = layout_.sheet->rows;
        const std::size_t index = row - layout_.firstRow;
        xml_.open("table:table-row");
        for (std::size_t at = 0; at < columns().size(); ++at) {
            const bool isThere = index < rows.size() && at < rows[index].size();
            const CellLook look = layout_.lookOf(row, at);
            Attributes attributes = {{"table:style-name", odsCellStyle(look.kind, look.isLocked)}};
            if (look.list) {
                attributes.emplace_back("table:content-validation-name",
                                        validationName(*look.list));
            } else if (const EntryRule* rule = layout_.entryRuleAt(row, at)) {
                attributes.emplace_back("table:content-validation-name", rule->name);
            }
            if (look.isSum && row > layout_.firstRow) {
                attributes.emplace_back("table:formula",
                                        "of:=SUM([." + work::cellName(layout_.firstRow, at) + ":." +
                                            work::cellName(row - 1, at) + "])");
            }
            const std::string none = look.isSum ? "0" : "";
            const std::string& cell = isThere && !rows[index][at].empty() ? rows[index][at] : none;
            writeCell(CellValue::of(cell, look.kind), std::move(attributes), look.help);
        }
        xml_.close();
    }
    void writeCell(const CellValue& value, Attributes attributes, const std::string* help) {
        addValue(value, attributes);
        xml_.open("table:table-cell", attributes);
        if (help != nullptr) {
            writeHelp(*help);
        }
        if (value.form == CellValue::Form::Text) {
            package::writeParagraphs(xml_, value.text);
        } else if (value.form != CellValue::Form::Empty) {
            xml_.leaf("text:p", {}, shown(value));
        }
        xml_.close();
    }
    static void addValue(const CellValue& value, Attributes& attributes) {
        switch (value.form) {
            case CellValue::Form::Empty:
                break;
            case CellValue::Form::Text:
                attributes.emplace_back("office:value-type", "string");
                break;
            case CellValue::Form::Amount:
                attributes.emplace_back("office:value-type", "currency");
                attributes.emplace_back("office:currency", "EUR");
                attributes.emplace_back("office:value", value.plain());
                break;
            case CellValue::Form::Count:
            case CellValue::Form::Decimal:
                attributes.emplace_back("office:value-type", "float");
                attributes.emplace_back("office:value", value.plain());
                break;
            case CellValue::Form::Day:
                attributes.emplace_back("office:value-type", "date");
                attributes.emplace_back("office:date-value", value.plain());
                break;
        }
    }
    /// For whoever reads the file without reckoning its formats.
    [[nodiscard]] static std::string shown(const CellValue& value) {
        if (value.form == CellValue::Form::Amount) {
            return domain::formatMoney(domain::Money::cents(value.number));
        }
        if (value.form == CellValue::Form::Decimal) {
            return domain::formatThousandths(value.number);
        }
        return value.form == CellValue::Form::Day ? domain::formatDate(value.day) : value.plain();
    }

    package::XmlWriter& xml_;
    const SheetLayout& layout_;
};

struct Validation {
    std::string name;
    std::string condition;
    std::string title;
    std::string message;
    bool isList = false;
};

void writeValidation(package::XmlWriter& xml, const Validation& one) {
    Attributes attributes = {
        {"table:name", one.name},
        {"table:condition", one.condition},
        {"table:allow-empty-cell", "true"},
        {"table:base-cell-address", absolute(odsSheetName(work::kindSheet), 0, 0)}};
    if (one.isList) {
        attributes.emplace_back("table:display-list", "unsorted");
    }
    xml.open("table:content-validation", attributes);
    xml.open(
        "table:error-message",
        {{"table:title", one.title}, {"table:display", "true"}, {"table:message-type", "stop"}});
    xml.leaf("text:p", {}, one.message);
    xml.close();
    xml.close();
}

void writeValidations(package::XmlWriter& xml, const WorkbookLayout& layout,
                      domain::Language language) {
    std::vector<Validation> all;
    for (std::size_t at = 0; at < layout.lists.size(); ++at) {
        const ChoiceList& list = layout.lists[at];
        const std::string hidden = odsSheetName(work::kindSheet);
        all.push_back({validationName(at),
                       "of:cell-content-is-in-list([" + absolute(hidden, 0, list.listColumn) + ":" +
                           absolute("", list.choices.size() - 1, list.listColumn) + "])",
                       notInList.in(language), chooseFromList.in(language), true});
    }
    std::set<const EntryRule*> rules;
    for (const EntryRange& range : layout.entries) {
        if (rules.insert(range.rule).second) {
            all.push_back({range.rule->name, odsCondition(*range.rule),
                           range.rule->title.in(language), range.rule->message.in(language)});
        }
    }
    if (all.empty()) {
        return;
    }
    xml.open("table:content-validations");
    for (const Validation& one : all) {
        writeValidation(xml, one);
    }
    xml.close();
}

void writeHiddenSheet(package::XmlWriter& xml, const WorkbookLayout& layout) {
    xml.open("table:table", {{"table:name", work::kindSheet},
                             {"table:style-name", odsTableStyle(true)},
                             {"table:protected", "true"}});
    xml.leaf("table:table-column");
    for (const auto& row : layout.hiddenRows) {
        xml.open("table:table-row");
        for (const std::string& cell : row) {
            if (cell.empty()) {
                xml.leaf("table:table-cell");
            } else {
                xml.open("table:table-cell", {{"office:value-type", "string"}});
                package::writeParagraphs(xml, cell);
                xml.close();
            }
        }
        if (row.empty()) {
            xml.leaf("table:table-cell");
        }
        xml.close();
    }
    xml.close();
}

void writeNames(package::XmlWriter& xml, const WorkbookLayout& layout) {
    xml.open("table:named-expressions");
    for (const SheetLayout& sheet : layout.sheets) {
        const std::string quoted = odsSheetName(sheet.name);
        for (const RangeName& name : sheet.names) {
            const std::string first = absolute(quoted, name.firstRow, name.column);
            xml.leaf("table:named-range",
                     {{"table:name", name.name},
                      {"table:base-cell-address", first},
                      {"table:cell-range-address",
                       first + ":" + absolute("", name.lastRow, name.column)}});
        }
    }
    xml.close();
}

std::string content(const WorkbookWriter::Workbook& workbook, const WorkbookLayout& layout) {
    package::XmlWriter xml;
    xml.raw(std::string("<office:document-content ") + package::odfNamespaces() + ">");
    writeOdsStyles(xml, layout);
    xml.raw("<office:body>");
    xml.open("office:spreadsheet");
    writeValidations(xml, layout, workbook.language);
    for (const SheetLayout& sheet : layout.sheets) {
        OdsSheetPen(xml, sheet).write();
    }
    writeHiddenSheet(xml, layout);
    writeNames(xml, layout);
    xml.close();
    xml.raw("</office:body></office:document-content>");
    return xml.take();
}

}  // namespace

std::string writeOds(const WorkbookWriter::Workbook& workbook) {
    const WorkbookLayout layout = layoutOf(workbook);
    return package::odfPackage({"application/vnd.oasis.opendocument.spreadsheet",
                                {workbook.title, languageTag.in(workbook.language)},
                                content(workbook, layout),
                                odsPageStyles(workbook),
                                odsSettings(layout)});
}

}  // namespace kamerklaar::exchange
