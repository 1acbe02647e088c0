// SPDX-License-Identifier: EUPL-1.2
//
// Files that are not what they should be: each has its own name, and stays as it is to the byte.
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "store/open.h"
#include "store/reports.h"
#include "store/stores.h"
#include "support/unprivileged.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::ProblemKind;
using store::Access;

namespace {

/// A sound file with the regulation in it.
std::string soundFile(const Folder& folder, const std::string& name = "zaak.kamerklaar") {
    const std::string path = folder.at(name);
    const auto store = store::create(path);
    start(**store);
    return path;
}

/// The one problem with which opening is refused; "opened" when it is not.
std::string openingRefusal(const std::string& path, Access access) {
    const auto opened = store::open(path, access);
    if (opened) {
        return "opened";
    }
    std::string kinds;
    for (const domain::Problem& problem : opened.error()) {
        kinds += std::string(domain::codeOf(problem.kind));
    }
    return kinds;
}

std::vector<std::string> filesIn(const Folder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        names.push_back(entry.path().filename());
    }
    std::sort(names.begin(), names.end());
    return names;
}

void runSqlite(const std::string& path, const std::string& statements) {
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
}

/// Bytes of a sound file with four of them replaced by a number, highest byte first.
std::string withNumber(std::string bytes, std::size_t place, unsigned char last) {
    bytes.replace(place, 4, {'\0', '\0', '\0', static_cast<char>(last)});
    return bytes;
}

}  // namespace

TEST_CASE("a file that was made is opened again with all that is in it, and stands alone") {
    const Folder folder;
    const std::string path = soundFile(folder, "zaak é 50%#?.kamerklaar");
    const Access access = GENERATE(Access::Reading, Access::Working);
    const auto store = store::open(path, access);
    REQUIRE(store.has_value());
    CHECK((*store)->displayName() == "zaak é 50%#?");
    CHECK((*store)->schemes().current() == builtInScheme());
    CHECK((*store)->soundness().check().empty());
    CHECK(filesIn(folder) == std::vector<std::string>{"zaak é 50%#?.kamerklaar"});
}

TEST_CASE("a file that cannot be opened says why, and is not touched") {
    const Folder folder;
    const std::string sound = bytesOf(soundFile(folder));
    const std::string path = folder.at("slecht.kamerklaar");
    const Access access = GENERATE(Access::Reading, Access::Working);

    struct Row {
        const char* what;
        std::string bytes;
        std::string refusal;
    };
    std::vector<Row> rows = {
        {"empty", "", "file_not_ours"},
        {"a text", "Beste collega,\n\nHierbij het verslag.\n", "file_not_ours"},
        {"a long text", std::string(100000, 'a'), "file_not_ours"},
        {"another program's database", withNumber(sound, 68, 1), "file_not_ours"},
        {"a database without a mark", withNumber(sound, 68, 0), "file_not_ours"},
        {"a newer format", withNumber(sound, 60, 99), "file_newer"},
        {"only its signature", sound.substr(0, 16), "file_damaged"},
        {"half a header", sound.substr(0, 60), "file_damaged"},
        {"only its header", sound.substr(0, 100), "file_damaged"},
        {"its first page", sound.substr(0, 4096), "file_damaged"},
        {"its middle", sound.substr(0, sound.size() / 2), "file_damaged"},
        {"all but the last page", sound.substr(0, sound.size() - 4096), "file_damaged"},
        {"all but the last byte", sound.substr(0, sound.size() - 1), "file_damaged"},
        {"noise behind its header", sound.substr(0, 100) + std::string(sound.size() - 100, '\x5a'),
         "file_damaged"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        writeBytes(path, row.bytes);
        CHECK(openingRefusal(path, access) == row.refusal);
        CHECK(bytesOf(path) == row.bytes);
    }
    CHECK(filesIn(folder) == std::vector<std::string>{"slecht.kamerklaar", "zaak.kamerklaar"});
}

TEST_CASE("what is no file at all is named too") {
    const Folder folder;
    CHECK(openingRefusal(folder.at("weg.kamerklaar"), Access::Working) == "file_missing");
    CHECK(openingRefusal(folder.at("geen/map.kamerklaar"), Access::Reading) == "file_missing");
    CHECK(openingRefusal(folder.path(), Access::Working) == "file_not_ours");
    CHECK(filesIn(folder).empty());
}

TEST_CASE("a newer file says which format it has and which is known") {
    const Folder folder;
    const std::string path = soundFile(folder);
    writeBytes(path, withNumber(bytesOf(path), 60, 99));
    const auto opened = store::open(path, Access::Working);
    REQUIRE_FALSE(opened.has_value());
    const domain::Problem& problem = opened.error().at(0);
    CHECK(problem.facts.at(0) == domain::Fact(path));
    CHECK(problem.facts.at(1) == domain::Fact(std::int64_t{99}));
    CHECK(std::get<std::int64_t>(problem.facts.at(2)) > 0);
}

TEST_CASE("another database that carries our mark by chance is still not ours") {
    const Folder folder;
    const std::string path = folder.at("vreemd.kamerklaar");
    runSqlite(path, "PRAGMA application_id = 0x4B6B6C72; CREATE TABLE recipe (name TEXT)");
    const std::string before = bytesOf(path);
    CHECK(openingRefusal(path, Access::Working) == "file_not_ours");
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a file whose migrations are not those of this program is damaged") {
    const Folder folder;
    const std::string path = soundFile(folder);
    runSqlite(path, "UPDATE schema_migration SET checksum = 'x' WHERE number = 2");
    const std::string before = bytesOf(path);
    CHECK(openingRefusal(path, Access::Working) == "file_damaged");
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a page in the middle that is broken shows when it is read, and verifying finds it") {
    const Folder folder;
    const std::string path = soundFile(folder);
    std::string bytes = bytesOf(path);
    // A text that stands in its table only, not in an index beside it.
    const std::size_t place = bytes.find(builtInScheme().texts.front().text.substr(0, 30));
    REQUIRE(place != std::string::npos);
    bytes.replace(place / 4096 * 4096, 4096, std::string(4096, '\x0f'));
    writeBytes(path, bytes);
    const auto store = store::open(path, Access::Working);
    REQUIRE(store.has_value());
    CHECK(problemFrom([&] { (void)(*store)->schemes().current(); }).kind ==
          ProblemKind::FileDamaged);
    const domain::Problems found = (*store)->soundness().check();
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().kind == ProblemKind::FileDamaged);
}

TEST_CASE("a read-only file, or one in a read-only folder, can be read and not worked in") {
    const Folder folder;
    const std::string path = soundFile(folder);
    const bool isFolder = GENERATE(true, false);
    std::filesystem::permissions(path, std::filesystem::perms(isFolder ? 0666 : 0444));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(isFolder ? 0555 : 0777));
    const std::string before = bytesOf(path);

    CHECK(asOrdinaryUser([&] { return openingRefusal(path, Access::Working); }) ==
          "file_read_only");
    CHECK(asOrdinaryUser([&] {
              const auto store = store::open(path, Access::Reading);
              return store ? std::to_string((*store)->municipalities().all().size()) : "refused";
          }) == "20");
    CHECK(asOrdinaryUser([&]() -> std::string {
              const auto store = store::open(path, Access::Reading);
              const domain::Problem problem = problemFrom([&] { addRound(**store, 2025); });
              return std::string(domain::codeOf(problem.kind));
          }) == "file_read_only");
    if (isFolder) {
        CHECK(asOrdinaryUser([&] {
                  return std::string(
                      domain::codeOf(store::create(folder.at("nieuw")).error().at(0).kind));
              }) == "file_read_only");
    }
    CHECK(bytesOf(path) == before);
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("opening for reading writes nothing, whoever asks for it") {
    const Folder folder;
    const std::string path = soundFile(folder);
    const auto store = store::open(path, Access::Reading);
    CHECK(problemFrom([&] { addRound(**store, 2025); }).kind == ProblemKind::FileReadOnly);
    CHECK((*store)->rounds().all().empty());
    // Reading at one moment is an act too.
    const auto moment = (*store)->begin();
    CHECK((*store)->rounds().all().empty());
    moment->commit();
}

TEST_CASE("a file that another program holds is locked, and opens when it lets go") {
    const Folder folder;
    const std::string path = soundFile(folder);
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto begun = std::chrono::steady_clock::now();
    CHECK(openingRefusal(path, Access::Working) == "file_locked");
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(20));
    CHECK(openingRefusal(path, Access::Reading) == "file_locked");
    REQUIRE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    CHECK(openingRefusal(path, Access::Working) == "opened");
}

TEST_CASE("a new file is not made over another, nor where nothing can be made") {
    const Folder folder;
    const std::string path = folder.at("brief.txt");
    writeBytes(path, "Beste collega");
    CHECK(store::create(path).error().at(0).kind == ProblemKind::FileExists);
    CHECK(bytesOf(path) == "Beste collega");
    CHECK(store::create(folder.at("geen/map.kamerklaar")).error().at(0) ==
          domain::Problem{
              ProblemKind::FileMissing, {}, {folder.at("geen")}, domain::Severity::Refused, {}});
}

TEST_CASE("a file that is taken away under the program is noticed at the next act") {
    const Folder folder;
    const std::string path = soundFile(folder);
    const auto store = store::open(path, Access::Working);
    std::filesystem::rename(path, folder.at("elders.kamerklaar"));
    CHECK(problemFrom([&] { addRound(**store, 2025); }).kind == ProblemKind::FileMissing);
}

TEST_CASE("a file that was brought to SQLite's other way of writing is brought back") {
    const Folder folder;
    const std::string path = soundFile(folder);
    runSqlite(path, "PRAGMA journal_mode = WAL");
    addRound(**store::open(path, Access::Working), 2025);
    CHECK(bytesOf(path).at(18) == 1);
    CHECK(filesIn(folder).size() == 1);
}
