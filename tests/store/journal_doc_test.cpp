// SPDX-License-Identifier: EUPL-1.2
//
// What docs/journal.md tells an auditor to do is done here, as it stands there.
#include <catch2/catch.hpp>

#include "store/open.h"
#include "store/stores.h"
#include "support/document_script.h"
#include "support/session.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

const std::string document = KAMERKLAAR_SOURCE "/docs/journal.md";

}  // namespace

TEST_CASE("the chain can be checked with other tools, as docs/journal.md says") {
    if (!hasPrograms("sqlite3 sha256sum")) {
        skipTest("sqlite3 is not installed");
        return;
    }
    const Folder folder;
    const std::string file = folder.at("zaak.kamerklaar");
    const auto store = *store::create(file);
    start(*store);
    const auto transaction = store->begin();
    for (int number = 2; number <= 7; ++number) {
        work::JournalEntry entry = entryAt(1750000000 + number);
        entry.act = work::Act::SaveReport;
        entry.subject = {domain::Subject::Kind::Report, number};
        entry.changes = {{"summary", "twee\nregels", "één\ttab \\ en 'dit'", true},
                         {"categories/a/spent", "100", "", false}};
        entry.reason = number % 2 == 1 ? "regel één\n\nregel drie\n" : "";
        store->journal().append(entry);
    }
    transaction->commit();

    const std::string chain = folder.at("chain.sh");
    writeBytes(chain, scriptInDocument(document, "bash", 1));
    CHECK(outputOf("bash", chain, file).empty());

    const std::string reason = folder.at("reason.sh");
    writeBytes(reason, scriptInDocument(document, "bash", 2));
    const std::string answers = outputOf("bash", reason, file);
    REQUIRE(answers.size() == 130);
    CHECK(answers.substr(0, 65) == answers.substr(65));

    sql(*store, "DROP TRIGGER journal_no_update");
    sql(*store, "UPDATE journal SET at = '2025-06-15T15:06:46Z' WHERE number = 3");
    CHECK(outputOf("bash", chain, file) == "entry 3 does not fit\n");
}
