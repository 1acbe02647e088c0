// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_reader.h"

#include "exchange/reading/xlsx_notes.h"
#include "exchange/reading/xlsx_package.h"
#include "exchange/reading/xlsx_sheet.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

package::Refusal readCommon(package::ZipReader& package, const XlsxPackage& parts,
                            XlsxCommon& common) {
    common.dayCount = parts.dayCount;
    if (!parts.strings.empty()) {
        if (package::Refusal refusal = readSharedStrings(package, parts.strings, common.strings)) {
            return refusal;
        }
    }
    return parts.styles.empty() ? std::nullopt : common.styles.read(package, parts.styles);
}

void putNames(const XlsxPackage& parts, TableBuilder& tables) {
    for (const XlsxPackage::Name& one : parts.names) {
        work::WorkbookGrid::Name name;
        name.name = one.name;
        name.onlyOn = one.sheet;
        name.isHidden = one.isHidden;
        if (const auto reference = xlsxReference(one.refersTo)) {
            name.sheet = tables.sheetNamed(reference->sheet);
            name.cells = name.sheet ? reference->cells : work::CellRange{};
        }
        tables.name(std::move(name));
    }
}

void putRemarks(const XlsxPackage& parts, TableBuilder& tables) {
    using Remark = work::WorkbookGrid::Remark;
    if (parts.hasMacros) {
        tables.remark(Remark::Macros);
    }
    if (parts.hasOtherFiles) {
        tables.remark(Remark::OtherFiles);
    }
}

}  // namespace

package::Refusal readXlsx(package::ZipReader& package, TableBuilder& tables) {
    const auto parts = readXlsxPackage(package);
    if (!parts) {
        return parts.error();
    }
    putRemarks(*parts, tables);
    XlsxCommon common;
    if (package::Refusal refusal = readCommon(package, *parts, common)) {
        return refusal;
    }
    for (const XlsxPackage::Sheet& sheet : parts->sheets) {
        tables.beginSheet(sheet.name, sheet.isHidden);
        if (tables.isFull()) {
            return FileFault::TooLarge;
        }
        XlsxSheet handler(common, tables);
        if (package::Refusal refusal = package::readXml(package, sheet.part, handler)) {
            return refusal;
        }
        if (package::Refusal refusal = readXlsxNotes(package, sheet.part, tables)) {
            return refusal;
        }
    }
    putNames(*parts, tables);
    return tables.isFull() ? package::Refusal(FileFault::TooLarge) : std::nullopt;
}

}  // namespace kamerklaar::exchange
