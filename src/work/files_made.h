// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace kamerklaar::work {

/// New files that are of use only together, such as a workbook for every municipality: what was
/// made of them goes again unless they are kept. None may have been there before.
class FilesMade {
public:
    FilesMade() = default;
    FilesMade(const FilesMade&) = delete;
    FilesMade& operator=(const FilesMade&) = delete;
    ~FilesMade() {
        for (const std::string& path : paths_) {
            std::error_code ignored;
            std::filesystem::remove(path, ignored);
        }
    }

    void add(std::string path) { paths_.push_back(std::move(path)); }
    void keep() { paths_.clear(); }

private:
    std::vector<std::string> paths_;
};

}  // namespace kamerklaar::work
