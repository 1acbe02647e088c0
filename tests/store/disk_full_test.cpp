// SPDX-License-Identifier: EUPL-1.2
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "store/open.h"
#include "store/stores.h"
#include "support/session.h"
#include "support/small_disk.h"
#include "support/unprivileged.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::ProblemKind;

namespace {

/// Keeps letters of 20 kB until the ground gives way: how many were kept, and why it ended.
std::pair<int, domain::Problem> fill(work::Store& store) {
    int kept = 0;
    const domain::Problem problem = problemFrom([&] {
        domain::CaseDocument letter;
        for (;; ++kept) {
            letter.fileName = std::to_string(kept);
            act(store, [&] { store.documents().add(letter, std::string(20000, 'x')); });
        }
    });
    return {kept, problem};
}

/// "sound" when the store holds exactly `kept` letters with their entries.
std::string verdictOn(work::Store& store, int kept) {
    const auto letters = static_cast<int>(store.documents().of({}).size());
    const auto entries = static_cast<int>(store.journal().size()) - 1;
    if (letters != kept || entries != kept) {
        return "half: " + std::to_string(letters) + ", " + std::to_string(entries) + " of " +
               std::to_string(kept);
    }
    return store.soundness().check().empty() ? "sound" : "broken";
}

}  // namespace

TEST_CASE("on a full disk the act is refused, what was kept stays, and with room it goes on") {
    const Folder folder;
    const SmallDisk disk(folder.path(), 1200);
    if (!disk.isThere()) {
        skipTest("a small disk can only be made by root");
        return;
    }
    const std::string path = folder.at("zaak.kamerklaar");
    const std::string other = folder.at("film.mp4");
    writeBytes(other, std::string(300000, 'x'));
    const auto store = store::create(path);
    REQUIRE(store.has_value());
    start(**store);
    const auto [kept, problem] = fill(**store);
    CHECK(kept > 0);
    CHECK(problem.kind == ProblemKind::CannotWrite);
    CHECK(problem.facts.at(0) == domain::Fact(path));
    CHECK(verdictOn(**store, kept) == "sound");
    CHECK(verdictOn(**store::open(path, store::Access::Reading), kept) == "sound");

    // Not even a new file fits, and none is left behind.
    writeBytes(folder.at("rest"), std::string(1200000, 'x'));
    CHECK(store::create(folder.at("nieuw.kamerklaar")).error().at(0).kind ==
          ProblemKind::CannotWrite);
    CHECK_FALSE(std::filesystem::exists(folder.at("nieuw.kamerklaar")));

    std::filesystem::remove(folder.at("rest"));
    std::filesystem::remove(other);
    domain::CaseDocument letter;
    act(**store, [&] { (*store)->documents().add(letter, "past weer"); });
    CHECK(verdictOn(**store, kept + 1) == "sound");
}

TEST_CASE("a file that may not grow any more refuses the act, and what was kept stays") {
    const Folder folder;
    const std::string path = folder.at("zaak.kamerklaar");
    start(**store::create(path));
    std::filesystem::permissions(path, std::filesystem::perms(0666));
    CHECK(asOrdinaryUser([&]() -> std::string {
              signal(SIGXFSZ, SIG_IGN);
              const rlimit most{1200000, 1200000};
              setrlimit(RLIMIT_FSIZE, &most);
              const auto store = store::open(path, store::Access::Working);
              const auto [kept, problem] = fill(**store);
              return std::string(domain::codeOf(problem.kind)) + ", " + verdictOn(**store, kept) +
                     (kept > 0 ? "" : ", nothing kept");
          }) == "cannot_write, sound");
    CHECK((*store::open(path, store::Access::Working))->soundness().check().empty());
}
