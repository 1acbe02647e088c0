// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDesktopServices>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include "ui/dossier_case.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "work/filing.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct DossierPageCase : DossierCase {
    using DossierCase::DossierCase;
    [[nodiscard]] QWidget& form(const char* name) const { return child<QWidget>(*page, name); }
    void attach(const std::string& name, const std::string& content) const {
        domain::CaseDocument document;
        document.subject = {domain::Subject::Kind::Municipality, gouda.value};
        document.date = domain::Date::known(2026, 2, 1);
        document.fileName = name;
        document.mediaType = "text/plain";
        document.sender = "Gemeente Gouda";
        REQUIRE(office.desk->act(ui::Topic::Documents, [&](const work::Context& context) {
            return work::attachDocument(context, document, content);
        }));
    }
    void choose(const char* name) const {
        auto& table = child<ui::ListTable>(*page, "documentsTable");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, 0);
            if (index.data().toString() == QLatin1String(name)) {
                table.setCurrentIndex(index);
            }
        }
    }
};

/// Takes what would be opened with a program of this computer.
struct Opener {
    Opener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), &browser, "setSource"); }
    ~Opener() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Opener(const Opener&) = delete;
    Opener& operator=(const Opener&) = delete;
    QTextBrowser browser;
};

}  // namespace

TEST_CASE("a dossier carries the name of its municipality") {
    const DossierPageCase it("summary");
    CHECK(it.page->title() == QStringLiteral("Gouda"));
}

TEST_CASE("a document is kept with what the archive needs, and comes back the same") {
    const QTemporaryDir folder;
    const QString letter = folder.filePath(QStringLiteral("brief.txt"));
    const QString copy = folder.filePath(QStringLiteral("kopie.txt"));
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Geachte heer, mevrouw,\0enzovoort", 33);
    file.close();

    DossierPageCase it("documents");
    it.office.asker.file = letter;
    press(child<QPushButton>(*it.page, "addDocument"));
    QWidget& form = it.form("documentForm");
    type(child<QLineEdit>(form, "date"), QStringLiteral("1 februari 2026"));
    type(child<QLineEdit>(form, "sender"), QStringLiteral("Gemeente Gouda"));
    type(child<QLineEdit>(form, "caseNumber"), QStringLiteral("Z-12"));
    press(child<QPushButton>(form, "do"));

    const auto kept =
        it.office.store->documents().of({domain::Subject::Kind::Municipality, it.gouda.value});
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].fileName == "brief.txt");
    CHECK(kept[0].mediaType == "text/plain");
    CHECK(kept[0].sender == "Gemeente Gouda");
    CHECK(kept[0].date == domain::Date::known(2026, 2, 1));

    auto& table = child<ui::ListTable>(*it.page, "documentsTable");
    table.setCurrentIndex(table.model()->index(0, 0));
    it.office.asker.file = copy;
    press(child<QPushButton>(*it.page, "saveCopy"));
    QFile written(copy);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == QByteArray("Geachte heer, mevrouw,\0enzovoort", 33));
}

TEST_CASE("the copy that is saved is of the chosen document, whatever comes in meanwhile") {
    const QTemporaryDir folder;
    DossierPageCase it("documents");
    it.attach("zeta.txt", "van zeta");
    it.choose("zeta.txt");
    it.office.asker.file = folder.filePath(QStringLiteral("kopie.txt"));
    it.office.asker.meanwhile = [&it] {
        for (int i = 0; i < 20; ++i) {
            it.attach("alfa" + std::to_string(i) + ".txt", "van alfa");
        }
    };
    press(child<QPushButton>(*it.page, "saveCopy"));
    QFile written(*it.office.asker.file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == "van zeta");
}

TEST_CASE("a document is opened from a folder that nobody else can read, and that goes again") {
    const Opener opener;
    QString path;
    {
        DossierPageCase it("documents");
        it.attach("../brief.txt", "Geachte heer");
        it.choose("../brief.txt");
        press(child<QPushButton>(*it.page, "openDocument"));
        path = opener.browser.source().toLocalFile();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "Geachte heer");
        const QFileInfo inside(QFileInfo(path).path());
        CHECK_FALSE(inside.permissions() &
                    (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther));
    }
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a document without a sender is asked for one") {
    const QTemporaryDir folder;
    const QString letter = folder.filePath(QStringLiteral("brief.txt"));
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    DossierPageCase it("documents");
    it.office.asker.file = letter;
    press(child<QPushButton>(*it.page, "addDocument"));
    QWidget& form = it.form("documentForm");
    type(child<QLineEdit>(form, "date"), QStringLiteral("1-2-2026"));
    press(child<QPushButton>(form, "do"));
    CHECK(form.isVisible());
    CHECK(child<QLineEdit>(form, "sender").property("severity").toString() ==
          QStringLiteral("refused"));
}

TEST_CASE("a file that cannot be read or written is told, and nothing is kept") {
    DossierPageCase it("documents");
    it.office.asker.file = QStringLiteral("/nowhere/brief.txt");
    press(child<QPushButton>(*it.page, "addDocument"));
    CHECK(it.office.asker.asked.size() == 2);
    CHECK_FALSE(it.form("documentForm").isVisible());
}

TEST_CASE("the timeline tells what was done for this municipality, the newest first") {
    const DossierPageCase it("timeline");
    child<ui::Segments>(*it.page, "whichTimeline").choose(1);
    auto& table = child<ui::ListTable>(child<QWidget>(*it.page, "timeline"), "entries");
    const auto* model = table.model();
    // A reservation, four instalments and four reports that are expected.
    REQUIRE(model->rowCount() == 9);
    for (int row = 0; row < model->rowCount(); ++row) {
        CHECK(model->index(row, 0).data().toString().contains(QStringLiteral("Gouda")));
    }
    CHECK(model->index(8, 5).data().toLongLong() < model->index(0, 5).data().toLongLong());
}

TEST_CASE("a timeline on which nothing happened says what comes there, and where it begins") {
    const DossierPageCase it("timeline");
    auto& tab = child<QWidget>(*it.page, "timeline");
    CHECK_FALSE(child<ui::ListTable>(tab, "events").isVisible());
    auto& first = child<QPushButton>(tab, "toApplication");
    REQUIRE(first.isVisible());
    press(first);
    REQUIRE(it.jump.has_value());
    CHECK(it.jump->part == QStringLiteral("application"));
}

TEST_CASE("a document has to be chosen before it can be opened, and the buttons say so") {
    const DossierPageCase it("documents");
    for (const char* name : {"openDocument", "saveCopy"}) {
        const auto& button = child<QPushButton>(*it.page, name);
        CAPTURE(name);
        CHECK_FALSE(button.isEnabled());
        CHECK(button.toolTip() == QStringLiteral("Kies eerst een document in de lijst."));
        CHECK(button.accessibleDescription() == button.toolTip());
    }
}
