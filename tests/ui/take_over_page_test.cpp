// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include "ui/pages/take_over/take_over_page.h"
#include "ui/support.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct TakeOverPageCase {
    Office office;
    QTemporaryDir folder;
    ui::TakeOverPage page{*office.desk, office.asker};

    TakeOverPageCase() {
        page.open({});
        showPage(page);
    }
    [[nodiscard]] QPushButton& button(const char* name) const {
        return child<QPushButton>(page, name);
    }
    void read() {
        QFile file(folder.filePath(QStringLiteral("ingevuld.xlsx")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.close();
        office.asker.file = file.fileName();
        press(button("read"));
    }
    [[nodiscard]] QListWidget& problems() const { return child<QListWidget>(page, "problems"); }
};

}  // namespace

TEST_CASE("the workbook for taking over is made where somebody wants it") {
    TakeOverPageCase it;
    it.office.asker.file = it.folder.filePath(QStringLiteral("overnemen.xlsx"));
    press(it.button("write"));
    REQUIRE(it.office.tables.written.size() == 1);
    CHECK(it.office.tables.written[0].kind == "overnemen");
    CHECK(QFile::exists(*it.office.asker.file));
    CHECK_FALSE(it.button("prepare").isEnabled());
}

TEST_CASE("a workbook of another kind is refused in words, and cannot be prepared") {
    TakeOverPageCase it;
    it.office.tables.tables =
        std::vector<work::TableReader::Table>{{"Blad1", {{"iets", "anders"}}}};
    it.read();
    CHECK(it.problems().isVisible());
    CHECK(it.problems().count() > 0);
    CHECK_FALSE(it.button("prepare").isEnabled());
    CHECK(it.office.store->decisions().prepared().empty());
}

TEST_CASE("a file that is no workbook says so") {
    TakeOverPageCase it;
    it.office.tables.tables =
        domain::refused(domain::ProblemKind::TableUnreadable, {}, {std::string("ingevuld.xlsx")});
    it.read();
    REQUIRE(it.problems().count() == 1);
    CHECK(it.problems().item(0)->text().contains(QStringLiteral("ingevuld.xlsx")));
}
