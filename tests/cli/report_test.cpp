// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/program.h"
#include "support/unprivileged.h"

using namespace kamerklaar::tests;
namespace fs = std::filesystem;

namespace {

std::string example(const Folder& folder) {
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file, "--example"}).code == 0);
    return file;
}

}  // namespace

TEST_CASE("the report is the same bytes whoever makes it, wherever and whenever") {
    const Folder folder;
    const std::string file = example(folder);
    const std::string first = folder.file("first.pdf");
    const Run gave = run({"report", file, "--year", "2025", "--output", first});
    REQUIRE(gave.code == 0);
    CHECK(gave.out.empty());
    CHECK(gave.err.empty());
    const std::string bytes = bytesOf(first);
    CHECK(bytes.compare(0, 5, "%PDF-") == 0);

    fs::copy_file(file, folder.file("elsewhere.kamerklaar"));
    const std::string second = folder.file("second.pdf");
    REQUIRE(run({"report", folder.file("elsewhere.kamerklaar"), "--year=2025", "--english",
                 "--output=" + second},
                {{"TZ", "Pacific/Kiritimati"}, {"LC_ALL", "C"}})
                .code == 0);
    CHECK(bytesOf(second) == bytes);
}

TEST_CASE("two examples, made one after the other, give the same report") {
    const Folder folder;
    const Folder other;
    for (const Folder* each : {&folder, &other}) {
        REQUIRE(run({"report", example(*each), "--year", "2024", "--output", each->file("r.pdf")})
                    .code == 0);
    }
    CHECK(bytesOf(folder.file("r.pdf")) == bytesOf(other.file("r.pdf")));
}

TEST_CASE("a year without a round is refused and leaves an earlier report as it was") {
    const Folder folder;
    const std::string file = example(folder);
    write(folder.file("r.pdf"), "earlier");
    const Run gave = run({"report", file, "--year", "2019", "--output", folder.file("r.pdf")});
    CHECK(gave.code == 1);
    CHECK(gave.err.find("2019") != std::string::npos);
    CHECK(bytesOf(folder.file("r.pdf")) == "earlier");
    CHECK(folder.contents() == "a.kamerklaar r.pdf");
}

TEST_CASE("a report that cannot be written says why and leaves nothing half") {
    const Folder folder;
    const std::string file = example(folder);
    fs::create_directory(folder.file("folder"));
    for (const std::string& output : {folder.file("no/such/r.pdf"), folder.file("folder")}) {
        // What is in the way: the folder that is not there, or the one that is.
        const std::string place = output.substr(0, output.find("/r.pdf"));
        const Run gave = run({"report", file, "--year", "2025", "--output", output});
        CAPTURE(gave.err);
        CHECK(gave.code == 1);
        CHECK(gave.err.find(place) == 0);
    }
    CHECK(folder.contents() == "a.kamerklaar folder");
    CHECK(run({"report", file, "--year", "2025", "--output", "/dev/full"}).code == 3);
}

TEST_CASE("a full disk leaves the earlier report as it was") {
    const Folder folder;
    const std::string file = example(folder);
    write(folder.file("r.pdf"), "earlier");
    const std::string command = "ulimit -f 20; trap '' XFSZ; exec '" KAMERKLAAR_CLI "' report '" +
                                file + "' --year 2025 --output '" + folder.file("r.pdf") +
                                "' 2>/dev/null";
    const int status = std::system(("bash -c \"" + command + "\"").c_str());
    CHECK(WEXITSTATUS(status) == 3);
    CHECK(bytesOf(folder.file("r.pdf")) == "earlier");
    CHECK(folder.contents() == "a.kamerklaar r.pdf");
}

TEST_CASE("a folder that may not be written is named, and its report stays") {
    const Folder folder;
    const std::string file = example(folder);
    fs::create_directory(folder.file("closed"));
    write(folder.file("closed/r.pdf"), "earlier");
    fs::permissions(folder.file(""), fs::perms(0755));
    fs::permissions(folder.file("closed"), fs::perms(0555));
    // An ordinary user may not reach the folder that the program was built in.
    const std::string program = folder.file("kamerklaar-cli");
    fs::copy_file(KAMERKLAAR_CLI, program);
    const std::string seen = asOrdinaryUser([&] {
        const Run gave =
            run({"report", file, "--year", "2025", "--output", folder.file("closed/r.pdf")}, {},
                program);
        return std::to_string(gave.code) + " " + gave.err;
    });
    fs::permissions(folder.file("closed"), fs::perms(0755));
    CHECK(seen.substr(0, 2) == "1 ");
    CHECK(seen.find("closed mag alleen worden gelezen") != std::string::npos);
    CHECK(bytesOf(folder.file("closed/r.pdf")) == "earlier");
}

TEST_CASE("the name of the file says what the report becomes, unless it is said apart") {
    const Folder folder;
    const std::string file = example(folder);
    const auto made = [&](const std::string& name, const std::vector<std::string>& more = {}) {
        std::vector<std::string> words = {"report", file,       "--year",
                                          "2025",   "--output", folder.file(name)};
        words.insert(words.end(), more.begin(), more.end());
        const Run gave = run(words);
        CAPTURE(gave.err);
        REQUIRE(gave.code == 0);
        return bytesOf(folder.file(name));
    };
    const std::string odt = made("r.odt");
    CHECK(odt.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(odt == made("other.odt"));
    const std::string html = made("r.html");
    CHECK(html.substr(0, 15) == "<!DOCTYPE html>");
    CHECK(html.find("VOORBEELDGEGEVENS") != std::string::npos);
    CHECK(html == made("r", {"--format", "html"}));
    CHECK(made("r.ods").substr(30, 54) == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    CHECK(made("plain").substr(0, 5) == "%PDF-");
    CHECK(made("r.pdf", {"--format=pdf-data"}).find("<pdfaid:part>3<") != std::string::npos);
    CHECK(made("letter.html", {"--document", "kamer_letter"}) != html);
}

TEST_CASE("a kind of file that is not made is refused in words, before anything is read") {
    const Folder folder;
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"--output", folder.file("r.docx")},
          {"--output", folder.file("r.pdf"), "--format", "word"},
          {"--output", folder.file("r.ods"), "--document", "kamer_letter"}}) {
        std::vector<std::string> all = {"report", folder.file("none.kamerklaar"), "--year", "2025"};
        all.insert(all.end(), words.begin(), words.end());
        const Run gave = run(all);
        CAPTURE(gave.err);
        CHECK(gave.code == 2);
        CHECK(gave.err.find("ods") != std::string::npos);
    }
    CHECK(folder.contents().empty());
}

TEST_CASE("open data are four files for figures, for what is behind them and for decisions") {
    const Folder folder;
    const std::string file = example(folder);
    fs::create_directory(folder.file("data"));
    const auto make = [&](const std::string& where) {
        return run({"open-data", file, "--year", "2025", "--output", where});
    };
    REQUIRE(make(folder.file("data")).code == 0);
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(folder.file("data"))) {
        CHECK_FALSE(bytesOf(entry.path().string()).empty());
        ++files;
    }
    CHECK(files == 12);
    const std::string csv = bytesOf(folder.file("data/cijfers.csv"));
    CHECK(csv.find("voorbeeldgegevens") != std::string::npos);
    CHECK(csv.find("\r\nbesteed,Besteed,,,") != std::string::npos);
    CHECK(make(folder.file("no/such")).code == 1);
}

TEST_CASE("whom one speaks to, who works here and what they note is in nothing that is published") {
    const Folder folder;
    const std::string file = example(folder);
    fs::create_directory(folder.file("data"));
    REQUIRE(run({"open-data", file, "--year", "2025", "--output", folder.file("data")}).code == 0);
    for (const char* document : {"kamer_report", "kamer_letter", "decision_note"}) {
        REQUIRE(run({"report", file, "--year", "2025", "--document", document, "--output",
                     folder.file("data/" + std::string(document) + ".html")})
                    .code == 0);
    }
    // Contact persons and officials of the example, and the note on one of its reports.
    const std::vector<std::string> internal = {
        "Testema",     "Proefstra",   "Fictema",  "Schijnsma",       "@gm",
        "Verzonnenga", "Bedachtstra", "Modelsma", "Anouk Voorbeeld", "Gebeld met de gemeente"};
    for (const auto& entry : fs::directory_iterator(folder.file("data"))) {
        const std::string bytes = bytesOf(entry.path().string());
        for (const std::string& words : internal) {
            CAPTURE(entry.path().string(), words);
            CHECK(bytes.find(words) == std::string::npos);
        }
    }
}

TEST_CASE("a report may go through a link or to stdout") {
    const Folder folder;
    const std::string file = example(folder);
    write(folder.file("target.pdf"), "earlier");
    fs::create_symlink("target.pdf", folder.file("link.pdf"));
    REQUIRE(run({"report", file, "--year", "2025", "--output", folder.file("link.pdf")}).code == 0);
    CHECK(fs::is_symlink(folder.file("link.pdf")));
    CHECK(bytesOf(folder.file("target.pdf")).compare(0, 5, "%PDF-") == 0);
    const Run gave = run({"report", file, "--year", "2025", "--output", "/dev/stdout"});
    CHECK(gave.code == 0);
    CHECK(gave.out == bytesOf(folder.file("target.pdf")));
}

TEST_CASE("a heading of the decision note is never left with nothing below it") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file, "--scheme", KAMERKLAAR_TEST_DATA "/scheme/pmg2022.json"}).code == 0);
    const std::string note = folder.file("nota.html");
    REQUIRE(run({"report", file, "--year", "2024", "--document", "decision_note", "--output", note})
                .code == 0);
    const std::string html = bytesOf(note);
    const std::size_t above = html.find("Toelichting</h");
    const std::size_t political = html.find("Politieke context</h");
    const std::size_t told = html.find("Geen bijzonderheden.", above);
    REQUIRE(political != std::string::npos);
    CHECK(above < political);
    CHECK(told > political);
    CHECK(told < html.find("<h", political));
}
