// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook_annotating.h"

#include "exchange/annotating/drawn_sheets.h"
#include "exchange/annotating/ods_annotating.h"
#include "exchange/annotating/xlsx_annotating.h"
#include "exchange/workbook_reader.h"
#include "package/zip_patch.h"

namespace kamerklaar::exchange {

using domain::FileFault;

tl::expected<std::string, FileFault> WorkbookAnnotating::annotated(
    const std::string& bytes, const std::vector<Note>& notes, domain::Language language) const {
    // What cannot be read is not written upon either; the reader knows why.
    const auto grid = WorkbookReader().readGrid({}, bytes);
    if (!grid) {
        return tl::unexpected(grid.error());
    }
    if (grid->format == work::WorkbookGrid::Format::Csv) {
        return tl::unexpected(FileFault::NotOfThisKind);
    }
    auto package = package::ZipReader::open(bytes);
    if (!package) {
        return tl::unexpected(package.error());
    }
    const bool isXlsx = grid->format == work::WorkbookGrid::Format::Xlsx;
    const auto drawnUpon = isXlsx ? drawnUponInXlsx(*package) : drawnUponInOds(*package);
    if (!drawnUpon) {
        return tl::unexpected(drawnUpon.error());
    }
    const auto list = NoteList::of(notes, *grid, *drawnUpon, language);
    if (!list) {
        return tl::unexpected(list.error());
    }
    const auto parts = isXlsx ? annotatedXlsx(*package, *list) : annotatedOds(*package, *list);
    return parts ? package::withParts(bytes, *parts) : tl::unexpected(parts.error());
}

}  // namespace kamerklaar::exchange
