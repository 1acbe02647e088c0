// SPDX-License-Identifier: EUPL-1.2
//
// What is left behind by a program that was cut off: in the middle of writing to a file, or of
// making one.
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "store/open.h"
#include "store/stores.h"
#include "support/unprivileged.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::ProblemKind;
using store::Access;

namespace {

namespace fs = std::filesystem;

/// Runs the piece in a process of its own, which is killed at the end of it.
void runAndKill(const std::function<void()>& piece) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        piece();
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
}

/// Half of an act stands in the file, and the journal to roll it back beside it.
void writeHalf(const std::string& path) {
    runAndKill([&path] {
        sqlite3* other = nullptr;
        // So little room that pages go to the file before the act is confirmed.
        if (sqlite3_open(path.c_str(), &other) != SQLITE_OK ||
            sqlite3_exec(other,
                         "PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                         "UPDATE scheme_text SET body = body || body;"
                         "UPDATE municipality SET name = name || name;",
                         nullptr, nullptr, nullptr) != SQLITE_OK) {
            _exit(1);
        }
    });
}

std::string soundFile(const Folder& folder) {
    const std::string path = folder.at("zaak.kamerklaar");
    const auto store = store::create(path, start);
    REQUIRE(store.has_value());
    return path;
}

std::vector<std::string> namesIn(const Folder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        names.push_back(entry.path().filename());
    }
    std::sort(names.begin(), names.end());
    return names;
}

domain::Problem refusalOf(const std::string& path, Access access) {
    const auto opened = store::open(path, access);
    return opened ? domain::Problem{} : opened.error().at(0);
}

}  // namespace

TEST_CASE("what was half written when the program was cut off is undone by whoever reads next") {
    const Folder folder;
    const std::string path = soundFile(folder);
    const std::string before = bytesOf(path);
    writeHalf(path);
    REQUIRE(fs::exists(path + "-journal"));
    REQUIRE(bytesOf(path) != before);

    const Access access = GENERATE(Access::Reading, Access::Working);
    const auto store = store::open(path, access);
    REQUIRE(store.has_value());
    CHECK((*store)->municipalities().all().front().name == "Almelo");
    CHECK((*store)->schemes().current() == builtInScheme());
    CHECK((*store)->soundness().check().empty());
    CHECK(namesIn(folder) == std::vector<std::string>{"zaak.kamerklaar"});
}

TEST_CASE("whoever may not write hears that a half act has to be undone first") {
    const Folder folder;
    const std::string path = soundFile(folder);
    writeHalf(path);
    const std::string half = bytesOf(path);
    fs::permissions(path, fs::perms(0444));
    fs::permissions(path + "-journal", fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0555));
    CHECK(asOrdinaryUser([&] {
              const domain::Problem problem = refusalOf(path, Access::Reading);
              return std::string(domain::codeOf(problem.kind)) + " " +
                     std::get<std::string>(problem.facts.at(1));
          }) == "file_cut_off " + path + "-journal");
    CHECK(bytesOf(path) == half);
}

TEST_CASE("reading does not wait for, nor disturb, somebody who is writing at the moment") {
    const Folder folder;
    const std::string path = soundFile(folder);
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE; UPDATE municipality SET name = 'x'", nullptr,
                         nullptr, nullptr) == SQLITE_OK);
    REQUIRE(fs::exists(path + "-journal"));
    {
        const auto store = store::open(path, Access::Reading);
        REQUIRE(store.has_value());
        CHECK((*store)->municipalities().all().front().name == "Almelo");
    }
    CHECK(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
}

TEST_CASE("a file that is being made has another name, and its own when it is whole") {
    const Folder folder;
    const std::string path = folder.at("zaak.kamerklaar");
    std::vector<std::string> meanwhile;
    const auto made = store::create(path, [&](work::Store& store) {
        start(store);
        meanwhile = namesIn(folder);
    });
    REQUIRE(made.has_value());
    REQUIRE(meanwhile.size() == 1);
    CHECK(meanwhile.front().find("zaak.kamerklaar.") == 0);
    CHECK(meanwhile.front().ends_with(".part"));
    CHECK(namesIn(folder) == std::vector<std::string>{"zaak.kamerklaar"});
    CHECK((*made)->displayName() == "zaak");
    // It is worked in under its own name.
    act(**made, [&] { (*made)->documents().add({}, "brief"); });
    CHECK((*made)->soundness().check().empty());
}

TEST_CASE("what is left of a file that was being made is never taken for one") {
    const Folder folder;
    const std::string path = folder.at("zaak.kamerklaar");
    const bool wasFilled = GENERATE(false, true);
    runAndKill([&] {
        (void)store::create(path, [wasFilled](work::Store& store) {
            if (wasFilled) {
                start(store);
            }
            kill(getpid(), SIGKILL);
        });
    });
    CHECK_FALSE(fs::exists(path));
    for (const std::string& name : namesIn(folder)) {
        CAPTURE(name);
        CHECK(refusalOf(folder.at(name), Access::Reading).kind == ProblemKind::FileNotOurs);
        CHECK(refusalOf(folder.at(name), Access::Working).kind == ProblemKind::FileNotOurs);
    }
    CHECK(store::create(path, start).has_value());
    CHECK(refusalOf(path, Access::Working).facts.empty());
}

TEST_CASE("a file that could not be filled leaves nothing behind") {
    const Folder folder;
    const auto fails = [](work::Store& store) {
        start(store);
        throw std::runtime_error("no");
    };
    CHECK_THROWS_AS(store::create(folder.at("zaak.kamerklaar"), fails), std::runtime_error);
    CHECK(namesIn(folder).empty());
}

TEST_CASE("a file that this person may not read is not called somebody else's") {
    const Folder folder;
    const std::string path = soundFile(folder);
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(path, fs::perms(0));
    for (const Access access : {Access::Reading, Access::Working}) {
        CHECK(asOrdinaryUser([&] {
                  return std::string(domain::codeOf(refusalOf(path, access).kind));
              }) == "file_unreadable");
    }
}

TEST_CASE("a code that its list does not have is damage, not the first of the list") {
    const Folder folder;
    const std::string path = folder.at("zaak.kamerklaar");
    const char* statement = GENERATE("UPDATE yearly_report SET coordinator_in_place = 'unknowf'",
                                     "UPDATE yearly_report SET problem_analysis = ''",
                                     "UPDATE yearly_report SET may_be_quoted = 'perhaps'");
    const auto store = store::create(path, [](work::Store& made) {
        start(made);
        act(made, [&made] {
            domain::Round round;
            round.year = 2025;
            domain::YearlyReport report;
            report.municipality = made.municipalities().all().front().id;
            report.round = made.rounds().add(round);
            (void)made.reports().add(report);
        });
    });
    REQUIRE(store.has_value());
    const auto readAll = [&] {
        (void)(*store)->reports().ofRound((*store)->rounds().all().front().id);
    };
    CHECK_NOTHROW(readAll());
    connectionOf(**store).runOnce(QString::fromLatin1(statement));
    CHECK(problemFrom(readAll).kind == ProblemKind::FileDamaged);
}
