// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/workbook_files.h"

#include <catch2/catch.hpp>

using kamerklaar::work::returns::isWorkbookName;

TEST_CASE("workbooks that are not read are among the files of a folder, and other files are not") {
    for (const char* name : {"a.xlsx", "A.XLSM", "a.ods", "a.csv", "a.xls", "a.xlsb", "a.numbers",
                             "a.fods", "a.uos", "a.sxc"}) {
        INFO(name);
        CHECK(isWorkbookName(name));
    }
    for (const char* name : {"a.pdf", "a.docx", "a.txt", "~$a.xlsx", ".~lock.a.ods#", "._a.xlsx",
                             "xls", "a.xlsx.zip"}) {
        INFO(name);
        CHECK_FALSE(isWorkbookName(name));
    }
}
