// SPDX-License-Identifier: EUPL-1.2
//
// The handbook: F1 opens the page about a place, and nothing in a page leads nowhere.
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTextBrowser>

#include "ui/place_walk.h"
#include "ui/shell/handbook.h"
#include "ui/shell/handbook_pages.h"
#include "ui/words/terms.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

/// The window of the handbook, as F1 leaves it.
ui::Handbook& helpIn(ui::MainWindow& window) {
    window.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }));
    QTest::keyClick(&window, Qt::Key_F1);
    auto& handbook = child<ui::Handbook>(window, "handbook");
    // Not qWaitForWindowActive: to it a window counts as active while the one it belongs to is.
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &handbook; }));
    return handbook;
}

}  // namespace

TEST_CASE("F1 opens the page of the handbook about the place in front") {
    const PlaceWalk desktop({});
    for (const ui::PlaceEntry& entry : ui::places()) {
        INFO(ui::codeOf(entry.place).toStdString());
        const bool isOfOneThing = entry.place == ui::Place::Dossier ||
                                  entry.place == ui::Place::Report ||
                                  entry.place == ui::Place::Decision;
        desktop.window().goTo({entry.place, isOfOneThing ? 1 : 0});
        ui::Handbook& handbook = helpIn(desktop.window());
        CHECK(handbook.isVisible());
        CHECK_FALSE(handbook.isModal());
        CHECK(handbook.page() == ui::handbookPageOf(entry.place));
        CHECK(ui::handbookPages().contains(handbook.page()));
        auto& contents = child<QListWidget>(handbook, "handbookContents");
        REQUIRE(contents.currentItem() != nullptr);
        CHECK(contents.currentItem()->text() == ui::handbookTitle(handbook.page()));
        CHECK(child<QTextBrowser>(handbook, "handbookText")
                  .toPlainText()
                  .contains(ui::handbookTitle(handbook.page())));
        QTest::keyClick(&handbook, Qt::Key_Escape);
        CHECK_FALSE(handbook.isVisible());
    }
}

TEST_CASE("the handbook has each of its files in its contents, and no licence line in its text") {
    QStringList files;
    for (const QString& file : QDir(QStringLiteral(KAMERKLAAR_SOURCE "/docs/handleiding"))
                                   .entryList({QStringLiteral("*.md")})) {
        files.append(file.section(QLatin1Char('.'), 0, 0));
    }
    QStringList pages = ui::handbookPages();
    pages.sort();
    CHECK(pages == files);
    for (const QString& page : pages) {
        INFO(page.toStdString());
        CHECK_FALSE(ui::handbookTitle(page).isEmpty());
        CHECK_FALSE(ui::handbookText(page).contains(QStringLiteral("SPDX")));
    }
}

TEST_CASE("each link and picture of the handbook leads somewhere, and each page is linked to") {
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList linked;
    for (const QString& page : ui::handbookPages()) {
        for (auto one = link.globalMatch(ui::handbookText(page)); one.hasNext();) {
            const QString target = one.next().captured(1);
            INFO(page.toStdString() << " to " << target.toStdString());
            CHECK(QFile::exists(QStringLiteral(":/handbook/%1").arg(target)));
            linked.append(target.section(QLatin1Char('.'), 0, 0));
        }
    }
    for (const QString& page : ui::handbookPages()) {
        INFO(page.toStdString());
        CHECK((linked.contains(page) || page == QStringLiteral("begin")));
    }
}

TEST_CASE("the handbook is searched, and read from page to page") {
    const PlaceWalk desktop({});
    ui::Handbook& handbook = helpIn(desktop.window());
    auto& contents = child<QListWidget>(handbook, "handbookContents");
    auto& search = child<QLineEdit>(handbook, "handbookSearch");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("vierogenprincipe"));
    int shown = 0;
    for (int row = 0; row < contents.count(); ++row) {
        shown += contents.item(row)->isHidden() ? 0 : 1;
    }
    CHECK(shown == 1);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(handbook.page() == QStringLiteral("besluiten"));
    auto& text = child<QTextBrowser>(handbook, "handbookText");
    CHECK(text.textCursor().selectedText() == QStringLiteral("vierogenprincipe"));
    QTest::keyClick(&handbook, Qt::Key_Left, Qt::AltModifier);
    CHECK(handbook.page() == QStringLiteral("overzicht"));
    CHECK(contents.currentItem()->text() == QStringLiteral("Overzicht"));
}

TEST_CASE("a term of the law is explained where it stands, with its article") {
    const auto language = GENERATE(domain::Language::Dutch, domain::Language::English);
    const PlaceWalk desktop({Office::Filled::WithExample, language});
    for (const ui::Place place : {ui::Place::Dossier, ui::Place::Finance}) {
        desktop.window().goTo({place, place == ui::Place::Dossier ? 1 : 0});
        QStringList hints;
        for (const QTabWidget* tabs : desktop.window().findChildren<QTabWidget*>()) {
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                hints.append(tabs->tabToolTip(i));
            }
        }
        CHECK(hints.contains(ui::words::termHint(QStringLiteral("SiSa-verantwoording"), language)));
    }
    const QString hint = ui::words::termHint(QStringLiteral("vaststelling"), language).simplified();
    CHECK(hint.endsWith(QStringLiteral("(art. 9)")));
    CHECK(hint.contains(language == domain::Language::Dutch ? QStringLiteral("22 weken")
                                                            : QStringLiteral("22 weeks")));
    CHECK(ui::words::termHint(QStringLiteral("geen begrip"), language).isEmpty());
}

TEST_CASE("each term that the window explains stands on the page of terms") {
    static const QRegularExpression asked(
        QStringLiteral("termHint\\(\\s*QStringLiteral\\(\"([^\"]+)\"\\)"));
    int found = 0;
    QDirIterator sources(QStringLiteral(KAMERKLAAR_SOURCE "/ui"), {QStringLiteral("*.cpp")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        REQUIRE(source.open(QIODevice::ReadOnly));
        for (auto one = asked.globalMatch(QString::fromUtf8(source.readAll())); one.hasNext();) {
            const QString term = one.next().captured(1);
            INFO(term.toStdString());
            CHECK_FALSE(ui::words::termHint(term, domain::Language::Dutch).isEmpty());
            ++found;
        }
    }
    CHECK(found >= 18);
}
