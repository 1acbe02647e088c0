// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>

namespace kamerklaar::cli {

/// How far a long command is, in one line on stderr that writes over itself; says nothing where
/// nobody looks, in a pipe or a file.
class Progress {
public:
    explicit Progress(std::size_t all);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// The next one is begun.
    void next(const std::string& name);
    /// Before anything else is written.
    void clear();

private:
    std::size_t all_;
    std::size_t done_ = 0;
    bool isSeen_;
};

}  // namespace kamerklaar::cli
