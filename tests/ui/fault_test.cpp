// SPDX-License-Identifier: EUPL-1.2
//
// The window on a real file while the ground gives way below it: what is told, what was typed, and
// whether it goes on.
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <algorithm>
#include <array>
#include <filesystem>

#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/open.h"
#include "support/session.h"
#include "support/small_disk.h"
#include "ui/pages/returns/returns_page.h"
#include "ui/shell/session.h"
#include "ui/support.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/text_box.h"
#include "work/filing.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

const domain::Scheme& regulation() {
    static const domain::Scheme scheme = exchange::readScheme(exchange::builtInScheme()).value();
    return scheme;
}

/// A file of the regulation on the disk.
struct Disk {
    QTemporaryDir folder;
    std::string path = folder.filePath(QStringLiteral("zaak.kamerklaar")).toStdString();

    Disk() {
        const SetClock clock;
        REQUIRE(store::create(path, [&](work::Store& made) {
                    static_cast<void>(
                        work::startFile(made, clock, regulation(), {{}, "ankie", "Ankie de Wit"}));
                }).has_value());
    }
    [[nodiscard]] std::unique_ptr<work::Store> open() const {
        auto store = store::open(path, store::Access::Working);
        REQUIRE(store.has_value());
        return std::move(*store);
    }
};

/// The window on such a file, with a report in front.
struct Sitting : ReadyTools {
    explicit Sitting(const Disk& disk) : store(disk.open()), door(clock) {
        clock.moment = domain::Timestamp::fromIso("2026-10-05T09:30:00Z").value();
        const work::Context context{*store, clock, store->people().byAccount("ankie")->id};
        session = std::make_unique<ui::Session>(ui::SessionParts{
            context, tools(), asker, settings, speech, ui::SystemLook(), {}, door});
        id = store->reports().headers().front().id;
        session->start({ui::Place::Report, id.value, {}});
        session->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&session->window()));
    }
    template <typename Widget>
    [[nodiscard]] Widget& at(const char* name) const {
        return child<Widget>(session->window(), name);
    }
    void write(const QString& text) const {
        type(at<ui::DateEdit>("receivedOn"), QStringLiteral("1-7-26"));
        type(at<ui::TextBox>("summary"), text);
    }
    void save() const {
        QTest::keyClick(&at<ui::TextBox>("summary"), Qt::Key_S, Qt::ControlModifier);
    }
    [[nodiscard]] QString typed() const { return at<ui::TextBox>("summary").toPlainText(); }
    /// Of the message at the top; nothing when there is none.
    [[nodiscard]] QString told() const {
        const auto& banner = at<QWidget>("banner.fault");
        return banner.isVisible() ? banner.accessibleName() : QString();
    }
    [[nodiscard]] std::string summary() const { return store->reports().find(id)->summary; }
    /// Nothing is wrong any more: the same key does it, and the message goes.
    void checkItGoesOn(const QString& text) const {
        CHECK(typed() == text);
        save();
        CHECK(summary() == text.toStdString());
        CHECK(told().isEmpty());
    }

    SetClock clock;
    std::unique_ptr<work::Store> store;
    ui::PassingSettings settings;
    ui::Speech speech;
    ReadyAsker asker;
    ReadyDoor door;
    std::unique_ptr<ui::Session> session;
    domain::ReportId id;
};

/// Another program that holds the file.
class Holder {
public:
    explicit Holder(const std::string& path) {
        REQUIRE(sqlite3_open(path.c_str(), &held_) == SQLITE_OK);
        REQUIRE(sqlite3_exec(held_, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    ~Holder() { sqlite3_close(held_); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

private:
    sqlite3* held_ = nullptr;
};

/// As on a full disk: no file grows beyond this size.
class Limit {
public:
    explicit Limit(rlim_t most) {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{most, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~Limit() { setrlimit(RLIMIT_FSIZE, &before_); }
    Limit(const Limit&) = delete;
    Limit& operator=(const Limit&) = delete;

private:
    rlimit before_{};
};

/// In the child: saves one text after the other until it is killed, and tells each that was saved.
[[noreturn]] void saveForEver(const Disk& disk, int pipe) {
    try {
        const Sitting it(disk);
        for (char number = 0;; ++number) {
            it.write(QStringLiteral("Tekst %1").arg(static_cast<int>(number)));
            it.save();
            if (write(pipe, &number, 1) != 1) {
                break;
            }
        }
    } catch (...) {  // a failed check, of which only the parent may tell
    }
    _exit(1);
}

}  // namespace

TEST_CASE("while another program holds the file nothing that was typed goes, and it goes on") {
    const Disk disk;
    const Sitting it(disk);
    const QString text = QStringLiteral("Wat de gemeente deed.");
    it.write(text);
    {
        const Holder other(disk.path);
        it.save();
        CHECK(it.told().contains(QStringLiteral("in gebruik")));
        CHECK(it.typed() == text);
    }
    CHECK(it.summary().empty());
    it.checkItGoesOn(text);
}

TEST_CASE("a draft that could not be kept is kept as soon as it can") {
    const Disk disk;
    const Sitting it(disk);
    const work::DraftOf of{{domain::Subject::Kind::Report, it.id.value}, {}, {}};
    const auto draft = [&] {
        return it.store->drafts().find(of, it.store->people().byAccount("ankie")->id);
    };
    {
        const Holder other(disk.path);
        it.write(QStringLiteral("Half"));
        REQUIRE(QTest::qWaitFor([&] { return !it.told().isEmpty(); }));
    }
    CHECK_FALSE(draft().has_value());
    CHECK(QTest::qWaitFor([&] { return draft().has_value(); }, 15'000));
}

TEST_CASE("a window whose draft cannot be kept asks before it closes or changes") {
    const Disk disk;
    Sitting it(disk);
    ui::MainWindow& window = it.session->window();
    it.asker.confirmed = false;
    {
        const Holder other(disk.path);
        it.write(u("Half"));
        CHECK_FALSE(window.close());
        CHECK(window.isVisible());
        CHECK(it.asker.text.contains(u("concept")));
        CHECK_FALSE(it.session->setTheme(ui::Theme::Dark));
        CHECK(it.settings.theme() != ui::Theme::Dark);
        CHECK(it.typed() == u("Half"));
    }
    it.asker.asked.clear();
    CHECK(window.close());
    CHECK(it.asker.asked.isEmpty());
}

TEST_CASE(
    "on a disk that is full the window says so, keeps the text, and saves it when there is room") {
    const Disk disk;
    const Sitting it(disk);
    const QString text = QString(15'000, QLatin1Char('x')) + QStringLiteral(" einde");
    it.at<ui::DateEdit>("receivedOn").setFocus();
    type(it.at<ui::DateEdit>("receivedOn"), QStringLiteral("1-7-26"));
    {
        const Limit full(std::filesystem::file_size(disk.path));
        it.at<ui::TextBox>("summary").setPlainText(text);
        it.save();
        CHECK(it.told().contains(QStringLiteral("geschreven")));
        CHECK(it.typed() == text);
        CHECK(it.summary().empty());
    }
    it.checkItGoesOn(text);
    CHECK(disk.open()->soundness().check().empty());
}

TEST_CASE(
    "a file that was taken away below the window is told of, and the text stays on the screen") {
    const Disk disk;
    const Sitting it(disk);
    const QString text = QStringLiteral("Wat de gemeente deed.");
    const std::string aside = disk.path + ".elders";
    it.write(text);
    std::filesystem::rename(disk.path, aside);
    it.save();
    INFO(it.told().toStdString());
    CHECK_FALSE(it.told().isEmpty());
    CHECK(it.typed() == text);
    std::filesystem::rename(aside, disk.path);
    it.checkItGoesOn(text);
}

TEST_CASE("workbooks that cannot be read are not written empty, and nothing is said to be made") {
    const Disk disk;
    Sitting it(disk);
    it.session->window().goTo({ui::Place::Returns, 2025, {}});
    it.asker.file = disk.folder.path();
    {
        const Holder other(disk.path);
        it.at<QAction>("workbooksXlsx").trigger();
    }
    CHECK(it.at<QWidget>("exportFailed").isVisible());
    CHECK_FALSE(it.at<QWidget>("exported").isVisible());
    CHECK(QDir(disk.folder.path()).entryList({u("verslag-*")}).isEmpty());
}

TEST_CASE("workbooks for which there is no room say why, and none stays") {
    const Disk disk;
    Sitting it(disk);
    it.session->window().goTo({ui::Place::Returns, 2025, {}});
    std::filesystem::create_directory(disk.path + ".klein");
    it.asker.file = QString::fromStdString(disk.path + ".klein");
    const SmallDisk small(disk.path + ".klein", 60);  // room for one
    if (!small.isThere()) {
        skipTest("a small disk can only be made by root");
        return;
    }
    it.at<QAction>("workbooksXlsx").trigger();
    const QString told = it.at<QWidget>("exportFailed").accessibleName();
    INFO(told.toStdString());
    CHECK(told.contains(u("Geen ruimte")));
    CHECK_FALSE(it.at<QWidget>("exported").isVisible());
    CHECK(QDir(it.asker.file.value()).isEmpty());
}

TEST_CASE("the text of a letter that cannot be read does not come out empty") {
    const Disk disk;
    const Sitting it(disk);
    it.session->window().goTo({ui::Place::Management, 0, u("letters")});
    auto& kind = it.at<ui::ChoiceCombo>("letterKind");
    auto& body = it.at<ui::TextBox>("letterBody");
    const QString before = kind.currentText();
    const QString text = body.toPlainText();
    REQUIRE_FALSE(text.isEmpty());
    kind.setFocus();
    {
        const Holder other(disk.path);
        QTest::keyClick(&kind, Qt::Key_Down);
    }
    CHECK(kind.currentText() == before);
    CHECK(body.toPlainText() == text);
    QTest::keyClick(&kind, Qt::Key_Down);
    CHECK(kind.currentText() != before);
}

TEST_CASE("of the returns that are taken over together those before a fault are counted and stay") {
    const Disk disk;
    Sitting it(disk);
    const QTemporaryDir folder;
    int number = 0;
    for (const char* code : {"GM0513", "GM0141"}) {
        QFile file(folder.filePath(QStringLiteral("sisa%1.csv").arg(++number)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(
            "Gemeentecode;" + QByteArray(code) +
            "\r\nJaar;2025\r\nC90/01;100000\r\nC90/02;100000\r\nC90/03;nee\r\nC90/05;nee\r\n");
    }
    it.session->window().goTo({ui::Place::Returns, 2025, {}});
    auto& page = it.at<ui::ReturnsPage>("page.returns");
    REQUIRE(page.take({folder.path()}));
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 5'000));
    std::unique_ptr<Holder> other;
    QObject::connect(&it.session->desk(), &ui::Desk::changed, &page, [&] {
        if (!other) {
            other = std::make_unique<Holder>(disk.path);
        }
    });
    press(it.at<QPushButton>("takeOverAll"));
    other.reset();
    CHECK(it.at<QWidget>("refusedReturns").accessibleName().startsWith(u("1 van de 2 werkmappen")));
    const auto kept = it.store->records<domain::SisaReturn>().all();
    CHECK(std::count_if(kept.begin(), kept.end(), [](const domain::SisaReturn& one) {
              return one.spent == domain::Money::euros(100'000);
          }) == 1);
}

TEST_CASE("a window that is killed while it saves leaves a sound file with the last text in it") {
    const Disk disk;
    for (int round = 0; round < 3; ++round) {
        std::array<int, 2> ends{};
        REQUIRE(pipe(ends.data()) == 0);
        const pid_t window = fork();
        if (window == 0) {
            close(ends[0]);
            saveForEver(disk, ends[1]);
        }
        close(ends[1]);
        char saved = 0;
        for (int i = 0; i < 2 + round; ++i) {
            REQUIRE(read(ends[0], &saved, 1) == 1);
        }
        usleep(static_cast<useconds_t>(3'000 * round));  // somewhere within the next one
        kill(window, SIGKILL);
        waitpid(window, nullptr, 0);
        char more = 0;
        while (read(ends[0], &more, 1) == 1) {
            saved = more;
        }
        close(ends[0]);
        const auto store = disk.open();
        CHECK(store->soundness().check().empty());
        const auto report = store->reports().find(store->reports().headers().front().id);
        const auto textOf = [](int number) { return "Tekst " + std::to_string(number); };
        INFO(report->summary);
        CHECK((report->summary == textOf(saved) || report->summary == textOf(saved + 1)));
    }
}
