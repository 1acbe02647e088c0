// SPDX-License-Identifier: EUPL-1.2
//
// Where the program writes, what is there already, and what it gives back when it cannot.
#include <catch2/catch.hpp>
#include <filesystem>
#include <functional>

#include "cli/program.h"
#include "support/session.h"
#include "support/small_disk.h"

using namespace kamerklaar::tests;
namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

/// Each way to have a file written at `output`, whose name ends as the way wants it.
struct Way {
    const char* ending;
    std::function<Words(const std::string& file, const std::string& output)> words;
};

std::vector<Way> waysToWrite(const Folder& folder) {
    return {
        {".pdf",
         [](auto& file, auto& output) {
             return Words{"report", file, "--year", "2025", "--output", output};
         }},
        {".jsonl",
         [](auto& file, auto& output) {
             return Words{"journal", file, "--output", output};
         }},
        {".csv",
         [](auto& file, auto& output) {
             return Words{"payments", file, "--output", output};
         }},
        {".xlsx",
         [](auto& file, auto& output) {
             return Words{"take-over", file, "--template", output};
         }},
        {".pdf",
         [](auto& file, auto& output) {
             return Words{"edition", file, "--year", "2024", "--output", output};
         }},
        {".json",
         [&folder](auto& file, auto& output) {
             return Words{"edition", file,  "--year", "2024", "--output", folder.file("e.pdf"),
                          "--data",  output};
         }},
        {".jsonl",
         [&folder](auto& file, auto& output) {
             return Words{"edition",   file,  "--year", "2024", "--output", folder.file("e.pdf"),
                          "--figures", output};
         }},
    };
}

/// A letter is kept in the file before it is written beside it.
Way letterWay() {
    return {".odt", [](auto& file, auto& output) {
                return Words{"letter", file,       "--kind", "award",          "--decision",
                             "1",      "--output", output,   "--municipality", "Almelo"};
            }};
}

/// A run that may write no file of more than a kilobyte, as on a full disk.
int codeOnFullDisk(const Words& words) {
    std::string command = "ulimit -f 1; trap '' XFSZ; exec '" KAMERKLAAR_CLI "'";
    for (const std::string& word : words) {
        command += " '" + word + "'";
    }
    const int status = std::system(("bash -c \"" + command + "\" >/dev/null 2>&1").c_str());
    return WEXITSTATUS(status);
}

}  // namespace

TEST_CASE("no command writes over a file of Kamerklaar, whatever it is called") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    const std::string bytes = bytesOf(file);
    std::vector<Way> ways = waysToWrite(folder);
    ways.push_back(letterWay());
    for (const Way& way : ways) {
        const std::string other = folder.file(std::string("ander") + way.ending);
        const std::string link = folder.file(std::string("link") + way.ending);
        fs::copy_file(file, other, fs::copy_options::overwrite_existing);
        fs::remove(link);
        fs::create_symlink(other, link);
        for (const std::string& output : {other, link}) {
            const Run gave = run(way.words(file, output));
            CAPTURE(way.words(file, output), gave.err);
            CHECK(gave.code == 1);
            CHECK(gave.out.empty());
            CHECK(gave.err == output +
                                  " is een bestand van Kamerklaar zelf en wordt niet overschreven. "
                                  "Kies een andere naam.\n");
            CHECK(bytesOf(other) == bytes);
            CHECK(fs::is_symlink(link));
        }
        // Nothing else was written either, and nothing was recorded.
        CHECK_FALSE(fs::exists(folder.file("e.pdf")));
        CHECK(bytesOf(file) == bytes);
    }
    fs::create_directory(folder.file("data"));
    fs::copy_file(file, folder.file("data/besluiten.csv"));
    const Run gave = run({"open-data", file, "--year", "2025", "--output", folder.file("data")});
    CHECK(gave.code == 1);
    CHECK(std::distance(fs::directory_iterator(folder.file("data")), {}) == 1);
    CHECK(bytesOf(folder.file("data/besluiten.csv")) == bytes);
}

TEST_CASE("what SQLite keeps beside a file while it is written is not written over either") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    const std::string journal = folder.file("b.kamerklaar-journal");
    write(journal, std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + "pages");
    CHECK(run({"journal", file, "--output", journal}).code == 1);
    CHECK(bytesOf(journal).find("pages") != std::string::npos);
}

TEST_CASE("a document of an earlier run is replaced, an empty workbook never is") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    write(folder.file("r.html"), "earlier");
    CHECK(run({"report", file, "--year", "2025", "--output", folder.file("r.html")}).code == 0);
    CHECK(bytesOf(folder.file("r.html")) != "earlier");

    write(folder.file("o.xlsx"), "filled in");
    const Run taken = run({"take-over", file, "--template", folder.file("o.xlsx")});
    CHECK(taken.code == 1);
    CHECK(taken.err.find("o.xlsx bestaat al en wordt niet overschreven") != std::string::npos);
    CHECK(bytesOf(folder.file("o.xlsx")) == "filled in");

    fs::create_directory(folder.file("uit"));
    write(folder.file("uit/verslag-2025-Gouda.xlsx"), "filled in");
    const Words round = {"template", file, "--round", "2025", "--output", folder.file("uit")};
    const Run all = run(round);
    CHECK(all.code == 1);
    CHECK(all.out.empty());
    CHECK(all.err.find("verslag-2025-Gouda.xlsx bestaat al") != std::string::npos);
    CHECK(bytesOf(folder.file("uit/verslag-2025-Gouda.xlsx")) == "filled in");
    CHECK(std::distance(fs::directory_iterator(folder.file("uit")), {}) == 1);
    Words another = round;
    another.insert(another.end(), {"--municipality", "Almelo"});
    CHECK(run(another).code == 0);
    CHECK(run(another).code == 1);
}

TEST_CASE("a full disk gives 3 with every command that writes, and leaves nothing half") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    for (const Way& way : waysToWrite(folder)) {
        const std::string output = folder.file(std::string("uit") + way.ending);
        const Words words = way.words(file, output);
        CAPTURE(words);
        CHECK(codeOnFullDisk(words) == 3);
        CHECK_FALSE(fs::exists(output));
    }
    const std::string data = folder.file("data");
    const std::string workbooks = folder.file("werkmappen");
    fs::create_directory(data);
    CHECK(codeOnFullDisk({"open-data", file, "--year", "2025", "--output", data}) == 3);
    CHECK(codeOnFullDisk({"template", file, "--round", "2025", "--output", workbooks}) == 3);
    CHECK(codeOnFullDisk({"new", folder.file("nieuw.kamerklaar")}) == 3);
    CHECK(fs::is_empty(workbooks));
    CHECK(folder.contents() == "a.kamerklaar data werkmappen");
}

TEST_CASE("a place where nothing can be written is named, and is no fault of the disk") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    const Run nowhere = run({"journal", file, "--output", folder.file("no/such/j.txt")});
    CHECK(nowhere.code == 1);
    CHECK(nowhere.err.find(folder.file("no/such") + " bestaat niet") == 0);
    fs::create_directory(folder.file("map"));
    const Run over = run({"journal", file, "--output", folder.file("map")});
    CHECK(over.code == 1);
    CHECK(over.err.find("map bestaat al") != std::string::npos);
}

TEST_CASE("on a full disk the reason is told, and of files that belong together none stays") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    fs::create_directory(folder.file("klein"));
    const SmallDisk disk(folder.file("klein"), 300);
    if (!disk.isThere()) {
        skipTest("a small disk can only be made by root");
        return;
    }
    fs::create_directory(folder.file("klein/data"));
    // Room for the first seven workbooks of twenty, and for a part of the data.
    for (const Words& words :
         {Words{"template", file, "--round", "2026", "--output", folder.file("klein/uit")},
          Words{"open-data", file, "--year", "2025", "--output", folder.file("klein/data")},
          Words{"report", file, "--year", "2025", "--output", folder.file("klein/groot.pdf")}}) {
        CAPTURE(words);
        const Run gave = run(words);
        CHECK(gave.code == 3);
        CHECK(gave.out.empty());
        CHECK(gave.err.find("No space left on device") != std::string::npos);
        CHECK(fs::is_empty(folder.file("klein/data")));
        CHECK_FALSE(fs::exists(folder.file("klein/groot.pdf")));
        std::error_code absent;
        CHECK(fs::directory_iterator(folder.file("klein/uit"), absent) == fs::directory_iterator());
        // From here on with less room.
        write(folder.file("klein/vol"), std::string(150'000, 'x'));
    }
}

TEST_CASE("a file that is locked or damaged gives 3 with every command") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    write(file, bytesOf(file).substr(0, 8192));
    for (const Words& words : {Words{"verify", file}, Words{"figures", file}, Words{"proof", file},
                               Words{"import", file, file, "--check"}, Words{"journal", file}}) {
        CAPTURE(words);
        const Run gave = run(words);
        CHECK(gave.code == 3);
        CHECK(gave.err.find("beschadigd of onvolledig") != std::string::npos);
    }
}

TEST_CASE("the end of the chain is told when the chain is written, and not before") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    const Run gave = run({"journal", file, "--json", "--output", "/dev/full"});
    CHECK(gave.code == 3);
    CHECK(gave.err.find("bewaar die apart") == std::string::npos);
    const Run done = run({"journal", file, "--json", "--output", folder.file("j.jsonl")});
    CHECK(done.code == 0);
    CHECK(done.err.find("bewaar die apart") != std::string::npos);
}

TEST_CASE("the three files of an edition do not take each other's place") {
    const Folder folder;
    const std::string file = exampleIn(folder);
    fs::create_directory(folder.file("map"));
    const Words edition = {"edition", file, "--year", "2024", "--output", folder.file("x")};
    for (const Words& more :
         {Words{"--data", folder.file("x")}, Words{"--figures", folder.file("map/../x")},
          Words{"--data", folder.file("y"), "--figures", folder.file("y")}}) {
        Words words = edition;
        words.insert(words.end(), more.begin(), more.end());
        const Run gave = run(words);
        CAPTURE(words, gave.err);
        CHECK(gave.code == 2);
        CHECK(gave.err.find("Kies voor elk bestand een eigen naam") == 0);
        CHECK(folder.contents() == "a.kamerklaar map");
    }
}
