// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/shell/handbook.h"
#include "ui/shell/program.h"
#include "ui/shell/welcome.h"
#include "ui/support.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct Start {
    SetClock clock;
    ReadyDoor door{clock};
    ReadyTools ready;
    ReadyAsker asker;
    ui::PassingSettings settings;
    ui::Program program{{door, clock, ready.tools(), asker, settings, {}}};
};

}  // namespace

TEST_CASE("the first screen makes a new file and opens it") {
    Start start;
    start.program.showWelcome();
    REQUIRE(start.program.welcome() != nullptr);
    start.asker.file = QStringLiteral("/files/new.kamerklaar");
    press(child<QPushButton>(*start.program.welcome(), "newExample"));
    CHECK(QTest::qWaitFor([&start] { return start.program.session() != nullptr; }));
    CHECK(start.door.made == QStringList{QStringLiteral("/files/new.kamerklaar+")});
    CHECK(start.asker.mustBeNew);
    REQUIRE(start.program.session() != nullptr);
    CHECK(start.program.welcome() == nullptr);
    CHECK(start.settings.lastFile() == QStringLiteral("/files/new.kamerklaar"));
}

TEST_CASE("the handbook can be read before there is a file") {
    Start start;
    start.program.showWelcome();
    ui::Welcome& welcome = *start.program.welcome();
    SECTION("by its button") {
        press(child<QPushButton>(welcome, "help"));
    }
    SECTION("by F1") {
        welcome.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&welcome));
        QTest::keyClick(&welcome, Qt::Key_F1);
    }
    const auto* handbook = welcome.findChild<ui::Handbook*>();
    REQUIRE(handbook != nullptr);
    CHECK(handbook->isVisible());
    CHECK(handbook->page() == QStringLiteral("begin"));
}

TEST_CASE("who thinks better of it stays on the first screen") {
    Start start;
    start.program.showWelcome();
    press(child<QPushButton>(*start.program.welcome(), "openFile"));
    QTest::qWait(1);
    CHECK(start.door.opened.isEmpty());
    CHECK(start.program.session() == nullptr);
}

TEST_CASE("a file that cannot be opened is told with its reason, and nothing is remembered") {
    Start start;
    const std::string path = "/files/a.kamerklaar";
    using Kind = domain::ProblemKind;
    const auto [kind, facts] = GENERATE(table<Kind, std::vector<domain::Fact>>(
        {{Kind::FileNotOurs, {std::string("a")}},
         {Kind::FileDamaged, {std::string("a")}},
         {Kind::FileNewer, {std::string("a"), std::int64_t{9}, std::int64_t{1}}},
         {Kind::FileReadOnly, {std::string("a")}},
         {Kind::FileLocked, {std::string("a")}},
         {Kind::FileMissing, {std::string("a")}}}));
    start.door.refusal = {{kind, {}, facts, domain::Severity::Refused, {}}};
    start.program.open(QString::fromStdString(path), {});
    REQUIRE(start.program.welcome() != nullptr);
    auto& banner = child<QWidget>(*start.program.welcome(), "banner.fault");
    CHECK(banner.isVisible());
    CHECK(banner.accessibleName() == start.program.complaint());
    CHECK(start.settings.lastFile().isEmpty());
}

TEST_CASE("another file is opened from within, and the window before it is gone") {
    Start start;
    start.program.open(QStringLiteral("/files/a.kamerklaar"), {ui::Place::Management, 0});
    REQUIRE(start.program.session() != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(&start.program.session()->window()));
    press(child<QPushButton>(start.program.session()->window(), "otherFile"));
    CHECK(QTest::qWaitFor([&start] { return start.program.session() == nullptr; }));
    REQUIRE(start.program.welcome() != nullptr);
    CHECK(start.program.welcome()->isVisible());
}

TEST_CASE("A shared administration is opened by its address, kept as it is, and has no file") {
    Start start;
    const QString address = QStringLiteral("postgresql://anouk@db.example/kamerklaar");
    start.program.showWelcome();
    start.asker.reason = QLatin1Char(' ') + address;
    press(child<QPushButton>(*start.program.welcome(), "openServer"));
    CHECK(QTest::qWaitFor([&start] { return start.program.session() != nullptr; }));
    CHECK(start.door.opened == QStringList{address});
    CHECK(start.settings.lastFile() == address);
    start.program.session()->window().goTo({ui::Place::Management, 0, {}});
    CHECK(start.program.session()->window().findChild<QPushButton*>(QStringLiteral("backUp")) ==
          nullptr);
}

TEST_CASE("A file that stands where it may be damaged says so, and one of one's own does not") {
    for (const bool isShared : {false, true}) {
        Start start;
        start.program.open(isShared ? QStringLiteral("/shared/a.kamerklaar")
                                    : QStringLiteral("/files/a.kamerklaar"),
                           {});
        REQUIRE(start.program.session() != nullptr);
        const auto* told =
            start.program.session()->window().findChild<QWidget*>(QStringLiteral("sharedFolder"));
        CHECK((told != nullptr) == isShared);
    }
}
