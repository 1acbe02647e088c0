// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/program.h"

using namespace kamerklaar::tests;

TEST_CASE("verify finds nothing in a file that only the program wrote, and writes nothing") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file, "--example"}).code == 0);
    const std::string before = bytesOf(file);
    const Run gave = run({"verify", file});
    CHECK(gave.code == 0);
    CHECK(gave.out.empty());
    CHECK(gave.err.find("Alles klopt") == 0);
    CHECK(bytesOf(file) == before);
    CHECK(folder.contents() == "a.kamerklaar");
}

TEST_CASE("verify names what somebody changed past the program, and gives 1") {
    struct Row {
        const char* sql;
        const char* named;
    };
    const std::vector<Row> rows = {
        {"UPDATE report_spending SET spent = spent + 1 WHERE report = 1 AND term LIKE '%:c'",
         "voortgangsverslag 1, veld ‘categories/c/spent"},
        {"UPDATE yearly_report SET summary = 'Mooi.' WHERE id = 1",
         "voortgangsverslag 1, veld ‘summary"},
        {"UPDATE yearly_report SET status = 'expected' WHERE id = 1",
         "voortgangsverslag 1, veld ‘status"},
        {"DROP TRIGGER decision_payment_no_update; UPDATE decision_payment SET net = net - 100 "
         "WHERE owner = 21",
         "besluit 21, veld ‘terms/net"},
        {"DROP TRIGGER decision_approved_stays; UPDATE decision SET decided_by = 1 WHERE id = 21",
         "besluit 21, veld ‘decidedBy"},
        {"UPDATE sisa_return SET cumulative = cumulative + 100 WHERE id = 2",
         "SiSa-verantwoording 2, veld ‘cumulative"},
        {"UPDATE scheme SET ceiling = ceiling + 1", "bestand, veld ‘ceiling"},
        {"UPDATE scheme_rule SET article = 'x' WHERE position = (SELECT min(position) FROM "
         "scheme_rule)",
         "bestand, veld ‘rules/"},
        {"DELETE FROM file_property", "bestand, veld ‘isMadeUp"},
        {"UPDATE person SET name = 'x' WHERE id = 1", "medewerker 1, veld ‘name"},
        {"UPDATE municipality SET name = 'x' WHERE id = 1", "gemeente 1, veld ‘name"},
        {"UPDATE report_round SET due = '2030-01-01' WHERE id = 1", "verslagronde 1, veld ‘due"},
        {"UPDATE edition SET cut_off = '2030-01-01' WHERE year = 2025",
         "Kamerrapportage 2025, veld ‘cutOff"},
        {"UPDATE document_content SET content = x'00' WHERE document = 1", "Aanbiedingsbrief"},
        {"DROP TRIGGER journal_no_update; UPDATE journal SET at = '2020-01-01T00:00:00Z' "
         "WHERE number = 50",
         "50"},
        {"DROP TRIGGER journal_no_delete; DELETE FROM journal WHERE number = 50", "50"},
    };
    const Folder folder;
    const std::string whole = folder.file("whole");
    REQUIRE(run({"new", whole, "--example"}).code == 0);
    for (const Row& row : rows) {
        const std::string file = folder.file("changed");
        std::filesystem::copy_file(whole, file, std::filesystem::copy_options::overwrite_existing);
        goAround(file, row.sql);
        const Run gave = run({"verify", file});
        CAPTURE(row.sql, gave.out, gave.err);
        CHECK(gave.code == 1);
        CHECK(gave.out.find(row.named) != std::string::npos);
        CHECK(gave.err.empty());
    }
}

TEST_CASE("verify tells of a code that no list has, as of any damage") {
    const Folder folder;
    const std::string file = folder.file("a.kamerklaar");
    REQUIRE(run({"new", file, "--example"}).code == 0);
    goAround(file, "UPDATE yearly_report SET coordinator_in_place = 'unknowf' WHERE id = 1");
    const Run gave = run({"verify", file});
    CHECK(gave.code == 3);
    CHECK(gave.err.find("beschadigd of onvolledig") != std::string::npos);
}
