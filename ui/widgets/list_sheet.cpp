// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_sheet.h"

#include "ui/widgets/list_model.h"

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

}  // namespace

work::WorkbookWriter::Sheet sheetOf(const ListModel& model, const QString& name,
                                    const QString& title) {
    work::WorkbookWriter::Sheet sheet;
    sheet.name = name.toStdString();
    sheet.title = title.toStdString();
    sheet.isProtected = true;
    for (int column = 0; column < model.columnCount(); ++column) {
        work::WorkbookWriter::Column& one = sheet.columns.emplace_back();
        one.title =
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString();
        one.kind = kindOf(model.formOf(column));
        one.isLocked = true;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<std::string>& cells = sheet.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.push_back(model.valueAt(row, column));
        }
    }
    return sheet;
}

}  // namespace kamerklaar::ui
