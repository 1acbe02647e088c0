// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtPdf/QPdfDocument>
#include <QtTest/QTest>

#include "ui/shell/speech.h"
#include "ui/support.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_card.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/written_file.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct Grant {
    std::string name;
    std::optional<domain::Money> amount;
    std::optional<domain::Date> day;
    int year = 0;
};

using Card = ui::ListCard<Grant>;

std::unique_ptr<Card> grants() {
    const auto language = domain::Language::Dutch;
    auto card = std::make_unique<Card>(
        u("Uitkeringen"), "grants",
        std::vector<ui::Column<Grant>>{
            ui::column::text<Grant>(u("Gemeente"), [](const Grant& one) { return one.name; }),
            ui::column::money<Grant>(u("Bedrag"), language,
                                     [](const Grant& one) { return one.amount; }),
            ui::column::date<Grant>(u("Dag"), [](const Grant& one) { return one.day; }),
            ui::column::number<Grant>(u("Jaar"), [](const Grant& one) { return one.year; })},
        ui::ColumnModel<Grant>::JumpTo());
    card->show({{"Gouda", domain::Money::cents(123'456), domain::Date::known(2025, 2, 3), 2025},
                {"Almelo", {}, {}, 2026}},
               Grant{"Totaal", domain::Money::cents(123'456), {}, 0});
    return card;
}

/// A workbook button with the page's message beside it, on the list above.
struct Exported {
    Exported() {
        speech.speak(domain::Language::Dutch);
        written.follow(button);
    }

    ui::Speech speech;
    Office office{Office::Filled::WithExample};
    QTemporaryDir folder;
    std::unique_ptr<Card> card = grants();
    ui::WrittenFile written{domain::Language::Dutch};
    ui::ExportButton button{*office.desk, office.asker, u("lijst"),
                            [this] { return ui::sheetOf(*card->model(), u("Lijst"), u("Titel")); }};

    void as(const char* format, const QString& path) {
        office.asker.file = path;
        child<QAction>(button, format).trigger();
    }
    QByteArray bytes() const {
        QFile file(*office.asker.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

QString textOf(const QString& path) {
    QPdfDocument pdf;
    REQUIRE(pdf.load(path) == QPdfDocument::Error::None);
    return pdf.getAllText(0).text();
}

}  // namespace

TEST_CASE("a list becomes a sheet with amounts in cents, days as ISO and totals last") {
    const auto card = grants();
    card->table()->sortInitially(0, Qt::AscendingOrder);
    const auto sheet = ui::sheetOf(*card->model(), u("Lijst"), u("Titel"));
    using Kind = work::WorkbookWriter::CellKind;
    REQUIRE(sheet.columns.size() == 4);
    CHECK(sheet.columns[1].kind == Kind::Money);
    CHECK(sheet.columns[2].kind == Kind::Date);
    CHECK(sheet.columns[3].kind == Kind::Count);
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0] == std::vector<std::string>{"Almelo", "", "", "2026"});
    CHECK(sheet.rows[1] == std::vector<std::string>{"Gouda", "123456", "2025-02-03", "2025"});
    CHECK(sheet.rows[2].front() == "Totaal");
}

TEST_CASE(
    "Ctrl+C puts the chosen rows on the clipboard, with their heads, as a spreadsheet reads them") {
    const auto card = grants();
    showPage(*card);
    ui::ListTable& table = *card->table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() ==
          u("Gemeente\tBedrag\tDag\tJaar\nGouda\t1.234,56\t03-02-2025\t2025\n"));
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 4);
}

TEST_CASE("a list is exported as a workbook, and the page says where it is") {
    Exported it;
    const char* format = GENERATE("csv", "ods", "xlsx");
    it.as(format, it.folder.filePath(u("lijst.") + QLatin1String(format)));
    CHECK(it.bytes() == "workbook");
    REQUIRE(it.office.tables.written.size() == 1);
    CHECK(it.office.tables.written.front().title == "Titel");
    CHECK(child<QWidget>(it.written, "exported").accessibleName().contains(*it.office.asker.file));
}

TEST_CASE("a list that cannot be written says why") {
    Exported it;
    it.as("ods", it.folder.filePath(u("weg/lijst.ods")));
    CHECK(child<QWidget>(it.written, "exportFailed").accessibleName().contains(u("weg")));
    CHECK(child<QWidget>(it.written, "exported").accessibleName().isEmpty());
}

TEST_CASE("a list that cannot be read is not written empty") {
    Office office;
    const QTemporaryDir folder;
    ui::WrittenFile written(domain::Language::Dutch);
    ui::ExportButton button(
        *office.desk, office.asker, u("lijst"), []() -> work::WorkbookWriter::Sheet {
            throw work::GroundGaveWay(
                domain::refusal(domain::ProblemKind::ConnectionLost, {}, {std::string("zaak")}),
                "gone");
        });
    written.follow(button);
    office.asker.file = folder.filePath(u("lijst.csv"));
    child<QAction>(button, "csv").trigger();
    CHECK_FALSE(QFile::exists(*office.asker.file));
    CHECK_FALSE(child<QWidget>(written, "exportFailed").accessibleName().isEmpty());
    CHECK(child<QWidget>(written, "exported").accessibleName().isEmpty());
}

TEST_CASE("a list on paper has its heads, its amounts, and the mark of made-up data on the page") {
    Exported it;
    const char* way = GENERATE("pdf", "print");
    it.as(way, it.folder.filePath(u("lijst.pdf")));
    const QString text = textOf(*it.office.asker.file);
    CHECK(text.contains(u("Titel")));
    CHECK(text.contains(u("Gemeente")));
    CHECK(text.contains(u("1.234,56")));
    CHECK(text.contains(u("03-02-2025")));
    CHECK(text.contains(u("VOORBEELDGEGEVENS")));
    CHECK(text.contains(u("Pagina 1 van 1")));
}

TEST_CASE("a list of many rows takes several pages, each with the heads") {
    Exported it;
    std::vector<Grant> rows(120, {"Gouda", domain::Money::euros(1), {}, 2025});
    it.card->show(rows);
    it.as("pdf", it.folder.filePath(u("lijst.pdf")));
    QPdfDocument pdf;
    REQUIRE(pdf.load(*it.office.asker.file) == QPdfDocument::Error::None);
    REQUIRE(pdf.pageCount() > 1);
    for (int page = 0; page < pdf.pageCount(); ++page) {
        CHECK(pdf.getAllText(page).text().contains(u("Gemeente")));
    }
}
