// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <algorithm>

#include "exchange/workbook_reader.h"
#include "ui/pages/returns/brought.h"
#include "ui/returns_case.h"
#include "ui/shell/speech.h"
#include "ui/widgets/choice_combo.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

work::returns::ReturnFile annexOf(const char* name, const std::string& spent) {
    return work::returns::openReturn(exchange::WorkbookReader(), name,
                                     "Gemeentecode;GM0513\r\nJaar;2024\r\nC90/01;" + spent +
                                         "\r\nC90/02;" + spent +
                                         "\r\nC90/03;nee\r\nC90/05;nee\r\n");
}

}  // namespace

TEST_CASE("the workbooks for all municipalities are made in one folder") {
    Returns it;
    it.office.asker.file = it.folder.path();
    child<QAction>(it.page, "workbooksXlsx").trigger();
    CHECK(QDir(it.folder.path()).entryList({u("verslag-2025-*.xlsx")}).size() == 20);
    CHECK(it.office.tables.written.size() == 20);
    CHECK(child<QWidget>(it.page, "exported").isVisible());
}

TEST_CASE("a workbook that stands in the folder already is never written over") {
    Returns it;
    const char* const name = "verslag-2025-Almelo.xlsx";
    const QString path = it.fill(name, ordinary());
    const auto before = bytesIn(path);
    QTemporaryDir other;
    const QDir full(it.folder.path());
    it.office.asker.file = it.folder.path();
    SECTION("nothing is written when somebody leaves it at that") {
        it.office.asker.confirmed = false;
        child<QAction>(it.page, "workbooksXlsx").trigger();
        CHECK(it.office.asker.text.contains(QLatin1String(name)));
        CHECK_FALSE(child<QWidget>(it.page, "exported").isVisible());
    }
    SECTION("another folder takes them all") {
        it.office.asker.meanwhile = [&] {
            if (!it.office.asker.text.isEmpty()) {
                it.office.asker.file = other.path();
            }
        };
        child<QAction>(it.page, "workbooksXlsx").trigger();
        CHECK(QDir(other.path()).entryList({u("verslag-2025-*.xlsx")}).size() == 20);
        CHECK(child<QWidget>(it.page, "exported").isVisible());
    }
    CHECK(bytesIn(path) == before);
    CHECK(full.entryList({u("verslag-2025-*.xlsx")}).size() == 1);
}

TEST_CASE("a year of a workbook is read as a year, and the chooser of the sender shows its words") {
    ui::Speech speech;
    speech.speak(domain::Language::Dutch);
    Returns it;
    it.page.resize(1024, 740);
    it.read(it.fill("almelo.ods", ordinary()));
    const auto& answers = *child<ui::ListTable>(it.page, "answers").model();
    QString year;
    for (int row = 0; row < answers.rowCount(); ++row) {
        if (answers.index(row, 4).data().toString() == u("Verslagjaar")) {
            year = answers.index(row, 3).data().toString();
        }
    }
    CHECK(year == u("2025"));
    const auto& sender = child<ui::ChoiceCombo>(it.page, "sender");
    CHECK(sender.width() > sender.fontMetrics().horizontalAdvance(sender.itemText(0)) + 30);
}

TEST_CASE("a workbook is read, its messages lead to its cells, and a correction has its reason") {
    Returns it;
    auto answers = ordinary();
    answers.emplace_back("besteed.categorie.a", "-200000");
    it.read(it.fill("almelo.ods", answers));
    CHECK(it.cell(0) == u("almelo.ods"));
    CHECK(it.cell(2) == u("Almelo"));
    CHECK(it.cell(3) == u("2025"));
    CHECK(it.cell(6) == u("met fouten"));
    CHECK_FALSE(it.button("takeOver").isEnabled());
    CHECK(it.button("takeOver").toolTip().contains(u("fouten die overnemen in de weg staan")));
    CHECK(it.button("takeOver").accessibleDescription() == it.button("takeOver").toolTip());
    CHECK_FALSE(it.button("takeOverAll").isEnabled());
    CHECK(it.button("takeOverAll").toolTip().contains(u("geen werkmap zonder fouten")));
    const int errors = it.cell(4).toInt();
    REQUIRE(errors > 0);

    int at = 0;
    while (at < it.messages().count() && !it.messages().item(at)->text().contains(u("onder nul"))) {
        ++at;
    }
    REQUIRE(at < it.messages().count());
    it.messages().setFocus();
    it.messages().setCurrentRow(at);
    QTest::keyClick(&it.messages(), Qt::Key_Return);
    auto& answersShown = child<ui::ListTable>(it.page, "answers");
    CHECK(answersShown.hasFocus());
    CHECK(child<QLabel>(it.page, "correctionAbout").text().contains(u("Besteed")));

    type(child<QLineEdit>(it.page, "correctionValue"), u("2.000"));
    CHECK_FALSE(it.button("correct").isEnabled());
    type(child<QLineEdit>(it.page, "correctionReason"), u("Gebeld"));
    press(it.button("correct"));
    CHECK(it.cell(4).toInt() < errors);
    CHECK(it.button("takeBackCorrection").isEnabled());
    press(it.button("takeBackCorrection"));
    CHECK(it.cell(4).toInt() == errors);
}

TEST_CASE("a line of a list is added, left out and put back, each with a reason") {
    Returns it;
    auto answers = ordinary();
    answers.emplace_back("soort.partner.1", "Politie");
    answers.emplace_back("naam.partner.1", "Politie Oost-Nederland");
    it.read(it.fill("almelo.ods", answers));
    auto& shown = child<ui::ListTable>(it.page, "answers");
    const int before = shown.model()->rowCount();
    CHECK_FALSE(it.button("addLine").isEnabled());

    type(child<QLineEdit>(it.page, "correctionReason"), u("Vergeten, gebeld"));
    CHECK(it.button("addLine").isEnabled());
    child<QAction>(it.page, "addTo.blad.partners").trigger();
    CHECK(shown.model()->rowCount() == before + 3);
    const auto& about = child<QLabel>(it.page, "correctionAbout");
    CHECK(about.text().contains(u("Soort: Partner 2")));

    type(child<QLineEdit>(it.page, "correctionReason"), u("Toch niet"));
    press(it.button("leaveLineOut"));
    CHECK(shown.model()->rowCount() == before);

    const auto goTo = [&](const QString& words) {
        for (int row = 0; row < shown.model()->rowCount(); ++row) {
            if (shown.model()->index(row, 4).data().toString() == words) {
                shown.setCurrentIndex(shown.model()->index(row, 0));
            }
        }
    };
    goTo(u("Soort: Partner 1"));
    type(child<QLineEdit>(it.page, "correctionReason"), u("Doet niet meer mee"));
    press(it.button("leaveLineOut"));
    goTo(u("Soort: Partner 1"));
    CHECK(about.text().contains(u("weggelaten: Doet niet meer mee")));
    CHECK_FALSE(it.button("leaveLineOut").isEnabled());
    press(it.button("takeBackCorrection"));
    CHECK(it.button("takeBackCorrection").isEnabled() == false);
    CHECK_FALSE(about.text().contains(u("weggelaten")));
}

TEST_CASE("the sender that is chosen is held against the file") {
    Returns it;
    it.read(it.fill("almelo.ods", ordinary()));
    const int errors = it.cell(4).toInt();
    auto& sender = child<ui::ChoiceCombo>(it.page, "sender");
    sender.setFocus();
    QTest::keyClicks(&sender, u("Gouda"));
    CHECK(it.cell(4).toInt() > errors);
}

TEST_CASE("the same file twice is one line, and what cannot be read says why") {
    Returns it;
    const QString path = it.fill("almelo.ods", ordinary());
    it.read(path);
    REQUIRE(it.page.take({path}));
    CHECK(QTest::qWaitFor([&] { return !it.page.isBusy(); }, 5'000));
    CHECK(it.rows() == 1);
    REQUIRE(it.page.take({it.folder.filePath(u("weg.ods"))}));
    const auto& refused = child<QWidget>(it.page, "refusedReturns");
    CHECK(QTest::qWaitFor([&] { return refused.isVisible(); }, 5'000));
}

TEST_CASE("reading can be cancelled, and a folder without workbooks says so") {
    Returns it;
    QDir(it.folder.path()).mkdir(u("leeg"));
    REQUIRE(it.page.take({it.folder.filePath(u("leeg"))}));
    const auto& refused = child<QWidget>(it.page, "refusedReturns");
    CHECK(QTest::qWaitFor([&] { return refused.isVisible() && !it.page.isBusy(); }, 5'000));
    REQUIRE(it.page.take({it.fill("almelo.ods", {})}));
    press(it.button("cancelReading"));
    CHECK_FALSE(it.page.isBusy());
    CHECK_FALSE(child<QWidget>(it.page, "reading").isVisible());
}

TEST_CASE("a file that breaks the reading is named, and the others are read") {
    class Breaking : public work::GridReader {
    public:
        tl::expected<work::WorkbookGrid, domain::FileFault> readGrid(
            const std::string& fileName, const std::string& bytes) const override {
            if (fileName.starts_with("kapot")) {
                throw std::runtime_error("broken");
            }
            return exchange::WorkbookReader().readGrid(fileName, bytes);
        }
    };
    Returns it;
    const QStringList paths{it.fill("almelo.ods", ordinary()), it.fill("kapot1.ods", {}),
                            it.fill("kapot2.ods", {}), it.fill("laatste.ods", {})};
    const Breaking reader;
    ui::ReturnFiles files(reader);
    QStringList opened;
    QStringList refused;
    QObject::connect(&files, &ui::ReturnFiles::opened, &files,
                     [&](const auto& file) { opened.append(u(file->name.c_str())); });
    QObject::connect(&files, &ui::ReturnFiles::refused, &files,
                     [&](const QString& path) { refused.append(path); });
    files.read(paths);
    CHECK(QTest::qWaitFor([&] { return !files.isBusy(); }, 5'000));
    CHECK(opened == QStringList{u("almelo.ods"), u("laatste.ods")});
    CHECK(refused == paths.mid(1, 2));
}

TEST_CASE("each file that cannot be read is named") {
    Returns it;
    REQUIRE(it.page.take({it.folder.filePath(u("weg1.ods")), it.folder.filePath(u("weg2.ods"))}));
    CHECK(QTest::qWaitFor([&] { return !it.page.isBusy(); }, 5'000));
    CHECK(it.said("refusedReturns").contains(u("weg1.ods")));
    CHECK(it.said("refusedReturns").contains(u("weg2.ods")));
}

TEST_CASE("of a folder that is dropped the workbooks in and below it are read") {
    Returns it;
    REQUIRE(QDir(it.folder.path()).mkpath(u("mail/oost")));
    it.fill("mail/oost/almelo.ods", ordinary());
    it.fill("mail/~$almelo.ods", ordinary());
    REQUIRE(it.page.take({it.folder.filePath(u("mail"))}));
    CHECK(QTest::qWaitFor([&] { return it.rows() == 1 && !it.page.isBusy(); }, 5'000));
    CHECK(it.cell(0) == u("almelo.ods"));
}

TEST_CASE("a SiSa annex is known as what it is, and taken over into its dossier") {
    Returns it;
    it.office.clock.moment = domain::Timestamp::fromIso("2026-06-10T09:00:00Z").value();
    const char* const annex =
        "SiSa-bijlage 2025;;;;;\r\nGemeente;Gouda;;;;\r\n"
        ";Besteding;Cumulatief;Afgerond;Toelichting;Eindverantwoording\r\n"
        ";Aard controle R;Aard controle R;Aard controle n.v.t.;Aard controle n.v.t.;"
        "Aard controle n.v.t.\r\n"
        ";Indicator: C90/01;Indicator: C90/02;Indicator: C90/03;Indicator: C90/04;"
        "Indicator: C90/05\r\n"
        ";€ 200.000,00;€ 200.000,00;nee;;nee\r\n";
    const QString path = it.folder.filePath(u("sisa.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(annex);
    file.close();
    it.read(path);
    CHECK(it.cell(1) == u("SiSa"));
    CHECK(it.cell(2) == u("Gouda"));
    CHECK_FALSE(it.button("sendBack").isVisible());
    INFO(
        (it.messages().count() == 0 ? std::string() : it.messages().item(0)->text().toStdString()));
    REQUIRE(it.button("takeOver").isEnabled());
    press(it.button("takeOver"));
    CHECK(it.cell(6) == u("overgenomen"));
    const auto returns = it.office.store->records<domain::SisaReturn>().all();
    CHECK(std::any_of(returns.begin(), returns.end(), [](const domain::SisaReturn& one) {
        return one.spent == domain::Money::euros(200'000);
    }));
    press(it.button("openReport"));
    REQUIRE(it.jumps.size() == 1);
    CHECK(it.jumps[0].place == ui::Place::Dossier);
}

TEST_CASE(
    "the year of a SiSa return that does not say it is chosen, and one that does is held to it") {
    Returns it;
    it.office.clock.moment = domain::Timestamp::fromIso("2026-06-10T09:00:00Z").value();
    const auto write = [&it](const char* name, const char* head) {
        const QString path = it.folder.filePath(QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(head);
        file.write(
            "Gemeentecode;GM0513\r\nC90/01;200000\r\nC90/02;200000\r\nC90/03;nee\r\n"
            "C90/05;nee\r\n");
        return path;
    };
    auto& year = child<ui::ChoiceCombo>(it.page, "returnYear");
    it.read(write("zonder.csv", ""));
    REQUIRE(year.isVisible());
    CHECK(year.typed().isEmpty());
    CHECK(it.cell(3) == u("–"));
    CHECK_FALSE(it.button("takeOver").isEnabled());
    const auto choose = [&year](const QString& code) {
        year.setTyped(code);
        Q_EMIT year.edited();
    };
    choose(u("2025"));
    CHECK(it.cell(3) == u("2025"));
    REQUIRE(it.button("takeOver").isEnabled());
    press(it.button("takeOver"));
    const auto returns = it.office.store->records<domain::SisaReturn>().all();
    CHECK(std::any_of(returns.begin(), returns.end(), [](const domain::SisaReturn& one) {
        return one.year == 2025 && one.spent == domain::Money::euros(200'000);
    }));
    CHECK_FALSE(year.isEnabled());

    it.read(write("met.csv", "Jaar;2024\r\n"));
    it.list().selectRow(1);
    CHECK(year.typed().isEmpty());
    const int errors = it.cellOf(1, 4).toInt();
    choose(u("2025"));
    CHECK(it.cellOf(1, 4).toInt() + it.cellOf(1, 5).toInt() > errors);
    // A report says its year itself.
    it.read(it.fill("almelo.ods", ordinary()));
    it.list().selectRow(2);
    CHECK_FALSE(year.isVisible());
}

TEST_CASE("a sender that is chosen makes two files of one municipality, of which one counts") {
    Office office;
    ui::Brought brought(office.desk->context());
    brought.beginTogether();
    const auto nameless = [](const char* name, const std::string& spent) {
        return work::returns::openReturn(exchange::WorkbookReader(), name,
                                         "Jaar;2024\r\nC90/01;" + spent + "\r\nC90/02;" + spent +
                                             "\r\nC90/03;nee\r\nC90/05;nee\r\n");
    };
    const std::size_t first = brought.add(annexOf("a.csv", "100000"));
    const std::size_t second = brought.add(nameless("b.csv", "123456"));
    const auto isTwice = [&brought](std::size_t at) {
        const auto& messages = *brought.sightOf(at).messages;
        return std::any_of(messages.begin(), messages.end(), [](const auto& message) {
            return message.rule == "municipality_twice";
        });
    };
    CHECK_FALSE(isTwice(second));
    work::returns::ReturnAsked asked;
    asked.municipality = brought.sightOf(first).municipality->id;
    brought.ask(second, asked);
    CHECK(isTwice(second));
    CHECK_FALSE(isTwice(first));
    CHECK_FALSE(brought.sightOf(second).mayBeTakenOver);
    brought.ask(second, {});
    CHECK_FALSE(isTwice(second));
}

TEST_CASE("of two files of a municipality that are brought at once the one chosen is taken over") {
    Office office;
    ui::Brought brought(office.desk->context());
    brought.beginTogether();
    const std::size_t first = brought.add(annexOf("a.csv", "100000"));
    const std::size_t second = brought.add(annexOf("b.csv", "123456"));
    CHECK(brought.sightOf(first).mayBeTakenOver);
    CHECK_FALSE(brought.sightOf(second).mayBeTakenOver);
    CHECK(brought.sightOf(second).messages->front().rule == "municipality_twice");
    // The same again is no choice, and by itself it is.
    CHECK(brought.add(annexOf("b.csv", "123456")) == second);
    CHECK_FALSE(brought.sightOf(second).mayBeTakenOver);
    brought.beginTogether();
    CHECK(brought.add(annexOf("b.csv", "123456")) == second);
    CHECK(brought.sightOf(second).mayBeTakenOver);
    // What comes later by itself is meant to.
    brought.beginTogether();
    CHECK(brought.sightOf(brought.add(annexOf("c.csv", "7"))).mayBeTakenOver);
}
