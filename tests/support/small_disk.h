// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/mount.h>

#include <filesystem>
#include <string>

namespace kamerklaar::tests {

/// A disk of its own in a folder that is there, which is full sooner than others; only root can
/// make one.
class SmallDisk {
public:
    SmallDisk(const std::filesystem::path& where, int kilobytes) : where_(where) {
        const std::string options = "mode=0777,size=" + std::to_string(kilobytes) + "k";
        isThere_ = mount("none", where.c_str(), "tmpfs", 0, options.c_str()) == 0;
    }
    ~SmallDisk() {
        if (isThere_) {
            umount(where_.c_str());
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isThere() const { return isThere_; }

private:
    std::filesystem::path where_;
    bool isThere_ = false;
};

}  // namespace kamerklaar::tests
