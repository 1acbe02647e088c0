// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QTemporaryDir>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfSelection>
#include <QtTest/QTest>

#include "ui/place_walk.h"
#include "ui/shell/page_host.h"
#include "ui/shell/page_paper.h"
#include "ui/shell/session.h"
#include "ui/support.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

/// The whole window in front of the example; what is printed goes into a file.
struct Desktop {
    Office office{Office::Filled::WithExample};
    ui::PassingSettings settings;
    ReadyDoor door{office.clock};
    QTemporaryDir folder;
    std::unique_ptr<ui::Session> session;

    explicit Desktop(const ui::Address& address) {
        office.clock.moment = domain::Timestamp::fromIso("2026-11-24T09:30:00Z").value();
        office.asker.file = folder.filePath(QStringLiteral("plek.pdf"));
        session = std::make_unique<ui::Session>(ui::SessionParts{office.desk->context(),
                                                                 office.tools(),
                                                                 office.asker,
                                                                 settings,
                                                                 office.speech,
                                                                 ui::SystemLook(),
                                                                 {},
                                                                 door});
        session->start(address);
        session->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&session->window()));
    }
    /// The words of each page that Ctrl+P prints.
    [[nodiscard]] QStringList printed() const {
        QTest::keyClick(&session->window(), Qt::Key_P, Qt::ControlModifier);
        QPdfDocument pdf;
        pdf.load(*office.asker.file);
        QStringList pages;
        for (int page = 0; page < pdf.pageCount(); ++page) {
            pages.append(pdf.getAllText(page).text());
        }
        return pages;
    }
};

}  // namespace

TEST_CASE("Ctrl+P prints the place as it is shown, with the margins that every page has") {
    const Desktop desktop(
        {ui::Place::Municipalities, 0, QStringLiteral("view/province=Limburg&sort=spent")});
    const QStringList pages = desktop.printed();
    REQUIRE(pages.size() >= 1);
    const QString all = pages.join(u'\n');
    CHECK(all.contains(QStringLiteral("Gemeenten in Limburg, gesorteerd op besteed")));
    CHECK(all.contains(QStringLiteral("Kerkrade")));
    CHECK_FALSE(all.contains(QStringLiteral("Gouda")));
    CHECK(all.contains(QStringLiteral("Zoals getoond op 24-11-2026")));
    for (int page = 0; page < pages.size(); ++page) {
        CAPTURE(page);
        CHECK(pages[page].contains(QStringLiteral("VOORBEELDGEGEVENS")));
        CHECK(pages[page].contains(
            QStringLiteral("Pagina %1 van %2").arg(page + 1).arg(pages.size())));
    }
}

TEST_CASE("the overview is printed with its figures and its charts") {
    const Desktop desktop({ui::Place::Overview, 0, {}});
    const QString all = desktop.printed().join(u'\n');
    CHECK(all.contains(QStringLiteral("Nog te besteden")));
    CHECK(all.contains(QStringLiteral("Besteding tegenover verlening")));
    const auto* host = desktop.session->window().findChild<ui::PageHost*>();
    const ui::PagePaper paper = ui::paperOf(*host->page(), QStringLiteral("Overzicht"), {});
    const auto pictures =
        std::count_if(paper.parts.begin(), paper.parts.end(),
                      [](const ui::PaperPart& part) { return !part.picture.isNull(); });
    CHECK(pictures == 3);
}

TEST_CASE("every place and every tab of it can be printed") {
    PlaceWalk walk({});
    walk.eachStop([](QWidget& window) {
        const auto* host = window.findChild<ui::PageHost*>();
        REQUIRE(host != nullptr);
        const ui::PagePaper paper =
            ui::paperOf(*host->page(), host->page()->title(), QStringLiteral("nu"));
        INFO(host->page()->objectName().toStdString());
        CHECK(paper.parts.size() > 2);
    });
}
