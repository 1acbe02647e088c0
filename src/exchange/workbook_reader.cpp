// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook_reader.h"

#include <algorithm>
#include <array>

#include "domain/ascii.h"
#include "exchange/reading/csv_reader.h"
#include "exchange/reading/ods_reader.h"
#include "exchange/reading/xlsx_reader.h"

namespace kamerklaar::exchange {

using domain::FileFault;
using domain::ProblemKind;
using Format = work::WorkbookGrid::Format;

namespace {

constexpr std::size_t mostCsvBytes = 64 * 1024 * 1024;

bool beginsWith(std::string_view bytes, std::string_view begin) {
    return bytes.substr(0, begin.size()) == begin;
}

struct Read {
    Format format = Format::Csv;
    package::Refusal refusal;
};

Read readPackage(std::string_view bytes, TableBuilder& tables) {
    auto package = package::ZipReader::open(bytes);
    if (!package) {
        return {Format::Xlsx, package.error()};
    }
    if (package->has("[Content_Types].xml")) {
        return {Format::Xlsx, readXlsx(*package, tables)};
    }
    if (package->has("content.xml")) {
        return {Format::Ods, readOds(*package, tables)};
    }
    // How newer programs encrypt an OpenDocument file: as one part.
    const bool isEncrypted = package->has("encrypted-package");
    return {Format::Ods, isEncrypted ? FileFault::Protected : FileFault::OtherKind};
}

/// A name in the list of streams of a container, which has two bytes for each letter.
bool hasStream(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char c : name) {
        wide += c;
        wide += '\0';
    }
    return bytes.find(wide) != bytes.npos;
}

/// The container of old: an xls file, which we do not read, an xlsx file under a password, or a
/// letter or mail.
FileFault faultOfContainer(std::string_view bytes) {
    if (hasStream(bytes, "EncryptedPackage")) {
        return FileFault::Protected;
    }
    return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? FileFault::OldExcel
                                                                    : FileFault::OtherKind;
}

/// Kinds of files that could be taken for a text, or whose first bytes say what they are.
bool isOtherKind(std::string_view bytes) {
    constexpr std::array<std::string_view, 6> begins = {"%PDF-",
                                                        "{\\rtf",
                                                        "\x89PNG",
                                                        "\xFF\xD8\xFF",
                                                        "\x7F"
                                                        "ELF",
                                                        "BEGIN:VCARD"};
    return std::any_of(begins.begin(), begins.end(),
                       [&](std::string_view begin) { return beginsWith(bytes, begin); });
}

Read readAny(std::string_view bytes, TableBuilder& tables) {
    if (beginsWith(bytes, "PK\x03\x04") || beginsWith(bytes, "PK\x05\x06")) {
        return readPackage(bytes, tables);
    }
    if (beginsWith(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return {Format::Xlsx, faultOfContainer(bytes)};
    }
    if (isOtherKind(bytes)) {
        return {Format::Csv, FileFault::OtherKind};
    }
    if (bytes.size() > mostCsvBytes) {
        return {Format::Csv, FileFault::TooLarge};
    }
    return {Format::Csv, readCsv(bytes, tables)};
}

/// Which kinds the end of a name promises; a name without a known end promises nothing.
bool promisesOther(const std::string& fileName, Format format) {
    static const std::array<std::pair<std::string_view, Format>, 7> ends = {
        {{".xlsx", Format::Xlsx},
         {".xlsm", Format::Xlsx},
         {".xls", Format::Xlsx},
         {".ods", Format::Ods},
         {".csv", Format::Csv},
         {".tsv", Format::Csv},
         {".txt", Format::Csv}}};
    const std::string name = domain::lowered(fileName);
    return std::any_of(ends.begin(), ends.end(), [&](const auto& end) {
        return name.size() > end.first.size() && end.second != format &&
               std::string_view(name).substr(name.size() - end.first.size()) == end.first;
    });
}

ProblemKind problemOf(FileFault fault) {
    switch (fault) {
        case FileFault::Protected:
            return ProblemKind::TableProtected;
        case FileFault::TooLarge:
        case FileFault::PacksTooMuch:
            return ProblemKind::TableTooLarge;
        default:
            return ProblemKind::TableUnreadable;
    }
}

}  // namespace

tl::expected<work::WorkbookGrid, FileFault> WorkbookReader::readGrid(
    const std::string& fileName, const std::string& bytes) const {
    TableBuilder tables;
    const Read read = readAny(bytes, tables);
    if (read.refusal) {
        return tl::unexpected(*read.refusal);
    }
    if (promisesOther(fileName, read.format)) {
        tables.remark(work::WorkbookGrid::Remark::NameOfOtherKind);
    }
    return tables.take(read.format);
}

domain::Result<std::vector<work::TableReader::Table>> WorkbookReader::read(
    const std::string& fileName, const std::string& bytes) const {
    auto grid = readGrid(fileName, bytes);
    if (!grid) {
        const ProblemKind kind = problemOf(grid.error());
        if (kind == ProblemKind::TableTooLarge) {
            return domain::refused(kind, {},
                                   {fileName, static_cast<std::int64_t>(mostRows),
                                    static_cast<std::int64_t>(mostCells)});
        }
        return domain::refused(kind, {}, {fileName});
    }
    std::vector<Table> tables;
    for (work::WorkbookGrid::Sheet& sheet : grid->sheets) {
        tables.push_back(std::move(sheet.table));
    }
    return tables;
}

}  // namespace kamerklaar::exchange
