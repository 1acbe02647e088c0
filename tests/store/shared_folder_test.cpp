// SPDX-License-Identifier: EUPL-1.2
#include "store/shared_folder.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "store/open.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

TEST_CASE("a folder of another computer or of a program that synchronises is told from one's own") {
    for (const char* kind : {"nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse"}) {
        CHECK(store::isOfAnotherComputer(kind));
    }
    for (const char* kind : {"ext4", "btrfs", "tmpfs", "overlay", "fuse.ext4", ""}) {
        CHECK_FALSE(store::isOfAnotherComputer(kind));
    }
    const Folder folder;
    // Where the tests run may be anywhere; what is put into the folder is what makes it shared.
    const bool isSharedItself = store::isInSharedFolder(folder.at("a.kamerklaar"));
    std::filesystem::create_directories(folder.path() / "OneDrive - Ministerie" / "uitkeringen");
    CHECK(store::isInSharedFolder(folder.at("OneDrive - Ministerie/uitkeringen/a.kamerklaar")));
    std::filesystem::create_directories(folder.path() / "werk" / ".stfolder");
    CHECK(store::isInSharedFolder(folder.at("werk/a.kamerklaar")));
    CHECK(store::isInSharedFolder(folder.at("a.kamerklaar")) == isSharedItself);
    if (!isSharedItself) {
        std::filesystem::create_directories(folder.path() / "eigen");
        CHECK_FALSE(store::isInSharedFolder(folder.at("eigen/a.kamerklaar")));
    }
}
