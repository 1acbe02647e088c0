// SPDX-License-Identifier: EUPL-1.2
//
// The program is killed in the middle of its work, again and again. Each act that it confirmed is
// there afterwards, and none is half.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <chrono>
#include <random>
#include <sstream>
#include <thread>

#include "store/filled.h"
#include "store/open.h"
#include "store/reports.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;

namespace {

/// An act of three parts under one number: a payment, a document and the journal entry.
void numberedAct(work::Store& store, int number) {
    const auto transaction = store.begin();
    const std::string name = std::to_string(number);
    store.decisions().add(paymentOrder({1}, Date::known(2024, 7, 1), number, 0, name));
    domain::CaseDocument letter;
    letter.fileName = name;
    store.documents().add(letter, std::string(static_cast<std::size_t>(number % 7) * 9000, 'x'));
    work::JournalEntry entry = entryAt(number);
    entry.act = work::Act::RecordPayment;
    entry.reason = name;
    store.journal().append(entry);
    transaction->commit();
}

/// What the child does until it is killed: one act after the other, each confirmed once it is done.
[[noreturn]] void workUntilKilled(const std::string& path, int first, int confirm) {
    auto store = store::open(path, store::Access::Working);
    for (int number = first; store.has_value(); ++number) {
        numberedAct(**store, number);
        const std::string line = std::to_string(number) + "\n";
        if (write(confirm, line.data(), line.size()) < 0) {
            break;
        }
    }
    _exit(1);
}

/// The acts that a child confirmed before it was killed.
std::vector<int> confirmedBeforeDeath(const std::string& path, int first,
                                      std::chrono::microseconds life) {
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        workUntilKilled(path, first, ends[1]);
    }
    close(ends[1]);
    // The first confirmation is waited for: how long it takes says more about the machine.
    std::string text(1, ' ');
    CHECK(read(ends[0], text.data(), 1) == 1);
    std::this_thread::sleep_for(life);
    kill(child, SIGKILL);
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = read(ends[0], buffer.data(), buffer.size())) > 0;) {
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    std::vector<int> numbers;
    std::istringstream lines(text);
    for (int number = 0; lines >> number;) {
        numbers.push_back(number);
    }
    return numbers;
}

struct Kept {
    std::vector<int> payments;
    std::vector<int> documents;
    std::vector<int> entries;
};

Kept keptIn(work::Store& store) {
    Kept kept;
    for (const domain::Payment& payment : store.ledger().payments()) {
        kept.payments.push_back(std::stoi(payment.reference));
    }
    for (const domain::CaseDocument& letter : store.documents().of({})) {
        kept.documents.push_back(std::stoi(letter.fileName));
    }
    store.journal().forEach([&](const work::JournalEntry& entry) {
        if (entry.act == work::Act::RecordPayment) {
            kept.entries.push_back(std::stoi(entry.reason));
        }
    });
    for (std::vector<int>* numbers : {&kept.payments, &kept.documents, &kept.entries}) {
        std::sort(numbers->begin(), numbers->end());
    }
    return kept;
}

}  // namespace

TEST_CASE("whenever the program is killed, every confirmed act is there and no half act is") {
    const Folder folder;
    const std::string path = folder.at("zaak.kamerklaar");
    start(**store::create(path));
    std::mt19937 random(28741);
    std::uniform_int_distribution<int> microseconds(0, 40000);
    std::vector<int> confirmed;
    int next = 1;
    for (int death = 0; death < 25; ++death) {
        CAPTURE(death);
        const std::vector<int> now =
            confirmedBeforeDeath(path, next, std::chrono::microseconds(microseconds(random)));
        confirmed.insert(confirmed.end(), now.begin(), now.end());

        const auto store = store::open(path, store::Access::Working);
        REQUIRE(store.has_value());
        const Kept kept = keptIn(**store);
        CHECK(kept.payments == kept.documents);
        CHECK(kept.payments == kept.entries);
        CHECK(std::includes(kept.payments.begin(), kept.payments.end(), confirmed.begin(),
                            confirmed.end()));
        // At most one act a death was done and could not be confirmed any more.
        CHECK(kept.payments.size() <= confirmed.size() + static_cast<std::size_t>(death) + 1);
        CHECK((*store)->soundness().check().empty());
        next = kept.payments.empty() ? 1 : kept.payments.back() + 1;
    }
}
