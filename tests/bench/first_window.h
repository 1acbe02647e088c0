// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "bench/measure.h"

namespace kamerklaar::bench {

/// A screen in memory (Xvfb), for programs that open windows; gone with this object.
class Screen {
public:
    /// Throws std::runtime_error when Xvfb cannot be started.
    Screen();
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// Starts a program and waits until its first window that is no splash screen is mapped; then
    /// ends it. The time runs until that moment, the peak memory until its end a second later.
    /// Throws std::runtime_error when no window came within a minute.
    [[nodiscard]] ProcessRun untilFirstWindow(const std::vector<std::string>& command) const;

private:
    std::string name_;  ///< as in DISPLAY
    int process_ = 0;
};

/// Start to first window of this program with `file`, beside other desktop programs that keep data
/// in a file, where they are installed.
void measureFirstWindows(const std::filesystem::path& programs, const std::string& file);

}  // namespace kamerklaar::bench
