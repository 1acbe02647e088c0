// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbooks.h"

#include "domain/ensure.h"
#include "exchange/writing/csv_writer.h"
#include "exchange/writing/ods_writer.h"
#include "exchange/writing/xlsx_writer.h"

namespace kamerklaar::exchange {

std::string Workbooks::write(const Workbook& workbook, Format format) const {
    switch (format) {
        case Format::Xlsx:
            return writeXlsx(workbook);
        case Format::Ods:
            return writeOds(workbook);
        case Format::Csv:
            return writeCsv(workbook);
    }
    domain::ensure(false, "every format is written");
    return {};
}

}  // namespace kamerklaar::exchange
