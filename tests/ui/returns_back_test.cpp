// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QDir>
#include <QtWidgets/QLineEdit>
#include <algorithm>

#include "exchange/workbook_annotating.h"
#include "package/zip_patch.h"
#include "package/zip_reader.h"
#include "ui/returns_case.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

TEST_CASE("what goes back is written beside each other, and kept with the report") {
    Returns it;
    it.writeTexts();
    it.read(it.fill("almelo.ods", {}));
    it.office.asker.file = it.folder.path();
    press(it.button("sendBack"));
    const QDir folder(it.folder.path());
    CHECK(folder.exists(u("almelo met opmerkingen.ods")));
    CHECK(folder.entryList({u("*begeleidende brief Almelo.odt")}).size() == 1);
    CHECK_FALSE(it.office.annotator.written.empty());
    press(it.button("openReport"));
    REQUIRE(it.jumps.size() == 1);
    CHECK(it.jumps[0].place == ui::Place::Report);
    const auto documents =
        it.office.store->documents().of({domain::Subject::Kind::Report, it.jumps[0].item});
    CHECK(documents.size() == 3);
}

TEST_CASE("what is read while the folder is asked for does not change what goes back") {
    Returns it;
    it.writeTexts();
    it.read(it.fill("almelo.ods", {}));
    it.office.asker.file = it.folder.path();
    it.office.asker.meanwhile = [&it] {
        // So many that those before have to move.
        for (int i = 0; i < 20; ++i) {
            const std::string name = "later" + std::to_string(i);
            it.read(it.fill((name + ".ods").c_str(), {{"samenvatting", name}}));
        }
    };
    press(it.button("sendBack"));
    const QDir folder(it.folder.path());
    CHECK(folder.entryList({u("*met opmerkingen*")}) ==
          QStringList(u("almelo met opmerkingen.ods")));
    CHECK(bytesIn(folder.filePath(u("almelo met opmerkingen.ods"))) ==
          bytesIn(folder.filePath(u("almelo.ods"))) + '+');
}

TEST_CASE("a workbook goes back twice, each time with what is wrong in it then") {
    Returns it;
    it.writeTexts();
    const exchange::WorkbookAnnotating annotating;
    it.office.annotator.real = &annotating;
    it.office.asker.file = it.folder.path();
    const auto fileIn = [&it](const QString& name) { return it.folder.filePath(name); };
    const auto errorsOf = [&it](int row) { return it.cellOf(row, 4).toInt(); };
    // As the municipality does in its table program: one text in the place of another.
    const auto mended = [&](const QString& name, const std::string& before,
                            const std::string& after, const QString& newName) {
        const std::string bytes = bytesIn(fileIn(name)).toStdString();
        auto package = package::ZipReader::open(bytes);
        REQUIRE(package.has_value());
        std::string content;
        const auto refusal = package->read("content.xml", [&](std::string_view piece) {
            content += piece;
            return package::Refusal();
        });
        REQUIRE_FALSE(refusal.has_value());
        const std::size_t at = content.find(before);
        REQUIRE(at != content.npos);
        content.replace(at, before.size(), after);
        QFile file(fileIn(newName));
        REQUIRE(file.open(QIODevice::WriteOnly));
        const std::string made = package::withParts(bytes, {{"content.xml", content}}).value();
        file.write(made.data(), static_cast<qint64>(made.size()));
        return fileIn(newName);
    };
    auto answers = ordinary();
    answers.emplace_back("besteed.categorie.a", "zeer veel");
    answers.emplace_back("contact.email", "niet bekend");
    it.read(it.fill("almelo.ods", answers));
    const int first = errorsOf(0);
    REQUIRE(first > 0);
    press(it.button("sendBack"));

    it.read(mended(u("almelo met opmerkingen.ods"), ">zeer veel<", ">nog veel meer<",
                   u("almelo 2.ods")));
    it.list().selectRow(1);
    CHECK(errorsOf(1) == first);
    press(it.button("sendBack"));
    // The list of the second time says what is wrong now.
    const auto grid = it.office.grids.readGrid(
        {}, bytesIn(fileIn(u("almelo 2 met opmerkingen.ods"))).toStdString());
    REQUIRE(grid.has_value());
    const auto& list = grid->sheets.front().table;
    CHECK(list.sheet == "Opmerkingen");
    CHECK(std::any_of(list.rows.begin(), list.rows.end(), [](const auto& row) {
        return row.size() == 4 && row[3].find("nog veel meer") != std::string::npos;
    }));

    it.read(
        mended(u("almelo 2 met opmerkingen.ods"), ">nog veel meer<", ">1000<", u("almelo 3.ods")));
    it.list().selectRow(2);
    CHECK(errorsOf(2) < first);
}

TEST_CASE("of a file without place for notes only the letter goes back, and the page says so") {
    Returns it;
    it.writeTexts();
    it.read(it.fill("almelo.ods", {}));
    it.office.asker.file = it.folder.path();
    it.office.annotator.refusal = domain::FileFault::NotOfThisKind;
    press(it.button("sendBack"));
    const QDir folder(it.folder.path());
    CHECK(folder.entryList({u("*met opmerkingen*")}).isEmpty());
    CHECK(folder.entryList({u("*begeleidende brief Almelo.odt")}).size() == 1);
    CHECK(it.said("exported").contains(u("Alleen de brief")));
}

TEST_CASE("corrections that are kept nowhere hold the window back, and say how many they are") {
    Returns it;
    auto answers = ordinary();
    answers.emplace_back("besteed.categorie.a", "-200000");
    it.read(it.fill("almelo.ods", answers));
    it.writeTexts();
    CHECK(it.office.desk->wouldBeLost().isEmpty());
    for (int at = 0; at < it.messages().count(); ++at) {
        if (it.messages().item(at)->text().contains(u("onder nul"))) {
            it.messages().setFocus();
            it.messages().setCurrentRow(at);
            QTest::keyClick(&it.messages(), Qt::Key_Return);
            break;
        }
    }
    type(child<QLineEdit>(it.page, "correctionValue"), u("2.000"));
    type(child<QLineEdit>(it.page, "correctionReason"), u("Gebeld"));
    press(it.button("correct"));
    REQUIRE(it.office.desk->wouldBeLost().size() == 1);
    CHECK(it.office.desk->wouldBeLost().constFirst().startsWith(u("1 correctie in een")));
    SECTION("until they are taken back") {
        press(it.button("takeBackCorrection"));
    }
    SECTION("until the workbook goes back") {
        it.office.asker.file = it.folder.path();
        press(it.button("sendBack"));
    }
    CHECK(it.office.desk->wouldBeLost().isEmpty());
}
