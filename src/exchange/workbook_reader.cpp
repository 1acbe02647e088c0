// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook_reader.h"

#include "exchange/reading/csv_reader.h"
#include "exchange/reading/ods_reader.h"
#include "exchange/reading/xlsx_reader.h"

namespace kamerklaar::exchange {

using domain::ProblemKind;

namespace {

constexpr std::size_t mostCsvBytes = 64 * 1024 * 1024;

bool beginsWith(std::string_view bytes, std::string_view begin) {
    return bytes.substr(0, begin.size()) == begin;
}

package::Refusal readPackage(std::string_view bytes, TableBuilder& tables) {
    auto package = package::ZipReader::open(bytes);
    if (!package) {
        return package.error();
    }
    if (package->has("[Content_Types].xml")) {
        return readXlsx(*package, tables);
    }
    if (package->has("content.xml")) {
        return readOds(*package, tables);
    }
    // How newer programs encrypt an OpenDocument file: as one part.
    return package->has("encrypted-package") ? ProblemKind::TableProtected
                                             : ProblemKind::TableUnreadable;
}

/// The container of old: an xls file, which we do not read, or an xlsx file under a password.
package::Refusal readContainer(std::string_view bytes) {
    std::string_view name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return bytes.find(name) != bytes.npos ? ProblemKind::TableProtected
                                          : ProblemKind::TableUnreadable;
}

package::Refusal readAny(std::string_view bytes, TableBuilder& tables) {
    if (beginsWith(bytes, "PK\x03\x04") || beginsWith(bytes, "PK\x05\x06")) {
        return readPackage(bytes, tables);
    }
    if (beginsWith(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return readContainer(bytes);
    }
    return bytes.size() > mostCsvBytes ? ProblemKind::TableTooLarge : readCsv(bytes, tables);
}

}  // namespace

domain::Result<std::vector<work::TableReader::Table>> WorkbookReader::read(
    const std::string& fileName, const std::string& bytes) const {
    TableBuilder tables;
    const package::Refusal refusal = readAny(bytes, tables);
    if (!refusal) {
        return tables.take();
    }
    if (*refusal == ProblemKind::TableTooLarge) {
        return domain::refused(
            *refusal, {},
            {fileName, static_cast<std::int64_t>(mostRows), static_cast<std::int64_t>(mostCells)});
    }
    return domain::refused(*refusal, {}, {fileName});
}

}  // namespace kamerklaar::exchange
