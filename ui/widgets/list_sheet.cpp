// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_sheet.h"

#include <numeric>

#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_table.h"

namespace kamerklaar::ui {

namespace {

using CellKind = work::WorkbookWriter::CellKind;

CellKind kindOf(CellForm form) {
    switch (form) {
        case CellForm::Text:
            return CellKind::Text;
        case CellForm::Money:
            return CellKind::Money;
        case CellForm::Date:
            return CellKind::Date;
        case CellForm::Count:
            return CellKind::Count;
    }
    return CellKind::Text;
}

work::WorkbookWriter::Sheet sheetWith(const std::vector<int>& columns, const ListModel& model,
                                      const QString& name, const QString& title) {
    work::WorkbookWriter::Sheet sheet;
    sheet.name = name.toStdString();
    sheet.title = title.toStdString();
    sheet.isProtected = true;
    for (const int column : columns) {
        work::WorkbookWriter::Column& one = sheet.columns.emplace_back();
        one.title =
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString();
        one.kind = kindOf(model.formOf(column));
        one.isLocked = true;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<std::string>& cells = sheet.rows.emplace_back();
        for (const int column : columns) {
            cells.push_back(model.valueAt(row, column));
        }
    }
    return sheet;
}

}  // namespace

work::WorkbookWriter::Sheet sheetOf(const ListTable& table, const QString& name,
                                    const QString& title) {
    return sheetWith(table.columns()->shown(), *table.list(), name, title);
}

work::WorkbookWriter::Sheet sheetOf(const ListModel& model, const QString& name,
                                    const QString& title) {
    std::vector<int> all(static_cast<std::size_t>(model.columnCount()));
    std::iota(all.begin(), all.end(), 0);
    return sheetWith(all, model, name, title);
}

}  // namespace kamerklaar::ui
