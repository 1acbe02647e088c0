// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/built_in_texts.h"
#include "work/taking_over_form.h"

// The empty workbook for taking over: everything that the file knows already is filled in.
namespace kamerklaar::work {
namespace {

using domain::Municipality;
using takeover::SheetKind;
using Sheet = WorkbookWriter::Sheet;

/// For payments beyond one an instalment.
constexpr int openRows = 40;

/// The explanation, one paragraph a line; its first line is the title.
Sheet explanation() {
    const std::string text(builtInText("texts/taking_over.txt"));
    Sheet sheet;
    sheet.name = "Uitleg";
    sheet.isProtected = true;
    std::size_t first = 0;
    while (first < text.size()) {
        const std::size_t end = std::min(text.find('\n', first), text.size());
        const std::string line = text.substr(first, end - first);
        if (sheet.title.empty()) {
            sheet.title = line;
        } else if (!line.empty()) {
            sheet.introduction.push_back(line);
        }
        first = end + 1;
    }
    return sheet;
}

/// What is said of each row of a municipality before anybody fills in the rest.
std::vector<std::string> subjectsOf(SheetKind kind, const domain::Scheme& scheme) {
    std::vector<std::string> subjects;
    switch (kind) {
        case SheetKind::Awards:
            return {""};
        case SheetKind::Payments:
            for (const domain::InstalmentPlan& plan : scheme.instalments) {
                subjects.push_back(std::to_string(plan.number));
            }
            return subjects;
        case SheetKind::Reports:
            for (const domain::RoundPlan& round : scheme.rounds) {
                subjects.push_back(std::to_string(round.calendarYear));
            }
            return subjects;
        case SheetKind::Sisa:
            for (const int year : takeover::sisaYears(scheme)) {
                subjects.push_back(std::to_string(year));
            }
            return subjects;
    }
    return subjects;
}

Sheet sheetOf(SheetKind kind, const domain::Scheme& scheme,
              const std::vector<Municipality>& municipalities) {
    Sheet sheet;
    sheet.name = takeover::nameOf(kind);
    sheet.title = std::string("Overnemen: ") + sheet.name;
    sheet.columns = takeover::columnsOf(kind, scheme);
    sheet.isProtected = true;
    for (const Municipality& municipality : municipalities) {
        for (const std::string& subject : subjectsOf(kind, scheme)) {
            std::vector<std::string> row(sheet.columns.size());
            row[0] = municipality.code;
            row[1] = municipality.name;
            row[2] = subject;
            sheet.rows.push_back(std::move(row));
        }
    }
    sheet.emptyRows = kind == SheetKind::Payments ? openRows : 0;
    return sheet;
}

}  // namespace

WorkbookWriter::Workbook takeOverWorkbook(Store& store) {
    const domain::Scheme& scheme = store.schemes().current();
    WorkbookWriter::Workbook workbook;
    workbook.title = "Overnemen van eerdere gegevens";
    workbook.kind = "overnemen";
    workbook.isExample = store.isExample();
    workbook.sheets.push_back(explanation());
    for (const SheetKind kind : takeover::allSheets) {
        workbook.sheets.push_back(sheetOf(kind, scheme, store.municipalities().all()));
    }
    return workbook;
}

}  // namespace kamerklaar::work
