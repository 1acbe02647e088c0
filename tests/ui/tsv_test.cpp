// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/tsv.h"

#include <catch2/catch.hpp>

using namespace kamerklaar::ui;

TEST_CASE("what is copied is no formula where it is pasted, and comes back as it was") {
    const QString formula = QStringLiteral("=HYPERLINK(\"http://192.0.2.1\")");
    const std::vector<QStringList> rows = {
        {QStringLiteral("-1.234,50"), QStringLiteral("\u2212 5"), QStringLiteral("-\u20AC 5,00")},
        {formula, QStringLiteral("@SUM(A1)"), QStringLiteral("-1+cmd|' /C calc'!A0")}};
    const QString copied = writeTsv(rows);
    CHECK(copied.startsWith(QStringLiteral("-1.234,50\t\u2212 5\t-\u20AC 5,00\n\"'=HYPERLINK(")));
    CHECK(copied.endsWith(QStringLiteral("\t'@SUM(A1)\t'-1+cmd|' /C calc'!A0\n")));
    CHECK(readTsv(copied) == rows);
}
