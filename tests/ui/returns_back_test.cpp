// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QDir>
#include <QtWidgets/QLineEdit>

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
