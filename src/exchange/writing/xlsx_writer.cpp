// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/xlsx_writer.h"

#include <xlsxwriter.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <algorithm>

#include "domain/ensure.h"
#include "exchange/file_words.h"
#include "exchange/reading/xlsx_text.h"
#include "exchange/writing/cell_value.h"
#include "exchange/writing/sheet_layout.h"
#include "exchange/writing/xlsx_finish.h"
#include "exchange/writing/xlsx_formats.h"
#include "work/ports.h"
#include "work/table_reader.h"
#include "work/workbook_annotator.h"

namespace kamerklaar::exchange {

using domain::ensure;
using work::WorkbookWriter;
using Column = WorkbookWriter::Column;

namespace {

constexpr double lineHeight = 15;
constexpr std::uint8_t paperA4 = 9;

lxw_row_t rowOf(std::size_t row) {
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(std::size_t column) {
    return static_cast<lxw_col_t>(column);
}

void hold(lxw_error error) {
    ensure(error == LXW_NO_ERROR, "a sheet that was laid out can be written");
}

/// "$B$12:$B$40"
std::string absoluteRange(std::size_t column, std::size_t firstRow, std::size_t lastRow) {
    const std::string letters =
        work::cellName(0, column).substr(0, work::cellName(0, column).size() - 1);
    const std::string before = "$" + letters + "$";
    return before + std::to_string(firstRow + 1) + ":" + before + std::to_string(lastRow + 1);
}

/// "B12:B40"
std::string cellRange(std::size_t column, std::size_t firstRow, std::size_t lastRow) {
    return work::cellName(firstRow, column) + ":" + work::cellName(lastRow, column);
}

/// What opens and closes a text is what separates it: a quote in a name is doubled.
std::string xlsxSheetName(const std::string& name) {
    return "'" + name + "'!";
}

/// The code with which page headers and footers begin is an ampersand.
std::string inFooter(std::string text) {
    for (std::size_t at = text.find('&'); at != text.npos; at = text.find('&', at + 2)) {
        text.insert(at, "&");
    }
    return text.substr(0, std::min<std::size_t>(text.size(), 100));
}

class XlsxSheetPen {
public:
    XlsxSheetPen(lxw_worksheet* worksheet, const SheetLayout& layout, const XlsxFormats& formats)
        : worksheet_(worksheet), layout_(layout), formats_(formats) {}

    void write() {
        writeColumns();
        writeHead();
        writeHeader();
        for (std::size_t row = layout_.firstRow; row <= layout_.lastRow; ++row) {
            writeRow(row);
        }
    }

private:
    [[nodiscard]] const std::vector<Column>& columns() const { return layout_.sheet->columns; }

    void writeColumns() {
        for (std::size_t at = 0; at < layout_.widths.size(); ++at) {
            lxw_row_col_options options = {};
            options.hidden = at < columns().size() && columns()[at].isHidden ? LXW_TRUE : LXW_FALSE;
            hold(worksheet_set_column_opt(worksheet_, columnOf(at), columnOf(at),
                                          static_cast<double>(layout_.widths[at]), nullptr,
                                          &options));
        }
    }
    void writeHead() {
        for (std::size_t row = 0; row < layout_.head.size(); ++row) {
            const HeadLine& line = layout_.head[row];
            lxw_format* format = formats_.head(line.style);
            const double height =
                line.style == HeadLine::Style::Title ? 22 : line.lines * lineHeight;
            hold(worksheet_set_row(worksheet_, rowOf(row), height, nullptr));
            const std::string text = CellValue::of(line.text, WorkbookWriter::CellKind::Text).text;
            hold(worksheet_write_string(worksheet_, rowOf(row), columnOf(layout_.headColumn),
                                        text.c_str(), format));
        }
    }
    void writeHeader() {
        if (layout_.keyRow) {
            lxw_row_col_options hidden = {};
            hidden.hidden = LXW_TRUE;
            hold(worksheet_set_row_opt(worksheet_, rowOf(*layout_.keyRow), lineHeight, nullptr,
                                       &hidden));
        }
        hold(worksheet_set_row(worksheet_, rowOf(layout_.headerRow),
                               layout_.headerLines * lineHeight + 3, nullptr));
        for (std::size_t at = 0; at < columns().size(); ++at) {
            const Column& column = columns()[at];
            if (layout_.keyRow) {
                hold(worksheet_write_string(worksheet_, rowOf(*layout_.keyRow), columnOf(at),
                                            column.key.c_str(), formats_.key));
            }
            hold(worksheet_write_string(worksheet_, rowOf(layout_.headerRow), columnOf(at),
                                        column.title.c_str(), formats_.header));
            if (!column.help.empty()) {
                writeHelp(layout_.headerRow, at, column.help);
            }
        }
    }
    void writeHelp(std::size_t row, std::size_t column, const std::string& help) {
        lxw_comment_options options = {};
        options.width = 260;
        options.height =
            static_cast<std::uint16_t>(std::min<std::size_t>(40 + 16 * (help.size() / 38), 600));
        hold(worksheet_write_comment_opt(worksheet_, rowOf(row), columnOf(column), help.c_str(),
                                         &options));
    }
    void writeRow(std::size_t row) {
        const auto& rows = layout_.sheet->rows;
        const std::size_t index = row - layout_.firstRow;
        // Not every program fits a row to a text that wraps when it opens the file.
        if (const int lines = layout_.linesIn(row); lines > 1) {
            hold(worksheet_set_row(worksheet_, rowOf(row), lines * lineHeight, nullptr));
        }
        for (std::size_t at = 0; at < columns().size(); ++at) {
            const bool isThere = index < rows.size() && at < rows[index].size();
            const CellLook look = layout_.lookOf(row, at);
            const CellValue value =
                isThere ? CellValue::of(rows[index][at], look.kind) : CellValue();
            lxw_format* format = formats_.cell(look.kind, look.isLocked);
            if (look.isSum && row > layout_.firstRow) {
                writeSum(row, at, value, format);
            } else {
                writeCell(row, at, value, format);
            }
            if (look.help != nullptr) {
                writeHelp(row, at, *look.help);
            }
        }
    }
    void writeSum(std::size_t row, std::size_t column, const CellValue& value, lxw_format* format) {
        const std::string formula = "=SUM(" + cellRange(column, layout_.firstRow, row - 1) + ")";
        hold(worksheet_write_formula_num(worksheet_, rowOf(row), columnOf(column), formula.c_str(),
                                         format, static_cast<double>(value.number) / 100));
    }
    void writeCell(std::size_t row, std::size_t column, const CellValue& value,
                   lxw_format* format) {
        const lxw_row_t at = rowOf(row);
        const lxw_col_t in = columnOf(column);
        switch (value.form) {
            case CellValue::Form::Empty:
                hold(worksheet_write_blank(worksheet_, at, in, format));
                break;
            case CellValue::Form::Text:
                hold(worksheet_write_string(worksheet_, at, in, withEscapes(value.text).c_str(),
                                            format));
                break;
            case CellValue::Form::Amount:
                // The library takes nothing but floating point; finishXlsx takes the noise out.
                hold(worksheet_write_number(worksheet_, at, in,
                                            static_cast<double>(value.number) / 100, format));
                break;
            case CellValue::Form::Count:
                hold(worksheet_write_number(worksheet_, at, in, static_cast<double>(value.number),
                                            format));
                break;
            case CellValue::Form::Decimal:
                hold(worksheet_write_number(worksheet_, at, in,
                                            static_cast<double>(value.number) / 1000, format));
                break;
            case CellValue::Form::Day:
                hold(worksheet_write_number(worksheet_, at, in, serialOf(value.day), format));
                break;
        }
    }
    /// Days are counted from the end of 1899; before March 1900 by one less, since Excel has a 29
    /// February there.
    static double serialOf(domain::Date day) {
        const int serial = day.daysSince(domain::Date::known(1900, 1, 1)) + 2;
        return serial > 60 ? serial : serial - 1;
    }

    lxw_worksheet* worksheet_;
    const SheetLayout& layout_;
    const XlsxFormats& formats_;
};

void setPage(lxw_worksheet* worksheet, const SheetLayout& layout,
             const WorkbookWriter::Workbook& workbook) {
    worksheet_freeze_panes(worksheet, rowOf(layout.frozenRows), columnOf(layout.frozenColumns));
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, paperA4);
    worksheet_fit_to_pages(worksheet, static_cast<std::uint16_t>(layout.pagesWide), 0);
    if (layout.pagesWide > 1) {
        hold(worksheet_repeat_columns(worksheet, 0, columnOf(layout.headColumn)));
    }
    hold(worksheet_repeat_rows(worksheet, rowOf(layout.headerRow), rowOf(layout.headerRow)));
    const std::string footer = "&L" + inFooter(workbook.title) + "&R" +
                               pageWord.in(workbook.language) + " &P " +
                               ofWord.in(workbook.language) + " &N";
    hold(worksheet_set_footer(worksheet, footer.c_str()));
    if (workbook.isExample) {
        hold(worksheet_set_header(worksheet, "&C&BVOORBEELDGEGEVENS"));
    }
    if (layout.sheet->isProtected) {
        lxw_protection allowed = {};
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        allowed.insert_rows = layout.sheet->takesRows ? LXW_TRUE : LXW_FALSE;
        worksheet_protect(worksheet, nullptr, &allowed);
    }
}

void writeHiddenSheet(lxw_worksheet* worksheet, const WorkbookLayout& layout) {
    for (std::size_t row = 0; row < layout.hiddenRows.size(); ++row) {
        for (std::size_t column = 0; column < layout.hiddenRows[row].size(); ++column) {
            const std::string& text = layout.hiddenRows[row][column];
            if (!text.empty()) {
                hold(worksheet_write_string(worksheet, rowOf(row), columnOf(column), text.c_str(),
                                            nullptr));
            }
        }
    }
    worksheet_hide(worksheet);
    worksheet_protect(worksheet, nullptr, nullptr);
}

void setChoices(lxw_worksheet* worksheet, const ChoiceRange& range, const ChoiceList& list,
                domain::Language language) {
    std::string formula = "=" + xlsxSheetName(work::kindSheet) +
                          absoluteRange(list.listColumn, 0, list.choices.size() - 1);
    std::string title = notInList.in(language);
    std::string message = chooseFromList.in(language);
    lxw_data_validation validation = {};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = formula.data();
    validation.error_title = title.data();
    validation.error_message = message.data();
    hold(worksheet_data_validation_range(worksheet, rowOf(range.firstRow), columnOf(range.column),
                                         rowOf(range.lastRow), columnOf(range.column),
                                         &validation));
}

lxw_datetime dayOf(domain::Date day) {
    return {day.year(), day.month(), day.day(), 0, 0, 0};
}

void setEntries(lxw_worksheet* worksheet, const EntryRange& range, domain::Language language) {
    std::string title = range.rule->title.in(language);
    std::string message = range.rule->message.in(language);
    lxw_data_validation validation = {};
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.error_title = title.data();
    validation.error_message = message.data();
    switch (range.rule->takes) {
        case EntryRule::Takes::Day:
            validation.validate = LXW_VALIDATION_TYPE_DATE;
            validation.minimum_datetime = dayOf(entryDays().first());
            validation.maximum_datetime = dayOf(entryDays().last());
            break;
        case EntryRule::Takes::Whole:
            validation.validate = LXW_VALIDATION_TYPE_INTEGER;
            validation.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
            break;
        case EntryRule::Takes::Number:
            validation.validate = LXW_VALIDATION_TYPE_DECIMAL;
            validation.minimum_number = -static_cast<double>(largestEntry);
            validation.maximum_number = static_cast<double>(largestEntry);
            break;
    }
    hold(worksheet_data_validation_range(worksheet, rowOf(range.firstRow), columnOf(range.column),
                                         rowOf(range.lastRow), columnOf(range.column),
                                         &validation));
}

void fill(lxw_workbook* file, const WorkbookWriter::Workbook& workbook,
          const WorkbookLayout& layout) {
    const XlsxFormats formats(file);
    std::vector<lxw_worksheet*> worksheets;
    for (const SheetLayout& sheet : layout.sheets) {
        lxw_worksheet* worksheet = workbook_add_worksheet(file, sheet.name.c_str());
        ensure(worksheet != nullptr, "a sheet has a name that can be used");
        worksheet_set_comments_author(worksheet, work::WorkbookAnnotator::author);
        worksheets.push_back(worksheet);
        XlsxSheetPen(worksheet, sheet, formats).write();
        setPage(worksheet, sheet, workbook);
        for (const RangeName& name : sheet.names) {
            const std::string range = "=" + xlsxSheetName(sheet.name) +
                                      absoluteRange(name.column, name.firstRow, name.lastRow);
            hold(workbook_define_name(file, name.name.c_str(), range.c_str()));
        }
    }
    writeHiddenSheet(workbook_add_worksheet(file, work::kindSheet), layout);
    for (const ChoiceRange& range : layout.ranges) {
        setChoices(worksheets[range.sheet], range, layout.lists[range.list], workbook.language);
    }
    for (const EntryRange& range : layout.entries) {
        setEntries(worksheets[range.sheet], range, workbook.language);
    }
}

[[noreturn]] void noRoom(const QString& path, const std::string& technical) {
    throw work::GroundGaveWay({domain::ProblemKind::CannotWrite,
                               {},
                               {path.toStdString(), technical},
                               domain::Severity::Refused,
                               {}},
                              technical);
}

}  // namespace

std::string writeXlsx(const WorkbookWriter::Workbook& workbook) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("workbook.xlsx"));
    if (!folder.isValid()) {
        noRoom(path, folder.errorString().toStdString());
    }
    std::string inFolder = QFile::encodeName(folder.path()).toStdString();
    lxw_workbook_options options = {};
    options.tmpdir = inFolder.data();
    lxw_workbook* file = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    ensure(file != nullptr, "a workbook can be made");
    fill(file, workbook, layoutOf(workbook));
    if (const lxw_error error = workbook_close(file); error != LXW_NO_ERROR) {
        noRoom(path, lxw_strerror(error));
    }
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly)) {
        noRoom(path, made.errorString().toStdString());
    }
    return finishXlsx(made.readAll().toStdString(), workbook);
}

}  // namespace kamerklaar::exchange
