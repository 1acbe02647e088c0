// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/returns_page.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <algorithm>

#include "exchange/workbook_reader.h"
#include "exchange/workbooks.h"
#include "ui/pages/returns/brought.h"
#include "ui/shell/speech.h"
#include "ui/support.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/list_table.h"
#include "work/recording.h"
#include "work/returns/return_template.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Format = work::WorkbookWriter::Format;

namespace {

/// A municipality's answers by their keys, canonical: an ordinary year in which EUR 200,000 was
/// spent as planned.
const std::vector<std::pair<std::string, std::string>>& ordinary() {
    static const std::vector<std::pair<std::string, std::string>> answers = {
        {"contact.naam", "A. Jansen"},
        {"contact.email", "a.jansen@gemeente.nl"},
        {"contact.telefoon", "0546-541111"},
        {"ingevuld.op", "2026-03-02"},
        {"samenvatting", "Het eerste volle jaar verliep volgens plan."},
        {"besteed.cumulatief", "20000000"},
    };
    return answers;
}

struct Returns {
    Office office;
    QTemporaryDir folder;
    ui::ReturnsPage page{*office.desk, office.asker};
    std::vector<ui::Address> jumps;

    Returns() {
        QObject::connect(&page, &ui::Page::goTo, &page,
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page.open({ui::Place::Returns, 2025, {}});
        showPage(page);
    }

    [[nodiscard]] domain::Municipality almelo() const {
        return office.store->municipalities().all().front();
    }
    /// A workbook as it went out, with these answers, under that name.
    QString fill(const char* name,
                 const std::vector<std::pair<std::string, std::string>>& answers) {
        auto book =
            work::returns::returnTemplate(*office.store, office.clock.today(), 2025, almelo().id)
                .value();
        for (const auto& [key, value] : answers) {
            put(book, key, value);
        }
        const std::string bytes = exchange::Workbooks().write(book, Format::Ods);
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path;
    }
    static void put(work::WorkbookWriter::Workbook& book, const std::string& key,
                    const std::string& value) {
        for (auto& sheet : book.sheets) {
            for (auto& row : sheet.rows) {
                for (std::size_t column = 1; column < sheet.columns.size(); ++column) {
                    const std::string& name = sheet.columns[column].key;
                    if (key == name + "." + row[0] ||
                        (key == row[0] && name == work::returns::answerColumn)) {
                        row[column] = value;
                    }
                }
            }
        }
    }
    void read(const QString& path) {
        const int before = rows();
        REQUIRE(page.take({path}));
        REQUIRE(QTest::qWaitFor([&] { return rows() > before && !page.isBusy(); }, 5'000));
    }
    [[nodiscard]] ui::ListTable& list() { return child<ui::ListTable>(page, "returns"); }
    [[nodiscard]] int rows() { return list().model()->rowCount(); }
    [[nodiscard]] QString cell(int column) {
        return list().model()->index(0, column).data().toString();
    }
    [[nodiscard]] QListWidget& messages() { return child<QListWidget>(page, "messages"); }
    [[nodiscard]] QPushButton& button(const char* name) { return child<QPushButton>(page, name); }
};

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
    CHECK(it.button("takeOver").toolTip().contains(u("fouten in de weg")));
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

TEST_CASE("what goes back is written beside each other, and kept with the report") {
    Returns it;
    for (const auto kind : {domain::LetterKind::Addressee, domain::LetterKind::Signature}) {
        domain::LetterTemplate text;
        text.letterKind = kind;
        text.title = "Tekst";
        text.body = "Aan {gemeente}";
        REQUIRE(it.office.desk->act(ui::Topic::Everything, [&](const work::Context& context) {
            return work::save(context, text);
        }));
    }
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
